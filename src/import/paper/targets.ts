import { isReached } from '../../grammar/target/achievement.ts';
import { readBound, readBoundAfter } from '../../grammar/target/comparator.ts';
import {
  carryOn,
  governingTime,
  type Carried,
  type GoverningTime,
} from '../../grammar/target/governingTime.ts';
import { findPeriods, type Period } from '../../grammar/target/period.ts';
import { fold } from '../../text/fold.ts';
import { findQuantities, type Quantity } from '../../grammar/target/quantity.ts';
import { partAround, splitSentences, type Stretch } from '../../text/sentences.ts';
import { isStatedAim } from '../../grammar/target/promise.ts';
import { refusalOf } from '../../grammar/target/target.ts';
import { nameTarget, splitNames } from '../../grammar/target/targetName.ts';
import type { Comparator } from '../../plan/model.ts';

/** A target read in a paragraph: what is to be reached, and where the words stand. */
export interface Target extends Stretch {
  name: string;
  comparator: Comparator;
  value: Quantity['value'];
  unit: string;
  year: number | null;
}

/** A quantity with the part of the sentence around it. */
interface Placed {
  quantity: Quantity;
  part: Stretch;
  sentence: Stretch;
  time: GoverningTime;
}

const JOINT = /^ ?[、和及与或] ?$/u;
const LEAD = 300;

/** True for 65%和55%, 65%以上、55%以上: figures of one part that nothing but a joint stands between. */
function isJoined(text: string, left: Placed | undefined, right: Placed | undefined): boolean {
  if (!left || !right || left.part.start !== right.part.start || left.part.end !== right.part.end)
    return false;
  const between = text.slice(left.quantity.end, Math.min(right.quantity.start, left.quantity.end + 9));
  if (between.length > 8) return false;
  const bound = readBoundAfter(between)?.word ?? '';
  return JOINT.test(between.trimStart().slice(bound.length));
}

/** Figures given together (分别达到65%和55%), with what stands before and behind them. */
interface Group {
  members: Placed[];
  before: Placed | undefined;
  behind: Placed | undefined;
}

function groupUp(text: string, placed: Placed[]): Group[] {
  const groups: Group[] = [];
  for (let first = 0; first < placed.length;) {
    let last = first;
    while (isJoined(text, placed[last], placed[last + 1])) last++;
    groups.push({
      members: placed.slice(first, last + 1),
      before: placed[first - 1],
      behind: placed[last + 1],
    });
    first = last + 1;
  }
  return groups;
}

