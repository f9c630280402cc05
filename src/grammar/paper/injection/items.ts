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
  let items: Item[] = findTokens(text);
  for (const { signal, weight, pattern } of MARKS)
    for (const { 0: mark, index } of text.matchAll(pattern)) {
      const [from, to] = [index, index + mark.length];
      const over = items.filter((each) => each.from < to && each.to > from);
      items = items.filter((each) => !over.includes(each));
      items.push({
        from: Math.min(from, ...over.map((each) => each.from)),
        to: Math.max(to, ...over.map((each) => each.to)),
        signal: over.find((each) => (each.weight ?? 0) > weight)?.signal ?? signal,
        weight: Math.max(weight, ...over.map((each) => each.weight ?? 0)),
      });
    }
  return items.sort((one, other) => one.from - other.from);
}

/** Marks that are told within a line. */
const MARKS = [...CODE, ...FOREIGN, ...CONTACTS]
  .filter(
    ({ weight, signal, pattern }) =>
      !pattern.source.startsWith('^') && (weight > DOUBT || signal === 'contacts'),
  )
  .map((mark) => ({ ...mark, pattern: new RegExp(mark.pattern.source, 'gu') }));
