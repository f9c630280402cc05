import { isPaperTitle } from '../../grammar/paper/paperTitle.ts';
import { findPhrases, judgeLine } from '../../grammar/paper/injection.ts';
import {
  DOUBT,
  type Finding,
  HOLD,
  type Phrase,
  type Signal,
} from '../../grammar/paper/injection/signals.ts';
import { countStrange } from '../../grammar/paper/injection/strangePairs.ts';
import { BEGINS } from '../../grammar/paper/injection/clauseVerbs.ts';
import { isForbidden } from '../../grammar/paper/injection/guard.ts';
import { fold } from '../../text/fold.ts';

/** What the gate does with a text. */
export interface GateJudgement {
  /** `pass`, published and put before the editor, without some phrases, or held back whole. */
  kind: 'pass' | 'doubt' | 'cut' | 'hold';
  finding: Finding;
  /** Whether it is held only for standing outside the paper, or for words that are no more than strange. */
  weak?: boolean;
  /** What stays in the paper: the text without the phrases, or nothing. */
  rest: string;
  /** The phrases that were cut out, as captured. */
  held: { text: string; finding: Finding }[];
}

/** Where a text stands: what is outside the paper is held at the lower score. */
export interface GatePlace {
  /** Whether a text is like nothing else in the paper. */
  isAlien: (text: string) => boolean;
  outside: boolean;
  /** Points for what speaks against the block from outside its words. */
  extra: number;
}

/** So many characters of official language around a phrase are a sentence that it was put into. */
const SENTENCE = 10;

/**
 * Judges a line, cell or value: within a sentence the phrase is held back, not the sentence.
 * @example judgeText('落实ag真人主体责任，健全工作机制。', INSIDE).rest === '落实主体责任，健全工作机制。'
 */
export function judgeText(text: string, { isAlien, outside, extra }: GatePlace): GateJudgement {
  const whole = judgeLine(text, { alien: isAlien(text) });
  const beside = besideTitle(text, isAlien);
  const within = findPhrases(text).filter(
    ({ from }) => !beside.some((other) => from >= other.from && from < other.to),
  );
  const found = within.map((phrase) => standing(phrase, text, isAlien));
  const phrases = [...beside, ...found].sort((one, other) => one.from - other.from);
  const strong = phrases.filter(({ score }) => score >= HOLD);
  const { rest, held } = cut(text, strong);
  if (strong.length > 0 && isSentence(rest)) return { kind: 'cut', finding: whole, rest, held };
  const most = [whole, ...phrases].reduce((one, other) => (other.score > one.score ? other : one));
  const score = most.signals.some(isTelling) ? most.score + extra : most.score;
  const finding = { score, signals: most.signals };
  if (!outside && whole.score < HOLD && isStatement(text) && most.signals.every(isOfLanguage))
    return { kind: score >= DOUBT ? 'doubt' : 'pass', finding, rest: text, held: [] };
  if (score >= (outside ? DOUBT : HOLD))
    return { kind: 'hold', finding, rest: '', held: [], weak: score < HOLD || !most.signals.some(isTelling) };
  return { kind: score >= DOUBT ? 'doubt' : 'pass', finding, rest: text, held: [] };
}

/** A phrase that is all a line says, and like nothing else in its paper, speaks a little louder. */
function standing(phrase: Phrase, text: string, isAlien: GatePlace['isAlien']): Phrase {
  const isAll = phrase.to - phrase.from >= text.trim().length * ALL && !isStatement(text);
  return isAll && isAlien(text) ? { ...phrase, score: phrase.score + 1 } : phrase;
}

/** So much of a line is all of it. */
const ALL = 0.9;

/** What stands before or behind the title of a paper, parted from it by a dash or a bar, is judged as a line. */
function besideTitle(text: string, isAlien: GatePlace['isAlien']): Phrase[] {
  const parts = [...text.matchAll(/(?:(?!\s?[-_|—]\s?).)+/gu)];
  if (parts.length < 2 || !parts.some(([part]) => isPaperTitle(part.trim()))) return [];
  return parts
    .filter(([part]) => !isPaperTitle(part.trim()))
    .map(({ 0: part, index }) => ({
      from: index,
      to: index + part.length,
      ...judgeLine(part.trim(), { alien: isAlien(part) }),
    }))
    .filter(({ score }) => score >= DOUBT);
}

/** Signals that say something by themselves; strange words alone are only strange. */
const isTelling = (signal: Signal): boolean => signal !== 'unofficial' && signal !== 'alike-nothing';

/** Signals of how a text speaks, without a word that offers something: they hold no whole sentence of a paper. */
const isOfLanguage = (signal: Signal): boolean => signal === 'injected-language' || !isTelling(signal);

/** A sentence by its stop, or a cell of two clauses that begins as those of papers do, or that forbids. */
const isStatement = (text: string): boolean =>
  /[。；;]\s*$/u.test(text) ||
  (text.length >= LONG && ((BEGINS.test(text) && /[，,]/u.test(text)) || isForbidden(text.slice(0, 4))));

/** So long is more than a name. */
const LONG = 12;

function cut(text: string, phrases: readonly Phrase[]): Pick<GateJudgement, 'rest' | 'held'> {
  let rest = '';
  let at = 0;
  const held: GateJudgement['held'] = [];
  for (const { from, to, ...finding } of phrases) {
    rest += text.slice(at, from);
    held.push({ text: text.slice(from, to), finding });
    at = to;
  }
  rest += text.slice(at);
  const parted = /^[\s\-_|—·]+|[\s\-_|—·]+$/gu;
  return { rest: held.length > 0 ? rest.replace(parted, '') : rest, held };
}

/** Whether what is left of a line still says something in the language of official papers. */
function isSentence(rest: string): boolean {
  if (isPaperTitle(rest)) return true;
  const { pairs, unseen } = countStrange(fold(rest));
  return pairs >= SENTENCE && unseen < pairs * 0.4;
}
