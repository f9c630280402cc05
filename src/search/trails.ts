import type { SearchRecord } from './searchIndex.ts';

/** The way from the outermost clause down to a clause, without the clause itself. */
export function createTrails(
  records: SearchRecord[],
): (record: SearchRecord) => { number: string; title: string }[] {
  const above = createAbove(records);
  return (record) => above(record).map(({ number, text, head }) => ({ number, title: text.slice(0, head) }));
}

/** The id of the outermost clause that a clause stands in, or its own. */
export function createParts(records: SearchRecord[]): (record: SearchRecord) => string {
  const above = createAbove(records);
  return (record) => (above(record)[0] ?? record).clause;
}

/** The clauses that a clause stands in, outermost first. */
function createAbove(records: SearchRecord[]): (record: SearchRecord) => SearchRecord[] {
  const keyOf = (plan: string, clause: string): string => `${plan}#${clause}`;
  const byId = new Map(records.map((record) => [keyOf(record.plan, record.clause), record]));
  return ({ plan, parent }) => {
    const above: SearchRecord[] = [];
    let outer = parent === null ? undefined : byId.get(keyOf(plan, parent));
    while (outer) {
      above.unshift(outer);
      outer = outer.parent === null ? undefined : byId.get(keyOf(plan, outer.parent));
    }
    return above;
  };
}
