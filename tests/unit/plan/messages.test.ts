import { expect, test } from 'vitest';
import { MESSAGES } from '../../../src/plan/messages.ts';
import { formatProblem, messageLanguage, tellProblem } from '../../../src/plan/problem.ts';

const HAN = /\p{Script=Han}/u;
const namesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

test.each(Object.entries(MESSAGES))('the message %s says the same in both languages', (_, { zh, en }) => {
  for (const part of ['what', 'remedy'] as const) {
    expect(zh[part]).toMatch(HAN);
    expect(en[part]).not.toMatch(HAN);
  }
  expect(namesIn(en.what + en.remedy)).toEqual(namesIn(zh.what + zh.remedy));
});

test('a problem is told in words and keeps what it speaks of', () => {
  const problem = tellProblem('clause-twice', { file: 'x.md', line: 12 }, { id: '2-1', first: 8 });
  expect(formatProblem(problem, 'zh')).toBe(
    'celan: x.md:12: 两个条款的编号都是 2-1，前一个在第 8 行; 请对照原文改正其中一个的编号或层级',
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
