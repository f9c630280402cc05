import { findLongest, forEachKeyAt, widthAt } from './dictionary.ts';
import type { Found, TrieNode } from './dictionary.ts';
import type { GlossaryEntry } from './glossary.ts';
import { hanAt } from './people.ts';
import type { People, Phrase, Vote } from './people.ts';
import type { FormOf, Person } from './persons.ts';
import type { Choose } from './senses.ts';
import { findWordEdges } from './wordEdges.ts';

/** What to write for a phrase, and the glossary's line that says so, if one does. */
export interface Rendering {
  to: string;
  entry: GlossaryEntry | null;
  /** Of a word that its sentence decides. */
  choose?: Choose;
  /** Whether that is sure, so that people are not asked. */
  isCertain?: boolean;
  /** Whether it counts only between word edges. */
  isStrict?: boolean;
}

/** One thing done that plain replacement would not have done: an entry applied, a phrase refused, people asked. */
export interface Passage {
  start: number;
  end: number;
  entry: GlossaryEntry | null;
  /** The phrase across a word edge that was not replaced, and by what it would have been. */
  refused: { phrase: string; to: string } | null;
  /** What people write between these neighbours. */
  verdict: Vote | null;
}

type Observe = (passage: Passage) => void;

/** Converts a text; `observe` hears of entries applied, phrases refused and votes; `known` are names of persons. */
export type Convert = (text: string, observe?: Observe, known?: readonly string[]) => string;

/** What is asked beside the dictionary's phrases. */
export interface Deciders {
  /** Names, final before anything is looked up. */
  names: TrieNode<Rendering>;
  /** What an editor decided: no phrase of the dictionary may cut through it. */
  decided: TrieNode<Rendering>;
  findPersons: (text: string, formOf: FormOf, known?: readonly string[]) => Person[];
  people: People;
}

/** From so many characters on a phrase bears itself out, whatever word edges it crosses. */
const IDIOM = 4;
/** An editor's word that cuts through other words is refused where fewer than one in so many write so. */
const HARDLY = 50;
/** From so many characters on it needs no word edge at its end, which a segmenter may not see: 面点师. */
const TERM = 3;
/** … and where it begins within another word (学|校历|史), fewer than half. */
const HALF = 2;

/**
 * Replaces the longest phrase at every place, from the left, where a phrase that crosses a word edge counts only if it
 * begins and ends on word edges (plain OpenCC reads 生发 “hair growth” in 学生|发展). Names come first and are final.
 */
export function createWordEdgeConverter(phrases: TrieNode<Rendering>, deciders?: Deciders): Convert {
  return (text, observe, known) => {
    const source = text.replace(COMPATIBILITY, (char) => char.normalize('NFC'));
    if (!deciders) return convertGap({ phrases, source, start: 0, end: source.length, observe });
    const persons = new Map<number, Person>();
    for (const person of deciders.findPersons(source, createFormOf(phrases), known))
      if (!persons.has(person.start)) persons.set(person.start, person);
    let result = '';
    let from = 0;
    const gap = (end: number): string => convertGap({ phrases, source, start: from, end, observe, deciders });
    for (let index = 0; index < source.length;) {
      const name = findLongest(deciders.names, source, index);
      const person = name ? undefined : persons.get(index);
      const end = name?.end ?? person?.end;
      if (end === undefined) {
        index += widthAt(source, index);
        continue;
      }
      result += gap(index);
      if (name) result += name.value.to;
      else if (person)
        result += person.surname + convertGap({ phrases, source, start: index + 1, end, observe, deciders });
      observe?.({ start: index, end, entry: name?.value.entry ?? null, refused: null, verdict: null });
      from = index = end;
    }
    return result + gap(source.length);
  };
}

/** Looks whole words up. */
export function createFormOf(phrases: TrieNode<Rendering>): FormOf {
  return (word) => {
    const found = findLongest(phrases, word, 0);
    return found?.end === word.length ? found.value.to : undefined;
  };
}

/** Duplicates of ordinary characters that Unicode keeps for old encodings, as far as both are in the basic plane. */
const COMPATIBILITY = /[\uf900-\ufa6b\ufa6d-\uface]/g;