/** Where the words of one figure end and those of the next begin, in a part that holds both. */
function cutBetween(text: string, left: Placed, right: Placed): [number, number] | undefined {
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
function wordsOf(text: string, { members, before, behind }: Group): Stretch {
  const [first, last] = [members[0] as Placed, members.at(-1) as Placed];
  const near = (each: Placed | undefined): each is Placed => each?.part.start === first.part.start;
  const start = (near(before) ? cutBetween(text, before, first)?.[1] : undefined) ?? first.part.start;
  let end = (near(behind) ? cutBetween(text, last, behind)?.[0] : undefined) ?? first.part.end;
  while (end > last.quantity.end && text[end - 1] === ' ') end--;
  return { start, end };
}

/** 每万人口4名, 每年选拔100名: the unit says for whom or for what time. */
function fullUnit(original: string, flat: string, { quantity, part, time }: Placed): string {
  const printed =
    quantity.written === 'share' || quantity.written === 'ratio'
      ? quantity.unit
      : original.slice(quantity.unitStart, quantity.unitStart + quantity.unit.length);
  const unit = fold(printed) === quantity.unit ? printed : quantity.unit;
  if (!unit || /[%/‰]/u.test(unit) || quantity.written === 'ratio') return unit;
  const heads = /每([万千百]|十万)(?:名|个)?(?:[^,;。、\d]{0,4})(人口?|居民|学生|职工|老年人|户)/u.exec(
    flat.slice(part.start, quantity.start),
  );
  if (heads)
    return `${unit}/${original.charAt(part.start + heads.index + 1)}${heads[2] === '户' ? '户' : '人'}`;
  return time.everyAt >= part.start ? `${unit}/年` : unit;
}

/** The words of a name are read plain and given back in the script of the source. */
function restore(name: string, flat: string, original: string): string {
  let at = 0;
  return Array.from(name)
    .map((sign) => {
      const found = flat.indexOf(sign, at);
      if (found < 0) return sign;
      at = found + 1;
      return original.charAt(found);
    })
    .join('');
}

function comparatorOf(flat: string, group: Placed[], { quantity, part }: Placed, start: number): Comparator {
  if (Array.isArray(quantity.value)) return 'range';
  const [first, last] = [group[0] as Placed, group.at(-1) as Placed];
  const own = flat.slice(quantity.end, part.end);
  const behind = readBoundAfter(own) ? own : flat.slice(last.quantity.end, part.end);
  return readBound(flat.slice(Math.min(start, part.start), first.quantity.start), behind, quantity.more);
}

/** The name and the words of a group; a part that only says 达到90% takes the part before it in. */
function nameGroup(flat: string, group: Group): Stretch & { name: string } {
  const words = wordsOf(flat, group);
  const [first, last] = [group.members[0] as Placed, group.members.at(-1) as Placed];
  const tail = flat.slice(last.quantity.end, words.end);
  const name = nameTarget(flat.slice(words.start, first.quantity.start), tail);
  if (name !== '' || words.start <= first.sentence.start + 1) return { ...words, name };
  const { start } = partAround(flat, words.start - 1, words.start - 1);
  return { start, end: words.end, name: nameTarget(flat.slice(start, first.quantity.start), tail) };
}

function toTargets(original: string, flat: string, group: Group): Target[] {
  const { members } = group;
  const { start, end, name } = nameGroup(flat, group);
  const names = members.length > 1 ? splitNames(name, members.length) : undefined;
  const listed = members[0]?.time.years ?? [];
  const years = members.length > 1 && listed.length === members.length ? listed : undefined;
  return members.map((each, place) => ({
    start,
    end,
    name:
      restore(
        (years ? undefined : names?.[place]) ?? name,
        flat.slice(start, end),
        original.slice(start, end),
      ) || original.slice(start, end),
    comparator: comparatorOf(flat, members, each, start),
    value: each.quantity.value,
    unit: fullUnit(original, flat, each) || fullUnit(original, flat, members.at(-1) as Placed),
    year: years?.[place] ?? each.time.year,
  }));
}

/** The members of a group that are targets: neither reached already nor refused for what stands around them. */
function aimedAt(flat: string, { members }: Group, rules: boolean): boolean[] {
  const { part, sentence, time, quantity } = members[0] as Placed;
  const [from, to] = [quantity.start, (members.at(-1) as Placed).quantity.end];
  const leadStart = Math.max(sentence.start, from - LEAD);
  const lead = flat.slice(leadStart, from);
  if (time.past || isReached(lead, time.aheadFrom < 0 ? -1 : time.aheadFrom - leadStart))
    return members.map(() => false);
  const around = { lead, before: flat.slice(part.start, from), after: flat.slice(to, part.end) };
  if (rules && time.year === null && !isStatedAim(around.before, around.after, lead))
    return members.map(() => false);
  return members.map((each) => refusalOf({ quantity: each.quantity, ...around }) === null);
}

/** Every number of a text that could be a target, with its part, its sentence and its time; and what is handed on. */
function placeAll(
  flat: string,
  carried: Carried,
  issued: number | null,
): { placed: Placed[]; carried: Carried } {
  const periods = findPeriods(flat);
  const quantities = findQuantities(flat);
  const placed: Placed[] = [];
  let [period, quantity] = [0, 0];
  let state = carried;
  for (const sentence of splitSentences(flat)) {
    const first = period;
    for (let next = quantities[quantity]; next && next.start < sentence.end; next = quantities[++quantity]) {
      while ((periods[period]?.end ?? Infinity) <= next.start) period++;
      if (overlaps(periods[period], next)) continue;
      const time = governingTime(periods, period, sentence.start, state, issued);
      placed.push({ quantity: next, part: partAround(flat, next.start, next.end), sentence, time });
    }
    while ((periods[period]?.start ?? Infinity) < sentence.end) period++;
    state = carryOn(flat, periods, first, sentence, state, issued);
  }
  return { placed, carried: state };
}

const overlaps = (period: Period | undefined, { start, end }: Quantity): boolean =>
  period !== undefined && period.start < end && start < period.end;

/**
 * The targets of one paragraph, and the time it hands on to what follows.
 * @param issued the year of the paper, to tell what has been reached; null when unknown
 * @param rules the paragraph belongs to a paper of rules (办法), which states few aims
 * @example readTargets('到2025年，公办园在园幼儿占比超过55%。', { year: null, past: false }, 2022)
 */
export function readTargets(
  original: string,
  before: Carried,
  issued: number | null,
  rules = false,
): { targets: Target[]; carried: Carried } {
  const flat = fold(original);
  const { placed, carried } = placeAll(flat, before, issued);
  const targets = groupUp(flat, placed).flatMap((group) => {
    const aimed = aimedAt(flat, group, rules);
    return aimed.includes(true) ? toTargets(original, flat, group).filter((_, index) => aimed[index]) : [];
  });
  return { targets, carried };
}
