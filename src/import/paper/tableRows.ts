import { parseEnumerator } from '../../grammar/paper/enumerator.ts';
import { parseNumeral } from '../../text/numerals.ts';
import { parseRoleCell } from '../../grammar/duty/responsibility.ts';
import { headsOf, readTableHead, rolesOf } from '../../plan/tableHead.ts';
import type { Clause, Reading, Responsibility, TableBlock } from '../../plan/model.ts';

type Provisions = Pick<Reading, 'clauses' | 'responsibilities'>;

const NUMBER_COLUMN = /^(?:序号|编号|序|项目编号|任务编号|No\.?)$/iu;

/**
 * A reading in which the numbered rows of tables that assign tasks (责任单位, 牵头处室 … as columns) are provisions
 * of their own, under the clause that holds the table: `["附件1", "3"]`, or `["一", "3"]` below a row that heads a group.
 */
export function withTableRows({ clauses, responsibilities }: Provisions): Provisions {
  const rows = new Map(clauses.map((clause) => [clause.id, readRows(clause)]));
  const replaced = new Set(
    [...rows].filter(([, provisions]) => provisions.responsibilities.length > 0).map(([id]) => id),
  );
  return {
    clauses: clauses.flatMap((clause) => [clause, ...(rows.get(clause.id)?.clauses ?? [])]),
    responsibilities: [
      ...responsibilities.filter((duty) => duty.span !== null || !replaced.has(duty.clause)),
      ...[...rows.values()].flatMap((provisions) => provisions.responsibilities),
    ],
  };
}

function readRows(clause: Clause): Provisions {
  const all: Provisions = { clauses: [], responsibilities: [] };
  for (const block of clause.blocks) {
    if (block.kind !== 'table') continue;
    const found = readTableRows(clause, block);
    all.clauses.push(...found.clauses);
    all.responsibilities.push(...found.responsibilities);
  }
  return all;
}

function readTableRows(clause: Clause, table: TableBlock): Provisions {
  const head = readTableHead(table);
  const roles = rolesOf(head);
  const numbers = numberColumn(headsOf(head), head.rows);
  const found: Provisions = { clauses: [], responsibilities: [] };
  if (numbers < 0 || !roles.some(Boolean)) return found;
  const known = new Map<string, Clause>();
  const seen = new Set<string>();
  let parent = clause;
  const open = (under: Clause, number: string, value: number, title: string): Clause => {
    const row = rowClause(under, number, value, title, table.line);
    const clauseOfRow = known.get(row.id) ?? row;
    if (!known.has(row.id)) found.clauses.push(row);
    known.set(row.id, clauseOfRow);
    return clauseOfRow;
  };
  for (const cells of head.rows) {
    const group = groupOf(cells);
    if (group) {
      parent = open(clause, group.number, group.value, group.rest);
      continue;
    }
    const cell = cells[numbers] ?? '';
    const number = parseEnumerator(cell)?.number ?? cell.trim();
    const value = parseEnumerator(cell)?.value ?? parseNumeral(number);
    if (value === undefined) continue;
    const title =
      cells.find((each, column) => column > numbers && !roles[column] && each !== '') ??
      parseEnumerator(cell)?.rest ??
      '';
    found.responsibilities.push(...duties(open(parent, number, value, title), cells, roles, seen));
  }
  return found;
}

/** The bodies of one row; a cell merged over several rows of the same number counts once. */
function duties(
  row: Clause,
  cells: string[],
  roles: (string | undefined)[],
  seen: Set<string>,
): Responsibility[] {
  return cells.flatMap((cell, column) => {
    const role = roles[column];
    const found = role ? parseRoleCell(role, cell) : [];
    const key = [row.id, role, cell].join('|');
    if (found.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return found.map((duty) => ({ clause: row.id, ...duty, quote: cell, span: null }));
  });
}

/** The column of running numbers: named so, or the first in which most cells begin with a number. */
function numberColumn(heads: string[], rows: string[][]): number {
  const named = heads.findIndex((head) => NUMBER_COLUMN.test(head));
  if (named >= 0) return named;
  const numbered = (column: number): boolean =>
    rows.filter(
      (row) =>
        /^\d{1,3}$/u.test((row[column] ?? '').trim()) || parseEnumerator(row[column] ?? '') !== undefined,
    ).length >=
    rows.length * 0.6;
  return heads.slice(0, 2).findIndex((_, column) => rows.length > 1 && numbered(column));
}

/** A row merged over its whole width that heads a group: 一、推进依法行政. */
function groupOf(cells: string[]): { number: string; value: number; rest: string } | undefined {
  const [first = ''] = cells;
  if (cells.length < 2 || cells.some((cell) => cell !== first)) return undefined;
  return parseEnumerator(first);
}

function rowClause(parent: Clause, number: string, value: number, title: string, line: number): Clause {
  const id = parent.level === 0 ? String(value) : `${parent.id}-${value}`;
  return {
    id,
    path: [...parent.path, number],
    label: number,
    title,
    titleStop: '',
    level: parent.level + 1,
    parent: parent.id,
    blocks: [],
    line,
  };
}
