import { findYearlessDates } from '../grammar/paper/dayOfYear.ts';
import { findPeriods } from '../grammar/target/period.ts';
import { fold } from '../text/fold.ts';
import type { Milestone, TableBlock } from './model.ts';
import { headsOf, readTableHead, rolesOf } from './tableHead.ts';

/** Heads of columns that say by when: 完成时限, 时间节点, 辦理期程. */
const TERM =
  /^(?:(?:计划|预计|拟)?(?:完成|办理|实施|推进|办结|整改|责任)?(?:时限|时间|期限|期程|日期|节点)|时间(?:节点|安排|进度|要求)|完成(?:时间)?节点|进度(?:安排|要求))$/u;
const NUMBER = /^(?:序号?|编号|项次|备注)$/u;
/** 2025.12, 2025-12-31, 2025/12: figures alone. */
const FIGURES = /^(?<year>(?:19|20)\d\d)[./-](?<month>\d{1,2})(?:[./-](?<day>\d{1,2}))?/u;

/**
 * The deadlines of a table of tasks: each row with the date of its column 完成时限, its task as the quote.
 * @param year the year that governs dates without one
 */
export function readTableMilestones(
  clause: string,
  block: number,
  table: TableBlock,
  year: number | null,
): Milestone[] {
  const head = readTableHead(table);
  const roles = rolesOf(head);
  const heads = headsOf(head);
  const term = head.columns.findIndex((words) =>
    words.some((each) => TERM.test(fold(each).replace(/\s+/gu, ''))),
  );
  if (term < 0) return [];
  const isTask = (column: number): boolean =>
    column !== term && !NUMBER.test(heads[column] ?? '') && roles[column] === undefined;
  return head.rows.flatMap((row): Milestone[] => {
    const words = (row[term] ?? '').trim();
    const told = row.filter((cell, column) => isTask(column) && cell.trim() !== '');
    // A column of aims holds figures alone; the task is in the last one of words.
    const quote = (told.findLast((cell) => /\p{Script=Han}{4}/u.test(cell)) ?? told.at(-1))?.trim();
    if (!quote || words === '') return [];
    return readTerm(fold(words), year).map((found) => ({
      ...found,
      clause,
      words,
      quote,
      span: { block, start: 0, end: 0 },
    }));
  });
}

/** What a cell says of time: 2025年12月, 2025.12, 6月底前. */
function readTerm(words: string, year: number | null): Pick<Milestone, 'relation' | 'date'>[] {
  const { year: printed, month, day } = FIGURES.exec(words)?.groups ?? {};
  if (printed)
    return [
      {
        relation: 'by',
        date: [printed, month, day].flatMap((each) => each?.padStart(2, '0') ?? []).join('-'),
      },
    ];
  const dated = findPeriods(words).filter(({ date }) => date !== null);
  if (dated.length > 0)
    return dated.map(({ relation, date }) => ({ relation: relation === 'from' ? 'from' : 'by', date }));
  if (year === null) return [];
  return findYearlessDates(words.replace(/月$/u, '月底')).map(({ relation, date }) => ({
    relation: relation === 'from' ? 'from' : 'by',
    date: `${year}-${date}`,
  }));
}