interface Gap {
  phrases: TrieNode<Rendering>;
  source: string;
  start: number;
  end: number;
  observe: Observe | undefined;
  deciders?: Deciders;
}

function convertGap(whole: Gap): string {
  const { phrases, source, start: from, end: to, observe, deciders } = whole;
  if (from >= to) return '';
  const gap = source.slice(from, to);
  const edges = findWordEdges(gap);
  const report =
    observe &&
    ((passage: Passage) => observe({ ...passage, start: passage.start + from, end: passage.end + from }));
  const decisions = deciders ? findDecisions(deciders, source, from, gap, edges) : [];
  const isEdge = (index: number): boolean => edges[index - from] === 1;
  let next = 0;
  let result = '';
  for (let index = 0; index < gap.length;) {
    while (decisions[next] && (decisions[next]?.start ?? 0) < index) next++;
    const decided = decisions[next];
    const choice = chooseAt(phrases, gap, index, edges, decided);
    const { end, rendering, refused } = choice;
    if (rendering?.entry)
      report?.({ start: index, end, entry: rendering.entry, refused: null, verdict: null });
    if (refused) {
      const { end: last, value } = refused;
      const phrase = gap.slice(index, last);
      report?.({ start: index, end: last, entry: null, refused: { phrase, to: value.to }, verdict: null });
    }
    const piece = rendering?.to ?? gap.slice(index, end);
    if (!deciders || rendering?.entry) result += piece;
    else {
      const asked = { start: from + index, end: from + end, piece, kind: choice.kind, isEdge };
      result += layOver(askPeople(whole, deciders, asked), index, end, decisions, next);
    }
    index = end;
  }
  return result;
}

/** A word of the editor's in a gap; `isWhole`: it stands in a longer phrase of the dictionary too. */
interface DecidedPlace {
  start: number;
  end: number;
  isWhole: boolean;
  rendering: Rendering;
}

/** The editor's words in a gap: those on word edges, and those against which people do not clearly write. */
function findDecisions(
  { decided, people }: Deciders,
  source: string,
  from: number,
  gap: string,
  edges: Uint8Array,
): DecidedPlace[] {
  const decisions: DecidedPlace[] = [];
  for (let index = 0; index < gap.length;) {
    const found = findLongest(decided, gap, index);
    const to = found?.value.choose ? found.value.choose(source, from + index) : found?.value.to;
    const isDecided =
      found &&
      to !== undefined &&
      isHeard(people, { source, from, edges, start: index, end: found.end, to }, found.value);
    if (found && isDecided) {
      const { entry, isCertain = false } = found.value;
      const isWhole = isCertain || entry?.kind === 'style' || (edges[index] === 1 && edges[found.end] === 1);
      decisions.push({ start: index, end: found.end, isWhole, rendering: { to, entry } });
    }
    index = found && isDecided ? found.end : index + widthAt(gap, index);
  }
  return decisions;
}

/** Whether an editor's word counts where it stands: between word edges, or where people do not clearly write otherwise. */
function isHeard(
  people: People,
  { source, from, edges, start, end, to }: Standing,
  { choose, isCertain, isStrict, entry }: Rendering,
): boolean {
  if (isCertain || ((entry?.line ?? 0) > 0 && end - start >= TERM)) return true;
  const begins = edges[start] === 1;
  if (isStrict) return begins && edges[end] === 1;
  if (begins && (edges[end] === 1 || end - start >= TERM) && !choose) return true;
  return !isContradicted(people, source, from + start, from + end, to, begins ? HARDLY : HALF);
}

/** A word in a gap of the source that begins at `from`. */
interface Standing {
  source: string;
  from: number;
  edges: Uint8Array;
  start: number;
  end: number;
  to: string;
}

/** A piece that reaches over words of the editor's, with these words in it. */
function layOver(
  piece: string,
  start: number,
  end: number,
  decisions: readonly DecidedPlace[],
  first: number,
): string {
  let result = piece;
  for (let at = first; at < decisions.length; at++) {
    const { start: from, end: to, isWhole, rendering } = decisions[at] as DecidedPlace;
    if (from >= end || piece.length !== end - start) break;
    if (isWhole && from >= start && to <= end)
      result = result.slice(0, from - start) + rendering.to + result.slice(to - start);
  }
  return result;
}

