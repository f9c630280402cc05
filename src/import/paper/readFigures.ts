import { isDone, isReached } from '../../grammar/target/achievement.ts';
import type { Carried, Frame } from '../../grammar/target/governingTime.ts';
import { findPeriods } from '../../grammar/target/period.ts';
import { isStatedAim } from '../../grammar/target/promise.ts';
import type { FigureKind, Ruling } from '../../grammar/target/rule.ts';
import { nameTarget, splitNames } from '../../grammar/target/targetName.ts';
import { unitKind } from '../../grammar/target/unit.ts';
import { rulingOf } from '../../grammar/target/verdict.ts';
import { fold } from '../../text/fold.ts';
import type { PlacedFigure } from './placedFigure.ts';
import { comparatorOf, fullUnit, nameGroup, restore } from './figureWords.ts';
import { type Group, groupUp, type Measured, measureText } from './quantityGroups.ts';
import { surroundingsOf } from './surroundings.ts';
import { readUnmeasured } from './unmeasured.ts';
import { readYearLine } from './yearLine.ts';

/** Kinds that a figure keeps where the sentence tells of what has been reached. */
const TIMELESS: readonly FigureKind[] = ['name', 'date', 'duration', 'condition', 'count', 'other'];
/** 全年浓度为33微克，同比下降5%: what follows tells that it has been measured. */
const COMPARED_BEHIND = /^[^。;]{0,8},?(?:比上年)?同比(?:增长|下降|提高|上升|减少|增加|降低|提升|改善)/u;
const LOOKS_AHEAD = /力争|确保|争取|目标|计划|预期|将|拟/u;
/** Times that are measured, not set: 优良天数, 平均等待. */
const MEASURED_TIME = /天数|平均|寿命|年限|轮候|等[待候]/u;
const REACHED: Ruling = { kind: 'baseline', reason: 'what has been reached' };
const RULE: Ruling = { kind: 'standard', reason: 'bound in a paper of rules' };

/** What is known of the clause that a group stands in. */
interface Clausal {
  /** The paper lays down rules and states few aims. */
  rules: boolean;
  /** Its heading names its aims. */
  aims: boolean;
  /** The paper is a plan by its title. */
  plans: boolean;
}

/** What each member of a group is: by what stands around it, by whether it has been reached, by the kind of paper. */
function rulingsOf(flat: string, group: Group, { rules, aims, plans }: Clausal): Ruling[] {
  const { members } = group;
  const { sentence, time, quantity } = members[0] as Measured;
  const to = (members.at(-1) as Measured).quantity.end;
  const around = { ...surroundingsOf(flat, group, aims), plans };
  const { lead } = around;
  const leadStart = quantity.start - lead.length;
  const compared =
    time.aheadFrom < 0 &&
    COMPARED_BEHIND.test(flat.slice(to, Math.min(sentence.end, to + 40))) &&
    !LOOKS_AHEAD.test(lead);
  const past =
    compared ||
    time.past ||
    (time.aheadFrom < 0 && !LOOKS_AHEAD.test(lead) && isDone(around.after)) ||
    // 检查频次同比下降30%: what a plan says that is for its year.
    isReached(
      plans && time.year === null ? lead.replaceAll('同比', '··') : lead,
      time.aheadFrom < 0 ? -1 : time.aheadFrom - leadStart,
    );
  const unstated = rules && time.year === null && !isStatedAim(around.before, around.after, lead);
  return members.map((each): Ruling => {
    const ruling = rulingOf({ quantity: each.quantity, ...around });
    // 由2020年的45%提高到…, of what is over: it stays where that started from, with its year.
    if (past && ruling.reason !== 'starting point' && isReachable(ruling, around.before)) return REACHED;
    return unstated && ruling.kind === 'target' ? RULE : ruling;
  });
}

/** What a figure may be of that has been reached; money that is kept ready (已预留) is still to be spent. */
function isReachable({ kind, reason }: Ruling, before: string): boolean {
  if (reason === 'entitlement that is raised') return false;
  if (kind === 'resource') return !/已(?:经)?预留[^,;。\d]{0,6}$/u.test(before);
  if (kind === 'duration') return MEASURED_TIME.test(before);
  return !TIMELESS.includes(kind) || reason === 'nothing is promised' || reason === 'weight in brackets';
}

/** A target without a time of its own is for the year by which its clause is to be done, or that the title names. */
function yearOfPaper({ kind }: Ruling, { time }: Measured, frame: Frame | undefined): number | null {
  return kind === 'target' && time.everyAt < 0 && time.aheadFrom < 0
    ? (frame?.due ?? frame?.year ?? null)
    : null;
}

/** 2025年前建成40个，每个不少于80平方米: what each has or gets goes on; it is of a year only where its own words say so (2023年起). */
function yearStated(flat: string, { kind }: Ruling, { time, part }: Measured): number | null {
  if (kind !== 'benefit' && kind !== 'standard') return time.year;
  const from = time.aheadFrom;
  const isOwn = from >= part.start || (from >= 0 && /^[^,;。]{0,14}(?:起|开始|以后)/u.test(flat.slice(from)));
  return isOwn ? time.year : null;
}

