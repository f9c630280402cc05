import { isOrgan } from '../officialLine.ts';
import { judgePlain } from './bareLine.ts';
import { BEGINNING, BEGINS } from './clauseVerbs.ts';
import { type Guard, readGuard } from './guard.ts';
import { countInjected, weighSteps } from './injectedLanguage.ts';
import { isOfWork } from './work.ts';
import { findPeddled } from './peddling.ts';
import { isSober } from './saidLanguage.ts';
import { DOUBT, type Finding, HOLD, type Signal } from './signals.ts';
import { countStrange } from './strangePairs.ts';
import { findTokens, isStrong, type Token } from './tokens.ts';

/** A stretch of plain characters that was put into a text, as its language and its joints say. */
export interface Span extends Finding {
  from: number;
  to: number;
}

const STOP = /[。；;，,、：:！!？?“”"《》（）()[\]【】\n]/u;
const [SHORTEST, LONGEST] = [3, 26];
/** So many pairs of official language around a stretch are a text that it was put into. */
const AROUND = 8;

/**
 * How the ends of a stretch meet the text: torn, where one or both join characters that official papers never have side
 * by side; in brackets; or between stops. And what its language must weigh there to be doubted and to be held.
 */
const JOINTS = {
  torn: { doubt: 10.5, hold: 15 },
  bracket: { doubt: 12, hold: 16 },
  stops: { doubt: 14, hold: 22 },
};
/** What is held speaks so throughout: its pairs weigh so much on the average. */
const THROUGHOUT = 1.5;
/** So many of its pairs official papers lack, or a word offers. */
const UNOFFICIAL = 0.3;
/** With a word that offers the language need say no more than that it is not official. */
const STRONG = 5;
/** So much more it takes in a short line, which the stretch is most of. */
const SHORT = 3;
/** Of stretches that weigh nearly as much as the heaviest the longest is taken, that nothing of it stays behind. */
const NEARLY = 0.8;
/** So many of its pairs injected lines have, where no word of it offers anything, to be held; with none it is not doubted. */
const ATTESTED = 2;
/** Lures alone, such as papers also print (下载, 官网), weigh so much more. */
const LURES_ONLY = 10;

/** And where a clause tells its readers to use it. */
const TAUGHT = 15;

interface Boundary {
  at: number;
  torn: boolean;
}

interface ClauseWords {
  text: string;
  from: number;
  to: number;
  steps: Float64Array;
  tokens: readonly Token[];
  /** Where the clause first has told its readers what to do with what follows. */
  taught: number;
  /** Whether the table of official pairs was counted in papers of another place. */
  isElsewhere: boolean;
}

/**
 * The stretches of a text that read as injected lines do and do not fit where they stand; where papers are written
 * otherwise than on the mainland (會合共撥款), language alone puts a stretch before the editor and holds none.
 * @example findSpans('推进城乡韦德亚洲官网一体化发展，健全公共服务体系') // from 4 to 10
 */
export function findSpans(text: string, isElsewhere = false): Span[] {
  const steps = weighSteps(text);
  const tokens = findTokens(text);
  const found: Span[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !STOP.test(text.charAt(at))) continue;
    const taught = taughtIn(text, from, at);
    const best =
      at - from < SHORTEST
        ? undefined
        : strongestOf({ text, from, to: at, steps, tokens, taught, isElsewhere });
    if (best) found.push(best);
    from = at + 1;
  }
  return found;
}

/** The stretch of a clause that most surely was put into it. */
function strongestOf(clause: ClauseWords): Span | undefined {
  let best: Weighed | undefined;
  for (const { from, to, ends } of stretchesOf(clause)) {
    const weight = (clause.steps[to - 1] ?? 0) - (clause.steps[from] ?? 0);
    // To judge a stretch costs much more than to see that it cannot be the one.
    if (weight < STRONG || (best && !canBeSurer(clause, { from, to, weight }, best))) continue;
    const span = judgeStretch(clause, from, to, ends, weight);
    if (span && (!best || isSurer({ ...span, weight }, best))) best = { ...span, weight };
  }
  return best && { from: best.from, to: best.to, score: best.score, signals: best.signals };
}

