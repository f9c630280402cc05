import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MESSAGES } from '../../../src/plan/messages.ts';
import { formatProblem, messageLanguage, tellProblem, toWords } from '../../../src/plan/problem.ts';
import { SENTENCES } from '../../../src/plan/sentences.ts';

const HAN = /\p{Script=Han}/u;
const namesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

test.each(Object.entries(MESSAGES))('the message %s says the same in both languages', (_, { zh, en }) => {
  for (const part of ['what', 'remedy'] as const) {
    expect(zh[part]).toMatch(HAN);
    expect(en[part]).not.toMatch(HAN);
  }
  expect(namesIn(en.what + en.remedy)).toEqual(namesIn(zh.what + zh.remedy));
});

test.each(Object.entries(SENTENCES))('the sentence %s says the same in both languages', (_, { zh, en }) => {
  expect(en).not.toMatch(HAN);
  expect(namesIn(en)).toEqual(namesIn(zh));
});

test('a sentence is filled in both languages', () => {
  expect(toWords('built', { folder: 'dist', seconds: '4.1' })).toEqual({
    zh: '已生成 dist（4.1 秒）',
    en: 'built dist (4.1 s)',
  });
});

/** Messages that stand in a file of code: a pair of languages, or a problem put together by hand. */
const inlineIn = (code: string): string[] => [
  ...(code.match(/\bzh: ?(?:\n\s*)?[`'"][^\n]*\p{Script=Han}[^\n]*/gu) ?? []),
  ...(code.match(/\b(?:what|remedy): ?\{[^\n]*/gu) ?? []),
];
const TABLES = ['src/plan/messages.ts', 'src/plan/sentences.ts'];
const CODE = globSync('src/**/*.{ts,astro}').map((file) => [file, readFileSync(file, 'utf8')] as const);

test('every message to the operator stands in one of the two tables', () => {
  expect(inlineIn('say({ zh: `已写入 ${path}`, en: `wrote ${path}` })')).toHaveLength(1);
  expect(inlineIn("{ file, what: { zh: '没有', en: 'none' } }")).toHaveLength(2);
  const others = CODE.filter(([file]) => !TABLES.includes(file) && file !== 'src/plan/problem.ts');
  expect(others.flatMap(([file, code]) => inlineIn(code).map((found) => `${file}: ${found}`))).toEqual([]);
});

test('nothing in the tables is said by nobody', () => {
  const said = CODE.filter(([file]) => !TABLES.includes(file))
    .map(([, code]) => code)
    .join('\n');
  const isSaid = (key: string): boolean =>
    said.includes(`'${key}'`) || said.includes(`\`${key.slice(0, key.indexOf('-') + 1)}\${`);
  expect([...Object.keys(MESSAGES), ...Object.keys(SENTENCES)].filter((key) => !isSaid(key))).toEqual([]);
});

test('a problem is told in words and keeps what it speaks of', () => {
  const problem = tellProblem('clause-twice', { file: 'x.md', line: 12 }, { id: '2-1', first: 8 });
  expect(formatProblem(problem, 'zh')).toBe(
    'celan: x.md:12: 编号 2-1 出现两次，前一个在第 8 行; 请对照原文改正其中一个的编号或层级；原文确实如此的，在文首 asPrinted 中写上条款编号，或导入时加 --as-printed',
  );
  expect(problem).toMatchObject({ key: 'clause-twice', values: { id: '2-1', first: 8 } });
});

test('messages are Chinese unless the locale names another language', () => {
  const languageOf = (LANG?: string) => messageLanguage(LANG === undefined ? {} : { LANG });
  for (const locale of [undefined, '', 'C', 'C.UTF-8', 'POSIX', 'zh_CN.UTF-8', 'zh-TW', 'zh'])
    expect(languageOf(locale), locale).toBe('zh');
  for (const locale of ['en_US.UTF-8', 'en', 'de_DE.UTF-8', 'cs_CZ', 'cy'])
    expect(languageOf(locale), locale).toBe('en');
  expect(messageLanguage({ LC_ALL: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' })).toBe('en');
});
