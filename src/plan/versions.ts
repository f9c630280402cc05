/** What became of each clause from one text of a plan to the next. */
import type { Clause, Plan } from './model.ts';
import { byId } from './indexes.ts';
import { clauseText, headingText, squash } from './text.ts';

/**
 * A clause in two texts of a plan; one side is missing where it came or went. Words that were put into another
 * clause are merged, a new clause made of words of an old one is split from it.
 */
export interface ClauseChange {
  kind: 'same' | 'reworded' | 'renumbered' | 'new' | 'gone' | 'merged' | 'split';
  before?: Clause;
  after?: Clause;
}

/** Two texts below this likeness (0 to 1) are different clauses; of another level they must be more alike. */
const ALIKE = 0.45;
const ALIKE_ELSEWHERE = 0.6;
/** So much of a clause stands in another one that was merged with it, or that it was split from. */
const CONTAINED = 0.7;
/** Fewer pairs of characters than this prove nothing. */
const FEWEST_PAIRS = 12;

/** The words of a clause without its number, which may change by itself. */
const wordsOf = (clause: Clause): string => squash(clause.title + clause.titleStop + clauseText(clause));

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function countShared(a: Map<string, number>, b: Map<string, number>): number {
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  return shared;
}

/** A clause with its words and their pairs, counted once. */
interface Counted {
  clause: Clause;
  words: string;
  pairs: Map<string, number>;
}

function counted(clause: Clause): Counted {
  const words = wordsOf(clause);
  return { clause, words, pairs: pairsOf(words) };
}

/** How alike two texts are by their pairs of neighbouring characters (Dice), 1 when the same. */
function likeness(one: Counted, other: Counted): number {
  if (one.words === other.words) return 1;
  const all = one.words.length + other.words.length - 2;
  return all > 0 ? (2 * countShared(one.pairs, other.pairs)) / all : 0;
}

/** The clause in which the words of another one stand for the most part, if there is one. */
function holderOf(part: Clause, wholes: readonly Clause[]): Clause | undefined {
  const own = pairsOf(wordsOf(part));
  const count = wordsOf(part).length - 1;
  if (count < FEWEST_PAIRS) return undefined;
  const shares = wholes.map((whole) => countShared(own, pairsOf(wordsOf(whole))) / count);
  const most = Math.max(0, ...shares);
  return most >= CONTAINED ? wholes[shares.indexOf(most)] : undefined;
}

/** Clauses with number, title and words as before: no other pair of theirs could score higher. */
function sameClauses(before: readonly Clause[], after: readonly Clause[]): Map<Clause, Clause> {
  const [olds, nows] = [byId(before), byId(after)];
  return new Map(
    before.flatMap((old): [Clause, Clause][] => {
      const now = olds.get(old.id) === old ? nows.get(old.id) : undefined;
      return now?.title === old.title && wordsOf(now) === wordsOf(old) ? [[old, now]] : [];
    }),
  );
}

/** The best pairs first: words that are the same, then those most alike; its own number decides between equals. */
function pairUp(before: readonly Clause[], after: readonly Clause[]): Map<Clause, Clause> {
  const pairs = sameClauses(before, after);
  const taken = new Set(pairs.values());
  const news = after.filter((now) => !taken.has(now)).map(counted);
  const olds = before.filter((old) => !pairs.has(old)).map(counted);
  const candidates = olds.flatMap((one) =>
    news.map((other) => {
      const { clause: old } = one;
      const { clause: now } = other;
      const alike = likeness(one, other);
      const bonus = (old.id === now.id ? 0.02 : 0) + (old.title !== '' && old.title === now.title ? 0.25 : 0);
      // A clause with a heading alone, or hardly any words, is known by its number and heading.
      const least = old.level === now.level ? ALIKE : ALIKE_ELSEWHERE;
      return { old, now, score: alike + bonus, isPair: alike + bonus >= least };
    }),
  );
  for (const { old, now } of candidates.filter(({ isPair }) => isPair).sort((a, b) => b.score - a.score)) {
    if (pairs.has(old) || taken.has(now)) continue;
    pairs.set(old, now);
    taken.add(now);
  }
  return pairs;
}

/**
 * Every clause of both texts with what became of it, in the order of the newer text; those that went stand where
 * they stood.
 */
export function compareVersions(before: readonly Clause[], after: readonly Clause[]): ClauseChange[] {
  const pairs = pairUp(before, after);
  const olds = new Map([...pairs].map(([old, now]) => [now, old]));
  const changes: ClauseChange[] = after.map((now) => {
    const old = olds.get(now);
    if (!old) {
      const source = holderOf(now, before);
      return source ? { kind: 'split', before: source, after: now } : { kind: 'new', after: now };
    }
    const same = wordsOf(old) === wordsOf(now);
    const kind = !same
      ? 'reworded'
      : headingText(old) === headingText(now) && old.id === now.id
        ? 'same'
        : 'renumbered';
    return { kind, before: old, after: now };
  });
  for (const [index, old] of before.entries()) {
    if (pairs.has(old)) continue;
    const above = before.slice(0, index).findLast((each) => pairs.has(each));
    const place = above ? changes.findIndex((each) => each.before === above) + 1 : 0;
    const holder = holderOf(old, after);
    changes.splice(
      place,
      0,
      holder ? { kind: 'merged', before: old, after: holder } : { kind: 'gone', before: old },
    );
  }
  return changes;
}

/** What a code printed for a version says of the clause that its number names today. */
export interface Fate {
  /** The version, from 1. */
  version: number;
  kind: 'reworded' | 'renumbered' | 'gone' | 'merged' | 'split';
  before: Clause;
  /** The clause that it has become. */
  after?: Clause;
}

/** By number as it was printed: what became of it, where that number now names other words or nothing. */
export function fatesOf(plan: Plan): Map<string, Fate[]> {
  const fates = new Map<string, Fate[]>();
  for (const [index, earlier] of (plan.earlier ?? []).entries())
    for (const { kind, before, after } of compareVersions(earlier.clauses, plan.clauses)) {
      if (!before || kind === 'same' || kind === 'new') continue;
      // A printed number that still names its words needs no note, though the heading's form changed.
      if (kind === 'renumbered' && before.id === after?.id) continue;
      const moved = kind === 'reworded' && before.id !== after?.id;
      const fate: Fate = {
        version: index + 1,
        kind: moved ? 'renumbered' : kind,
        before,
        ...(after && { after }),
      };
      fates.set(before.id, [...(fates.get(before.id) ?? []), fate]);
    }
  return fates;
}
