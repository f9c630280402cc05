import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';

import { findAltered, findLost } from '../../src/import/content/secondReading.ts';
import { loadCapture } from '../../src/import/load.ts';
import type { Clause } from '../../src/plan/model.ts';
import { makeRichPaper } from '../bench/forms/richPaper.ts';
import { toHtml } from '../bench/forms/writers.ts';
import { createRandom } from '../random.ts';

const GENERATED = Number(process.env.FILES ?? 12);
const folders = ['captures', 'forms'].map((name) => `tests/fixtures/${name}/`);

const pages = [
  ...folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name): [string, string] => [name, readFileSync(folder + name, 'utf8')]),
  ),
  ...Array.from({ length: GENERATED }, (_, seed): [string, string] => [
    `generated ${seed}`,
    toHtml(makeRichPaper(createRandom(seed + 1), { withHeld: true, withBoxes: false })),
  ]),
];

// Scripts are not run on what was captured.
test.use({ javaScriptEnabled: false });

const textsOf = ({ title, blocks }: Clause): string[] => [
  title,
  ...blocks.flatMap((block) =>
    block.kind === 'table' ? [block.header, ...block.rows].flat() : block.text.split('\n'),
  ),
];

// What the browser renders is read by nobody's parser: nothing of it may be missing in the account, and nothing may be
// published that it does not show.
test('@desktop the text that a browser renders of a capture is the text that is told and published', async ({
  page,
}) => {
  for (const [name, html] of pages) {
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    const pieces = (await page.evaluate(() => document.body.innerText))
      .split(/[\n\t]+/u)
      // Code of a server that stands in the page.
      .filter((piece) => !piece.startsWith('<%'));
    const { account, clauses } = await loadCapture(new TextEncoder().encode(html), `${name}.html`);
    const held = account.flatMap(({ verdict, text }) => (verdict === 'suspect' && text !== '' ? [text] : []));
    const told = account.map(({ text }) => text).join('\n');
    expect(findLost(pieces, told, held), `${name}: lost`).toEqual([]);
    expect(findAltered(clauses.flatMap(textsOf), pieces, held), `${name}: added or altered`).toEqual([]);
  }
});
