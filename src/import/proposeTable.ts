import { readBound } from '../grammar/comparator.ts';
import type { Carried } from '../grammar/governingTime.ts';
import { findPeriods } from '../grammar/period.ts';
import { plain } from '../grammar/plain.ts';
import { findQuantities } from '../grammar/quantity.ts';
import type { Block } from '../plan/model.ts';
import type { Proposal } from './propose.ts';
import { readTargets } from './targets.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** What the columns of a table of targets (指标表) hold, by their heads. */
const ROW_NUMBER = /^(?:序号|编号|类别|类型|属性|性质|指标属性|备注)$/u;
const UNIT = /^(?:计量)?单位$|单位\(/u;
const NAME = /指标|名称|项目|内容/u;
const AIM = /目标|规划值|预期|计划值|指标值|任务数/u;
const REACHED = /现状|实际|基期|基数|基准|完成|实绩/u;
const TEXT = /目标|任务|内容/u;
const TERM = /时限|时间|期限|年度/u;
/** A cell of fewer characters is a figure, not a sentence. */
const SENTENCE = 8;

interface Column {
  index: number;
  year: number | null;
}

const yearOf = (head: string): number | null => {
  const [period] = findPeriods(/\d{4}(?!年)/u.test(head) ? head.replace(/(\d{4})/u, '$1年') : head);
  return period?.year ?? null;
};

/** The columns whose figures are aimed at: those of years that are over, and 现状, are not. */
function targetColumns(heads: string[], issued: number | null): Column[] {
  const dated = heads
    .map((head, index) => ({ index, head, year: yearOf(head) }))
    .filter(({ head }) => !REACHED.test(head));
  const aims = dated.filter(
    ({ head, year }) => (AIM.test(head) && !/指标$|名称/u.test(head)) || year !== null,
  );
  const years = aims.flatMap(({ year }) => year ?? []);
  const start = issued ?? (years.length > 1 ? Math.min(...years) + 1 : 0);
  return aims.filter(({ head, year }) => year === null || year >= start || AIM.test(head));
}

/** The cell a target is named by: the last one with words before its figure. */
function nameCell(heads: string[], row: string[], before: number): number {
  for (let index = before - 1; index >= 0; index--) {
    const [head = '', cell = ''] = [heads[index], row[index]];
    if (ROW_NUMBER.test(head) || UNIT.test(head) || REACHED.test(head) || yearOf(head) !== null) continue;
    if (/\p{Script=Han}{2}/u.test(cell)) return index;
  }
  return -1;
}

function readCell(cell: string, unit: string): Pick<Proposal, 'comparator' | 'value' | 'unit'> | undefined {
  const flat = plain(cell).replace(/^[[(【]|[\])】]$/gu, ' ');
  if (flat.trim().length > 24) return undefined;
  const [quantity] = findQuantities(flat);
  if (!quantity || /\p{Script=Han}{3}/u.test(flat.slice(0, quantity.start))) return undefined;
  if (/[A-Za-z]$/u.test(flat.slice(0, quantity.start))) return undefined;
  const comparator = Array.isArray(quantity.value)
    ? ('range' as const)
    : readBound(flat.slice(0, quantity.start), flat.slice(quantity.end), quantity.more);
  return { comparator, value: quantity.value, unit: quantity.unit || unit };
}

/** 毛入园率（%）: a name that ends in its unit. */
const NAMED_UNIT = /\s*\(([^()]{1,10})\)\s*$/u;

function proposeFromRow(heads: string[], row: string[], column: Column, carried: Carried): Proposal[] {
  const named = nameCell(heads, row, column.index);
  if (named < 0) return [];
  const name = (row[named] ?? '').trim();
  const units = heads.findIndex((head) => UNIT.test(head));
  const ending = units < 0 ? NAMED_UNIT.exec(plain(name)) : null;
  const printed = ending ? name.slice(ending.index).replace(/^\s*.|.\s*$/gu, '') : (row[units] ?? '').trim();
  const figure = readCell(row[column.index] ?? '', printed);
  if (!figure) return [];
  const quote = row.slice(named, column.index + 1).join(' ');
  const title = ending ? name.slice(0, ending.index) : name;
  return [{ ...figure, name: title, year: column.year ?? carried.year, quote, span: null }];
}

/** A head of two rows (目标 over 2022年, 2025年), read as one. */
function joinHeads(header: string[], rows: string[][]): { heads: string[]; body: string[][] } {
  const heads = header.map((head) => plain(head).replace(/\s/gu, ''));
  const [first, ...rest] = rows;
  const goesOn =
    first !== undefined &&
    rest.length > 0 &&
    first.some((cell, index) => cell !== '' && cell === header[index]) &&
    first.some((cell, index) => cell !== header[index]);
  if (!goesOn) return { heads, body: rows };
  const second = first.map((cell, index) => (cell === header[index] ? '' : plain(cell).replace(/\s/gu, '')));
  return { heads: heads.map((head, index) => head + (second[index] ?? '')), body: rest };
}

/**
 * The targets of a table: figures in columns that name an aim or a year to come, and sentences in columns of tasks.
 * @example | 指标 | 单位 | 2020年 | 2025年 | with 毛入园率 | % | 85 | 90 → 毛入园率, 90 %, 2025
 */
export function proposeFromTable(
  { header, rows }: Table,
  carried: Carried,
  issued: number | null,
): Proposal[] {
  const { heads, body } = joinHeads(header, rows);
  const columns = heads.some((head) => NAME.test(head)) ? targetColumns(heads, issued) : [];
  const term = heads.findIndex((head) => TERM.test(head));
  return body.flatMap((row) => {
    const year = (term >= 0 ? yearOf(plain(row[term] ?? '')) : null) ?? carried.year;
    const figures = columns.flatMap((column) => proposeFromRow(heads, row, column, carried));
    const texts = heads.flatMap((head, index) => (TEXT.test(head) ? (row[index] ?? '') : []));
    return [...figures, ...texts.flatMap((cell) => readText(cell, { ...carried, year }, issued))];
  });
}

/** A cell of tasks is read like a paragraph. */
function readText(cell: string, carried: Carried, issued: number | null): Proposal[] {
  if (plain(cell).length < SENTENCE) return [];
  return readTargets(cell, carried, issued).targets.map(({ start, end, ...target }) => ({
    ...target,
    quote: cell.slice(start, end),
    span: null,
  }));
}
