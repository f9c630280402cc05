import { parseEnumerator } from './enumerator.ts';
import { CODE, CONTACTS, FOREIGN, type TellingPattern } from './injection/patterns.ts';
import {
  isDisguised,
  joinSpelled,
  type PlainCharacters,
  toPlainCharacters,
} from './injection/plainCharacters.ts';
import { DOUBT, type Finding, HOLD, type Phrase, type Signal } from './injection/signals.ts';
import { countStrange, findGarbled } from './injection/strangePairs.ts';
import { findTokens, isStrong, signalsOf, type Token, weighTokens } from './injection/tokens.ts';

/** Words with which papers speak of such things: they forbid, fight, regulate or punish them. */
const GUARDED =
  /打击|打防|严查|负责任|税务|网上办|严禁|禁止|不得|不准|整治|查处|查禁|取缔|惩治|抵制|远离|防范|防止|防治|预防|警惕|谨防|反赌|反诈|禁赌|涉赌|涉黄|涉毒|禁毒|戒毒|扫黄|处罚|违法|违规|犯罪|非法|不法|举报|嫌疑|诈骗|收缴|捣毁|捣破|侦破|破获|案件|拒绝|清理|清除|清查|关闭|封堵|屏蔽|治理|管制|监管|监察|规范|管理|条例|立法|罪|警方|执法|取得许可|经营者|成瘾|公益金|公益|慈善|奖券|基金/u;
const STOP = /[。；;!?…：:，,、]$/u;
const SENTENCE_END = /[。；;！？!?\n]/u;
const OFFICIAL_END =
  /(?:管理|规范|服务|建设|工作|机制|制度|体系|改革|方案|工程|项目|活动|行动|条例|办法|规定|规划|细则|整治|处置|培训|指导|扶持|监管|宣传|教育|救助|保障|治理|登记|备案|审批|办理|业务|产业|发展|会议|中心|机构|行业|查询|用户|窗口|大厅)$/u;
/** Longer lines are no bare lines. */
const LONGEST_BARE = 48;

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

const isTelling = (token: Token): boolean => isStrong(token) || token.kind === 'trade';

function judgePlain({ text }: PlainCharacters, { alien = false }: Standing): Finding {
  const line = text.trim();
  const marks = [...CODE, ...FOREIGN, ...CONTACTS].filter(({ pattern }) => pattern.test(line));
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
  if (bare && !tokens.some(isStrong)) {
    if (OFFICIAL_END.test(rest)) score -= 3;
    if (marks.length === 0 && !isOffer(tokens, rest) && !signals.includes('garbled'))
      score = Math.min(score, DOUBT - 1);
    if (alien && rest === line && !guarded && isStrangeShop(rest, tokens)) {
      score = Math.max(score, DOUBT);
      signals.push('unofficial', 'alike-nothing');
    }
  }
  return { score: Math.max(0, score), signals: score > 0 ? unique(signals) : [] };
}

/** Words of a trade that stand alone, or beside the name of a place, are a name; so many characters are a whole line. */
const NAME = 4;

/** A name that official papers do not know, and at its end what a strange site calls itself: 贝博app, 名仕亚洲官网. */
function isStrangeShop(line: string, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (last?.to !== line.length || OFFICIAL_END.test(line) || (last.kind !== 'lure' && last.kind !== 'shop'))
    return false;
  const { pairs, unseen } = countStrange(line.slice(0, tokens[0]?.from));
  return unseen > 0 && unseen >= pairs * 0.5;
}

/** Whether one word of a trade says all there is: 代开发票, but not 下注. */
const isWhole = ([token]: readonly Token[], line: string): boolean =>
  token !== undefined &&
  token.kind === 'trade' &&
  token.to - token.from === line.length &&
  line.length === NAME;

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
  const covered = tokens.reduce((sum, { from, to }) => sum + to - from, 0);
  const strange = strangeness(line, signals);
  let score = strange + (tokens.length > 0 ? 1 : 0);
  if (
    tokens.some(({ kind }) => kind === 'goods' || kind === 'lure') &&
    tokens.length > 1 &&
    covered >= line.length * 0.85
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
  return text.length <= LONGEST_BARE && !STOP.test(text) && !/[。；《》]/u.test(text);
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
 * The phrases within a line that were injected into it: runs of words that papers do not use, unless the sentence
 * forbids what they name.
 * @example findPhrases('落实ag真人主体责任') // [{ from: 2, to: 6, score: 6, signals: ['gambling'] }]
 */
export function findPhrases(line: string): Phrase[] {
  const plain = toPlainCharacters(line);
  const phrases = phrasesIn(plain, line);
  const joined = phrases.length === 0 ? joinSpelled(plain) : null;
  return joined ? phrasesIn(joined, line) : phrases;
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
    const score =
      weighItems(run) +
      (run.some(isTellingItem) ? 0 : fitsBadly(text, first.from, last.to) ? 1 : -2) +
      (isDisguised(captured.slice(from, to)) ? 2 : 0) -
      (GUARDED.test(sentenceAround(text, first.from, last.to))
        ? run.some(({ kind }) => kind === 'lure')
          ? 4
          : 6
        : 0);
    return score <= 0 || !isOfferOf(run) || isName(run, text) ? [] : [{ from, to, score, signals }];
  });
  const garbled = findGarbled(text).map(({ from, to }): Phrase => ({
    from: places[from] ?? 0,
    to: places[to] ?? 0,
    score: HOLD,
    signals: ['garbled'],
  }));
  return [...runs, ...garbled].sort((one, other) => one.from - other.from);
}

/** A word of injected text, or a mark of it. */
interface Item {
  from: number;
  to: number;
  kind?: Token['kind'];
  signal?: Signal;
  weight?: number;
}

const isToken = (item: Item): item is Token => item.kind !== undefined;
const isTellingItem = (item: Item): boolean => (isToken(item) ? isStrong(item) : (item.weight ?? 0) > DOUBT);
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

/** Words, and marks where no word stands; writing that is foreign only as a whole line does not count here. */
function findItems(text: string): Item[] {
  const tokens: Item[] = findTokens(text);
  for (const { signal, weight, pattern } of [...CODE, ...FOREIGN, ...CONTACTS]) {
    const match = pattern.source.startsWith('^') ? null : pattern.exec(text);
    if (!match || (weight < HOLD && signal !== 'contacts')) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    const around = tokens.filter((each) => each.to <= from || each.from >= to);
    if (around.length < tokens.length && !tokens.every((each) => each.to <= to)) continue;
    tokens.splice(0, tokens.length, ...around, { from, to, signal, weight });
  }
  return tokens.sort((one, other) => one.from - other.from);
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

function sentenceAround(text: string, from: number, to: number): string {
  let begin = from;
  while (begin > 0 && !SENTENCE_END.test(text.charAt(begin - 1))) begin--;
  let end = to;
  while (end < text.length && !SENTENCE_END.test(text.charAt(end))) end++;
  return text.slice(begin, from) + text.slice(to, end);
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
