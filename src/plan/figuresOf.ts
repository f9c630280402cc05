import { readUnit } from '../grammar/target/unit.ts';
import type { Indicator } from './model.ts';

/** The figures of an indicator in its base unit, `[low, high]`; null for a ratio such as 5:3:2. */
export function figuresOf(indicator: Pick<Indicator, 'value' | 'unit'>): [number, number] | null {
  const { value } = indicator;
  if (typeof value === 'string') return null;
  const { scale } = readUnit(indicator.unit);
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  return [low * scale, high * scale];
}
