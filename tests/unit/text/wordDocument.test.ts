import { expect, test } from 'vitest';

import { documentParts } from '../../../src/text/wordDocument.ts';

test('a document holds its paragraphs in order, names before what they say, signs escaped', () => {
  const parts = documentParts([
    { level: 1, text: '晋江市教育局 · 任务单' },
    { level: 0, name: '责任', text: '责任单位 < & >' },
  ]);
  expect(Object.keys(parts)).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
  const words = [...(parts['word/document.xml'] ?? '').matchAll(/<w:t [^>]*>([^<]*)/g)].map(
    ([, text]) => text,
  );
  expect(words).toEqual(['晋江市教育局 · 任务单', '责任：', '责任单位 &lt; &amp; &gt;']);
});
