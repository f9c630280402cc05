import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
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
  const problems = await checkSecondReading({ file: 'plans/a.md', clauses }, reading, bytes, file);
  return problems.map(({ what }) => what.zh);
}

const folders = ['captures', 'forms'].map((name) => new URL(`../../fixtures/${name}/`, import.meta.url));
const captures = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:html|docx|txt|md|rtf|xlsx|ofd|odt|pdf|doc)$/u.test(name))
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
  const { pieces } = (await readSecond(encode(page), 'a.html', 'utf-8')) ?? { pieces: [] };
  expect(findLost(pieces, pieces.filter((piece) => !piece.includes('治水')).join('\n'))).toEqual([
    '岚川市治水方案',
  ]);
  expect(findAltered(['一、目标'], pieces)).toEqual([]);
});

test.each(['water-plan.pdf', 'elder-care.doc'])(
  '%s: a figure that was altered in the text is found',
  async (name) => {
    const bytes = readFileSync(new URL(`../../fixtures/forms/${name}`, import.meta.url));
    const found = await check(bytes, name, (clauses) => {
      const block = clauses
        .flatMap(({ blocks }) => blocks)
        .find((each) => each.kind === 'paragraph' && /\d/u.test(each.text));
      if (block?.kind === 'paragraph') block.text = block.text.replace(/\d+/u, '98765');
      return clauses;
    });
    expect(found.join()).toContain('98765');
  },
);

test('pages in one file and archives are read a second time too', async () => {
  const mail = `MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(page).toString('base64')}`;
  for (const [bytes, file] of [
    [encode(mail), 'a.mhtml'],
    [zipSync({ '方案.html': encode(page) }), 'a.zip'],
  ] as const) {
    expect(await check(bytes, file)).toEqual([]);
    expect((await readSecond(bytes, file, 'utf-8'))?.pieces).toContain('一、目标');
  }
});

test('a capture that was mended by a known rule differs on purpose', async () => {
  expect(await check(encode('治水意见\n一、學(xué)前教育\n辦好義(yì)務教育。'), 'a.txt')).toEqual([]);
});
