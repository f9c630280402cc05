import { parseShares } from '../grammar/target/shares.ts';
import type { Edition, Indicator } from '../plan/model.ts';
import { readUnit, type UnitKind } from '../grammar/target/unit.ts';
import { figuresOf } from '../plan/figuresOf.ts';
import { drawCounts } from './drawCounts.ts';
import { drawShares } from './drawShares.ts';
import type { ShareTarget } from './drawShares.ts';
import { drawThresholds } from './drawThresholds.ts';
import { eachMark } from './layoutCounts.ts';
import type { Chart, Frame, DrawnTarget } from './model.ts';
import { chartWords } from '../i18n/chartWords.ts';
import type { ChartWords } from '../i18n/chartWords.ts';

/** An indicator with what a chart prints beside its figure. */
export interface TargetSource {
  indicator: Indicator;
  plan: string;
  /** Short name of the plan, for charts of several. */
  group: string;
  /** The target as people read it. */
  label: string;
  href: string;
  /** Whether it holds from its year on (2023年起), and not by it. */
  since?: boolean;
  /** What it starts from (由91.2%提高到94%), where the paper says so. */
  base?: Pick<Indicator, 'value' | 'unit'> | undefined;
  /** The printed number of its clause. */
  number: string;
}

/** Targets that share an axis; `large` keeps thousands from dwarfing tens. */
interface Family {
  kind: UnitKind;
  unit: string;
  large: boolean;
  sources: TargetSource[];
}

/** In this order the charts of a page stand; other measures follow in the order of the paper. */
const ORDER: UnitKind[] = ['percent', 'points', 'count', 'money', 'ratio'];
const placeOf = (kind: UnitKind): number => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);

/** The numbers and words of an indicator as the drawings take them. */
export function toTarget(source: TargetSource): DrawnTarget {
  const { indicator, plan, group, label, href } = source;
  const [low, high] = figuresOf(indicator) ?? [0, 0];
  const { id, name, comparator, year, quote } = indicator;
  const base = (source.base && figuresOf(source.base)?.[0]) ?? null;
  return { id, plan, group, name, label, comparator, low, high, year, base, href, quote };
}

/** Sorts indicators into families that may stand on one axis: by unit, counts also by magnitude. */
export function groupByUnit(sources: TargetSource[]): Family[] {
  const families = new Map<string, Family>();
  for (const source of sources) {
    const { kind, base } = readUnit(source.indicator.unit);
    const large = kind === 'count' && (figuresOf(source.indicator)?.[1] ?? 0) >= 1000;
    const key = [kind, base, large].join('|');
    const family = families.get(key) ?? { kind, unit: base, large, sources: [] };
    family.sources.push(source);
    families.set(key, family);
  }
  return [...families.values()].sort((a, b) => placeOf(a.kind) - placeOf(b.kind));
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
  const { kind, unit, large } = family;
  const noUnit = kind === 'ratio' || (kind === 'percent' && unit === '%') || unit === '';
  return words.title(words.measures[kind], noUnit ? null : unit, large) + year;
}

function sentenceOf(family: Family, targets: DrawnTarget[], words: ChartWords): string {
  const sorted = [...targets].sort((a, b) => a.high - b.high);
  const [low, high] = [sorted[0]?.label ?? '', sorted.at(-1)?.label ?? ''];
  const most = `${sorted.at(-1)?.name}（${high}）`;
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

function drawFamily(family: Family, targets: DrawnTarget[], frame: Frame, words: ChartWords): string {
  const title = titleOf(family, words);
  if (family.kind === 'count') return drawCounts(targets, frame, title);
  if (family.kind === 'ratio') {
    const shares = targets.map((each, index) => toShare(each, family.sources[index] as TargetSource, words));
    return drawShares(shares, frame, title);
  }
  const percent = family.unit === '%';
  const axis = { percent, format: (value: number) => (percent ? `${value}%` : value.toLocaleString('en')) };
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
  const { plan, name, target, year, clause } = words.columns;
  const rows = sources.map(({ group, href, indicator, label, number, since }) => {
    const cells = [indicator.name, label, yearCell(indicator.year, since, words), number];
    return { href, cells: several ? [group, ...cells] : cells };
  });
  const own = [name, target, year, clause];
  return { columns: several ? [plan, ...own] : own, linked: several ? 4 : 3, rows };
}

/** What a family is called in the address of its chart. */
function nameFamily({ kind, unit, large }: Family, slug: Slug): string {
  if (kind === 'ratio' || unit === '%') return kind;
  return [kind, slug(unit), large ? '1000' : ''].filter((part) => part !== '').join('-');
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
      kind: family.kind,
      title: titleOf(family, words),
      sentence: sentenceOf(family, targets, words),
      legend: legendOf(family, targets, words),
      wide: drawFamily(family, targets, { edition, shape: 'wide' }, words),
      narrow: drawFamily(family, targets, { edition, shape: 'narrow' }, words),
      ...tableOf(family.sources, several, words),
    };
  });
}
