import { expect, test } from 'vitest';
import { cutPiece, dropFrom, splitPiece, toPiece, trimPiece } from '../../../src/text/piece.ts';
import { anyOf, oneOf } from '../../../src/text/words.ts';

test('a longer word is tried before a shorter one that begins it, signs are taken as they are', () => {
  const found = new RegExp(anyOf('意见 意见书', '(A)'), 'u');
  expect(found.exec('征求意见书')?.[0]).toBe('意见书');
  expect(found.exec('A')).toBeNull();
  expect(found.exec('(A)')?.[0]).toBe('(A)');
});

test('the pieces of a list stand as they are, in their order', () => {
  const found = new RegExp(`^${oneOf('提[升高] 达到?\n  达成', '完成')}`, 'u');
  expect(found.source).toBe('^(?:提[升高]|达到?|达成|完成)');
  expect(found.exec('达成')?.[0]).toBe('达');
});

test('a piece is read folded and quoted as written, wherever it was cut', () => {
  const whole = toPiece('（縣交通局，各鎮）');
  const [first, second] = splitPiece(cutPiece(whole, 1, 8), /,/gu);
  expect(first).toEqual({ text: '县交通局', source: '縣交通局', start: 1 });
  expect(second).toEqual({ text: '各镇', source: '各鎮', start: 6 });
});

test.each([
  ['由縣交通局', /^由/u, '縣交通局'],
  ['縣交通局等', /等$/u, '縣交通局'],
  ['縣交通局', /市/u, '縣交通局'],
])('of %s what %s matches is dropped', (text, pattern, left) => {
  expect(dropFrom(toPiece(text), pattern).source).toBe(left);
  expect(trimPiece(toPiece(` ${text} `))).toEqual({ ...toPiece(text), start: 1 });
});