/** Whether a stretch could be surer than the best so far, before it is judged. */
function canBeSurer(
  { text, tokens }: ClauseWords,
  one: Pick<Weighed, 'from' | 'to' | 'weight'>,
  best: Weighed,
): boolean {
  if (isHeavier(one, best)) return true;
  if (best.score >= HOLD) return false;
  return (
    one.weight >= countStrange(text.slice(one.from, one.to)).pairs * THROUGHOUT ||
    tokensWithin(tokens, one.from, one.to).length > 0
  );
}

/** The tokens of a stretch, found by halving: they stand in their order. */
function tokensWithin(tokens: readonly Token[], from: number, to: number): Token[] {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return tokens.slice(low, low + to - from).filter((token) => token.to <= to);
}

type Weighed = Span & { weight: number };

function isSurer(one: Weighed, other: Weighed): boolean {
  const [holds, held] = [one.score >= HOLD, other.score >= HOLD];
  return holds === held ? isHeavier(one, other) : holds;
}

/** Whether one weighs more than another, or nearly as much and is longer. */
function isHeavier(one: Pick<Weighed, 'from' | 'to' | 'weight'>, other: Weighed): boolean {
  const longer = one.to - one.from > other.to - other.from;
  return longer ? one.weight >= other.weight * NEARLY : other.weight < one.weight * NEARLY;
}

/** The stretches between places where something may have been put in. */
function* stretchesOf({
  text,
  from,
  to,
}: ClauseWords): Generator<{ from: number; to: number; ends: number }> {
  const boundaries = boundariesOf(text, from, to);
  // A clause may be of any length: only what stands within reach is looked at.
  for (const [index, first] of boundaries.entries())
    for (const last of boundaries.slice(index + 1, index + 1 + LONGEST)) {
      const length = last.at - first.at;
      if (length > LONGEST) break;
      if (length >= SHORTEST)
        yield { from: first.at, to: last.at, ends: Number(first.torn) + Number(last.torn) };
    }
}

function boundariesOf(text: string, from: number, to: number): Boundary[] {
  const found: Boundary[] = [{ at: from, torn: false }];
  for (let at = from + 1; at < to; at++) {
    const [one, other] = [isHan(text.charAt(at - 1)), isHan(text.charAt(at))];
    const torn = one && other && countStrange(text.slice(at - 1, at + 1)).unseen > 0;
    if (torn || one !== other) found.push({ at, torn: torn || RUNS_ON.test(text.slice(at - 1, at + 1)) });
    else if (isClauseJoint(text, from, at)) found.push({ at, torn: true });
  }
  return [...found, { at: to, torn: false }];
}

/** A share that goes on without a stop: 达到95%开云. */
const RUNS_ON = /^[%‰](?![以左上下的和及或与至到内为是之])\p{Script=Han}/u;
/** A verb of a paper opens its clause: what stands before it, or is parted by it from the rest, may have been put in. */
const isClauseJoint = (text: string, from: number, at: number): boolean =>
  (at - from <= LONGEST && BEGINS.test(text.slice(at, at + VERB))) ||
  (at - from <= VERB && BEGINNING.test(text.slice(from, at)));
const VERB = 5;

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

