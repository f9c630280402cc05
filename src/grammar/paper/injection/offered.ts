import { BEGINNING, BEGINS, MEASURED, startsWithFigure } from './clauseVerbs.ts';
import { readGuard } from './guard.ts';
import { weighJoint, weighRejoined, weighSteps } from './injectedLanguage.ts';
import { findPeddled, type PeddledWord, TELLING, USUAL } from './peddling.ts';
import { snapEdges } from './snapEdges.ts';
import { isSober } from './saidLanguage.ts';
import { DOUBT, type Finding, HOLD } from './signals.ts';
import { isStrong, type Token } from './tokens.ts';

/** A stretch of plain characters that offers something, as its words, its language and its joints say together. */
export interface Offer extends Finding {
  from: number;
  to: number;
}

const STOP = /[。；;，,、：:！!？?“”"《》（）()[\]【】\n]/u;
const SENTENCE_END = /[。；;！!？?\n]/u;
const [SHORTEST, LONGEST] = [3, 26];
/** What it says that a stretch holds one, two or three of ware, act and way to get it. */
const ROLES = [-Infinity, 0, 2, 5];
/** How much the joints at its ends say beside the words. */
const JOINT = 0.6;
/** A verb of a paper before or behind it, and a word of a paper's grammar within it. */
const [VERB, GLUE, MEASURES] = [4, 2.5, 4];
/** What it says that one end is the clause's own, and what each character costs that stands outside its words. */
const [CLEAN, OUTSIDE, FAR] = [2, 0.6, 3];
/** What it costs to cut a word in two, and to begin with a figure that counts something. */
const [SPLIT, FIGURE] = [2.5, 3];
const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
const GLUES = /[的和及与或并等应将为于以]/u;
/** An item of a list is the list's; what stands behind the last stop of a line without one of its own is not. */
const [LISTED, LOOSE, LINE] = [-3, 5, 2];
/** A short line names something, and one that ends as papers do is a heading or a cell of one. */
const [NAME, NAMED, SOBER_LINE] = [6, 4, 9];
/** What a clause tells its readers to do, what a figure counts, and what ends as papers do. */
const [TAUGHT, COUNTED, SOBER] = [6, 4, 4];
/** What a clause goes on with up to its end without a tear is what it speaks of, and a clause of its own is seldom an offer. */
const [OBJECT, CLAUSE] = [4, 3];
/** From this weight on a joint is torn. */
const TORN = 2;
/** What is regulated must be so sure to be put before the editor. */
const REGULATED = 23;
/** No pair of a stretch speaks more than this for a paper. */
const LEAST = -4;
/** What joins the things of a list: a paper's own. */
const LISTS = /[和及与或]/u;
const TEACHES = /[可应须请将凭持]|通过|登录|拨打|携带/u;
/** From these weights on a stretch is put before the editor, and held. */
const [DOUBTED, HELD] = [15, 20];
/** And so much it takes without a word that only a peddler uses. */
const PLAIN = 23.5;

const OF_TOKENS: Record<Token['kind'], Pick<PeddledWord, 'role' | 'weight'>> = {
  gambling: { role: 'ware', weight: TELLING * 2 },
  adult: { role: 'ware', weight: TELLING * 2 },
  fraud: { role: 'act', weight: TELLING * 2 },
  trade: { role: 'ware', weight: USUAL * 2 },
  brand: { role: 'ware', weight: USUAL },
  goods: { role: 'ware', weight: USUAL },
  lure: { role: 'lure', weight: USUAL },
  shop: { role: 'lure', weight: USUAL / 2 },
};

/**
 * The stretches of a text that offer something nobody asked a paper for: weak words of a ware, an act and a way to get it
 * together, in the language of such lines, with ends at which the sentence does not join and joins again without them.
 * @example findOffered('推进快速办理健康证无需体检全民健身设施建设', []) // from 2 to 14
 */
export function findOffered(text: string, tokens: readonly Token[]): Offer[] {
  const words = wordsOf(text, tokens);
  if (words.length === 0) return [];
  const scales = scalesOf(text, words);
  const found: Offer[] = [];
  let from = 0;
  let next = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !STOP.test(text.charAt(at))) continue;
    while (next < words.length && (words[next]?.to ?? 0) <= from) next++;
    const first = words[next];
    if (first && first.from < at && at - from >= SHORTEST) {
      const offer = offerOf({ text, from, to: at, first: first.from }, scales);
      if (offer) found.push(offer);
    }
    from = at + 1;
  }
  return found;
}

