import { parseEnumerator } from './enumerator.ts';
import { CODE, CONTACTS, FOREIGN, type TellingPattern } from './injection/patterns.ts';
import { joinSpelled, type PlainCharacters, toPlainCharacters } from './injection/plainCharacters.ts';
import { DOUBT, type Finding, HOLD, type Signal } from './injection/signals.ts';
import { isSober, weighSaid } from './injection/saidLanguage.ts';
import { GUARDED, isForbidden } from './injection/guard.ts';
import { countStrange, findGarbled } from './injection/strangePairs.ts';
import {
  findTokens,
  isStrong,
  isWhole,
  NAME,
  signalsOf,
  type Token,
  weighTokens,
} from './injection/tokens.ts';

export { findPhrases, isInjected } from './injection/phrases.ts';

const STOP = /[。；;!?…：:，,、]$/u;
/** Longer lines are no bare lines. */
const LONGEST_BARE = 48;

/** A word of a law with its English beside it: “投注單”(betting slip). */
const GLOSS = /(?<=[\p{Script=Han}”"])\s?\([a-z][a-z ,'-]*\)/gu;

/** Where a text stands, for its judgement. */
export interface Standing {
  /** Whether nothing else in the paper is like it. */
  alien?: boolean;
}

/**
 * What speaks for a whole line, cell, title or value of metadata having been injected (暗链).
 * @example judgeLine('彩88-欢迎您') // { score: 10, signals: ['gambling', 'strange-welcome'] }
 * @example judgeLine('民族文化彩绘墙色彩精彩，严禁赌博') // { score: 0, signals: [] }
 */
export function judgeLine(line: string, standing: Standing = {}): Finding {
  const plain = toPlainCharacters(line);
  const direct = judgePlain(plain, standing);
  const joined = joinSpelled(plain);
  const spelled = joined && judgePlain(joined, {});
  const found =
    joined && spelled && spelled.score > direct.score && findTokens(joined.text).some(isTelling)
      ? { score: spelled.score + 2, signals: unique([...spelled.signals, 'disguised']) }
      : direct;
  return withCharacters(line, plain, found);
}

/** Words of a trade or a shop say little of a line that does not speak as injected ones do, but where they are all it says. */
const isShop = (tokens: readonly Token[], line: string): boolean =>
  tokens.some(({ kind }) => kind === 'lure') ||
  isWhole(tokens, line) ||
  (tokens.length > 1 && coverOf(tokens) >= line.length * 0.85);

const coverOf = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, { from, to }) => sum + to - from, 0);

const isTelling = (token: Token): boolean => isStrong(token) || token.kind === 'trade';

function judgePlain({ text }: PlainCharacters, { alien = false }: Standing): Finding {
  const line = text.trim();
  const told = line.replace(GLOSS, '');
  const marks = [...CODE, ...FOREIGN, ...CONTACTS].filter(({ pattern }) => pattern.test(told));
  const rest = parseEnumerator(line)?.rest ?? line;
  const bare = isBare(rest);
  const tokens = findTokens(line).filter((token) => bare || isStrong(token));
  const guarded = GUARDED.test(line);
  const signals: Signal[] = [...signalsOf(tokens), ...marks.map(({ signal }) => signal)];
  let score = weighMarks(marks, bare) + weighTokens(tokens);
  if (findGarbled(line).length > 0) {
    score += HOLD;
    signals.push('garbled');
  }
  if (guarded && tokens.length > 0) score -= tokens.some(({ kind }) => kind === 'lure') ? 4 : 6;
  else if (bare && rest === line) score += weighShape(line, tokens, alien, signals);
  else if (bare) score -= 2;
  const said = bare && rest === line && !isForbidden(line) ? weighSaid(line, tokens, alien) : 0;
  if (bare && !tokens.some(isStrong)) {
    if (isSober(rest)) score -= 3;
    if (said < HOLD && marks.length === 0 && !signals.includes('garbled'))
      score = Math.min(score, said > 0 || isShop(tokens, rest) ? HOLD - 1 : DOUBT - 1);
    if (marks.length === 0 && !isOffer(tokens, rest) && !signals.includes('garbled'))
      score = Math.min(score, DOUBT - 1);
    if (alien && rest === line && !guarded && isStrangeShop(rest, tokens)) {
      score = Math.max(score, DOUBT);
      signals.push('unofficial', 'alike-nothing');
    }
  }
  if (said > 0 && score < HOLD + 2) {
    score = Math.max(score, said > HOLD - 1 ? Math.min(score + said / 2, HOLD + 1) : 0, said);
    signals.push('injected-language');
    if (alien) signals.push('alike-nothing');
  }
  return { score: Math.max(0, score), signals: score > 0 ? unique(signals) : [] };
}

