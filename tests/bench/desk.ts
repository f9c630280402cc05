import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import type { Benchmark, Row } from '../../src/cli/benchmark.ts';
import { findChromium } from '../../src/cli/browser.ts';
import { openTestDesk, type TestDesk } from '../desk/openTestDesk.ts';
import { waterPlan } from '../desk/plans.ts';
import { FITNESS, MEDICINE } from '../desk/walkPlans.ts';

/** A new operator at the desk: what was done, in how many steps and seconds. */
class Walk {
  steps = 0;
  rows: Row[] = [];
  readonly page: Page;
  #begin = performance.now();
  #counted = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** One thing that a hand does: a click, a key, a word typed. */
  async step(act: () => Promise<unknown>): Promise<void> {
    this.steps++;
    await act();
  }

  async press(key: string): Promise<void> {
    await this.step(() => this.page.keyboard.press(key));
  }

  async click(selector: string, hasText?: string): Promise<void> {
    const place = this.page.locator(selector, hasText === undefined ? {} : { hasText }).first();
    await this.step(() => place.click({ timeout: 60_000 }));
  }

  async fill(selector: string, text: string): Promise<void> {
    await this.step(() => this.page.locator(selector).fill(text, { timeout: 60_000 }));
  }

  async see(selector: string, hasText?: string | RegExp, count = 1): Promise<void> {
    const place = this.page.locator(selector, hasText === undefined ? {} : { hasText });
    const end = performance.now() + 400_000;
    while ((await place.count()) < count) {
      if (performance.now() > end) throw new Error(`not seen: ${selector} ${String(hasText ?? '')}`);
      await wait(50);
    }
  }

  /** A file of this machine, dragged onto the page from outside, as the browser itself hears of it. */
  async drop(path: string): Promise<void> {
    const box = await this.page.locator('.drop').boundingBox();
    if (!box) throw new Error('nowhere to drop a file');
    const session = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    const at = { x: box.x + box.width / 2, y: box.y + 20, data };
    await this.step(async () => {
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await session.send('Input.dispatchDragEvent', { type, ...at });
    });
    await session.detach();
  }

  /** Presses Tab until what has the focus reads like this, as one who has no mouse does. */
  async reach(words: RegExp): Promise<void> {
    for (let presses = 0; presses < 200; presses++) {
      await this.press('Tab');
      const read = await this.page.evaluate(() => document.activeElement?.textContent ?? '');
      if (words.test(read)) return;
    }
    throw new Error(`not reached by keyboard: ${String(words)}`);
  }

  async tab(name: string): Promise<void> {
    await this.click('.tab', name);
    await this.see('.tab[aria-current]', name);
  }

