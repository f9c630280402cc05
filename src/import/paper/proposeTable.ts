import { readBound, readBoundBefore } from '../../grammar/target/comparator.ts';
import type { Carried } from '../../grammar/target/governingTime.ts';
import { findPeriods } from '../../grammar/target/period.ts';
import { fold } from '../../text/fold.ts';
import { isReaching } from '../../grammar/target/promise.ts';
import { findQuantities } from '../../grammar/target/quantity.ts';
import { isKnownUnit } from '../../grammar/target/unit.ts';
import type { Block } from '../../plan/model.ts';
import type { Proposal } from './propose.ts';
import { readTargets } from './targets.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** What the columns of a table of targets (指标表) hold, by their heads. */
const ROW_NUMBER = /^(?:序号|编号|类别|类型|属性|性质|(?:指标|目标)(?:属性|性质|类型|类别)|备注)$/u;
const UNIT = /^(?:计量)?单位$|单位\(/u;
const NAME = /指标|名称|项目|内容|任务|事项/u;
const AIM = /目标|规划值|预期|计划值|指标值|任务数|目标值|年均|累计/u;
/** 年均增长（%）: a column with a unit of its own. */
const YEARLY = /年均/u;
/** 累计下降14%: a cell that states a change is a figure all the same. */
const CHANGE = /(?:提高|提升|增长|增加|下降|降低|减少)$/u;
const REACHED = /现状|实际|基期|基数|基准|完成|实绩/u;
const TEXT = /目标|任务|内容/u;
const TERM = /时限|时间|期限|年度/u;
/** A cell of fewer characters is a figure, not a sentence; where no figures are expected, no phrase (改造86个小区). */
const SENTENCE = 8;
const PHRASE = 5;

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
    ({ head, year }) =>
      (AIM.test(head) && !ROW_NUMBER.test(head) && !/指标$|名称/u.test(head)) || year !== null,
  );
  const years = aims.flatMap(({ year }) => year ?? []);
  const start = issued ?? (years.length > 1 ? Math.min(...years) + 1 : 0);
  const last = years.length > 0 ? Math.max(...years) : null;
  return aims
    .filter(({ head, year }) => year === null || year >= start || AIM.test(head))
    .map(({ index, year }) => ({ index, year: year ?? last }));
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
  const flat = fold(cell).replace(/^[[(【〔]|[\])】〕]$/gu, ' ');
  if (flat.trim().length > 24) return undefined;
  const [quantity] = findQuantities(flat);
  if (!quantity) return undefined;
  const words = flat.slice(0, quantity.start).trimEnd();
  const stated = CHANGE.test(words) || isReaching(words) || readBoundBefore(words) !== undefined;
  if (!stated && /\p{Script=Han}{3}/u.test(words)) return undefined;
  if (/[A-Za-z]$/u.test(flat.slice(0, quantity.start))) return undefined;
  const comparator = Array.isArray(quantity.value)
    ? ('range' as const)
    : readBound(flat.slice(0, quantity.start), flat.slice(quantity.end), quantity.more);
  return { comparator, value: quantity.value, unit: quantity.unit || unit };
}

/** 毛入园率（%）, 造林面积（万亩）（五年累计）: a name that ends in its unit. */
const NAMED_UNIT = /\s*[(（]([^()（）]{1,12})[)）]\s*(?:[(（][^()（）]*[)）])?$/u;

/** The unit that brackets at the end of a name or of a column's head give. */
const unitNamed = (words: string): string =>
  isKnownUnit(NAMED_UNIT.exec(fold(words))?.[1] ?? '') ? (NAMED_UNIT.exec(words)?.[1] ?? '') : '';

/** The column of units; 单位 may head the bodies that share a task out, too. */
function unitColumn(heads: string[], body: string[][]): number {
  return heads.findIndex(
    (head, index) => UNIT.test(head) && body.some((row) => isKnownUnit((row[index] ?? '').trim())),
  );
}

interface Layout {
  heads: string[];
  units: number;
}

function proposeFromRow(
  { heads, units }: Layout,
  row: string[],
  column: Column,
  carried: Carried,
): Proposal[] {
  const named = nameCell(heads, row, column.index);
  if (named < 0) return [];
  const name = (row[named] ?? '').trim();
  const head = heads[column.index] ?? '';
  const inUnits = (row[units] ?? '').trim();
  const inName = unitNamed(name);
  const unit = unitNamed(head) || (YEARLY.test(head) ? '%' : inUnits || inName);
  const figure = readCell(row[column.index] ?? '', unit);
  if (!figure) return [];
  const quote = row.slice(named, column.index + 1).join(' ');
  const title = inName ? name.replace(NAMED_UNIT, '') : name;
  return [{ ...figure, name: title, year: column.year ?? carried.year, quote, span: null }];
}

/** A head of two rows (目标 over 2022年, 2025年), read as one. */
function joinHeads(header: string[], rows: string[][]): { heads: string[]; body: string[][] } {
  const heads = header.map((head) => fold(head).replace(/\s/gu, ''));
  const [first, ...rest] = rows;
  const goesOn =
    first !== undefined &&
    rest.length > 0 &&
    first.some((cell, index) => cell !== '' && cell === header[index]) &&
    first.some((cell, index) => cell !== header[index]);
  if (!goesOn) return { heads, body: rows };
  const second = first.map((cell, index) => (cell === header[index] ? '' : fold(cell).replace(/\s/gu, '')));
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
  const layout = { heads, units: unitColumn(heads, body) };
  const term = heads.findIndex((head) => TERM.test(head));
  return body.flatMap((row) => {
    const year = (term >= 0 ? yearOf(fold(row[term] ?? '')) : null) ?? carried.year;
    const figures = columns.flatMap((column) => proposeFromRow(layout, row, column, carried));
    const texts = heads.flatMap((head, index) => {
      const figured = columns.some((column) => column.index === index);
      const cell = row[index] ?? '';
      return TEXT.test(head) && fold(cell).length >= (figured ? SENTENCE : PHRASE) ? cell : [];
    });
    return [...figures, ...texts.flatMap((cell) => readText(cell, { ...carried, year }, issued))];
  });
}

/** A cell of tasks is read like a paragraph. */
function readText(cell: string, carried: Carried, issued: number | null): Proposal[] {
  return readTargets(cell, carried, issued).targets.map(({ start, end, ...target }) => ({
    ...target,
    quote: cell.slice(start, end),
    span: null,
  }));
}
