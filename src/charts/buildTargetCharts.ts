import { formatTick } from './formatTick.ts';
import { parseShares } from '../grammar/target/shares.ts';
import type { Edition } from '../plan/model.ts';
import { figuresOf } from '../plan/figuresOf.ts';
import { drawCounts } from './drawCounts.ts';
import { drawShares } from './drawShares.ts';
import type { ShareTarget } from './layoutShares.ts';
import { drawThresholds } from './drawThresholds.ts';
import { type Family, groupByUnit } from './groupByUnit.ts';
import { eachMark } from './layoutCounts.ts';
import type { Chart, Frame, DrawnTarget, TargetSource } from './model.ts';
import { chartWords } from '../i18n/chartWords.ts';
import type { ChartWords } from '../i18n/chartWords.ts';

/** The numbers and words of an indicator as the drawings take them. */
export function toTarget(source: TargetSource): DrawnTarget {
  const { indicator, plan, group, label, href } = source;
  const [low, high] = figuresOf(indicator) ?? [0, 0];
  const { id, name, comparator, year, quote } = indicator;
  const base = (source.base && figuresOf(source.base)?.[0]) ?? null;
  return { id, plan, group, name, label, comparator, low, high, year, base, href, quote };
}

/** The marks that occur, explained. */
function legendOf(family: Family, targets: DrawnTarget[], words: ChartWords): string[] {
  if (family.kind === 'ratio') return [];
  const has = (...signs: string[]): boolean => targets.some((each) => signs.includes(each.comparator));
  if (family.kind === 'count') {
    const each = eachMark(targets);
    return [words.oneMark(each.toLocaleString('en'), family.unit), ...(has('range') ? [words.possible] : [])];
  }
  return [
    ...(has('>=', '<=') ? [words.inclusive] : []),
    ...(has('>', '<') ? [words.exclusive] : []),
    ...(has('=') ? [words.exact] : []),
    ...(has('~') ? [words.about] : []),
    ...(targets.some(({ base }) => typeof base === 'number') ? [words.base] : []),
    ...(targets.some((each) => each.high > 100 && family.unit === '%') ? [words.hundred] : []),
    ...(targets.some((each) => each.high > 100 && each.name.includes('毛')) ? [words.gross] : []),
  ];
}

function titleOf(family: Family, words: ChartWords): string {
  const years = family.sources.map(({ indicator, since }) =>
    indicator.year === null ? '' : words.ofYear(indicator.year, since),
  );
  const year = new Set(years).size === 1 ? (years[0] ?? '') : '';
  const { kind, unit, change } = family;
  const noUnit = kind === 'ratio' || (kind === 'percent' && unit === '%') || unit === '';
  const measure = change ? words.change : words.measures[kind];
  return words.title(measure, noUnit ? null : unit, scaleOf(family, words)) + year;
}

/** What tells a chart from another of the same unit. */
function scaleOf({ large, span }: Family, words: ChartWords): string {
  if (span === null) return large ? words.thousands : '';
  return [...new Set(span)].map((figure) => figure.toLocaleString('en')).join('—');
}

/** One number needs no drawing: its name, what it is to be, by when. */
function loneSentence({ group, indicator, label, since }: TargetSource, words: ChartWords): string {
  const year = indicator.year === null ? `（${words.noYear}）` : words.ofYear(indicator.year, since);
  return words.loneSentence(group, indicator.name, label + year);
}

function sentenceOf(family: Family, targets: DrawnTarget[], words: ChartWords): string {
  const [only, ...others] = family.sources;
  if (only && others.length === 0 && family.kind !== 'ratio') return loneSentence(only, words);
  const sorted = [...targets].sort((a, b) => a.high - b.high);
  const [low, high] = [sorted[0]?.label ?? '', sorted.at(-1)?.label ?? ''];
  const most = `${sorted.at(-1)?.name}（${high}）`;
  if (family.change) return words.changeSentence(targets.length, low, high);
  if (family.kind === 'percent') return words.percentSentence(targets.length, low, high);
  if (family.kind === 'ratio') return words.ratioSentence(targets.length);
  return family.kind === 'money'
    ? words.moneySentence(targets.length, most)
    : words.unitSentence(targets.length, family.unit, most);
}

