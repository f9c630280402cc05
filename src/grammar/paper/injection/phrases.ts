import { countScripts } from '../../../text/script.ts';
import { type Guard, isForbidden, readGuard } from './guard.ts';
import { settleEdges } from './cutEdges.ts';
import { findStretches } from './injectedLanguage.ts';
import { findItems, isTellingItem, isToken, type Item } from './items.ts';
import { isDisguised, joinSpelled, type PlainCharacters, toPlainCharacters } from './plainCharacters.ts';
import { DOUBT, HOLD, type Phrase, type Signal } from './signals.ts';
import { countStrange, findGarbled } from './strangePairs.ts';
import { findSigns } from './disguise.ts';
import { findOffered } from './offered.ts';
import { findSpans } from './spans.ts';
import { snapEdges } from './snapEdges.ts';
import { isOfWork } from './work.ts';
import { type Touching, touchingOf } from './touching.ts';
import { findTokens, isStrong, isWhole, NAME, signalsOf, weighTokens } from './tokens.ts';

/**
 * The phrases within a line that were injected into it: runs of words that papers do not use, unless the sentence
 * forbids what they name.
 * @example findPhrases('落实ag真人主体责任') // [{ from: 2, to: 6, score: 6, signals: ['gambling'] }]
 */
export function findPhrases(line: string): Phrase[] {
  const plain = toPlainCharacters(line);
  const phrases = phrasesIn(plain, line);
  if (phrases.some(({ score }) => score >= HOLD)) return phrases;
  const joined = joinSpelled(plain);
  const spelled = joined ? phrasesIn(joined, line) : [];
  return phrases.length === 0 || spelled.some(({ score }) => score >= HOLD) ? spelled : phrases;
}

/** Whether a text holds words that are surely injected, whatever code stands around them. */
export function isInjected(text: string): boolean {
  return findPhrases(text).some(
    ({ score, signals }) =>
      score >= HOLD && signals.some((each) => each === 'gambling' || each === 'adult-fraud'),
  );
}

function phrasesIn({ text, places }: PlainCharacters, captured: string): Phrase[] {
  const runs = runsOf(findItems(text), text).flatMap((run): Phrase[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    const [from, to] = [places[first.from] ?? 0, places[last.to] ?? 0];
    const signals: Signal[] = [
      ...signalsOf(run.filter(isToken)),
      ...run.flatMap(({ signal }) => signal ?? []),
    ];
    const isOdd = fitsBadly(text, first.from, last.to);
    const read = readGuard(text, first.from, last.to);
    const guard: Guard =
      run.some(isToken) || read.clause === 'forbids' ? read : { clause: 'none', sentence: 'none' };
    const disguised = isDisguised(captured.slice(Math.max(0, from - 2), to + 2));
    const telling = run.some(isTellingItem) || (disguised && run.some(({ kind }) => kind === 'trade'));
    const score = guardScore(
      weighItems(run) +
        (telling ? 0 : isOdd && (run.length > 1 || isTorn(text, first.from, last.to)) ? 1 : -2) +
        (disguised ? 2 : 0),
      guard,
      isOdd,
      run.some(({ kind }) => kind === 'lure'),
    );
    if (score <= 0 || !isOfferOf(run) || isName(run, text)) return [];
    return [
      { ...(run.some(({ signal }) => signal) ? growOver(captured, from, to) : { from, to }), score, signals },
    ];
  });
  const touching = touchingOf(runs);
  const stretches = stretchesIn(text, places, touching);
  const scripts = countScripts(captured);
  const spans = findSpans(text, scripts.traditional > scripts.simplified)
    .map(({ from, to, ...finding }): Phrase => ({ from: places[from] ?? 0, to: places[to] ?? 0, ...finding }))
    .filter((span) => !touching(span).some((run) => run.score >= HOLD && isWithin(span, run)));
  const offers = findOffered(text, findTokens(text)).map(({ from, to, ...finding }): Phrase => ({
    from: places[from] ?? 0,
    to: places[to] ?? 0,
    ...finding,
  }));
  const garbled = findGarbled(text).map(({ from, to }): Phrase => ({
    from: places[from] ?? 0,
    to: places[to] ?? 0,
    score: HOLD,
    signals: ['garbled'],
  }));
  const surely = offers.filter(({ score }) => score >= HOLD).map((offer) => withRuns(offer, touching(offer)));
  const found = strongest([...offers, ...spans, ...stretches, ...runs]);
  const held = strongest([
    ...findSigns(captured),
    ...surely,
    ...found
      .filter((phrase) => !surely.some((offer) => offer.from < phrase.to && phrase.from < offer.to))
      .map((phrase) => settled(phrase, text, places)),
    ...garbled,
  ]);
  return strongest(held.map((phrase) => withTail(phrase, captured)));
}

