import { expect, test } from 'vitest';
import { judgeLine, strangeCharacters } from '../../../../src/grammar/paper/injection.ts';
import { furnitureReason } from '../../../../src/grammar/paper/furniture.ts';
import { words } from '../../../../src/i18n/words.ts';
import { loadPortal } from '../../../../src/portal/loadPortal.ts';
import { wordReason } from '../../../../src/site/pages/reasons.ts';

test('every reason in the accounts of both plans has words in both scripts', () => {
  const given = loadPortal('content').plans.flatMap(({ account }) => account.map(({ reason }) => reason));
  expect(given.length).toBeGreaterThan(50);
  for (const edition of ['zh-Hans', 'zh-Hant'] as const) {
    const untold = given.filter((reason) => /[a-z]{3}/i.test(wordReason(edition, { reason })));
    expect(untold).toEqual([]);
  }
});

test.each([
  ...judgeLine('彩88-欢迎您').signals,
  ...strangeCharacters('a\u202e\ue000\u200b'),
  furnitureReason('打印此頁關閉窗口') ?? '',
])('%s has words', (reason) => {
  expect(Object.keys(words('zh-Hans').reasons)).toContain(reason);
});

test('several reasons are joined, and one without words stands as it is', () => {
  expect(wordReason('zh-Hant', { reason: 'gambling terms; after the end of the document' })).toBe(
    '賭博詞語；在文件結束之後',
  );
  expect(wordReason('zh-Hans', { reason: 'title run together with text of the document' })).toBe(
    '标题；与正文连在一行',
  );
  expect(wordReason('zh-Hans', { reason: 'seen in a dream' })).toBe('seen in a dream');
  expect(wordReason('zh-Hans', { reason: 'text of the document' })).toBe('');
});
