import { expect, test } from 'vitest';
import { formatReasons, isReasonKey, parseReasons } from '../../../src/plan/reasons.ts';
import { isWithheld } from '../../../src/plan/withheld.ts';

test('reasons are put into English words when they are printed', () => {
  expect(formatReasons(['gambling', 'simplified-script', 'after-end'])).toBe(
    'gambling terms; Simplified in a Traditional page; after the end of the document',
  );
  expect(formatReasons(['decided', { words: '这是页脚' }])).toBe('decided by a person; 这是页脚');
});

test('the words that accounts once held are read as keys, unknown ones as they stand', () => {
  expect(parseReasons('gambling terms; after the end of the document')).toEqual(['gambling', 'after-end']);
  expect(parseReasons('seen in a dream')).toEqual([{ words: 'seen in a dream' }]);
  expect([isReasonKey('gambling'), isReasonKey('toString')]).toEqual([true, false]);
});

test('what stands beside a paper and is no known furniture is withheld, known furniture is not', () => {
  expect(isWithheld({ verdict: 'furniture', reasons: ['buttons', 'after-end'] })).toBe(true);
  expect(isWithheld({ verdict: 'furniture', reasons: ['buttons'] })).toBe(false);
  expect(isWithheld({ verdict: 'metadata', reasons: ['page-head'] })).toBe(false);
  expect(isWithheld({ verdict: 'suspect', reasons: ['decided', { words: '疑似植入' }] })).toBe(true);
});
