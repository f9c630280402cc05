import { expect, test } from 'vitest';

import { listPapers, type PaperName } from '../../../src/text/listPapers.ts';

const papers = (count: number): PaperName[] =>
  Array.from({ length: count }, (_, at) => [`《规划${at}》（某市）`, `某市${at}`]);

test.each([
  [1, '《规划0》（某市）'],
  [2, '《规划0》（某市）；《规划1》（某市）'],
  [3, '某市0、某市1、某市2'],
  [9, '某市0、某市1、某市2、某市3、某市4、某市5、某市6、某市7等 9 份文件'],
])('%i papers are named as there is room', (count, line) => {
  expect(listPapers(papers(count), '{list}等 {count} 份文件')).toBe(line);
});
