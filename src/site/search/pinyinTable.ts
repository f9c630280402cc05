import { pinyin } from 'pinyin-pro';

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
 * @param others texts whose characters are read one by one
 * @example buildPinyin(['市教育局'], fold, []) // 'jiao教 ju局 shi市 yu育'
 */
export function buildPinyin(texts: string[], fold: (text: string) => string, others: string[]): string {
  const chars = new Map<string, Set<string>>();
  for (const text of new Set(texts.map(fold))) {
    const readings = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'spaced', v: true });
    [...text].forEach((char, at) => {
      if (/\p{Script=Han}/u.test(char)) add(chars, readings[at] ?? '', char);
    });
  }
  const read = new Set([...chars.values()].flatMap((each) => [...each]));
  const rest = new Set(others.flatMap((text) => [...fold(text)]));
  for (const char of rest.difference(read)) {
    if (/\p{Script=Han}/u.test(char)) add(chars, pinyin(char, { toneType: 'none', v: true }), char);
  }
  return [...chars]
    .filter(([syllable]) => /^[a-z]+$/.test(syllable))
    .map(([syllable, all]) => syllable + [...all].sort().join(''))
    .sort()
    .join(' ');
}

function add(groups: Map<string, Set<string>>, key: string, char: string): void {
  groups.set(key, (groups.get(key) ?? new Set()).add(char));
}