function isContradicted(
  people: People,
  source: string,
  start: number,
  end: number,
  to: string,
  few: number,
): boolean {
  let index = start;
  return Array.from(to).some((form) => {
    const at = index;
    index += widthAt(source, at);
    const char = source.slice(at, index);
    if (!people.isContested(char) || index > end) return false;
    const { support, isKnown } = people.vote({
      char,
      before: hanAt(source[at - 1]),
      after: hanAt(source[index]),
      beginsWord: false,
      endsWord: false,
      favourite: form,
      phrase: null,
    });
    return isKnown && support * few < 1;
  });
}

/** The text of a piece with every contested character in the form that people write between its neighbours. */
function askPeople(
  { phrases, source, observe }: Gap,
  { people }: Deciders,
  { start, end, isEdge, piece, kind }: Piece,
): string {
  let result = '';
  let index = start;
  const length = Array.from(piece).length;
  for (const [at, form] of Array.from(piece).entries()) {
    const here = index;
    index += widthAt(source, here);
    const char = source.slice(here, index);
    if (!people.isContested(char)) {
      // Nobody bears a phrase across a word edge out: its characters are written as if they stood alone.
      result +=
        kind === 'across' && length < IDIOM ? (findLongest(phrases, char, 0)?.value.to ?? char) : form;
      continue;
    }
    const verdict = people.vote({
      char,
      before: hanAt(source[here - 1]),
      after: hanAt(source[index]),
      beginsWord: isEdge(here),
      endsWord: isEdge(index),
      favourite: form,
      phrase: kind === 'single' ? null : toPhrase(at, length, kind !== 'within' && length < IDIOM),
    });
    if (verdict.form !== form || !verdict.isKnown)
      observe?.({ start: here, end: index, entry: null, refused: null, verdict });
    result += verdict.form;
  }
  return end === index ? result : piece;
}

function toPhrase(at: number, length: number, crosses: boolean): Phrase {
  const further = Math.max(0, at - 1) + Math.max(0, length - at - 2);
  return { left: at > 0, right: at < length - 1, further, crosses };
}

/** A piece of a text as the dictionary writes it. */
interface Piece {
  start: number;
  end: number;
  piece: string;
  kind: Choice['kind'];
  isEdge: (index: number) => boolean;
}

interface Choice {
  end: number;
  rendering: Rendering | undefined;
  refused: Found<Rendering> | undefined;
  /** `between`: from a word of one character to the next, where word edges tell nothing. */
  kind: 'within' | 'across' | 'between' | 'single';
}

/** The longest key at `start` that agrees with the word edges and the editor, and the longest one refused. */
function chooseAt(
  phrases: TrieNode<Rendering>,
  text: string,
  start: number,
  edges: Uint8Array,
  decided: DecidedPlace | undefined,
): Choice {
  const single = start + widthAt(text, start);
  const isDecided = decided?.start === start;
  const choice: Choice = isDecided
    ? { end: decided.end, rendering: decided.rendering, refused: undefined, kind: 'within' }
    : { end: single, rendering: undefined, refused: undefined, kind: 'single' };
  let reached = single;
  let crossed = false;
  let joined = false;
  forEachKeyAt(phrases, text, start, (keyEnd, value) => {
    for (; reached < keyEnd; reached++) {
      crossed ||= edges[reached] === 1;
      joined ||= edges[reached] === 0;
    }
    if (decided && keyEnd > decided.start && (keyEnd < decided.end || (isDecided && keyEnd === decided.end)))
      return;
    const allowed = !crossed || (edges[start] === 1 && edges[keyEnd] === 1);
    if (!allowed) choice.refused = { end: keyEnd, value };
    else {
      const kind = keyEnd === single ? 'single' : crossed ? (joined ? 'across' : 'between') : 'within';
      Object.assign(choice, { end: keyEnd, rendering: value, refused: undefined, kind });
    }
  });
  return choice;
}
