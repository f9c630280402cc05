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
 * A value as people type it: 91.2%, 1—2 or 5:3:2, with its unit or without; what is no value stays as it is.
 * @example parseValue('1—2个', '个') // [1, 2]
 */
export function parseValue(text: string, unit: string): number | [number, number] | string {
  const tidy = (words: string): string => words.normalize('NFKC').replace(/[\s,]/g, '');
  const whole = tidy(text);
  const plain = whole.endsWith(tidy(unit)) ? whole.slice(0, whole.length - tidy(unit).length) : whole;
  const [, low, high] = /^(\d+(?:\.\d+)?)[—–~-]+(\d+(?:\.\d+)?)$/.exec(plain) ?? [];
  if (low !== undefined && high !== undefined) return [Number(low), Number(high)];
  return plain !== '' && !Number.isNaN(Number(plain)) ? Number(plain) : plain;
}
