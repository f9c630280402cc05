import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../../src/grammar/target/quantity.ts';
import type { Surroundings } from '../../../../src/grammar/target/rule.ts';
import { unitKind } from '../../../../src/grammar/target/unit.ts';
import { RULES } from '../../../../src/grammar/target/verdict.ts';
import { fold } from '../../../../src/text/fold.ts';
import { partAround, splitSentences } from '../../../../src/text/sentences.ts';

/** The figure that an example marks by ‹ ›, among the words around it. */
function surroundingsOf(example: string): Surroundings {
  const from = example.indexOf('‹');
  const text = fold(example.replace(/[‹›]/gu, ''));
  const quantity = findQuantities(text).find(({ start, end }) => start <= from && from < end);
  if (!quantity) throw new Error(`no figure is marked in ${example}`);
  const part = partAround(text, quantity.start, quantity.end);
  const sentence = splitSentences(text).find(({ end }) => end > from) ?? part;
  return {
    quantity,
    lead: text.slice(sentence.start, quantity.start),
    before: text.slice(part.start, quantity.start),
    after: text.slice(quantity.end, part.end),
    rest: text.slice(part.end, sentence.end),
    aimed: /\d{4}年/u.test(text.slice(sentence.start, quantity.start)),
  };
}

test('every rule has a name of its own', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test.each(rule.yes)('holds for %s', (example) => {
    const words = surroundingsOf(example);
    expect(rule.holds(words, unitKind(words.quantity.unit))).toBe(true);
  });

  test.each(rule.no)('does not hold for %s', (example) => {
    const words = surroundingsOf(example);
    expect(rule.holds(words, unitKind(words.quantity.unit))).toBe(false);
  });
});
