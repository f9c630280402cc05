import type { Enumerator } from '../grammar/paper/enumerator.ts';

/** Id of the text before the first heading. */
export const PREAMBLE = 'preamble';
/** Id of the text after the last numbered clause. */
export const CLOSING = 'closing';

/**
 * The id of a clause, its printed numbers in digits, from its parent's id and its own number.
 * A heading without number is counted instead: `2-section-1`.
 * @example clauseId('2-1', parseEnumerator('3.推进义务教育优质均衡。'), 0) === '2-1-3'
 * @example clauseId(null, parseEnumerator('附件2'), 0) === 'annex-2'
 */
export function clauseId(
  parent: string | null,
  number: Pick<Enumerator, 'kind' | 'value'> | undefined,
  unnumberedBefore: number,
): string {
  if (number?.kind === 'annex') return number.value > 0 ? `annex-${number.value}` : 'annex';
  const own = number ? String(number.value) : `section-${unnumberedBefore + 1}`;
  return parent === null ? own : `${parent}-${own}`;
}

/**
 * The number of a clause as people write it when they cite it.
 * @example formatClauseNumber({ path: ['二', '（一）', '3'] }) === '二（一）3'
 * @example formatClauseNumber({ path: ['附件2', '3'] }) === '附件2·3'
 */
export function formatClauseNumber(clause: { path: readonly string[] }): string {
  return clause.path.reduce(
    (text, part) => (/\d$/.test(text) && /^\d/.test(part) ? `${text}·${part}` : text + part),
    '',
  );
}
