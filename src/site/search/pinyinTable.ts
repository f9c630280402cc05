import { pinyin } from 'pinyin-pro';
import { openPieces, type Pieces } from './keptPieces.ts';

/** The characters of everyday writing, which a keyboard may give for those of the same sound: the first level of GB 2312. */
export const EVERYDAY = new TextDecoder('gb18030').decode(
  Uint8Array.from(
    Array.from({ length: 0xd8 - 0xb0 }, (_, row) =>
      Array.from({ length: 94 }, (_cell, cell) => [0xb0 + row, 0xa1 + cell]),
    ).flat(2),
  ),
);

/**
 * The readings of all Chinese characters in the texts, for `readPinyin`: by folded character, since only folded texts are
 * searched. Characters of several readings have those that these texts give them; others have their commonest.
 * @param groups texts that change together
 * @param others texts whose characters are read one by one
 * @example buildPinyin([['市教育局']], fold, []) // 'jiao教 ju局 shi市 yu育'
 */
export function buildPinyin(
  groups: string[][],
  fold: (text: string) => string,
  others: string[],
  pieces: Pieces = openPieces(),
): string {
  const chars = new Map<string, Set<string>>();
  for (const group of groups) {
    const texts = [...new Set(group.map(fold))];
    const piece = pieces.recall('pinyin', texts.join('\n'), () => Buffer.from(readAll(texts)));
    for (const pair of Buffer.from(piece).toString().split(' ')) {
      const char = [...pair].at(-1);
      if (char) add(chars, pair.slice(0, -char.length), char);
    }
  }
  const read = new Set([...chars.values()].flatMap((each) => [...each]));
  for (const char of charsOf(others, fold).difference(read)) {
    if (HAN.test(char)) add(chars, pinyin(char, { toneType: 'none', v: true }), char);
  }
  return [...chars]
    .filter(([syllable]) => /^[a-z]+$/.test(syllable))
    .map(([syllable, all]) => syllable + [...all].sort().join(''))
    .sort()
    .join(' ');
}

const HAN = /\p{Script=Han}/u;

/** Each character of the texts behind how it is read there, every pair once. */
function readAll(texts: string[]): string {
  const pairs = new Set<string>();
  for (const text of texts) {
    const readings = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'spaced', v: true });
    [...text].forEach((char, at) => {
      if (HAN.test(char)) pairs.add((readings[at] ?? '') + char);
    });
  }
  return [...pairs].join(' ');
}

function charsOf(texts: string[], fold: (text: string) => string): Set<string> {
  const chars = new Set<string>();
  for (const text of texts) for (const char of fold(text)) chars.add(char);
  return chars;
}

function add(groups: Map<string, Set<string>>, key: string, char: string): void {
  const known = groups.get(key);
  if (known) known.add(char);
  else groups.set(key, new Set([char]));
}