/** A name that official papers do not know, and at its end what a strange site calls itself: 贝博app, 名仕亚洲官网. */
function isStrangeShop(line: string, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (last?.to !== line.length || isSober(line) || (last.kind !== 'lure' && last.kind !== 'shop'))
    return false;
  const { pairs, unseen } = countStrange(line.slice(0, tokens[0]?.from));
  return unseen > 0 && unseen >= pairs * 0.5;
}

/** A name, a lure, goods or the words of a shop alone offer nothing. */
function isOffer(tokens: readonly Token[], line: string): boolean {
  const count = (kind: Token['kind']): number => tokens.filter((token) => token.kind === kind).length;
  if (count('lure') > 0 && count('trade') + count('goods') + count('brand') > 0) return true;
  if (count('trade') > 0)
    return (
      line.length > NAME || count('trade') > 1 || tokens.at(-1)?.kind === 'shop' || isWhole(tokens, line)
    );
  return count('goods') > 1 || (count('goods') > 0 && count('shop') > 0);
}

/** What its shape says of a bare line without a number: made of such words only, strange, alike to nothing around it. */
function weighShape(line: string, tokens: readonly Token[], alien: boolean, signals: Signal[]): number {
  const strange = strangeness(line, signals);
  let score = strange + (tokens.length > 0 ? 1 : 0);
  if (
    tokens.some(({ kind }) => kind === 'goods' || kind === 'lure') &&
    tokens.length > 1 &&
    coverOf(tokens) >= line.length * 0.85
  )
    score += 1;
  if (alien && strange >= 2) {
    score += 2;
    signals.push('alike-nothing');
  }
  return score;
}

/** A line that is no sentence: a heading, a cell, or something that does not belong. */
function isBare(text: string): boolean {
  return text.length <= LONGEST_BARE && !STOP.test(text) && !/[。；;《》]/u.test(text);
}

/** Marks of foreign writing and addresses are told of whole lines only where they are bare. */
function weighMarks(marks: readonly TellingPattern[], bare: boolean): number {
  const counted = bare ? marks : marks.filter(({ weight }) => weight >= HOLD);
  return Math.min(
    9,
    counted.reduce((sum, { weight }) => sum + weight, 0),
  );
}

function strangeness(text: string, signals: Signal[]): number {
  const { pairs, unseen } = countStrange(text);
  if (pairs < 3 || unseen < pairs * 0.4) return 0;
  signals.push('unofficial');
  return unseen >= pairs * 0.6 ? 2 : 1;
}

/** Invisible and disguised characters add to what is suspected anyway; a short line written backwards is held for it. */
function withCharacters(line: string, plain: PlainCharacters, found: Finding): Finding {
  const strange = strangeCharacters(line);
  const signals = [...found.signals];
  let { score } = found;
  if (/[\u00a1-\u00b6\u00b8-\u00d6\u00d8-\u00ff]{3}|锟斤拷/u.test(line)) {
    score += HOLD;
    signals.push('garbled');
  }
  if (line.length < 80 && strange.includes('bidi-controls')) score += HOLD;
  if (score > 0 && plain.disguised > 0) {
    score += 2;
    signals.push('disguised');
  }
  if (score > 0 && strange.length > 0) {
    score += 1;
    signals.push(...strange);
  }
  return { score, signals: unique(signals) };
}

/**
 * The invisible or strange characters a line holds, in words.
 * @example strangeCharacters('教\u202e育') // ['bidi-controls']
 */
export function strangeCharacters(line: string): Signal[] {
  const found: Signal[] = [];
  if (/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u.test(line)) found.push('bidi-controls');
  if (/[\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]/u.test(line)) found.push('private-use');
  if (/[\u200b-\u200d\u2060\ufeff\u00ad\u180e]/u.test(line)) found.push('zero-width');
  return found;
}

function unique(signals: readonly Signal[]): Signal[] {
  return [...new Set(signals)];
}
