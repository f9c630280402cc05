import { weighJoint, weighRejoined, weighSteps } from './injectedLanguage.ts';
import { BEGINNING, BEGINS, MEASURED, startsWithFigure } from './clauseVerbs.ts';
import type { Phrase } from './signals.ts';
import { findPeddled } from './peddling.ts';
import { findItems, isTellingItem, type Item } from './items.ts';

/** A stretch of plain characters. */
type Extent = Pick<Phrase, 'from' | 'to'>;

const STOP = /[。；;，,、：:！!？?“”"《》（）()[\]【】\n]/u;
/** So far from where a phrase was found its true ends are looked for, and so far around that words are read. */
const [REACH, AROUND] = [12, 24];

const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** What it costs to cut a word in two, and what a word of injected text adds to a stretch that holds it whole. */
const [SPLIT, OFFERED] = [3, 2.5];
/** A cut never leaves half of a word of injected text. */
const NEVER = 100;

/**
 * Where a phrase that was found really begins and ends: where the language of the paper stops and that of the phrase
 * begins, at the edge of a word, and where what is left joins again as official papers do.
 * @example settleEdges('落实责任，彩票平台官网登录开展排查整治', { from: 5, to: 15 }) // { from: 5, to: 13 }
 */
export function settleEdges(text: string, { from, to }: Extent): Extent {
  const [begin, end] = [clauseStart(text, from), clauseEnd(text, to)];
  const window = { from: Math.max(begin, from - REACH), to: Math.min(end, to + REACH) };
  const [low, high] = [Math.max(begin, window.from - AROUND), Math.min(end, window.to + AROUND)];
  const said = text.slice(low, high);
  const items = withPeddled(findItems(said), said);
  const steps = weighSteps(said);
  const core = coreOf(items, steps, from - low, to - low);
  const weigh = weigherOf(said, { items, steps }, begin === low, end === high);
  let best = { from: from - low, to: to - low, weight: -Infinity };
  for (let first = window.from - low; first <= core.from; first++)
    for (let last = core.to; last <= window.to - low; last++) {
      const weight = weigh(first, last);
      if (weight > best.weight) best = { from: first, to: last, weight };
    }
  const behind = TAIL.exec(text.slice(best.to + low, best.to + low + TAIL_REACH))?.[0].length ?? 0;
  return { from: best.from + low, to: best.to + low + (hasMark(items, best) ? behind : 0) };
}

/** The words of a peddler are the phrase's too, where no word of injected text stands in their place. */
function withPeddled(items: Item[], said: string): Item[] {
  const isFree = ({ from, to }: Extent): boolean => items.every((item) => item.to <= from || item.from >= to);
  const words = findPeddled(said).filter(isFree);
  return [...items, ...words.map(({ from, to }): Item => ({ from, to, kind: 'shop' }))].sort(
    (one, other) => one.from - other.from,
  );
}

/** What belongs to a mark and stands behind it: the number of a contact, the end of a link. */
const TAIL = /^(?:\s?[:：]?\s?[a-z_]{0,6}\d[\d-]{4,}|(?:(?:<|&lt;|\[)\/[a-z]{1,6}(?:>|&gt;|\])){1,3})/u;
const TAIL_REACH = 40;

const hasMark = (items: readonly Item[], { from, to }: Extent): boolean =>
  items.some((item) => item.signal !== undefined && item.from >= from && item.to <= to);

function clauseStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < REACH + AROUND && !STOP.test(text.charAt(at - 1))) at--;
  return at;
}

function clauseEnd(text: string, to: number): number {
  let at = to;
  while (at < text.length && at - to < REACH + AROUND && !STOP.test(text.charAt(at))) at++;
  return at;
}

/** What surely belongs to a phrase: its words that offer something; of one without them the strangest pair. */
function coreOf(items: readonly Item[], steps: Float64Array, from: number, to: number): Extent {
  const telling = items.filter((item) => item.from >= from && item.to <= to && isTelling(item));
  const [first, last] = [telling[0], telling.at(-1)];
  if (first && last) return { from: first.from, to: last.to };
  // Two pairs, for the joint itself is as strange as what was put in.
  const step = (at: number): number => (steps[Math.min(at + 2, to - 1)] ?? 0) - (steps[at] ?? 0);
  let strangest = from;
  for (let at = from; at + 2 < to; at++) if (step(at) > step(strangest)) strangest = at;
  return { from: strangest, to: Math.min(strangest + 3, to) };
}

const isTelling = (item: Item): boolean =>
  isTellingItem(item) || item.kind === 'trade' || item.signal === 'contacts';

/** How surely a stretch of a clause, and nothing more of it, was put into it. */
function weigherOf(
  said: string,
  { items, steps }: { items: readonly Item[]; steps: Float64Array },
  opens: boolean,
  closes: boolean,
): (from: number, to: number) => number {
  const edges = edgesOf(said, items);
  const offered = new Float64Array(said.length + 1);
  for (const { from, to, kind } of items)
    for (let at = from; at < to; at++)
      offered[at + 1] = kind === 'shop' ? OFFERED / 2 / (to - from) : OFFERED / (to - from);
  for (let at = 1; at < offered.length; at++) offered[at] = (offered[at] ?? 0) + (offered[at - 1] ?? 0);
  const sum = (from: number, to: number): number =>
    (steps[to - 1] ?? 0) - (steps[from] ?? 0) + (offered[to] ?? 0) - (offered[from] ?? 0);
  return (from, to) => {
    const isFirst = opens && from === 0;
    const isLast = closes && to === said.length;
    return (
      sum(from, to) +
      (isFirst ? 0 : weighJoint(said, from) - (edges[from] ?? 0)) +
      (isLast ? 0 : weighJoint(said, to) - (edges[to] ?? 0)) +
      (isFirst || isLast ? 0 : weighRejoined(said.charAt(from - 1), said.charAt(to))) +
      (isFirst && !isLast && BEGINS.test(said.slice(to)) ? BEGUN : 0) +
      (!isFirst && BEGINNING.test(said.slice(0, from)) ? BEGUN : 0) +
      (!isFirst && MEASURED.test(said.slice(0, from)) ? BEGUN * 2 : 0) -
      (startsWithFigure(said, from) ? SPLIT : 0)
    );
  };
}

/** What it says for a cut that the paper's clause begins or goes on there as papers do. */
const BEGUN = 5;

/** What a cut before each character costs by the words there. */
function edgesOf(said: string, items: readonly Item[]): Float64Array {
  const costs = new Float64Array(said.length + 1).fill(SPLIT);
  for (const { index } of segmenter.segment(said)) costs[index] = 0;
  costs[said.length] = 0;
  for (let at = 1; at < said.length; at++)
    if (/^(?:[\d.]\d|\d[.%‰]|[a-z]{2}|\d[a-z]|[a-z]\d)$/u.test(said.slice(at - 1, at + 1))) costs[at] = NEVER;
  for (const { from, to } of items) for (let at = from + 1; at < to; at++) costs[at] = NEVER;
  // A figure with what it counts is one word: 98%, 3.2人, 120个.
  for (const { 0: figure, index } of said.matchAll(
    /\d[\d.]*(?:[%‰年月日个人亩吨元户家处所座件台辆套次项名米])/gu,
  ))
    for (let at = index + 1; at < index + figure.length; at++)
      costs[at] = Math.max(costs[at] ?? 0, SPLIT * 2);
  return costs;
}