/** What stands behind the last stop of a text, and has none of its own, is one with what is held of it. */
function withTail(phrase: Phrase, captured: string): Phrase {
  const tail = TAIL.exec(captured);
  if (phrase.score < HOLD || !tail || tail.index === 0 || phrase.from < tail.index) return phrase;
  return { ...phrase, from: tail.index, to: captured.length };
}

const TAIL = /(?<=[。！？；;!?][”’）)]?)(?![”’）)])[^。！？；;!?：:，,、（）()]{2,40}$/u;

/** An offer with the words that surely were injected and overlap it. */
function withRuns(offer: Phrase, runs: readonly Phrase[]): Phrase {
  const held = runs.filter(({ score, from, to }) => score >= HOLD && from < offer.to && offer.from < to);
  return {
    from: Math.min(offer.from, ...held.map(({ from }) => from)),
    to: Math.max(offer.to, ...held.map(({ to }) => to)),
    score: Math.max(offer.score, ...held.map(({ score }) => score)),
    signals: [...new Set([...held.flatMap(({ signals }) => signals), ...offer.signals])],
  };
}

/** A phrase that is held, from where it truly begins to where it ends. */
function settled(phrase: Phrase, text: string, places: readonly number[]): Phrase {
  if (phrase.score < HOLD) return phrase;
  const [from, to] = [firstAt(places, phrase.from), firstAt(places, phrase.to)];
  const edges = snapEdges(text, settleEdges(text, { from, to }));
  return { ...phrase, from: places[edges.from] ?? phrase.from, to: places[edges.to] ?? phrase.to };
}

