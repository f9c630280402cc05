import { readBoundAfter, readBoundBefore } from '../grammar/target/comparator.ts';
import { yearOfTitle } from '../grammar/paper/dayOfYear.ts';
import { findPeriods } from '../grammar/target/period.ts';
import { findQuantities, type Quantity } from '../grammar/target/quantity.ts';
import { readUnit } from '../grammar/target/unit.ts';
import type { PlanDraft } from '../markdown/readPlan.ts';
import type { Indicator } from '../plan/model.ts';
import type { Place, Problem } from '../plan/problem.ts';
import { tellProblem } from '../plan/problem.ts';
import { planText } from '../plan/text.ts';
import { fold } from '../text/fold.ts';
import { parseNumeral } from '../text/numerals.ts';

type Stated = Pick<Indicator, 'value' | 'unit' | 'comparator' | 'year' | 'quote' | 'id'>;

/** The figures of a value in its base unit, so that 3 万个 and 30000 个 are one. */
const inBase = (value: Quantity['value'], unit: string): string =>
  [value]
    .flat()
    .map((each) =>
      typeof each === 'number' ? Number((each * readUnit(unit).scale).toPrecision(9)) : fold(each),
    )
    .join('~');

const UP = ['>=', '>'];
const DOWN = ['<=', '<'];

/** 不低于 beside <=: the words say one direction, the comparator the other. */
function isAgainst(comparator: string, quantity: Quantity, words: string): boolean {
  const behind = readBoundAfter(words.slice(quantity.end))?.bound;
  const bound = behind ?? readBoundBefore(words.slice(0, quantity.start))?.bound;
  if (!bound) return false;
  return (
    (UP.includes(bound) && DOWN.includes(comparator)) || (DOWN.includes(bound) && UP.includes(comparator))
  );
}

/** Years that a text names; those of 十四五 are known too. */
function yearsIn(text: string): number[] {
  const named = findPeriods(text).flatMap(({ year, until, years }) => [year, until, ...years]);
  const digits = [...text.matchAll(/(?:19|20)\d\d|二[〇零][〇零一二三四五六七八九]{2}/gu)].map(([words]) =>
    parseNumeral(words.replaceAll('零', '〇')),
  );
  // 116年 over a column of a paper of Taiwan.
  const republic = [...text.matchAll(/(?<!\d)1[0-3]\d(?=(?:学年|年)(?![内后间以来]))/gu)].map(
    ([year]) => Number(year) + 1911,
  );
  return [...named, ...digits, ...republic].filter((year) => year !== null && year !== undefined);
}

/** Words that name a year by another one. */
const SHIFTS: [RegExp, number][] = [
  [/[明次翌]年|来年|下一?年度?|第二年/u, 1],
  [/后年/u, 2],
  [/去年|上一?年度?/u, -1],
];

/**
 * How far from a year that a paper prints those lie that it need not print: 明年完成 of a paper of 2025 is 2026.
 * @example shiftsIn('建成6个，次年再建成2个，三年内全覆盖') // [1, 3]
 */
function shiftsIn(text: string): number[] {
  const spans = [
    ...text.matchAll(/([一二两三四五六七八九十]|\d{1,2})年(?:以?内|之内|[以之]?后|左右|时间)/gu),
  ];
  const lasting = findPeriods(text).flatMap((period) => period.lasting ?? []);
  return [
    ...lasting,
    ...SHIFTS.filter(([words]) => words.test(text)).map(([, shift]) => shift),
    ...spans.map(([, count = '']) => parseNumeral(count.replace('两', '二')) ?? 0),
  ];
}

const textOf = new WeakMap<object, Set<number>>();

/** The years that a paper names anywhere, its title included. */
function yearsOfPaper(plan: Pick<PlanDraft, 'clauses' | 'metadata'>): Set<number> {
  const known = textOf.get(plan.clauses);
  if (known) return known;
  const { title, planTitle, issuedOn } = plan.metadata;
  const text = fold([title, planTitle, issuedOn, planText(plan)].join('\n'));
  const ofTitle = yearOfTitle(planTitle ?? title ?? '');
  const years = new Set([...yearsIn(text), ...(ofTitle === null ? [] : [ofTitle])]);
  const shifts = shiftsIn(text);
  for (const year of [...years]) for (const shift of shifts) years.add(year + shift);
  textOf.set(plan.clauses, years);
  return years;
}

/** What a figure says against its own words: a value that they do not state, the other direction, a year of which they do not speak. */
export function checkAgainstQuote(
  plan: Pick<PlanDraft, 'clauses' | 'metadata'>,
  { value, unit, comparator, year, quote, id }: Stated,
  place: Place,
): Problem[] {
  const words = fold(quote);
  const wanted = inBase(value, unit);
  const stated = findQuantities(words).filter((each) =>
    [inBase(each.value, each.unit), inBase(each.value, unit)].includes(wanted),
  );
  const years = findPeriods(words).flatMap((period) =>
    period.year === null ? [] : [period.year, ...period.years],
  );
  const known = [...years, ...yearsIn(words)];
  const wrongYear =
    year !== null && (known.length > 0 ? !known.includes(year) : false) && !yearsOfPaper(plan).has(year);
  const noYear = year !== null && !yearsOfPaper(plan).has(year);
  return [
    ...(stated.length === 0
      ? [tellProblem('indicator-value', place, { id, value: String(value), unit, quote })]
      : []),
    ...(stated.length > 0 && stated.every((each) => isAgainst(comparator, each, words))
      ? [tellProblem('indicator-comparator', place, { id, comparator, quote })]
      : []),
    ...(wrongYear || noYear
      ? [tellProblem('indicator-other-year', place, { id, year: String(year), quote })]
      : []),
  ];
}
