import { expect, test } from 'vitest';

import { isOver } from '../../../src/plan/validity.ts';

test.each([
  ['废止', true],
  ['已失效', true],
  ['廢止', true],
  ['停止执行', true],
  ['有效期届满', true],
  ['有效', false],
  ['现行有效', false],
  ['部分失效', false],
  ['已修改', false],
  [null, false],
])('of a paper of which is said %s: in force no more %s', (validity, over) => {
  expect(isOver(validity)).toBe(over);
});
