import { addKey, createTrie, findLongest, forEachKeyAt, widthAt } from './dictionary.ts';
import type { Found, TrieNode } from './dictionary.ts';
import type { GlossaryEntry } from './glossary.ts';
import { findWordEdges } from './wordEdges.ts';

/** What to write for a phrase, and the glossary's line that says so, if one does. */
export interface Rendering {
  to: string;
  entry: GlossaryEntry | null;
}

/** One thing done that plain replacement would not have done: an entry applied, or a phrase refused. */
export interface Passage {
  start: number;
  end: number;
  entry: GlossaryEntry | null;
  /** The phrase across a word edge that was not replaced, and by what it would have been. */
  refused: { phrase: string; to: string } | null;
}

type Observe = (passage: Passage) => void;

/** Converts a text; `observe` hears of every glossary entry applied and every phrase refused. */
export type Convert = (text: string, observe?: Observe) => string;

/**
 * Replaces the longest phrase at every place, from the left, where a phrase that crosses a word edge counts only if it
 * begins and ends on word edges (plain OpenCC reads 生发 “hair growth” in 学生|发展). Names come first and are final.
 */
export function createWordEdgeConverter(
  phrases: TrieNode<Rendering>,
  names: Iterable<readonly [name: string, rendering: Rendering]> = [],
): Convert {
  const nameTrie = createTrie<Rendering>();
  for (const [name, rendering] of names) addKey(nameTrie, name, rendering);
  return (text, observe) => {
    const source = text.replace(COMPATIBILITY, (char) => char.normalize('NFC'));
    let result = '';
    let from = 0;
    for (let index = 0; index < source.length;) {
      const name = findLongest(nameTrie, source, index);
      if (name) {
        result += convertGap(phrases, source.slice(from, index), from, observe) + name.value.to;
        observe?.({ start: index, end: name.end, entry: name.value.entry, refused: null });
        from = name.end;
      }
      index = name ? name.end : index + widthAt(source, index);
    }
    return result + convertGap(phrases, source.slice(from), from, observe);
  };
}

/** Duplicates of ordinary characters that Unicode keeps for old encodings, as far as both are in the basic plane. */
const COMPATIBILITY = /[\uf900-\ufa6b\ufa6d-\uface]/g;

function convertGap(
  phrases: TrieNode<Rendering>,
  gap: string,
  offset: number,
  observe: Observe | undefined,
): string {
  if (gap === '') return '';
  const edges = findWordEdges(gap);
  const report =
    observe &&
    ((passage: Passage) => observe({ ...passage, start: passage.start + offset, end: passage.end + offset }));
  let result = '';
  for (let index = 0; index < gap.length;) {
    const { end, rendering, refused } = chooseAt(phrases, gap, index, edges);
    if (rendering?.entry) report?.({ start: index, end, entry: rendering.entry, refused: null });
    if (refused)
      report?.({
        start: index,
        end: refused.end,
        entry: null,
        refused: { phrase: gap.slice(index, refused.end), to: refused.value.to },
      });
    result += rendering?.to ?? gap.slice(index, end);
    index = end;
  }
  return result;
}

/** The longest key at `start` that agrees with the word edges, and the longest one refused for not agreeing. */
function chooseAt(
  phrases: TrieNode<Rendering>,
  text: string,
  start: number,
  edges: Uint8Array,
): { end: number; rendering: Rendering | undefined; refused: Found<Rendering> | undefined } {
  let end = start + widthAt(text, start);
  let rendering: Rendering | undefined;
  let refused: Found<Rendering> | undefined;
  let reached = end;
  let crossed = false;
  forEachKeyAt(phrases, text, start, (keyEnd, value) => {
    for (; reached < keyEnd; reached++) crossed ||= edges[reached] === 1;
    const allowed = !crossed || (edges[start] === 1 && edges[keyEnd] === 1);
    if (allowed) [end, rendering, refused] = [keyEnd, value, undefined];
    else refused = { end: keyEnd, value };
  });
  return { end, rendering, refused };
}