/** 提升至2000公顷（2029年）: the year that a bracket behind a figure gives it, and nothing else. */
function yearInBracket(flat: string, end: number): number | undefined {
  const inner = /^[^,;。()\d]{0,4}\((?<inner>[^()]{4,14})\)/u.exec(flat.slice(end, end + 24))?.groups?.[
    'inner'
  ];
  const period = inner ? findPeriods(inner)[0] : undefined;
  const isAll = period?.start === 0 && period.end === inner?.length;
  return isAll && period.relation !== 'past' ? (period.year ?? undefined) : undefined;
}

/** What a starting point is the value of: the words before 由. */
const nameBase = (flat: string, start: number, end: number): string =>
  nameTarget(flat.slice(start, end).replace(/(?:由|从|自)[^,;。]*$/u, ''), '');

function toFigures(
  original: string,
  flat: string,
  group: Group,
  clausal: Clausal,
  frame?: Frame,
): PlacedFigure[] {
  const { members } = group;
  const { start, from, end, name } = nameGroup(flat, group);
  const names = members.length > 1 ? splitNames(name, members.length) : undefined;
  const listed = members[0]?.time.years ?? [];
  const years = members.length > 1 && listed.length === members.length ? listed : undefined;
  const rulings = rulingsOf(flat, group, clausal);
  return members.map((each, place): PlacedFigure => {
    const ruling = rulings[place] as Ruling;
    const own =
      ruling.reason === 'starting point'
        ? nameBase(flat, start, each.quantity.start)
        : ((years ? undefined : names?.[place]) ?? name);
    return {
      ...ruling,
      start,
      end,
      at: { start: each.quantity.start, end: each.quantity.end },
      name: restore(own, flat.slice(from, end), original.slice(from, end)) || original.slice(start, end),
      comparator: comparatorOf(flat, members, each, start),
      value: each.quantity.value,
      unit: fullUnit(original, flat, each) || fullUnit(original, flat, members.at(-1) as Measured),
      year:
        ruling.reason === 'starting point'
          ? each.time.baseYear
          : (years?.[place] ??
            yearInBracket(flat, each.quantity.end) ??
            yearStated(flat, ruling, each) ??
            yearOfPaper(ruling, each, frame)),
    };
  });
}

const PART: Ruling = { kind: 'resource', reason: 'part of the money set aside' };

/** 专项债券1.2亿元，社会资本5000万元: the next of several sums that are set aside, not one to be reached (产值). */
const NEXT_SUM = /^,[^,;。\d]{2,8}$/u;
const EARNED = /[达超增]|实现|突破|收入|产值|销售|利润|税|投资/u;

/** 编列5亿元，其中资本门1亿元: the part of a sum that is set aside. */
function settleParts(flat: string, figures: PlacedFigure[]): PlacedFigure[] {
  let before: PlacedFigure | undefined;
  return figures.map((figure) => {
    const each = settlePart(flat, figure, before);
    before = each;
    return each;
  });
}

function settlePart(flat: string, each: PlacedFigure, before: PlacedFigure | undefined): PlacedFigure {
  const isOpen =
    each.kind === 'target' || /^what (?:one recipient gets|has been reached)$/u.test(each.reason);
  if (!isOpen || before?.kind !== 'resource' || unitKind(each.unit) !== 'money') return each;
  const between = flat.slice(before.at.end, each.at.start);
  const isNext = each.kind === 'target' && NEXT_SUM.test(between) && !EARNED.test(between);
  const isPart = isNext || /^[其当]中/u.test(flat.slice(each.start));
  return isPart ? { ...each, ...PART, year: before.year } : each;
}

/** 津贴：一人4500元、二人9000元、三人13500元: the sums of a list are what its first is. */
function settleLists(flat: string, figures: PlacedFigure[]): PlacedFigure[] {
  let first: PlacedFigure | undefined;
  return figures.map((each) => {
    if (unitKind(each.unit) !== 'money') return each;
    const goesOn =
      first?.kind === 'benefit' &&
      each.kind === 'target' &&
      /^、[^,;。:、]{0,16}$/u.test(flat.slice(first.at.end, each.at.start));
    const settled = goesOn && first ? { ...each, kind: first.kind, reason: first.reason } : each;
    first = settled;
    return settled;
  });
}

/**
 * Every figure of one paragraph with its kind and reason, and the time the paragraph hands on to what follows.
 * @param issued the year of the paper, to tell what has been reached; null when unknown
 * @param rules the paragraph belongs to a paper of rules (办法), which states few aims
 * @example readFigures('到2025年，公办园在园幼儿占比超过55%。', { year: null, past: false }, 2022)
 */
export function readFigures(
  original: string,
  before: Carried,
  issued: number | null,
  rules = false,
): { figures: PlacedFigure[]; carried: Carried } {
  const flat = fold(original);
  const { measured, periods, carried } = measureText(flat, before, issued);
  const inLine = readYearLine(original, flat, issued);
  const grouped = groupUp(flat, measured).flatMap((group) =>
    toFigures(
      original,
      flat,
      group,
      { rules, aims: before.aims === true, plans: before.frame?.plans === true },
      before.frame,
    ),
  );
  const counted = inLine.length > 0 ? inLine : settleLists(flat, settleParts(flat, grouped));
  const figures = [...counted, ...readUnmeasured(original, flat, periods, counted)];
  return { figures: figures.sort((a, b) => a.at.start - b.at.start), carried };
}