function judgeStretch(
  { text, from: begin, to: end, tokens: all, taught, isElsewhere }: ClauseWords,
  from: number,
  to: number,
  ends: number,
  weight: number,
): Span | undefined {
  if (ends === 0 && (from !== begin || to !== end)) return undefined;
  const tokens = tokensWithin(all, from, to);
  const opens = text.charAt(begin - 1);
  const least =
    opens === '“' ? JOINTS.stops : ends > 0 ? JOINTS.torn : opens === '(' ? JOINTS.bracket : JOINTS.stops;
  if (weight < (tokens.some(isStrong) ? STRONG : least.doubt)) return undefined;
  const embedded = isEmbedded(text, from, to);
  if (
    !embedded &&
    (text.length > 120 || isSober(text) || weight < least.hold + SHORT || !isOfficial(text, from, to))
  )
    return undefined;
  if (taught <= from && !tokens.some(isOffering) && weight < least.hold + TAUGHT) return undefined;
  if (!tokens.some(isOffering) && isOfWork(text, from, to)) return undefined;
  const guard = readGuard(text, from, to);
  if (guardScore(HOLD, guard, ends) === 0) return undefined;
  const said = text.slice(from, to);
  const offers = tokens.length > 0 || findPeddled(said).length > 0;
  const attested = offers ? ATTESTED : countInjected(said);
  if (attested === 0) return undefined;
  const { score, signals } = judgeSaid(said);
  const { pairs, unseen } = countStrange(said);
  const more = isLuresOnly(tokens, said, from) ? LURES_ONLY : 0;
  const seconded = unseen >= pairs * UNOFFICIAL || tokens.some(isOffering);
  const bracketed = least === JOINTS.bracket && score >= HOLD;
  const sure = (bracketed || weight >= least.hold + more) && weight >= pairs * THROUGHOUT && seconded;
  const most = score >= HOLD && (sure || tokens.some(isStrong)) ? HOLD + 1 : sure ? HOLD : DOUBT;
  const guarded = guardScore(weight < least.doubt + more ? score : most, guard, ends);
  if (guarded < DOUBT) return undefined;
  const isOwn =
    !tokens.some(isStrong) &&
    !bracketed &&
    (ends === 0 ||
      GLUES.test(said) ||
      (to === end && isSober(said)) ||
      attested < ATTESTED ||
      (isElsewhere && !offers));
  return {
    from,
    to,
    score: isOwn ? Math.min(guarded, HOLD - 1) : guarded,
    signals: [...new Set<Signal>([...signals, 'injected-language'])],
  };
}

/** What joins the things of a list: a paper's own. */
const GLUES = /[和及与或]/u;

/** What was said of short texts before: a line that says one thing over and over is judged once. */
const judged = new Map<string, Finding>();
const MOST_JUDGED = 5000;

function judgeSaid(text: string): Finding {
  const known = judged.get(text);
  if (known) return known;
  const finding = judgePlain({ text, places: [], unseen: 0, disguised: 0 }, { alien: true });
  if (judged.size >= MOST_JUDGED) judged.clear();
  judged.set(text, finding);
  return finding;
}

const TEACHES = /[可应须请将]|通过|登录|下载|查询|推广|使用|开发|关注|推进|打造|利用/u;

/** Where a clause has first told its readers what to do: what follows, and is no more than lures, is its own. */
function taughtIn(text: string, from: number, to: number): number {
  const found = TEACHES.exec(text.slice(from, to));
  return found ? from + found.index + found[0].length : Infinity;
}

const isOffering = (token: Token): boolean =>
  isStrong(token) || token.kind === 'trade' || token.kind === 'goods' || token.kind === 'brand';

/** Whether nothing but lures and the words of a shop is strange in a stretch. */
function isLuresOnly(tokens: readonly Token[], said: string, from: number): boolean {
  if (tokens.length === 0 || tokens.some(isOffering)) return false;
  let rest = '';
  let at = 0;
  for (const token of tokens) {
    rest += `${said.slice(at, token.from - from)} `;
    at = token.to - from;
  }
  return countStrange(rest + said.slice(at)).unseen === 0;
}

/** Whether official language, or the name of a body, stands around a stretch. */
function isEmbedded(text: string, from: number, to: number): boolean {
  const [before, after] = [text.slice(Math.max(0, from - 60), from), text.slice(to, to + 60)];
  if (countStrange(before).pairs + countStrange(after).pairs >= AROUND) return true;
  return isOrgan(before + after);
}

/** Whether what stands around a stretch of a short line is a name in official language. */
function isOfficial(text: string, from: number, to: number): boolean {
  const { pairs, unseen } = countStrange(`${text.slice(0, from)} ${text.slice(to)}`);
  return pairs >= 2 && unseen === 0;
}

/** What a clause forbids is none of its spans, and in a sentence that forbids only what is torn into it at both ends. */
function guardScore(score: number, { clause, sentence }: Guard, ends: number): number {
  if (clause === 'forbids' || (sentence === 'forbids' && ends < 2)) return 0;
  return clause === 'regulates' || sentence === 'forbids' ? Math.min(score, HOLD - 1) : score;
}
