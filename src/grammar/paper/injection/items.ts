import { CODE, CONTACTS, FOREIGN } from './patterns.ts';
import { DOUBT, type Signal } from './signals.ts';
import { findTokens, isStrong, type Token } from './tokens.ts';

/** A word of injected text, or a mark of it. */
export interface Item {
  from: number;
  to: number;
  kind?: Token['kind'];
  signal?: Signal;
  weight?: number;
}

/** Whether an item is a word. */
export const isToken = (item: Item): item is Token => item.kind !== undefined;
/** Whether an item says by itself that a text was injected. */
export const isTellingItem = (item: Item): boolean =>
  isToken(item) ? isStrong(item) : (item.weight ?? 0) > DOUBT;

/** Words and marks; where they overlap they are one. Writing that is foreign only as a whole line does not count here. */
export function findItems(text: string): Item[] {
  const marks = MARKS.flatMap(({ signal, weight, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: mark, index }): Item => ({
      from: index,
      to: index + mark.length,
      signal,
      weight,
    })),
  );
  const sorted = [...findTokens(text), ...marks].sort((one, other) => one.from - other.from);
  const items: Item[] = [];
  for (const item of sorted) {
    const last = items.at(-1);
    if (last && item.from < last.to && !(isToken(item) && isToken(last)))
      items[items.length - 1] = joinItems(last, item);
    else items.push(item);
  }
  return items;
}

/** What two that overlap are together: the mark that weighs more says what they are. */
function joinItems(one: Item, other: Item): Item {
  const { signal = one.signal ?? other.signal, weight = 0 } =
    (other.weight ?? 0) >= (one.weight ?? 0) ? other : one;
  return { from: one.from, to: Math.max(one.to, other.to), ...(signal && { signal }), weight };
}

/** Marks that are told within a line. */
const MARKS = [...CODE, ...FOREIGN, ...CONTACTS]
  .filter(
    ({ weight, signal, pattern }) =>
      !pattern.source.startsWith('^') && (weight > DOUBT || signal === 'contacts'),
  )
  .map((mark) => ({ ...mark, pattern: new RegExp(mark.pattern.source, 'gu') }));
