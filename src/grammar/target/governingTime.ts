import type { Period } from './period.ts';

/** The time a figure stands under. */
export interface GoverningTime {
  year: number | null;
  /** The years of a list that is shared out among figures: 2022年、2025年分别达到. */
  years: number[];
  /** Where 每年 stands, or -1: the figures of its part of the sentence are meant for every year. */
  everyAt: number;
  /** The time is over when the paper is issued. */
  past: boolean;
  /** Where the time that lies ahead is stated, or -1. */
  aheadFrom: number;
  /** The year that a starting point is of: 由2023年的91.2%提高到94%. */
  baseYear: number | null;
}

/** What the title and the date of a paper say of its time. */
export interface Frame {
  /** The one year of the title (2026年工作要点), or null. */
  year: number | null;
  /** The first and last year of the title (2024—2026年), or null. */
  span: [number, number] | null;
  /** The year in which it was issued. */
  issued: number | null;
  /** The year by which the clause that is read says that it is done (完成时限：2026年12月), or null. */
  due?: number | null;
  /** Its title says that it is a plan (计划, 方案, 要点). */
  plans?: boolean;
}

/**
 * 三年内 in a plan for 2024—2026 ends in 2026, in a paper of 2023 without a term too, and never behind the term; 年内
 * is the year of the paper.
 */
function relativeYear({ lasting, fromPaper, offset }: Period, frame: Frame | undefined): number | null {
  if (!frame) return null;
  if (offset !== undefined) {
    const from = frame.year ?? frame.issued;
    return from === null ? null : from + offset;
  }
  if (lasting === undefined) return null;
  const [first, last] = frame.span ?? [0, Infinity];
  if (last - first + 1 === lasting) return last;
  return fromPaper && frame.issued !== null && frame.issued + lasting <= last ? frame.issued + lasting : null;
}

/** What one sentence hands on to those after it in its paragraph: 到2025年，…。…。 */
export interface Carried {
  year: number | null;
  past: boolean;
  /** In a clause of aims a year at the head of a sentence goes on, even without 到: 2023年，…。…。 */
  aims?: boolean;
  /** The time of the paper as a whole. */
  frame?: Frame;
}

const PAUSE = /[,;:]/u;
const LOOK_BACK = 24;
/** A time at the head of a sentence governs the sentences after it too. */
const HEAD = 14;

const isOver = ({ until }: Period, issued: number | null): boolean =>
  until !== null && issued !== null && until < issued;

/** 比2020年提高, 较上年: only measured against, so what follows need not be over. */
const isCompared = (text: string, { start, end }: Period): boolean =>
  /^.?[比较以与同]|(?:基础上|为基[期数年]|相比)$/u.test(text.slice(Math.max(0, start - 1), end));

/** 比2020年提高, 近年来: a time that figures are measured against. */
const isReference = ({ relation }: Period): boolean => relation === 'past';

/** 2018年《施政报告》, 2025年度财政预算案: the year is of a paper. */
const isOfPaper = (text: string, { start, end }: Period): boolean =>
  /^(?:度|的)?(?:《|施政报告|(?:财政)?预算案|政府工作报告)/u.test(text.slice(end, end + 7)) &&
  !/到$/u.test(text.slice(0, start));

/** 改造4个，…: what was said before the time is not for it. */
const FIGURE_AHEAD = /;|\d[^,;]*,/u;
/** ；二是…, ；（2）…, 2.…: an item of its own. */
const ITEM =
  /(?:^|[;:。])(?:[一二三四五六七八九十]{1,2}是|\(?\d{1,2}[).、](?!\d)|\([一二三四五六七八九十]{1,2}\)|[①-⑳])/u;

/** 1.改造4个，到2025年底投用；2.新建15个: the time of one item says nothing of the next; nor that of a later part in a paper for one year. */
function endsBefore(
  text: string,
  { start, relation }: Period,
  at: number,
  sentenceStart: number,
  { frame }: Carried,
): boolean {
  if (relation === 'every') return false;
  const [before, between] = [text.slice(sentenceStart, start), text.slice(start, at)];
  if (!between.includes(';')) return false;
  if (ITEM.test(before) && ITEM.test(between)) return true;
  return typeof frame?.year === 'number' && (FIGURE_AHEAD.test(before) || before.length > HEAD);
}

/**
 * The time that governs the figure at `at`: the nearest one before it in its sentence, else what is carried.
 * @param periods those of the paragraph, in order; `next` the first that begins behind the figure
 */
export function governingTime(
  text: string,
  at: number,
  periods: Period[],
  next: number,
  sentenceStart: number,
  carried: Carried,
  issued: number | null,
): GoverningTime {
  let everyAt = -1;
  let baseYear: number | null = null;
  for (let index = next - 1; index >= Math.max(0, next - LOOK_BACK); index--) {
    const period = periods[index];
    if (!period || period.start < sentenceStart) break;
    if (period.base || isReference(period) || period.sameYear) {
      baseYear ??= period.base ? period.year : null;
      continue;
    }
    if (isOfPaper(text, period)) continue;
    if (endsBefore(text, period, at, sentenceStart, carried)) continue;
    if (period.relation === 'every') {
      everyAt = Math.max(everyAt, period.start);
      continue;
    }
    const past = isOver(period, issued);
    return {
      year:
        period.year ??
        relativeYear(period, carried.frame) ??
        (period.lasting === undefined ? null : carried.year),
      years: period.years,
      everyAt,
      past,
      aheadFrom: past ? -1 : period.start,
      baseYear,
    };
  }
  const every = everyAt >= 0;
  return {
    year: every ? null : carried.year,
    years: [],
    everyAt,
    past: !every && carried.past,
    aheadFrom: -1,
    baseYear,
  };
}

/** …，到2025年，…: a time between commas; in a clause of aims …，到2025年突破… where no year was stated before. */
function isSetOff(text: string, { relation, start, end }: Period, { aims, year }: Carried): boolean {
  if (relation !== 'by' || !PAUSE.test(text[start - 1] ?? '')) return false;
  return text[end] === ',' || (aims === true && year === null);
}

/** What a sentence hands on, given its times (those in order from `from` on) and what was handed to it. */
export function carryOn(
  text: string,
  periods: Period[],
  from: number,
  sentence: { start: number; end: number },
  carried: Carried,
  issued: number | null,
): Carried {
  let state = carried;
  for (let index = from; (periods[index]?.start ?? Infinity) < sentence.end; index++) {
    const period = periods[index] as Period;
    const before = text.slice(sentence.start, period.start);
    // 40个（其中2025年底前建成10个）: a time in brackets is for what stands in them.
    const isInner = /.\([^)]*$/u.test(before);
    const isFramed = typeof state.frame?.year === 'number';
    const heads = before.length <= HEAD && !isInner && !(isFramed && FIGURE_AHEAD.test(before));
    // 全面推动发展，到2025年，…: a time between commas governs all that follows.
    if (!heads && (isFramed || isInner || !isSetOff(text, period, state))) continue;
    if (period.base || period.sameYear || (isReference(period) && isCompared(text, period))) continue;
    if (isReference(period) || isOver(period, issued)) state = { ...state, past: true };
    else if (
      period.year !== null &&
      (period.relation === 'by' || (period.relation === 'in' && state.aims && state.year === null))
    )
      state = { ...state, year: period.year, past: false };
    else
      state = {
        ...state,
        year: period.relation === 'within' ? relativeYear(period, state.frame) : state.year,
        past: false,
      };
  }
  return state;
}
