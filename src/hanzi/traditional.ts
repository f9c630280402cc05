import { addKey, createReplacer, createTrie, findLongest, forEachKeyAt, widthAt } from './dictionary.ts';
import type { Found, TrieNode } from './dictionary.ts';
import type { GlossaryEntry } from './glossary.ts';
import { readOpenccTables } from './openccTables.ts';
import { findWordEdges } from './wordEdges.ts';

/** One thing the converter did that plain replacement would not have: an entry applied, or a phrase refused. */
export interface Passage {
  start: number;
  end: number;
  entry: GlossaryEntry | null;
  /** What a dictionary phrase across a word edge would have written from `start` on; null for an entry. */
  refused: string | null;
}

/** Simplified → Traditional; `observe` hears of every entry applied and every phrase refused. */
export type ToTraditional = (text: string, observe?: (passage: Passage) => void) => string;

interface Rendering {
  to: string;
  entry: GlossaryEntry | null;
}

/**
 * Builds the converter: OpenCC's `cn → tw` tables, in which a phrase that crosses a word edge counts only if it begins
 * and ends on word edges, with the glossary on top.
 */
export function createTraditional(glossary: readonly GlossaryEntry[]): ToTraditional {
  const phrases = buildPhrases(glossary);
  const names = createTrie<GlossaryEntry>();
  for (const entry of glossary) if (entry.kind === 'name') addKey(names, entry.simplified, entry);
  return (text, observe) => {
    const source = text.replace(COMPATIBILITY, (char) => char.normalize('NFC'));
    let result = '';
    let from = 0;
    for (let index = 0; index < source.length;) {
      const name = findLongest(names, source, index);
      if (name) {
        result += convertGap(phrases, source.slice(from, index), from, observe) + name.value.traditional;
        observe?.({ start: index, end: name.end, entry: name.value, refused: null });
        from = name.end;
      }
      index = name ? name.end : index + widthAt(source, index);
    }
    return result + convertGap(phrases, source.slice(from), from, observe);
  };
}

/** Duplicates of ordinary characters that Unicode keeps for old encodings, as far as both are in the basic plane. */
const COMPATIBILITY = /[\uf900-\ufa6b\ufa6d-\uface]/g;

/** All phrases in one trie, already in Taiwan's forms and the glossary's variants, so that one pass does. */
function buildPhrases(glossary: readonly GlossaryEntry[]): TrieNode<Rendering> {
  const { toTraditional, toTaiwan } = readOpenccTables();
  const variants = glossary.filter((entry) => entry.kind === 'variant');
  const settle = createReplacer([
    ...toTaiwan,
    ...variants.map((entry): [string, string] => [entry.simplified, entry.traditional]),
  ]);
  const phrases = createTrie<Rendering>();
  for (const [from] of toTaiwan) addKey(phrases, from, { to: settle(from), entry: null });
  for (let index = toTraditional.length - 1; index >= 0; index--) {
    const [from, to] = toTraditional[index] ?? ['', ''];
    addKey(phrases, from, { to: settle(to), entry: null });
  }
  for (const entry of glossary) {
    if (entry.kind !== 'name') addKey(phrases, entry.simplified, { to: entry.traditional, entry });
  }
  return phrases;
}

function convertGap(
  phrases: TrieNode<Rendering>,
  gap: string,
  offset: number,
  observe: ((passage: Passage) => void) | undefined,
): string {
  if (gap === '') return '';
  const edges = findWordEdges(gap);
  let result = '';
  for (let index = 0; index < gap.length;) {
    const { end, rendering, refused } = chooseAt(phrases, gap, index, edges);
    if (observe && (rendering?.entry || refused)) {
      const passage = { start: offset + index, end: offset + (refused?.end ?? end) };
      observe({ ...passage, entry: rendering?.entry ?? null, refused: refused?.value.to ?? null });
    }
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
