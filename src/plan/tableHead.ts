import { parseRoleColumn } from '../grammar/duty/role.ts';
import { fold } from '../text/fold.ts';
import type { TableBlock } from './model.ts';

/** What stands above the rows of a table. */
export interface TableHead {
  /** Rows merged over the whole width above the heads: the title of the table, its unit. */
  titles: string[];
  /** The words over each column, outermost first (责任分工, 牵头单位). */
  columns: string[][];
  rows: string[][];
}

const MOST_HEADS = 3;

/** Whether a row is one cell merged over its whole width. */
export const isUniform = (row: readonly string[]): boolean =>
  row.length > 1 && row.every((cell) => cell === row[0]);

/**
 * Takes the head off a table: titles over its whole width, and heads of several rows, in which a merged cell repeats
 * what stands above it.
 * @example | 任务 | 责任分工 | 责任分工 | over | 任务 | 牵头单位 | 配合单位 | → columns[1] = ['责任分工', '牵头单位']
 */
export function readTableHead({ header, rows: body }: Pick<TableBlock, 'header' | 'rows'>): TableHead {
  const all = [header, ...body];
  const first = all.findIndex((row, index) => !isUniform(row) || all.length - index <= 2);
  const titles = all.slice(0, Math.max(0, first)).map(([title = '']) => title);
  const [heads = [], ...rest] = all.slice(Math.max(0, first));
  let rows = rest;
  const columns = heads.map((head) => [head]);
  let above = heads;
  for (let more = 1; more < MOST_HEADS && rows.length > 1; more++) {
    const next = rows[0] ?? [];
    const repeats = next.some((cell, index) => cell !== '' && cell === above[index]);
    const differs = next.some((cell, index) => cell !== above[index]);
    if (!(repeats || isRoleRow(next)) || !differs || isUniform(next)) break;
    columns.forEach((column, index) => {
      if (next[index] !== above[index]) column.push(next[index] ?? '');
    });
    above = next;
    rows = rows.slice(1);
  }
  return { titles, columns, rows };
}

/** 牵头单位, 配合单位 below a head that is not merged downwards: two heads of roles make a row of heads. */
const isRoleRow = (row: readonly string[]): boolean =>
  row.filter((cell) => parseRoleColumn(cell) !== undefined).length >= 2;

/** 部门 beside 职责: a table of who does what. */
const BODIES =
  /^(?:(?:成员|有关|相关|所属)?(?:单位|部门)(?:名称)?|(?:部门|单位)[(和、/](?:单位|部门)\)?|(?:成员|组成)机构)$/u;
const TASKS =
  /^(?:主要|工作|部门|单位|具体)?(?:职责|职能|分工)(?:任务|分工|内容)?$|^(?:任务|工作|职责)分工$/u;

/**
 * The role that each column gives its bodies, told by the innermost head that names one; where none does, the column
 * of bodies beside one of what they have to do.
 */
export function rolesOf({ columns }: TableHead): (string | undefined)[] {
  const roles = columns.map((heads) =>
    heads.map((head) => parseRoleColumn(head)).findLast((role) => role !== undefined),
  );
  const inner = columns.map((heads) => fold(heads.at(-1) ?? '').replace(/\s/gu, ''));
  const told = roles.some((role, column) => role !== undefined && !TASKS.test(inner[column] ?? ''));
  const shared = inner.some((head) => TASKS.test(head)) && inner.some((head) => BODIES.test(head));
  if (told || !shared) return roles;
  return inner.map((head, column) => (BODIES.test(head) ? columns[column]?.at(-1)?.trim() : undefined));
}

/** The heads as one line each, folded and without blanks. */
export const headsOf = ({ columns }: TableHead): string[] =>
  columns.map((heads) => heads.map((head) => fold(head).replace(/\s/gu, '')).join(''));
