import { expect, test } from 'vitest';
import type { Clause, Indicator, Plan, Responsibility } from '../../../../src/plan/model.ts';
import { type Segment, splitBlock } from '../../../../src/site/pages/segments.ts';

const text =
  '2023年起普惠性幼儿园生均补助经费提高至700元/年·生。（责任单位：市教育局、财政局、各镇（街道））';
const clause = { id: '2-1-2', blocks: [{ kind: 'paragraph', text, line: 1 }] } as unknown as Clause;

const spanOf = (quote: string) => ({
  block: 0,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});

function indicator(id: string, quote: string): Indicator {
  return { id, clause: clause.id, quote, span: spanOf(quote) } as Indicator;
}

function responsibility(quote: string, role: string, organisations: string[]): Responsibility {
  return { clause: clause.id, role, organisations, quote, lead: null, span: spanOf(quote) };
}

const duty = responsibility('（责任单位：市教育局、财政局、各镇（街道））', '责任单位', [
  '市教育局',
  '财政局',
  '各镇（街道）',
]);

function split(indicators: Indicator[], responsibilities: Responsibility[]): Segment[] {
  return splitBlock({ indicators, responsibilities } as Plan, clause, 0, text);
}

const wordsOf = (segments: Segment[]): string =>
  segments
    .map((segment) =>
      segment.kind === 'responsibility' ? segment.parts.map((part) => part.text).join('') : segment.text,
    )
    .join('');

test('text, indicator and bodies follow each other, and together are the text', () => {
  const segments = split([indicator('a', '补助经费提高至700元/年·生')], [duty]);
  expect(segments.map(({ kind }) => kind)).toEqual(['text', 'indicator', 'text', 'responsibility']);
  expect(wordsOf(segments)).toBe(text);
});

test('a list of bodies is cut into role, bodies with their own brackets, and signs', () => {
  const segment = split([], [duty]).at(-1);
  expect(segment).toMatchObject({ kind: 'responsibility', boxed: true });
  const parts = segment?.kind === 'responsibility' ? segment.parts : [];
  expect(parts.filter(({ kind }) => kind !== 'sign').map((part) => part.text)).toEqual([
    '责任单位',
    '市教育局',
    '财政局',
    '各镇（街道）',
  ]);
  expect(parts.at(-1)).toEqual({ kind: 'sign', text: '）' });
});

test('two roles in one bracket are both cut into their bodies', () => {
  const line = '落实补助。（牵头单位：市教育局；配合单位：市财政局、市教育局基建科）';
  const span = { block: 0, start: 5, end: line.length };
  const state = (role: string, organisations: string[]) => ({
    ...responsibility('', role, organisations),
    span,
  });
  const both = [state('牵头单位', ['市教育局']), state('配合单位', ['市财政局', '市教育局基建科'])];
  const plan = { indicators: [] as Indicator[], responsibilities: both } as Plan;
  const segments = splitBlock(plan, clause, 0, line);
  expect(wordsOf(segments)).toBe(line);
  expect(segments).toHaveLength(2);
  expect(segments[1]).toMatchObject({ kind: 'responsibility', boxed: true });
  const parts = segments[1]?.kind === 'responsibility' ? segments[1].parts : [];
  expect(parts.filter(({ kind }) => kind !== 'sign').map((part) => part.text)).toEqual([
    '牵头单位',
    '市教育局',
    '配合单位',
    '市财政局',
    '市教育局基建科',
  ]);
});

test('words between the bodies keep a statement from being boxed', () => {
  const other = responsibility('（责任单位：市教育局、财政局、各镇（街道））', '责任单位', ['财政局']);
  expect(split([], [other]).at(-1)).toMatchObject({ boxed: false });
});

test('indicators that overlap share one mark, with the id of the first', () => {
  const both = [
    indicator('b', '补助经费提高至700元/年·生'),
    indicator('a', '2023年起普惠性幼儿园生均补助经费'),
  ];
  const segments = split(both, []);
  expect(segments[0]).toEqual({
    kind: 'indicator',
    text: '2023年起普惠性幼儿园生均补助经费提高至700元/年·生',
    indicator: 'a',
  });
  expect(wordsOf(segments)).toBe(text);
});

test('what belongs to another block or clause is not marked', () => {
  const elsewhere = { ...indicator('a', '700元'), clause: '9' };
  const otherBlock = { ...indicator('b', '700元'), span: { block: 1, start: 0, end: 3 } };
  expect(split([elsewhere, otherBlock], [])).toEqual([{ kind: 'text', text }]);
});

test('bodies of a whole list are marked in its last item, which prints them', () => {
  const ofList = { ...duty, clause: '2-1', standsIn: clause.id };
  expect(split([], [ofList])).toEqual(split([], [duty]));
});