/** Words of a peddler, and those of injected text that are none of them. */
function wordsOf(text: string, tokens: readonly Token[]): PeddledWord[] {
  const taken = new Uint8Array(text.length);
  const words: PeddledWord[] = [];
  const add = (word: PeddledWord): void => {
    if (taken.subarray(word.from, word.to).includes(1)) return;
    taken.fill(1, word.from, word.to);
    words.push(word);
  };
  for (const token of tokens) if (isStrong(token)) add({ ...token, ...OF_TOKENS[token.kind] });
  for (const word of findPeddled(text)) add(word);
  for (const token of tokens) add({ ...token, ...OF_TOKENS[token.kind] });
  return words.sort((one, other) => one.from - other.from);
}

/** Sums up to each place, so that a stretch is weighed by what it ends and begins with. */
interface Scales {
  language: Float64Array;
  glue: Float64Array;
  roles: Record<PeddledWord['role'], Uint16Array | Uint32Array>;
  isWithinWord: Uint8Array;
  /** Where the next word begins, and where the last one ended. */
  next: Int32Array;
  last: Int32Array;
}

function scalesOf(text: string, words: readonly PeddledWord[]): Scales {
  const size = text.length + 1;
  const sums = weighSteps(text);
  const language = new Float64Array(size);
  for (let at = 1; at < text.length; at++)
    language[at] = Math.max(LEAST, (sums[at] ?? 0) - (sums[at - 1] ?? 0));
  const isWithinWord = new Uint8Array(size);
  const roles = { ware: new Uint32Array(size), act: new Uint32Array(size), lure: new Uint32Array(size) };
  for (const { from, to, role, weight } of words) {
    isWithinWord.fill(1, from + 1, to);
    const ends = roles[role];
    ends[to] = (ends[to] ?? 0) + 1;
    let said = 0;
    for (let at = from + 1; at < to; at++) said += language[at] ?? 0;
    // What the pairs of such a word say to its favour is known already: its weight is what it says.
    const each = (Math.max(said, 0) + weight) / Math.max(1, to - from - 1);
    language.fill(each, from + 1, to);
  }
  const glue = new Float64Array(size);
  for (let at = 1; at < size; at++) {
    language[at] = (language[at] ?? 0) + (language[at - 1] ?? 0);
    const isGlue = !isWithinWord[at] && !isWithinWord[at - 1] && GLUES.test(text.charAt(at - 1));
    glue[at] = (glue[at - 1] ?? 0) + (isGlue ? GLUE : 0);
    for (const sums of Object.values(roles)) sums[at] = (sums[at] ?? 0) + (sums[at - 1] ?? 0);
  }
  const [next, last] = [new Int32Array(size).fill(size), new Int32Array(size)];
  for (const { from, to } of words) [next[from], last[to]] = [from, to];
  for (let at = 1; at < size; at++) last[at] = Math.max(last[at] ?? 0, last[at - 1] ?? 0);
  for (let at = size - 2; at >= 0; at--) next[at] = Math.min(next[at] ?? size, next[at + 1] ?? size);
  for (const { 0: figure, index } of text.matchAll(/\d[\d.]*[%‰]?|[a-z]{2,}/gu))
    isWithinWord.fill(1, index + 1, index + figure.length);
  return { language, glue, roles, isWithinWord, next, last };
}

interface OfferClause {
  text: string;
  from: number;
  to: number;
  /** Where its first word of a peddler begins. */
  first: number;
}

function offerOf(clause: OfferClause, scales: Scales): Offer | undefined {
  const { text, from: begin, to: end } = clause;
  const [opening, closing] = edgesOf(clause);
  let best = { from: 0, to: 0, weight: -Infinity };
  for (let from = Math.max(begin, clause.first - LONGEST); from + SHORTEST <= end; from++) {
    if (scales.isWithinWord[from]) continue;
    const last = Math.min(end, from + LONGEST);
    for (let to = from + SHORTEST; to <= last; to++) {
      if (to < end && scales.isWithinWord[to]) continue;
      const roles = countRoles(scales, from, to);
      if (roles === 0) continue;
      const rejoined = from > begin && to < end ? weighRejoined(text.charAt(from - 1), text.charAt(to)) : 0;
      const weight =
        (scales.language[to - 1] ?? 0) -
        (scales.language[from] ?? 0) +
        (ROLES[roles] ?? 0) +
        (opening[from - begin] ?? 0) +
        (closing[to - begin] ?? 0) +
        rejoined * JOINT +
        ((from === begin) === (to === end) ? 0 : CLEAN) -
        costOutside((scales.next[from] ?? to) - from, from === begin) -
        costOutside(to - (scales.last[to] ?? from), to === end) -
        ((scales.glue[to] ?? 0) - (scales.glue[from] ?? 0));
      if (weight > best.weight) best = { from, to, weight };
    }
  }
  return best.weight < DOUBTED ? undefined : judgeOffer(clause, best, countRoles(scales, best.from, best.to));
}

