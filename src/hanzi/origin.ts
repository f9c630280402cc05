import type { Origin } from '../plan/model.ts';
import { countScripts } from '../text/script.ts';
import { listCorrections } from './listCorrections.ts';
import type { Hanzi } from './createHanzi.ts';
import { hanAt } from './people.ts';

/** How a Traditional text came about, and the words that show it. */
export interface OriginFinding {
  origin: Origin;
  /** Of a machine-made text: the words left in Simplified forms, what an author writes, how often: `關于→關於 8`. */
  reason: string;
}

/** A longer text with fewer artefacts than one in so many characters has slips of the pen. */
const CHARACTERS_PER_ARTEFACT = 2000;
/** In a text no longer than that, a single artefact tells. */
const SHORT = 200;

/**
 * Tells Traditional text that people wrote from text mapped character by character from Simplified, by what people never
 * write: such a mapping leaves 于, 范, 干 … everywhere, an author writes 於, 範, 幹 where the word wants them.
 * @example detectOrigin('關于推進示范校骨干教師培訓的通知', hanzi).origin === 'machine-made'
 */
export function detectOrigin(text: string, hanzi: Hanzi): OriginFinding {
  const own = blankQuoted(text);
  const simplified = hanzi.toHans(own);
  const corrected = hanzi.forPaper(simplified).to('zh-Hant', simplified);
  const [published, plain, ours] = [Array.from(own), Array.from(simplified), Array.from(corrected)];
  const around = (index: number): string => hanAt(plain[index]);
  const isLeft = (char: string, index: number): boolean =>
    char === plain[index] &&
    char !== ours[index] &&
    hanzi.isNeverWritten(char, char, around(index - 1), around(index + 1));
  const left = published.filter(isLeft);
  const kinds = new Set(left);
  const written = plain.filter((char, index) => kinds.has(char) && published[index] !== char);
  const enough = published.length <= SHORT ? 1 : 2;
  const isSystematic = left.length >= enough && left.length > written.length;
  if (!isSystematic || left.length * CHARACTERS_PER_ARTEFACT < published.length)
    return { origin: 'authored', reason: '' };
  return { origin: 'machine-made', reason: describe(own, corrected) };
}

const QUOTED = /[《「『“〈][^《》「」『』“”〈〉\n]{1,80}[》」』”〉]/gu;

/** The text without what it quotes in Simplified, which tells nothing of its author. */
function blankQuoted(text: string): string {
  return text.replace(QUOTED, (quoted) =>
    countScripts(quoted).simplified > 0 ? quoted.replace(/\S/gu, '·') : quoted,
  );
}

function describe(text: string, corrected: string): string {
  const words = new Map<string, number>();
  for (const each of listCorrections(text, corrected)) {
    const word = `${each.published}→${each.corrected}`;
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return [...words].map(([word, times]) => `${word} ${times}`).join('、');
}
