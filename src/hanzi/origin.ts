import type { Origin } from '../plan/model.ts';
import { listCorrections } from './corrections.ts';
import type { Hanzi } from './createHanzi.ts';
import { readOpenccSteps } from './openccTables.ts';
import type { Region } from './simplified.ts';

/** How a Traditional text came about, and the words that show it. */
export interface OriginFinding {
  origin: Origin;
  /** Of a machine-made text: the words left in Simplified forms, what an author writes, how often: `關于→關於 8`. */
  reason: string;
}

/** Simplified characters that authors of Traditional text write as well: 台灣, 占比, 公布, 周邊, 旅游. */
const TOLERATED = new Set('台占布周游注表群着里秘');
/** A text with fewer artefacts than one in so many characters has slips of the pen. */
const CHARACTERS_PER_ARTEFACT = 2000;

/**
 * Tells Traditional text that people wrote from text mapped character by character from Simplified, by its artefacts:
 * such a mapping leaves 于, 范, 干 … everywhere, an author writes 於, 範, 幹 where the word wants them.
 * @example detectOrigin('關于推進示范校骨干教師培訓的通知', hanzi).origin === 'machine-made'
 */
export function detectOrigin(text: string, hanzi: Hanzi): OriginFinding {
  const simplified = hanzi.toHans(text, { region: detectRegion(text) });
  const corrected = hanzi.to('zh-Hant', simplified);
  const [published, plain, right] = [text, simplified, corrected].map((each) => Array.from(each)) as [
    string[],
    string[],
    string[],
  ];
  const pairAt = (index: number): string => `${plain[index] ?? ''}${right[index] ?? ''}`;
  const isLeft = (char: string, index: number): boolean =>
    char === plain[index] && char !== right[index] && !TOLERATED.has(char);
  const left = published.flatMap((char, index) => (isLeft(char, index) ? [pairAt(index)] : []));
  const pairs = new Set(left);
  const written = published.filter((char, index) => char === right[index] && pairs.has(pairAt(index)));
  const systematic = left.length >= 2 && left.length > written.length;
  if (!systematic || left.length * CHARACTERS_PER_ARTEFACT < published.length)
    return { origin: 'authored', reason: '' };
  return { origin: 'machine-made', reason: describe(text, corrected) };
}

/** Whether a Traditional text uses the forms of Hong Kong (衞, 説, 裏) or of Taiwan (衛, 說, 裡); both write 台. */
export function detectRegion(text: string): Region {
  const [, toTaiwan] = readOpenccSteps('s2tw');
  const [, toHongKong] = readOpenccSteps('s2hk');
  const single = (pairs: typeof toTaiwan): Map<string, string> =>
    new Map(pairs.filter(([from]) => Array.from(from).length === 1));
  const [taiwan, hongKong] = [single(toTaiwan), single(toHongKong)];
  let balance = 0;
  for (const [standard, form] of hongKong) {
    const other = taiwan.get(standard) ?? standard;
    if (other !== form && form !== '台') balance += count(text, form) - count(text, other);
  }
  return balance > 0 ? 'hk' : 'tw';
}

function describe(text: string, corrected: string): string {
  const words = new Map<string, number>();
  for (const each of listCorrections(text, corrected)) {
    const word = `${each.published}→${each.corrected}`;
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return [...words].map(([word, times]) => `${word} ${times}`).join('、');
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