/** The first of places in their order that is not before one. */
function firstAt(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const CHINESE = /[\p{Script=Han}。，；、：（）“”《》！？\n]/u;

/** A mark with all of the foreign writing, address or code that it stands in. */
function growOver(captured: string, from: number, to: number): { from: number; to: number } {
  let [begin, end] = [from, to];
  while (begin > 0 && from - begin < REACH && !CHINESE.test(captured.charAt(begin - 1))) begin--;
  while (end < captured.length && end - to < REACH && continues(captured, end)) end++;
  // What a paper measured before a mark is its own.
  begin += /^(?:\d[\d.,]*\s?[%‰℃])?\s*/u.exec(captured.slice(begin, from))?.[0].length ?? 0;
  return {
    from: begin,
    to: end - (/\s*$/u.exec(captured.slice(to, end))?.[0].length ?? 0),
  };
}

const REACH = 200;

const continues = (captured: string, at: number): boolean =>
  !CHINESE.test(captured.charAt(at)) || /^[：（）][\w@]/u.test(captured.slice(at, at + 2));

/** The phrases that overlap no stronger one; where two say the same the longer. */
function strongest(phrases: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  const rank = (phrase: Phrase): number => (phrase.score >= HOLD ? 1 : 0);
  const size = ({ from, to }: Phrase): number => to - from;
  for (const phrase of [...phrases].sort(
    (one, other) => rank(other) - rank(one) || size(other) - size(one),
  )) {
    // What is kept stands in its order, so that the place of one more is found by halving.
    const at = firstBehind(kept, phrase.from);
    if ((kept[at]?.from ?? Infinity) >= phrase.to) kept.splice(at, 0, phrase);
  }
  return kept;
}

/** The first of phrases in their order that ends behind a place. */
function firstBehind(phrases: readonly Phrase[], place: number): number {
  let [low, high] = [0, phrases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.to ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isWithin = (one: Phrase, other: Phrase): boolean => one.from >= other.from && one.to <= other.to;

/**
 * A score less what the words around a phrase take from it: where the phrase fits its sentence all of them count, where
 * it does not only those of its clause, and only a ban in the sentence keeps it from being held.
 */
function guardScore(score: number, { clause, sentence }: Guard, isOdd: boolean, lures: boolean): number {
  const full = lures ? 4 : 6;
  if (clause === 'forbids') return score - full;
  if (!isOdd) return clause === 'none' && sentence === 'none' ? score : score - full;
  const rest = clause === 'regulates' ? score - 2 : score;
  return clause === 'regulates' || sentence === 'forbids' ? Math.min(rest, HOLD - 1) : rest;
}

/** A stretch that does not fit where it stands is put before the editor from the first weight on with a word that offers, from the second without. */
const [OFFERED, STRANGE] = [12, 24];
/** From this weight on one with a word that offers, or that is all its clause says, is held. */
const SURE = 17;
/** Longer stretches, and those with less weight a pair on the average, are sentences of the paper. */
const [LONGEST, THROUGHOUT] = [20, 1.8];
/** So much of what the language of a stretch weighs makes a point. */
const POINT = 2.2;

/** Stretches that speak like injected lines, with the words that touch them; what a paper forbids is none. */
function stretchesIn(text: string, places: readonly number[], touchingRuns: Touching): Phrase[] {
  return findStretches(text, OFFERED).flatMap(({ weight, ...found }): Phrase[] => {
    const { from, to } = trimStretch(text, found);
    const said = text.slice(from, to);
    const guard = readGuard(text, from, to);
    if (guard.clause === 'forbids' || isForbidden(said)) return [];
    if (to - from > LONGEST || weight < (to - from - 1) * THROUGHOUT) return [];
    const tokens = findTokens(said);
    const offers = tokens.some((token) => isStrong(token) || token.kind === 'lure');
    const isOdd = fitsBadly(text, from, to);
    if (!isOdd || weight < (offers ? OFFERED : STRANGE)) return [];
    if (!offers && isOfWork(text, from, to)) return [];
    const place = { from: places[from] ?? 0, to: places[to] ?? 0 };
    const touching = touchingRuns(place);
    const most = Math.max(0, ...touching.map(({ score }) => score));
    const isSure = offers && weight >= SURE && guard.clause === 'none' && guard.sentence !== 'forbids';
    return [
      {
        from: Math.min(place.from, ...touching.map((run) => run.from)),
        to: Math.max(place.to, ...touching.map((run) => run.to)),
        score: Math.max(most, DOUBT, Math.min(weight / POINT, isSure ? HOLD + 1 : HOLD - 1)),
        signals: [...new Set<Signal>(['injected-language', ...touching.flatMap((run) => run.signals)])],
      },
    ];
  });
}

const isStrangePair = (pair: string): boolean => countStrange(pair).unseen > 0;

/** A stretch without the character of the sentence at either end that only the joint made strange. */
function trimStretch(text: string, { from, to }: { from: number; to: number }): { from: number; to: number } {
  const begins = isStrangePair(text.slice(from, from + 2)) && isUsualPair(text.slice(from - 1, from + 1));
  const ends = isStrangePair(text.slice(to - 2, to)) && isUsualPair(text.slice(to - 1, to + 1));
  return { from: from > 0 && begins ? from + 1 : from, to: ends ? to - 1 : to };
}

function isUsualPair(pair: string): boolean {
  const { pairs, unseen } = countStrange(pair);
  return pairs > 0 && unseen === 0;
}

const isOfferOf = (run: readonly Item[]): boolean =>
  run.some(isTellingItem) ||
  run.some(({ kind, signal }) => kind === 'trade' || kind === 'goods' || signal === 'contacts');

/** A word of a trade that is all a short line says. */
const isName = (run: readonly Item[], text: string): boolean =>
  text.trim().length <= NAME &&
  run.length === 1 &&
  run[0]?.kind === 'trade' &&
  !isWhole(run.filter(isToken), text.trim());

function weighItems(run: readonly Item[]): number {
  return run.reduce((sum, { weight = 0 }) => sum + weight, weighTokens(run.filter(isToken)));
}

/** Words that stand side by side, with a figure, a sign or a character between them at most. */
function runsOf(items: readonly Item[], text: string): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const between = last && text.slice(last.to, item.from);
    if (run && between !== undefined && /^(?:[\s\w\-_|—·.]{0,3}|[^。；;，,、：:]?)$/u.test(between))
      run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Whether the characters where a phrase meets its sentence never stand side by side in official papers. */
function fitsBadly(text: string, from: number, to: number): boolean {
  const joints = [text.slice(from - 1, from + 1), text.slice(to - 1, to + 1)].map(countStrange);
  return joints.some(({ unseen }) => unseen > 0) && joints.every(({ pairs, unseen }) => pairs === unseen);
}

/** Whether a phrase is torn into running words: at both ends stand characters that never meet its own. */
function isTorn(text: string, from: number, to: number): boolean {
  return [text.slice(from - 1, from + 1), text.slice(to - 1, to + 1)].every(
    (joint) => countStrange(joint).unseen > 0,
  );
}
