import { chromium } from '@playwright/test';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { formatProblem, tellProblem } from '../plan/problem.ts';
import { language, say } from './terminal.ts';

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium to test with: CHROMIUM, else the system's, else Playwright's own; null when there is none. */
export function findChromium(): string | null {
  const candidates = [process.env.CHROMIUM ?? '', ...systemBrowsers, chromium.executablePath()];
  return candidates.find((path) => path !== '' && existsSync(path) && answers(path)) ?? null;
}

/** A browser that is there but cannot run (a stub of another package system, missing libraries) does not count. */
function answers(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function hasChineseFonts(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** Installs Chromium and Chinese fonts where they are missing; false when there is no browser in the end. */
export function installBrowser(): boolean {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(hasChineseFonts() ? [] : ['fonts-noto-cjk'])];
  if (missing.length > 0) installPackages(missing);
  if (findChromium()) return true;
  say('browser-loading');
  spawnSync('playwright', ['install', 'chromium'], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (findChromium()) return true;
  console.error(formatProblem(tellProblem('browser-none', { file: 'test', line: null }, {}), language));
  return false;
}

/** Debian's packages, through apt-get as root or through a sudo that asks no password. */
function installPackages(names: string[]): void {
  const isRoot = process.getuid?.() === 0;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  if (
    spawnSync(isRoot ? 'apt-get' : 'sudo', isRoot ? ['--version'] : ['-n', 'apt-get', '--version']).status !==
    0
  ) {
    return;
  }
  say('packages-installing', { names: names.join(' ') });
  const run = (...words: string[]): void => {
    const [command = '', ...rest] = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-qq',
      ...words,
    ];
    execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  try {
    run('update');
    run('install', '--yes', '--no-install-recommends', ...names);
  } catch {
    say('packages-refused');
  }
}
