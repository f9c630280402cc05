import { readBoundAfter } from '../../grammar/target/comparator.ts';
import {
  carryOn,
  governingTime,
  type Carried,
  type GoverningTime,
} from '../../grammar/target/governingTime.ts';
import { findPeriods, type Period } from '../../grammar/target/period.ts';
import { findQuantities, type Quantity } from '../../grammar/target/quantity.ts';
import { unitKind } from '../../grammar/target/unit.ts';
import { partAround, splitSentences, type Stretch } from '../../text/sentences.ts';

/** A quantity with the part of the sentence around it. */
export interface Measured {
  quantity: Quantity;
  part: Stretch;
  sentence: Stretch;
  time: GoverningTime;
}

const JOINT = /^ ?[、和及与或] ?$/u;

/** 9000元、三人 are no figures of one thing; a number without a unit shares that of the next. */
const areAlike = (left: string, right: string): boolean =>
  left === '' || right === '' || (unitKind(left) === 'money') === (unitKind(right) === 'money');

/** True for 65%和55%, 65%以上、55%以上: figures of one part that nothing but a joint stands between. */
function isJoined(text: string, left: Measured | undefined, right: Measured | undefined): boolean {
  if (!left || !right || left.part.start !== right.part.start || left.part.end !== right.part.end)
    return false;
  if (!areAlike(left.quantity.unit, right.quantity.unit)) return false;
  const between = text.slice(left.quantity.end, Math.min(right.quantity.start, left.quantity.end + 9));
  if (between.length > 8) return false;
  const bound = readBoundAfter(between)?.word ?? '';
  return JOINT.test(between.trimStart().slice(bound.length));
}

/** Figures given together (分别达到65%和55%), with what stands before and behind them. */
export interface Group {
  members: Measured[];
  before: Measured | undefined;
  behind: Measured | undefined;
}

/** The figures of a text, those that nothing but a joint parts together. */
export function groupUp(text: string, measured: Measured[]): Group[] {
  const groups: Group[] = [];
  for (let first = 0; first < measured.length;) {
    let last = first;
    while (isJoined(text, measured[last], measured[last + 1])) last++;
    groups.push({
      members: measured.slice(first, last + 1),
      before: measured[first - 1],
      behind: measured[last + 1],
    });
    first = last + 1;
  }
  return groups;
}

/** Where the words of one figure end and those of the next begin, in a part that holds both. */
function cutBetween(text: string, left: Measured, right: Measured): [number, number] | undefined {
  const from = left.quantity.end;
  const between = text.slice(from, right.quantity.start);
  const bound = readBoundAfter(between)?.word.length ?? 0;
  const joint = /[、和及与并以]/u;
  const last = between.length - 1;
  if (joint.test(between[last] ?? '')) return [from + last, right.quantity.start];
  if (joint.test(between[bound] ?? '')) return [from + bound, from + bound + 1];
  const inner = between.lastIndexOf('、');
  return inner > 0 ? [from + inner, from + inner + 1] : undefined;
}

/** The words of a group: its part of the sentence, without those of its neighbours. */
export function wordsOf(text: string, { members, before, behind }: Group): Stretch {
  const [first, last] = [members[0] as Measured, members.at(-1) as Measured];
  const near = (each: Measured | undefined): each is Measured => each?.part.start === first.part.start;
  const start = (near(before) ? cutBetween(text, before, first)?.[1] : undefined) ?? first.part.start;
  let end = (near(behind) ? cutBetween(text, last, behind)?.[0] : undefined) ?? first.part.end;
  while (end > last.quantity.end && text[end - 1] === ' ') end--;
  return { start, end };
}

/** What is measured in a text, and when: quantities with their part, sentence and time, statements of time, what is handed on. */
export interface Measurements {
  measured: Measured[];
  periods: Period[];
  carried: Carried;
}

/** Every number of a text that could count or measure something, with its part, its sentence and its time; and what is handed on. */
export function measureText(flat: string, carried: Carried, issued: number | null): Measurements {
  const periods = findPeriods(flat);
  const quantities = findQuantities(flat);
  const measured: Measured[] = [];
  let [period, quantity] = [0, 0];
  let state = carried;
  for (const sentence of splitSentences(flat)) {
    const first = period;
    for (let next = quantities[quantity]; next && next.start < sentence.end; next = quantities[++quantity]) {
      while ((periods[period]?.end ?? Infinity) <= next.start) period++;
      if (overlaps(periods[period], next)) continue;
      const part = partAround(flat, next.start, next.end);
      const time =
        timeBehind(flat, periods[period], next, part, issued) ??
        governingTime(flat, next.start, periods, period, sentence.start, state, issued);
      measured.push({
        quantity: next,
        part,
        sentence,
        time: ofThisYear(flat, sentence, next, inSum(flat, next, time, state), state),
      });
    }
    while ((periods[period]?.start ?? Infinity) < sentence.end) period++;
    state = carryOn(flat, periods, first, sentence, state, issued);
  }
  return { measured, periods, carried: state };
}

/** 每年培训1200人次，累计认证600名: what adds up is not meant for every year. */
function inSum(flat: string, { start }: Quantity, time: GoverningTime, carried: Carried): GoverningTime {
  if (time.everyAt < 0 || !flat.slice(time.everyAt, start).includes('累计')) return time;
  return { ...time, everyAt: -1, year: time.year ?? carried.year };
}

/** 12月底前完成, 12月份控制在: a month without a year is of the year of the paper. */
const MONTH =
  /(?<![年每次\d度 ]|每年的?|次年)(?:1[0-2]|[1-9])月(?:份(?!额)|底前?|末前?|\d{1,2}日(?:前|之前))/u;

function ofThisYear(
  flat: string,
  sentence: Stretch,
  { start }: Quantity,
  time: GoverningTime,
  { frame }: Carried,
): GoverningTime {
  if (time.year !== null || time.past || time.everyAt >= 0 || !frame) return time;
  const year = frame.year ?? (frame.span ? null : frame.issued);
  return year !== null && MONTH.test(flat.slice(sentence.start, start)) ? { ...time, year } : time;
}

const IS_DONE = /^[^,;。]{0,6}?(?:完工|落成|建成|竣工|投用|启用|交付|完成|通车|开业|入伙)/u;

/** 23 300个单位将于2015-16年度完工: the time stands behind the figure, in its part of the sentence. */
function timeBehind(
  flat: string,
  period: Period | undefined,
  { end }: Quantity,
  part: Stretch,
  issued: number | null,
): GoverningTime | undefined {
  if (!period || period.year === null || period.base || period.end > part.end || period.start < end)
    return undefined;
  const words = flat.slice(end, period.start) + flat.slice(period.start, period.start + 1);
  if (!/^[^,;。\d]{0,16}[于在]$/u.test(words) || !IS_DONE.test(flat.slice(period.end, part.end)))
    return undefined;
  const past = issued !== null && (period.until ?? period.year) < issued;
  return { year: period.year, years: [], everyAt: -1, past, aheadFrom: -1, baseYear: null };
}

const overlaps = (period: Period | undefined, { start, end }: Quantity): boolean =>
  period !== undefined && period.start < end && start < period.end;
