/** `npm run review`: the review desk, a page on this machine only, over the same files as the other commands. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../plan/problem.ts';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { examinePortal } from '../deploy/doctor/examinePortal.ts';
import { portalRoot } from '../deploy/doctor/portalRoot.ts';
import { network } from '../deploy/doctor/visit.ts';
import { readSite } from '../portal/readSite.ts';
import { finishWriting } from '../import/content/writeFiles.ts';
import { sweepFolder } from '../review/changeFile.ts';
import { Builds } from '../review/builds.ts';
import { History } from '../review/history.ts';
import { KeptSteps } from '../review/keptSteps.ts';
import { memory } from '../review/memory.ts';
import { bringBack } from '../review/removeCapture.ts';
import { openDesk } from '../review/server.ts';
import { checkContent } from './checkContent.ts';
import { contentDir, seedsDir } from './folders.ts';
import { readOptions, wrongArguments } from './readOptions.ts';
import type { RunningServer } from './staticServer.ts';
import { serveFolder } from './staticServer.ts';
import { runCommand, say } from './terminal.ts';

const outDir = process.env.OUT_DIR || 'dist';
let preview: RunningServer | undefined;

/** The build in a process of its own, so that the desk goes on answering; its lines are passed on. */
function build(tell: (line: string) => void): Promise<string | null> {
  const script = fileURLToPath(new URL('build.ts', import.meta.url));
  // The desk speaks Chinese, whatever the terminal does.
  const env = { ...process.env, LC_ALL: 'zh_CN.UTF-8' };
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n')) if (line.trim() !== '') tell(line.trim());
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => {
      resolve(code === 0 ? outDir : null);
    });
  });
}

let checked: { files: string; problems: Promise<Problem[]> } | undefined;

/** What check says of the files as they are; asked again only when one of them has changed. */
function check(): Promise<Problem[]> {
  const files = [contentDir, seedsDir]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .map((path) => {
      // A file that is being put in its place may be gone by now.
      const state = statSync(path, { throwIfNoEntry: false });
      return `${path} ${state?.mtimeMs} ${state?.size}`;
    })
    .join('\n');
  if (checked?.files !== files) checked = { files, problems: checkNow() };
  return checked.problems;
}

async function checkNow(): Promise<Problem[]> {
  try {
    await checkContent(contentDir, seedsDir, memory);
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}

/** What the doctor says of an address. */
function examine(address: string): Promise<Problem[]> {
  const root = portalRoot(address);
  if (root === undefined)
    throw new ProblemError(tellProblem('address-unreadable', { file: address, line: null }, {}));
  return examinePortal(root, readSite().publicKey, network);
}

await runCommand(async () => {
  const { values } = readOptions('review', { options: { port: { type: 'string', default: '4330' } } });
  const port = Number(process.env.PORT || values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw wrongArguments('review');
  finishWriting(contentDir);
  sweepFolder(contentDir);
  bringBack({ contentDir, seedsDir });
  const builds = new Builds({
    build,
    preview: async (folder) => {
      preview ??= await serveFolder(folder, 0);
      return `http://localhost:${preview.port}/`;
    },
  });
  const kept = new KeptSteps(join(contentDir, '.desk'), [contentDir, seedsDir]);
  const desk = { contentDir, seedsDir, history: new History(kept), builds, check, examine };
  const { address, close } = await openDesk(desk, port).catch(() => openDesk(desk, 0));
  say('desk-open', { address });
  const stop = (): void => {
    void Promise.all([close(), preview?.close()]).then(() => {
      say('desk-closed');
    });
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
});
