import { BEGINNING, BEGINS, MEASURED } from './clauseVerbs.ts';
import { weighRejoined } from './injectedLanguage.ts';

/** A stretch of plain characters. */
interface Extent {
  from: number;
  to: number;
}

const STOP = /[。；;，,、：:！!？?“”"《》（）()[\]【】\n]/u;
/** So many characters between a cut and the nearest sure edge are the phrase's; so far a clause is looked at. */
const [NEAR, REACH] = [4, 60];
/** A stretch keeps so much when the verb of its clause is given back. */
const SHORTEST = 4;
/** From here on two characters join as papers join them. */
const JOINS = 1.5;

/**
 * A stretch with its ends at the sure edges of its clause, where they are near: the stop, the verb that the paper goes on
 * with, the figure it has ended with; the verb that a paper opens its clause with is the paper's.
 * @example snapEdges('改造小区120个台湾五分彩必中。', { from: 10, to: 15 }) // from 8
 */
export function snapEdges(text: string, { from, to }: Extent): Extent {
  const [begin, end] = [startOf(text, from), endOf(text, to)];
  const verb = openingVerb(text.slice(begin, begin + 6));
  if (from === begin && to < end && verb > 0 && to - from - verb >= SHORTEST && !BEGINS.test(text.slice(to)))
    return { from: begin + verb, to };
  const closes = closingOf(text, to, end);
  const opens = openingOf(text, begin, from);
  const isClosed = closes !== undefined;
  const isOpen = opens !== undefined;
  if (!isClosed || !isOpen) return { from, to };
  const isJoined =
    opens < from && closes < end && weighRejoined(text.charAt(from - 1), text.charAt(closes)) > JOINS;
  return { from: isJoined ? from : opens, to: closes };
}

function startOf(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < REACH && !STOP.test(text.charAt(at - 1))) at--;
  return at;
}

function endOf(text: string, to: number): number {
  let at = to;
  while (at < text.length && at - to < REACH && !STOP.test(text.charAt(at))) at++;
  return at;
}

/** How long the verb is that a clause begins with. */
function openingVerb(clause: string): number {
  for (let length = clause.length; length > 1; length--)
    if (BEGINNING.test(clause.slice(0, length))) return length;
  return 0;
}

/** Where what a stretch belongs to surely ends, when that is near: at the stop, or where the paper goes on with a verb. */
function closingOf(text: string, to: number, end: number): number | undefined {
  if (end - to <= NEAR && !/\d\D|\p{Script=Han}\d/u.test(text.slice(to, end))) return end;
  for (let at = to; at <= to + NEAR && at < end; at++) if (BEGINS.test(text.slice(at, at + 6))) return at;
  return undefined;
}

/** Where it surely begins, when that is near: behind the stop, or behind what the paper has measured. */
function openingOf(text: string, begin: number, from: number): number | undefined {
  if (from - begin <= NEAR && !BEGINNING.test(text.slice(begin, from))) return begin;
  for (let at = from; at >= from - NEAR && at > begin; at--)
    if (MEASURED.test(text.slice(Math.max(begin, at - 12), at))) return at;
  return undefined;
}
