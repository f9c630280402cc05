import { findYearlessDates, yearOfTitle } from '../grammar/paper/dayOfYear.ts';
import { isReached } from '../grammar/target/achievement.ts';
import { findPeriods, type Period } from '../grammar/target/period.ts';
import { fold } from '../text/fold.ts';
import { partAround, splitSentences, type Stretch } from '../text/sentences.ts';
import type { Clause, Milestone } from './model.ts';
import { readTableMilestones } from './tableMilestones.ts';

/** What is known of the paper besides its clauses. */
export interface MilestoneOptions {
  /** 成文日期; what was to be done in years before it is no commitment of this paper. */
  issuedOn?: string | null;
  /** The title of the plan; the one year in it governs dates without a year. */
  title?: string | null;
}

/** What governs the dates of a paper: when it was issued, and its year. */
interface Frame {
  issuedOn: string | null;
  year: number | null;
}

type Committed = Period & { relation: Milestone['relation'] };

/** What may stand before a year that opens its part of the sentence: 力争2025年, 各地要在2023年. */
const OPENING = /^(?:[-·●\s]*|[^,;。]{0,4}(?:要|将|应|并|力争|确保|争取|计划|拟|其中|于|在))$/u;

/** True for a time at which something is to be done; 2023年学位缺口 only names a year. */
function isCommitted(
  flat: string,
  period: Period,
  sentence: Stretch,
  issuedOn: string | null,
): period is Committed {
  const { relation, start, end, until } = period;
  if (relation === 'past' || relation === 'within' || (relation !== 'every' && period.date === null))
    return false;
  if (issuedOn !== null && until !== null && until < Number(issuedOn.slice(0, 4))) return false;
  if (flat[start - 1] === '(' && flat[end] === ')') return false;
  const part = partAround(flat, start, end);
  if (relation === 'in' && !OPENING.test(flat.slice(part.start, start))) return false;
  if (/^的/u.test(flat.slice(end, end + 1))) return false;
  return !isReached(flat.slice(Math.max(sentence.start, start - 60), part.end), -1);
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  return { start: start + (words.length - words.trimStart().length), end: start + words.trimEnd().length };
}

function readParagraph(clause: string, block: number, text: string, frame: Frame): Milestone[] {
  const flat = fold(text);
  const periods = findPeriods(flat);
  const yearless = findYearlessDates(flat);
  let { year } = frame;
  return splitSentences(flat).flatMap((sentence) => {
    const { start, end } = trimmed(text, sentence);
    const isHere = (each: Stretch): boolean => each.start >= sentence.start && each.start < sentence.end;
    const own = periods.filter(isHere);
    const dated = own
      .filter((period): period is Committed => isCommitted(flat, period, sentence, frame.issuedOn))
      .flatMap(({ years, ...period }) =>
        years.length > 1 ? years.map((each) => ({ ...period, date: String(each) })) : [period],
      );
    const completed = yearless.filter(isHere).flatMap(({ date, ...place }) => {
      const governing = own.findLast((each) => each.year !== null && each.start < place.start)?.year ?? year;
      return governing === null ? [] : [{ ...place, date: `${governing}-${date}` }];
    });
    year = own.findLast((each) => each.year !== null)?.year ?? year;
    return [...dated, ...completed]
      .sort((one, other) => one.start - other.start)
      .map(({ relation, date, ...words }) => ({
        clause,
        relation,
        date,
        words: text.slice(words.start, words.end).trim(),
        quote: text.slice(start, end),
        span: { block, start, end },
      }));
  });
}

/** A date before the day of the paper is history. */
const isAhead = ({ date }: Milestone, { issuedOn }: Frame): boolean =>
  date === null || issuedOn === null || date >= issuedOn.slice(0, date.length);

const sameStatement = (a: Milestone, b: Milestone): boolean =>
  a.date === b.date &&
  a.relation === b.relation &&
  a.span.block === b.span.block &&
  a.span.start === b.span.start &&
  a.quote === b.quote;

/**
 * Every dated commitment of the clauses, in their order, each with its sentence. Past years, years that only name
 * something, relative times (5年内) and the covering notice are left out.
 * @example 2020年底舉行區域聯盟集團化辦學成果系列展示活動 → { relation: 'in', date: '2020-12', words: '2020年底', … }
 */
export function readMilestones(clauses: Clause[], options: MilestoneOptions = {}): Milestone[] {
  const frame = { issuedOn: options.issuedOn ?? null, year: yearOfTitle(options.title ?? '') };
  return clauses.flatMap((clause) =>
    clause.blocks
      .flatMap((block, index) => {
        if (block.kind === 'table') return readTableMilestones(clause.id, index, block, frame.year);
        return block.kind === 'paragraph' ? readParagraph(clause.id, index, block.text, frame) : [];
      })
      .filter((each) => isAhead(each, frame))
      .filter((each, index, all) => all.findIndex((other) => sameStatement(each, other)) === index),
  );
}
