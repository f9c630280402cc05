import type { Indicator } from './model.ts';

/** What a chart may share an axis with: figures of one dimension and one base unit only. */
export type UnitKind = 'percent' | 'count' | 'money' | 'ratio';

/** A printed unit taken apart: 万个 → `{ kind: 'count', base: '个', scale: 10000 }`. */
export interface Unit {
  kind: UnitKind;
  /** The unit without its multiplier. */
  base: string;
  /** What a printed figure is multiplied by to be in the base unit. */
  scale: number;
}

const multipliers: Record<string, number> = { 百: 1e2, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

function kindOf(base: string): UnitKind {
  if (/[%％‰]|百分/.test(base)) return 'percent';
  if (/比例|^比$/.test(base)) return 'ratio';
  return /元/.test(base) ? 'money' : 'count';
}

/**
 * Takes a printed unit apart.
 * @example 万个 → count of 个, times 10000
 */
export function readUnit(printed: string): Unit {
  let base = printed.trim();
  let scale = 1;
  while (base.length > 1 && multipliers[base[0] as string] && !/^百分/.test(base)) {
    scale *= multipliers[base[0] as string] as number;
    base = base.slice(1);
  }
  return { kind: kindOf(base), base, scale };
}

/** The figures of an indicator in its base unit, `[low, high]`; null for a ratio such as 5:3:2. */
export function figuresOf(indicator: Pick<Indicator, 'value' | 'unit'>): [number, number] | null {
  const { value } = indicator;
  if (typeof value === 'string') return null;
  const { scale } = readUnit(indicator.unit);
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  return [low * scale, high * scale];
}
