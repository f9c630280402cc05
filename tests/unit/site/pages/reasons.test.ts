import { expect, test } from 'vitest';
import { words } from '../../../../src/i18n/words.ts';
import { REASON_WORDS } from '../../../../src/plan/reasons.ts';
import { loadPortal } from '../../../../src/portal/loadPortal.ts';
import { wordReasons } from '../../../../src/site/pages/reasons.ts';

test('every reason in the accounts of both plans has words in both scripts', () => {
  const given = loadPortal('content').plans.flatMap(({ account }) => account.map(({ reasons }) => reasons));
  expect(given.length).toBeGreaterThan(50);
  for (const edition of ['zh-Hans', 'zh-Hant'] as const) {
    const untold = given.filter((reasons) => /[a-z]{3}|undefined/i.test(wordReasons(edition, reasons)));
    expect(untold).toEqual([]);
  }
});

test.each(['zh-Hans', 'zh-Hant', 'zh-Hant-HK'] as const)(
  '%s has words for every reason, and no others',
  (edition) => {
    expect(Object.keys(words(edition).reasons).sort()).toEqual(Object.keys(REASON_WORDS).sort());
  },
);

test('several reasons are joined, and a person’s stands as it was given', () => {
  expect(wordReasons('zh-Hant', ['gambling', 'after-end'])).toBe('賭博詞語；在文件結束之後');
  expect(wordReasons('zh-Hans', ['title', 'run-together'])).toBe('标题；与正文连在一行');
  expect(wordReasons('zh-Hans', ['decided', { words: '这是页脚' }])).toBe('人工判定；这是页脚');
  expect(wordReasons('zh-Hans', ['paper-text'])).toBe('');
});