/** Whether a clause has said how much, so that nothing of it follows. */
const isMeasured = (before: string): boolean => MEASURED.test(before.slice(-12));

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

/** What it costs that so many characters stand outside the words of a stretch: more than a name has are the paper's. */
const costOutside = (count: number, isClean: boolean): number =>
  (isClean ? 0 : count * OUTSIDE) + Math.max(0, count - FAR) * OUTSIDE * FAR;

function countRoles({ roles }: Scales, from: number, to: number): number {
  let count = 0;
  for (const sums of [roles.ware, roles.act, roles.lure]) if ((sums[to] ?? 0) > (sums[from] ?? 0)) count++;
  return count;
}

/** What it says for a stretch that it begins, and that it ends, at each place of a clause. */
function edgesOf({ text, from: begin, to: end }: OfferClause): [Float64Array, Float64Array] {
  const size = end - begin + 1;
  const [opening, closing] = [new Float64Array(size), new Float64Array(size)];
  const cuts = new Set([...segmenter.segment(text.slice(begin, end))].map(({ index }) => index + begin));
  for (let at = begin + 1; at < end; at++) {
    const joint = weighJoint(text, at) * JOINT - (cuts.has(at) ? 0 : SPLIT);
    const before = text.slice(begin, at);
    const isBegun = at - begin <= 6 && BEGINNING.test(before);
    opening[at - begin] =
      joint +
      (isBegun ? VERB : 0) +
      (isMeasured(before) ? MEASURES : 0) -
      (startsWithFigure(text, at) ? FIGURE : 0);
    closing[at - begin] = joint + (BEGINS.test(text.slice(at, at + 5)) ? VERB : 0);
  }
  return [opening, closing];
}

function judgeOffer(
  { text, from: begin, to: end }: OfferClause,
  { from, to, weight }: { from: number; to: number; weight: number },
  roles: number,
): Offer | undefined {
  const said = text.slice(from, to);
  const isWhole = from === begin && to === end;
  let sum = weight;
  const isLoose = to === text.length && (from === 0 || SENTENCE_END.test(text.charAt(from - 1)));
  const isLine = begin === 0 && end === text.length;
  if (isLine) sum += (roles > 2 ? LINE : 0) - (end <= NAME ? NAMED : 0) - (isSober(text) ? SOBER_LINE : 0);
  else if (isLoose) sum += LOOSE;
  else if (isWhole) sum -= CLAUSE;
  if ((from === begin && text.charAt(begin - 1) === '、') || (to === end && text.charAt(end) === '、'))
    sum += LISTED;
  const before = text.slice(begin, from);
  if (to === end && isHan(before.slice(-1)) && !isMeasured(before) && weighJoint(text, from) < TORN)
    sum -= OBJECT;
  if (TEACHES.test(before)) sum -= TAUGHT;
  if (/^\p{Script=Han}{0,3}\d/u.test(text.slice(to, end))) sum -= COUNTED;
  if (to === end && !isLine && isSober(said)) sum -= SOBER;
  if (sum < DOUBTED) return undefined;
  const { clause, sentence } = readGuard(text, from, to);
  if (clause === 'forbids' || sentence === 'forbids') return undefined;
  if (clause === 'regulates' && sum < REGULATED) return undefined;
  const isOwn =
    clause === 'regulates' ||
    LISTS.test(said) ||
    (isWhole && !isLine && !isLoose && roles < 3) ||
    (sum < PLAIN &&
      !isLoose &&
      !isMeasured(before) &&
      !findPeddled(said).some(({ weight }) => weight >= TELLING));
  const most = isLine && isSober(text) ? DOUBT : isOwn ? HOLD - 1 : HOLD;
  const score = DOUBT + ((sum - DOUBTED) / (HELD - DOUBTED)) * (HOLD - DOUBT);
  return { ...snapEdges(text, { from, to }), score: Math.min(score, most), signals: ['injected-language'] };
}
