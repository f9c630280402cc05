import { pinyin } from 'pinyin-pro';

/**
 * The readings of all Chinese characters in the texts, for `readPinyin`: by folded character, since only folded texts are
 * searched. Characters of several readings have those that these texts give them.
 * @example buildPinyin(['市教育局'], fold) // 'jiao教 ju局 shi市 yu育'
 */
export function buildPinyin(texts: string[], fold: (text: string) => string): string {
  const chars = new Map<string, Set<string>>();
  for (const text of new Set(texts.map(fold))) {
    const readings = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'spaced', v: true });
    [...text].forEach((char, at) => {
      if (/\p{Script=Han}/u.test(char)) add(chars, readings[at] ?? '', char);
    });
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
