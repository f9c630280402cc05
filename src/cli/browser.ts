import { chromium } from '@playwright/test';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { say } from './terminal.ts';

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
  say({ zh: '正在下载 Playwright 自带的 Chromium…', en: 'downloading the Chromium of Playwright …' });
  spawnSync('playwright', ['install', 'chromium'], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (findChromium()) return true;
  say({
    zh: '没有可用的浏览器；请让管理员执行：apt-get install chromium fonts-noto-cjk',
    en: 'there is no browser to test with; ask an administrator to run: apt-get install chromium fonts-noto-cjk',
  });
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
  say({ zh: `正在安装 ${names.join('、')}（apt-get）…`, en: `installing ${names.join(', ')} (apt-get) …` });
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
    say({ zh: 'apt-get 未能完成，换一种方式', en: 'apt-get did not succeed, trying another way' });
  }
}
