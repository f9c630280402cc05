import { expect, test } from 'vitest';
import { provenanceSchema } from '../../../src/schema/provenance.ts';

const line = { line: 5, verdict: 'suspect', text: '某词' };
const read = (more: object): unknown[] =>
  provenanceSchema.parse({
    written: {},
    document: [{ line: 1, characters: 9 }],
    lines: [{ ...line, ...more }],
  }).lines;

test('an account holds keys of reasons, or a person’s words', () => {
  expect(read({ reasons: ['decided', { words: '这是页脚' }] })).toEqual([
    { ...line, reasons: ['decided', { words: '这是页脚' }] },
  ]);
  expect(() => read({ reasons: ['gambling terms'] })).toThrow();
  expect(() => read({})).toThrow();
});

test('an account with English words, as import once wrote them, is read as keys', () => {
  expect(read({ reason: 'gambling terms; after the end of the document' })).toEqual([
    { ...line, reasons: ['gambling', 'after-end'] },
  ]);
});

test('a document line about which there is nothing to say is text of the paper', () => {
  const { document } = provenanceSchema.parse({
    written: {},
    document: [{ line: 1, characters: 9 }],
    lines: [],
  });
  expect(document[0]?.reasons).toEqual(['paper-text']);
});