function toShare(target: DrawnTarget, source: TargetSource, words: ChartWords): ShareTarget {
  const parts = parseShares(String(source.indicator.value), source.indicator.quote);
  const named = parts.map(({ name, share }, index) => ({ name: name || words.nth(index + 1), share }));
  return { ...target, parts: named };
}

/** A unit as part of an address, from whatever signs it is printed in. */
export type Slug = (unit: string) => string;

const isLone = ({ kind, sources }: Family): boolean => sources.length === 1 && kind !== 'ratio';

function drawFamily(family: Family, targets: DrawnTarget[], frame: Frame, words: ChartWords): string {
  if (isLone(family)) return '';
  const title = titleOf(family, words);
  if (family.kind === 'count') return drawCounts(targets, frame, title);
  if (family.kind === 'ratio') {
    const shares = targets.map((each, index) => toShare(each, family.sources[index] as TargetSource, words));
    return drawShares(shares, frame, title);
  }
  const percent = family.unit === '%';
  const axis = {
    percent: percent && !family.change,
    format: (value: number) => (percent ? `${value}%` : formatTick(value, words.counters)),
  };
  return drawThresholds(targets, frame, title, axis);
}

/** A year as a cell of a chart's table prints it. */
export function yearCell(year: number | null, since: boolean | undefined, words: ChartWords): string {
  return year === null ? words.noYear : since ? words.fromYear(year) : String(year);
}

/** The numbers of the chart as a table; the plan only where there are several. */
function tableOf(
  sources: TargetSource[],
  several: boolean,
  words: ChartWords,
): Pick<Chart, 'columns' | 'linked' | 'rows'> {
  const { plan, name, target, year, clause, review } = words.columns;
  const rows = sources.map(({ group, href, indicator, label, number, since }) => {
    const reviewed = indicator.reviewed ? words.reviewed : words.unreviewed;
    const cells = [indicator.name, label, yearCell(indicator.year, since, words), number, reviewed];
    return { href, cells: several ? [group, ...cells] : cells };
  });
  const own = [name, target, year, clause, review];
  return { columns: several ? [plan, ...own] : own, linked: several ? 4 : 3, rows };
}

/** What a family is called in the address of its chart. */
function nameFamily({ kind, unit, large, change, span }: Family, slug: Slug): string {
  if (kind === 'ratio' || unit === '%') return change ? `${kind}-change` : kind;
  const above = span && span[0] >= 10 && !large ? String(10 ** Math.floor(Math.log10(span[0]))) : '';
  return [kind, slug(unit), change ? 'change' : '', large ? '1000' : '', above]
    .filter((part) => part !== '')
    .join('-');
}

/** An id that no chart before it has: 亩 and 畝 are spelt alike, and so may two units be. */
function freeId(id: string, taken: Map<string, number>): string {
  const times = (taken.get(id) ?? 0) + 1;
  taken.set(id, times);
  return times === 1 ? id : freeId(`${id}-${times}`, taken);
}

/** Every indicator in a chart of its unit; each chart in both shapes. `prefix` begins the charts' addresses. */
export function buildTargetCharts(
  sources: TargetSource[],
  edition: Edition,
  prefix: string,
  slug: Slug,
): Chart[] {
  const words = chartWords(edition);
  const several = new Set(sources.map((each) => each.plan)).size > 1;
  const taken = new Map<string, number>();
  return groupByUnit(sources).map((family): Chart => {
    const targets = family.sources.map(toTarget);
    return {
      id: freeId(`${prefix}-${nameFamily(family, slug)}`, taken),
      ...(isLone(family) && { mark: `${targets[0]?.plan}/${targets[0]?.id}` }),
      kind: family.kind,
      title: titleOf(family, words),
      sentence: sentenceOf(family, targets, words),
      plans: [...new Set(family.sources.map((each) => each.plan))],
      unreviewed: family.sources.filter((each) => !each.indicator.reviewed).length,
      legend: isLone(family) ? [] : legendOf(family, targets, words),
      wide: drawFamily(family, targets, { edition, shape: 'wide' }, words),
      narrow: drawFamily(family, targets, { edition, shape: 'narrow' }, words),
      ...tableOf(family.sources, several, words),
    };
  });
}