  /** What was done since the last row. */
  note(what: string): void {
    const now = performance.now();
    this.rows.push({ what, steps: this.steps - this.#counted, seconds: (now - this.#begin) / 1000 });
    this.#begin = now;
    this.#counted = this.steps;
  }
}

/** Every body or figure that waits, confirmed with Y. */
async function confirmAll(walk: Walk): Promise<void> {
  const rows = walk.page.locator('.rows .row');
  const done = walk.page.locator('.rows .row', { hasText: '✓' });
  await walk.see('.rows .row');
  for (let count = await done.count(); count < (await rows.count()); count++) {
    await walk.press('y');
    await walk.see('.rows .row', '✓', count + 1);
  }
}

async function signAll(walk: Walk): Promise<void> {
  await walk.tab('检查与发布');
  await walk.see('.panel', '检查无误');
  await walk.fill('#signer', '王敏');
  for (const part of ['text', 'figures', 'bodies', 'scripts']) {
    await walk.click(`#sign-${part}`);
    await walk.see('.parts li.signed', undefined, 1);
    await walk.see(`.parts li.signed #sign-${part}`);
  }
}

async function walkFitness(walk: Walk): Promise<void> {
  await walk.click('.cards a', '健身');
  await walk.see('.tab');
  walk.note('open the first plan');
  await walk.tab('条款');
  await walk.click('.reading .block', '监督考核');
  await walk.click('#level-1');
  await walk.see('.heading[data-level="1"]', '监督考核');
  walk.note('mend the heading');
  await walk.tab('单位');
  await confirmAll(walk);
  walk.note('settle its bodies');
  await walk.tab('数字');
  await walk.click('.rows .row', '次年再建成');
  await walk.press('e');
  await walk.fill('#figure-name', '再建成体育公园');
  await walk.fill('#figure-year', '2027');
  await walk.press('Enter');
  await walk.see('.rows .row', /再建成体育公园.*✓/);
  walk.note('correct the wrong figure');
  await confirmAll(walk);
  walk.note('confirm the other figures');
  await walk.tab('简繁');
  await walk.click('.panel .card button', '改用');
  await walk.see('.saved', '已存');
  await walk.see('.message', '');
  walk.note('decide on one word of the scripts, by one tap');
  await signAll(walk);
  walk.note('sign');
}

/** Forty figures and twenty bodies without a mouse. */
async function walkKeyboard(walk: Walk, folder: string): Promise<void> {
  const path = join(folder, '供水.txt');
  writeFileSync(path, waterPlan(40, 20));
  await walk.click('.logo');
  await walk.see('.drop');
  const before = await walk.page.locator('.cards li').count();
  await walk.drop(path);
  await walk.see('.cards li', undefined, before + 1);
  await walk.page.reload();
  await walk.see('.cards a', '供水');
  walk.note('a third capture, with 40 figures and 20 bodies');
  await walk.reach(/供水/);
  await walk.press('Enter');
  for (const name of ['单位', '数字']) {
    await walk.see('.tab');
    await walk.reach(new RegExp(`^\\d ${name}`));
    await walk.press('Enter');
    await walk.see('.tab[aria-current]', name);
    const count = await walk.page.locator('.rows .row').count();
    await confirmAll(walk);
    walk.note(`by keyboard alone: ${count} ${name === '单位' ? 'bodies' : 'figures'}`);
  }
}

async function walkMedicine(walk: Walk): Promise<void> {
  await walk.click('.logo');
  await walk.click('.cards a', '中医药');
  await walk.tab('单位');
  await walk.click('.rows .row', '市卫健委');
  await walk.press('m');
  await walk.see('#body-same option:first-child', '青浦湾市卫生健康委');
  await walk.click('#body-merge');
  await walk.page.locator('.rows .row', { hasText: '市卫健委' }).waitFor({ state: 'detached' });
  await confirmAll(walk);
  walk.note('the second plan: two names of one body, the others');
  await walk.tab('数字');
  await confirmAll(walk);
  await walk.tab('简繁');
  await signAll(walk);
  walk.note('its figures, scripts, signature');
}

async function buildAndExamine(walk: Walk): Promise<void> {
  await walk.click('#build');
  await walk.see('.build .button', undefined, 2);
  walk.note('build');
  for (const [at, title] of ['青浦湾', '青浦灣'].entries()) {
    const opened = walk.page.waitForEvent('popup');
    await walk.step(() => walk.page.locator('.build .button').nth(at).click());
    await (await opened).locator('main', { hasText: title }).waitFor({ timeout: 60_000 });
  }
  walk.note('look at both scripts');
  const preview = (await walk.page.locator('.build .button').first().getAttribute('href')) ?? '';
  await walk.fill('#examined', preview);
  await walk.press('Enter');
  await walk.see('.examined li, .examined .well');
  walk.note(
    `check the address: ${await walk.page.locator('.examined li').count()} findings, each with its remedy`,
  );
}

/** What Git, import and check say afterwards. */
async function lookBack(desk: TestDesk, git: (...args: string[]) => string): Promise<Row[]> {
  const changed = git('diff', '--numstat', '--', 'content').trim().split('\n');
  const begin = performance.now();
  git('add', '-A');
  const again = await desk.run('import');
  const after = git('diff', '--name-only', '--', 'content').trim();
  const { code } = await desk.run('check');
  return [
    {
      what: `git diff: ${changed.map((each) => each.replaceAll('\t', ' ')).join('; ')}`,
      steps: 0,
      seconds: 0,
    },
    {
      what: `import again: ${after === '' ? 'nothing changed' : after}, exit ${again.code}; check: exit ${code}`,
      steps: 0,
      seconds: (performance.now() - begin) / 1000,
    },
  ];
}

async function walkAll(): Promise<Row[]> {
  const desk = await openTestDesk();
  const git = (...args: string[]): string =>
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], {
      cwd: desk.folder,
      encoding: 'utf8',
    }).stdout;
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 866 } });
    const walk = new Walk(page);
    await page.goto(desk.address);
    await walk.see('#capture');
    for (const [at, [name, text]] of [
      ['健身.txt', FITNESS] as const,
      ['中医药.html', MEDICINE] as const,
    ].entries()) {
      const path = join(desk.folder, name);
      writeFileSync(path, text);
      await walk.drop(path);
      await walk.see('.cards li', undefined, at + 1);
    }
    walk.note('two captures dropped and read');
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'x');
    await walkFitness(walk);
    await walkMedicine(walk);
    await buildAndExamine(walk);
    const seconds = walk.rows.reduce((sum, row) => sum + Number(row['seconds']), 0);
    const all = { what: 'all, from file to portal', steps: walk.steps, seconds };
    const after = await lookBack(desk, git);
    await walkKeyboard(walk, desk.folder);
    return [...walk.rows, all, ...after];
  } finally {
    await browser.close();
    desk.kill();
  }
}

/** From two files to a signed, built and examined portal, as a new operator goes. */
const deskBenchmark: Benchmark = { name: 'A new operator at the review desk', run: walkAll };

export default deskBenchmark;
