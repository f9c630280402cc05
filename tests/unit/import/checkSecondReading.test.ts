import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkSecondReading } from '../../../src/import/content/checkSecondReading.ts';
import { findAltered, findLost, readSecond } from '../../../src/import/content/secondReading.ts';
import { loadCapture } from '../../../src/import/load.ts';
import type { Clause } from '../../../src/plan/model.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function check(
  bytes: Uint8Array,
  file: string,
  change = (clauses: Clause[]) => clauses,
): Promise<string[]> {
  const reading = await loadCapture(bytes, file);
  const clauses = change(structuredClone(reading.clauses));
  return checkSecondReading({ file: 'plans/a.md', clauses }, reading, bytes, file).map(({ what }) => what.zh);
}

const folders = ['captures', 'forms'].map((name) => new URL(`../../fixtures/${name}/`, import.meta.url));
const captures = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:html|docx|txt|md|rtf|xlsx|ofd|odt)$/u.test(name))
    .map((name): [string, URL] => [name, new URL(name, folder)]),
);

test.each(captures)('%s: both readings agree', async (name, url) => {
  expect(await check(readFileSync(url), name)).toEqual([]);
});

const page =
  '<html><body><p>岚川市治水方案</p><p>一、目标</p><p>到2031年，水质达标率达到95%&mdash;以上，建成<b>36</b>个站点<sup>[1]</sup>。</p><table><caption>表1 主要指标</caption><tr><th>指标</th><th>2031年</th></tr><tr><td>达标率</td><td>95%</td></tr></table></body></html>';

test('a caption of a table is told, and nothing of a page is lost', async () => {
  const { account } = await loadCapture(encode(page), 'a.html');
  expect(account.map(({ text }) => text)).toContain('表1 主要指标');
  expect(await check(encode(page), 'a.html')).toEqual([]);
});

test('an altered figure, an added sentence and a lost line are found', async () => {
  const altered = await check(encode(page), 'a.html', (clauses) => {
    for (const block of clauses.flatMap(({ blocks }) => blocks))
      if (block.kind === 'paragraph') block.text = block.text.replace('95%', '98%');
    return clauses;
  });
  expect(altered).toHaveLength(1);
  expect(altered[0]).toContain('98以上');
  const added = await check(encode(page), 'a.html', (clauses) => {
    clauses.at(-1)?.blocks.push({ kind: 'paragraph', text: '另行组织全民植树活动。', line: 9 });
    return clauses;
  });
  expect(added).toHaveLength(1);
  const { pieces } = readSecond(encode(page), 'a.html', 'utf-8') ?? { pieces: [] };
  expect(findLost(pieces, pieces.filter((piece) => !piece.includes('治水')).join('\n'))).toEqual([
    '岚川市治水方案',
  ]);
  expect(findAltered(['一、目标'], pieces)).toEqual([]);
});

test('a capture that was mended by a known rule differs on purpose; other forms have no second reading', async () => {
  expect(await check(encode('治水意见\n一、學(xué)前教育\n辦好義(yì)務教育。'), 'a.txt')).toEqual([]);
  expect(readSecond(encode('%PDF'), 'a.pdf', 'utf-8')).toBeUndefined();
});
