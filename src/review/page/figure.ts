import type { Indicator } from '../../plan/model.ts';

const SIGNS: Record<string, string> = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '~': '≈ ' };

/** A figure as people read it. */
export function formatFigure({
  comparator,
  value,
  unit,
}: Pick<Indicator, 'comparator' | 'value' | 'unit'>): string {
  return `${SIGNS[comparator] ?? ''}${[value].flat().join('—')}${/^[%‰]/.test(unit) || unit === '' ? '' : ' '}${unit}`;
}

/**
 * A value as people type it: 91.2%, 1—2 or 5:3:2.
 * @example parseValue('1—2') // [1, 2]
 */
export function parseValue(text: string): number | [number, number] | string {
  const plain = text.normalize('NFKC').replace(/[\s,%]/g, '');
  const [, low, high] = /^(\d+(?:\.\d+)?)[—–~-]+(\d+(?:\.\d+)?)$/.exec(plain) ?? [];
  if (low !== undefined && high !== undefined) return [Number(low), Number(high)];
  return plain !== '' && !Number.isNaN(Number(plain)) ? Number(plain) : plain;
}
