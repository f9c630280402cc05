import { parseEnumerator } from '../grammar/paper/enumerator.ts';
import type { Clause, Responsibility } from './model.ts';

const ITEMS = /^(?:figure|figureBracket|figureHalf|circled)$/u;
/** Nothing but statements: what is left of a line without them is signs. */
const SIGNS = /^[\s。.;；,，、]*$/u;

const isItem = ({ label }: Clause): boolean => ITEMS.test(parseEnumerator(label)?.kind ?? '');

/**
 * A line 责任单位：… that stands behind a list (1. 2. 3.) of which no item has one of its own is that of the clause
 * that holds the list. Its words stay where they are printed (`standsIn`).
 */
export function giveToLists(clauses: readonly Clause[], stated: Responsibility[]): Responsibility[] {
  const children = Map.groupBy(clauses, ({ parent }) => parent ?? '');
  const byClause = Map.groupBy(stated, ({ clause }) => clause);
  const lasts = clauses.flatMap((holder): [string, Clause][] => {
    const last = lastOfBareList(holder, children, byClause);
    return last ? [[last.id, holder]] : [];
  });
  const holders = new Map(lasts);
  const places = new Map(clauses.map((clause) => [clause.id, clause]));
  const itemsHaveTheirs = [...byClause.keys()].some((id) => {
    const clause = places.get(id);
    return clause !== undefined && isItem(clause) && !holders.has(id);
  });
  return stated.map((duty) => {
    const holder = holders.get(duty.clause);
    const isBehind = isLineBehind(places.get(duty.clause), byClause.get(duty.clause) ?? [], itemsHaveTheirs);
    return holder && isBehind ? { ...duty, clause: holder.id, standsIn: duty.clause } : duty;
  });
}

/** The last item of a list of the clause, where it alone states bodies; their holder may state other roles itself. */
function lastOfBareList(
  holder: Clause,
  children: ReadonlyMap<string, Clause[]>,
  byClause: ReadonlyMap<string, Responsibility[]>,
): Clause | undefined {
  const row = children.get(holder.id) ?? [];
  const last = row.at(-1);
  const duties = byClause.get(last?.id ?? '') ?? [];
  if (!last || row.length < 2 || duties.length === 0 || holder.path.length === 0) return undefined;
  if (!row.every((item) => isItem(item) && !children.has(item.id))) return undefined;
  if (row.some((item) => item !== last && byClause.has(item.id))) return undefined;
  const own = new Set(byClause.get(holder.id)?.map(({ role }) => role));
  return duties.some(({ role }) => own.has(role)) ? undefined : last;
}

/**
 * Whether all that an item states are lines of their own. A bracket right behind a title may have been printed on its
 * line: it is the item's where items of other lists have theirs.
 */
function isLineBehind(
  item: Clause | undefined,
  duties: readonly Responsibility[],
  itemsHaveTheirs: boolean,
): boolean {
  return duties.every(({ span }) => {
    const block = item?.blocks[span?.block ?? -1];
    if (!item || !span || block?.kind !== 'paragraph' || (span.block === 0 && item.title === ''))
      return false;
    if (!SIGNS.test(block.text.slice(0, span.start)) || !SIGNS.test(block.text.slice(span.end))) return false;
    return span.block > 0 || !itemsHaveTheirs || !/^[(（【[]/u.test(block.text);
  });
}
