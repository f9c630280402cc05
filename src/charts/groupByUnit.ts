import { readUnit, type UnitKind } from '../grammar/target/unit.ts';
import { figuresOf } from '../plan/figuresOf.ts';
import type { Indicator } from '../plan/model.ts';
import { fold } from '../text/fold.ts';
import type { TargetSource } from './model.ts';

/** Targets that share an axis; `large` keeps thousands from dwarfing tens. */
export interface Family {
  kind: UnitKind;
  unit: string;
  large: boolean;
  /** Whether its percentages say by how much something grows or falls, not how large a share is. */
  change: boolean;
  /** From … to, where figures of one unit are too far apart for one axis. */
  span: [number, number] | null;
  sources: TargetSource[];
}

/** In this order the charts of a page stand; other measures follow in the order of the paper. */
const ORDER: UnitKind[] = ['percent', 'points', 'count', 'money', 'ratio'];
const placeOf = (kind: UnitKind): number => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);

const GROWING =
  /(?:增长|增速|增幅|降幅|年均|下降|降低|减少|递增|增加|上升|提高|提升|压减|压降|削减)(?!到|至)[^，,；;。、\d到至]{0,8}$/u;

/**
 * Whether a percentage says by how much something changes: 6% more is no neighbour of a share of 90%.
 * @example 地区生产总值年均增长6%以上 → true; 入园率提高到98% → false
 */
export function isChange({ quote, name, unit, value }: Indicator): boolean {
  if (readUnit(unit).kind !== 'percent' || typeof value === 'string') return false;
  const text = fold(quote);
  const figure = text.indexOf(String(Array.isArray(value) ? value[0] : value));
  return GROWING.test(figure < 0 ? fold(name) : text.slice(0, figure).trimEnd());
}

/** How many times the smallest figure the largest may be: fields of marks show more than an axis. */
const reachOf = (kind: UnitKind): number => (kind === 'count' ? 300 : 50);
const highOf = ({ indicator }: TargetSource): number => figuresOf(indicator)?.[1] ?? 0;

/** Cuts figures that are too far apart at the widest gap between neighbours, until each part fits an axis. */
function splitFar(sources: TargetSource[], reach: number): TargetSource[][] {
  const figures = [...new Set(sources.map(highOf))].filter((each) => each > 0).sort((a, b) => a - b);
  const [low, high] = [figures[0] ?? 0, figures.at(-1) ?? 0];
  if (low === 0 || high / low <= reach) return [sources];
  const gaps = figures.slice(1).map((figure, index) => figure / (figures[index] ?? 1));
  const cut = figures[gaps.indexOf(Math.max(...gaps)) + 1] ?? high;
  const part = (isAbove: boolean): TargetSource[] =>
    sources.filter((source) => highOf(source) >= cut === isAbove);
  return [...splitFar(part(false), reach), ...splitFar(part(true), reach)];
}

function spanOf(sources: TargetSource[]): [number, number] {
  const figures = sources.flatMap(({ indicator }) => figuresOf(indicator) ?? []);
  return [Math.min(...figures), Math.max(...figures)];
}

/** Sorts indicators into families that may stand on one axis: by unit, by what a percentage says, by magnitude. */
export function groupByUnit(sources: TargetSource[]): Family[] {
  const families = new Map<string, Family>();
  for (const source of sources) {
    const { kind, base } = readUnit(source.indicator.unit);
    const large = kind === 'count' && highOf(source) >= 1000;
    const change = isChange(source.indicator);
    const key = [kind, base, large, change].join('|');
    const family = families.get(key) ?? { kind, unit: base, large, change, span: null, sources: [] };
    family.sources.push(source);
    families.set(key, family);
  }
  return [...families.values()]
    .flatMap((family) => {
      const far = family.kind === 'percent' || family.kind === 'ratio';
      const parts = far ? [family.sources] : splitFar(family.sources, reachOf(family.kind));
      return parts.map((own): Family => ({
        ...family,
        span: parts.length > 1 ? spanOf(own) : null,
        sources: own,
      }));
    })
    .sort((a, b) => placeOf(a.kind) - placeOf(b.kind));
}
