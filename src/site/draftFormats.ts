import type { Clause, Indicator } from '../plan/model.ts';
export const formatClauseNumber = (clause: Clause): string => clause.path.join('');
const signs: Record<string, string> = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '~': '约 ' };
export const formatTarget = ({ comparator, value, unit }: Indicator): string => {
  const number = Array.isArray(value) ? value.join('—') : String(value).replaceAll(':', ' : ');
  return `${signs[comparator] ?? ''}${number}${unit === '%' ? '%' : unit === '比例' ? '' : ` ${unit}`}`;
};
