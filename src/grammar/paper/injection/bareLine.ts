import { parseEnumerator } from '../enumerator.ts';
import { GUARDED, isForbidden } from './guard.ts';
import { CODE, CONTACTS, FOREIGN, type TellingPattern } from './patterns.ts';
import type { PlainCharacters } from './plainCharacters.ts';
import { isSober, weighSaid } from './saidLanguage.ts';
import { DOUBT, type Finding, HOLD, type Signal } from './signals.ts';
import { countStrange, findGarbled } from './strangePairs.ts';
import { findTokens, isStrong, isWhole, NAME, signalsOf, type Token, weighTokens } from './tokens.ts';

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

/** Words of a trade or a shop say little of a line that does not speak as injected ones do, but where they are all it says. */
const isShop = (tokens: readonly Token[], line: string): boolean =>
  tokens.some(({ kind }) => kind === 'lure') ||
  isWhole(tokens, line) ||
  (tokens.length > 1 && coverOf(tokens) >= line.length * 0.85);

const coverOf = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, { from, to }) => sum + to - from, 0);

/** Whether a word offers something by itself. */
const isTelling = (token: Token): boolean => isStrong(token) || token.kind === 'trade';

/** Whether a text in plain characters holds such a word, or a mark that is enough. */
export const isTellingText = (text: string): boolean =>
  findTokens(text).some(isTelling) ||
  FOREIGN.some(({ weight, pattern }) => weight >= HOLD && pattern.test(text));

/**
 * What speaks for a line in plain characters having been injected: its words, marks, shape and language.
 * @example judgePlain(toPlainCharacters('澳门新葡京官网'), {}).score >= HOLD
 */
export function judgePlain({ text }: PlainCharacters, { alien = false }: Standing): Finding {
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
  // What a sentence forbids is its own; what was put into it is found as a phrase.
  if (guarded && tokens.length > 0 && !bare && isForbidden(line)) score -= weighTokens(tokens);
  else if (guarded && tokens.length > 0) score -= tokens.some(({ kind }) => kind === 'lure') ? 4 : 6;
  else if (bare && rest === line) score += weighShape(line, tokens, alien, signals);
  else if (bare) score -= 2;
  const said = bare && rest === line && !isForbidden(line) ? weighSaid(line, tokens, alien) : 0;
  if (bare && !tokens.some(isStrong)) {
    if (isSober(rest)) score -= 3;
    if (said < HOLD && marks.length === 0 && !signals.includes('garbled'))
      score = Math.min(score, said > 0 || isShop(tokens, rest) ? HOLD - 1 : DOUBT - 1);
    if (marks.length === 0 && !isOffer(tokens, rest) && !signals.includes('garbled'))
      score = Math.min(score, DOUBT - 1);
    if (alien && rest === line && !guarded && isBarker(rest, tokens)) score = Math.max(score, HOLD);
    if (
      alien &&
      rest === line &&
      !guarded &&
      (isStrangeShop(rest, tokens) ||
        isBrand(rest, tokens) ||
        isBrandAlone(rest, tokens) ||
        isFirm(rest, tokens))
    ) {
      score = Math.max(score, DOUBT);
      signals.push('unofficial', 'alike-nothing');
    }
  }
  if (bare && isKeywords(line, tokens)) {
    score = Math.max(score, HOLD);
    signals.push('keywords');
  }
  if (said > 0 && score < HOLD + 2) {
    score = Math.max(score, said > HOLD - 1 ? Math.min(score + said / 2, HOLD + 1) : 0, said);
    signals.push('injected-language');
    if (alien) signals.push('alike-nothing');
  }
  return { score: Math.max(0, score), signals: score > 0 ? unique(signals) : [] };
}

/** A trade with a lure, and next to nothing else: 彩票33网址. */
function isBarker(line: string, tokens: readonly Token[]): boolean {
  const has = (kind: Token['kind']): boolean => tokens.some((token) => token.kind === kind);
  return has('trade') && has('lure') && coverOf(tokens) >= line.length * 0.66 && !isSober(line);
}

/** A Chinese name that official papers do not know with Latin letters or a trade at its end: 米乐m6, 必威betway, 万博体育. */
function isBrand(line: string, [first]: readonly Token[]): boolean {
  const name = BRAND.exec(line)?.[1];
  if (name === undefined) return false;
  const { pairs, unseen } = countStrange(name);
  return unseen === pairs || (first?.kind === 'brand' && first.from === 0 && first.to === name.length);
}

/** Names of brands and nothing else, none of them a word of papers: 开云 | 乐鱼. */
function isBrandAlone(line: string, tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.some(({ kind }) => kind !== 'brand')) return false;
  const letters = (line.match(/[\p{L}\d]/gu) ?? []).length;
  return coverOf(tokens) === letters && tokens.every(({ from, to }) => NOBODYS.test(line.slice(from, to)));
}

/** Names of brands that no place, firm or dish has. */
const NOBODYS = /^(?:开云|乐鱼|杏彩|必赢|九游)$/u;

const BRAND =
  /^(\p{Script=Han}{2,4})(?:[a-z]{2,12}\d{0,4}|[a-z]\d{1,3}|(?<=^..)(?:体育|娱乐|电竞|棋牌|彩票|国际|真人))$/u;

/** A firm of a town, and its trade in the words of any shop: 郑州网络推广公司. */
function isFirm(line: string, tokens: readonly Token[]): boolean {
  const shops = tokens.filter(({ kind }) => kind === 'shop').length;
  return shops > 2 && tokens[0]?.from === 0 && coverOf(tokens) >= line.length * 0.7 && !isSober(line);
}

/** A list of words to be found by, as search engines are fed: 彩票,棋牌,真人,电子,体育. */
function isKeywords(line: string, tokens: readonly Token[]): boolean {
  const words = line.split(/\s*[,，、|_/;；]\s*|\s+/u).filter(Boolean);
  if (words.length < 3 || words.some((word) => word.length > 8) || GUARDED.test(line)) return false;
  const telling = tokens.filter((token) => isTelling(token)).length;
  return telling >= 2 && telling >= words.length * 0.4;
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

function unique(signals: readonly Signal[]): Signal[] {
  return [...new Set(signals)];
}
