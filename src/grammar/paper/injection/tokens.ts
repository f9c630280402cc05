import { weighOfficial } from './injectedLanguage.ts';
import type { Signal } from './signals.ts';
import { WORD_LISTS, type WordKind, type WordList } from './words.ts';

/** A word of injected text at its place among plain characters. */
export interface Token {
  from: number;
  to: number;
  kind: WordKind;
}

const LISTS = WORD_LISTS.map((list) => ({
  ...list,
  pattern: new RegExp(
    list.words
      .trim()
      .split(/\s+/u)
      .map((word) => `(?:${word})`)
      .join('|'),
    'gu',
  ),
}));
const BY_KIND = new Map<WordKind, WordList>(WORD_LISTS.map((list) => [list.kind, list]));

const SIGNALS: Partial<Record<WordKind, Signal>> = {
  gambling: 'gambling',
  adult: 'adult-fraud',
  fraud: 'adult-fraud',
  trade: 'trade',
  lure: 'strange-welcome',
};

/** The words of injected text in plain characters, none over another: those of earlier lists first, then by place. */
export function findTokens(text: string): Token[] {
  const taken = new Uint8Array(text.length);
  const tokens: Token[] = [];
  for (const { kind, pattern } of LISTS)
    for (const { 0: word, index } of text.matchAll(pattern)) {
      const to = index + word.length;
      if (word === '' || taken.subarray(index, to).includes(1) || isAcross(text, index, to)) continue;
      taken.fill(1, index, to);
      tokens.push({ from: index, to, kind });
    }
  return tokens.sort((one, other) => one.from - other.from);
}

/** Two characters that the words of a paper bring side by side: 招生(中出)现. */
function isAcross(text: string, from: number, to: number): boolean {
  if (to - from !== 2 || !TWO.test(text.slice(from, to))) return false;
  const [before, after] = [belongs(text, from), belongs(text, to)];
  if (!before && !after) return false;
  const around = text.slice(Math.max(0, from - NEAR), to + NEAR);
  const edges = new Set([...segmenter.segment(around)].map(({ index }) => index + Math.max(0, from - NEAR)));
  return (before && !edges.has(from)) || (after && !edges.has(to));
}

const TWO = /^\p{Script=Han}{2}$/u;
const NEAR = 6;
/** From this weight on two characters are a word of official papers. */
const A_WORD = 3;
const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
const belongs = (text: string, at: number): boolean => {
  const [first, second] = [text.charAt(at - 1), text.charAt(at)];
  return TWO.test(first + second) && weighOfficial(first, second) > A_WORD;
};

/** What words weigh together: a kind no more than its most. */
export function weighTokens(tokens: readonly Token[]): number {
  const sums = new Map<WordKind, number>();
  for (const { kind } of tokens) sums.set(kind, (sums.get(kind) ?? 0) + (BY_KIND.get(kind)?.weight ?? 0));
  return [...sums].reduce((sum, [kind, weight]) => sum + Math.min(weight, BY_KIND.get(kind)?.most ?? 0), 0);
}

/** What the words say, for the account. */
export function signalsOf(tokens: readonly Token[]): Signal[] {
  return [...new Set(tokens.flatMap(({ kind }) => SIGNALS[kind] ?? []))];
}

/** Whether a word alone is enough to hold what it stands in. */
export function isStrong({ kind }: Token): boolean {
  return kind === 'gambling' || kind === 'adult' || kind === 'fraud';
}

/** Words of a trade that stand alone, or beside the name of a place, are a name; so many characters are a whole line. */
export const NAME = 4;

/** Whether one word of a trade says all there is: 代开发票, but not 下注. */
export const isWhole = ([token]: readonly Token[], line: string): boolean =>
  token !== undefined &&
  token.kind === 'trade' &&
  token.to - token.from === line.length &&
  line.length === NAME;
