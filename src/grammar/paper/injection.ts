import { isTellingText, judgePlain, type Standing } from './injection/bareLine.ts';
import { joinSpelled, type PlainCharacters, toPlainCharacters } from './injection/plainCharacters.ts';
import { type Finding, HOLD, type Signal } from './injection/signals.ts';

export { findPhrases, isInjected } from './injection/phrases.ts';

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
    joined && spelled && spelled.score > direct.score && isTellingText(joined.text)
      ? { score: spelled.score + 2, signals: unique([...spelled.signals, 'disguised']) }
      : direct;
  return withCharacters(line, plain, found);
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
