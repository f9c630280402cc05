import { countStrange } from './strangePairs.ts';

/** What parts one piece of work in a sentence from the next; a list of things is one. */
const PIECE_END = /[。；;，,：:！!？?\n]/u;
/** So far a piece of work is looked at to either side, that a line of any length is read in one pass. */
const REACH = 120;
/**
 * Whether a stretch that is no more than strange names things that a paper works with: one of a list whose others are as
 * strange (species, dishes, compounds, hamlets), or what a figure counts.
 * @example isOfWork('推广烟蚜茧蜂、赤眼蜂、捕食螨等技术', 2, 6) // true
 * @example isOfWork('推广膜下滴灌80万亩', 2, 6) // true
 */
export function isOfWork(text: string, from: number, to: number): boolean {
  const { before, after } = pieceAround(text, from, to);
  if (/^\p{Script=Han}{0,3}\d/u.test(after)) return true;
  const [ahead, behind] = [before.split('、'), after.split('、')];
  const others = [...ahead.slice(0, -1), ...behind.slice(1)];
  return others.some((each) => countStrange(each).unseen > 0);
}

function pieceAround(text: string, from: number, to: number): { before: string; after: string } {
  const [before, after] = [text.slice(Math.max(0, from - REACH), from), text.slice(to, to + REACH)];
  return { before: before.split(PIECE_END).at(-1) ?? '', after: after.split(PIECE_END)[0] ?? '' };
}
