import type { Indicator } from './model.ts';

const SIGNS: Record<string, string> = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '~': '≈ ' };
/** Signs that stand at the number without a blank. */
const CLOSE = /^[%‰]/u;
const GREATEST_DIVISOR = 10;

/** 0.5 → 1/2: shares in words (一半, 三分之一) are shown as the fractions they are. */
function formatShare(share: number): string {
  for (let parts = 2; parts <= GREATEST_DIVISOR; parts++) {
    const some = Math.round(share * parts);
    if (some > 0 && some < parts && Math.abs(some / parts - share) < 1e-9) return `${some}/${parts}`;
  }
  return String(share);
}

/**
 * A target as people read it: a threshold with its sign, a range with a dash, a ratio with its colons.
 * @example 保持在85%以上 → ≥ 85%; 1—2个 → 1—2 个; 5:3:2 → 5 : 3 : 2; 一半以上 → ≥ 1/2
 */
export function formatTarget({
  comparator,
  value,
  unit,
}: Pick<Indicator, 'comparator' | 'value' | 'unit'>): string {
  if (typeof value === 'string') return value.replace(/\s*[:：∶]\s*/gu, ' : ');
  const figures = [value].flat().map((each) => (unit === '比例' ? formatShare(each) : String(each)));
  const printed = unit === '' || unit === '比例' ? '' : CLOSE.test(unit) ? unit : ` ${unit}`;
  return `${SIGNS[comparator] ?? ''}${figures.join('—')}${printed}`;
}
