/** Everyday words and the official words that papers use for them, both folded. */
export type Synonyms = ReadonlyMap<string, string[]>;

/** An everyday word that was found in a query, and what was looked for in its place. */
export interface Replaced {
  everyday: string;
  official: string[];
}

/**
 * Reads `content/synonyms.tsv`: an everyday word, a tab, official words parted by blanks; `#` begins a remark.
 * @example readSynonyms('老师\t教师').get('老师') // ['教师']
 */
export function readSynonyms(table: string, fold: (text: string) => string): Synonyms {
  const synonyms = new Map<string, string[]>();
  for (const line of table.split('\n')) {
    const [everyday = '', official = ''] = line.replace(/#.*$/u, '').split('\t');
    const words = official.split(/\s+/u).map(fold).filter(Boolean);
    const key = fold(everyday.trim());
    if (key && words.length > 0) synonyms.set(key, [...new Set([...(synonyms.get(key) ?? []), ...words])]);
  }
  return synonyms;
}

/** What people say inside an everyday word: 农民工的孩子, 作业太多. */
const INSIDE = /(?<=.)[的太很](?=.)/gu;
const LONGEST = 10;

/**
 * The official words for an everyday word as somebody says it, or undefined.
 * @example officialWords('农民工的孩子', synonyms) // what stands beside 农民工孩子
 */
export function officialWords(word: string, synonyms: Synonyms): string[] | undefined {
  return synonyms.get(word) ?? synonyms.get(word.replace(INSIDE, ''));
}

/** The longest everyday word that begins at a place of a folded text, or undefined. */
export function synonymAt(text: string, at: number, synonyms: Synonyms): Replaced | undefined {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const everyday = text.slice(at, at + length);
    const official = officialWords(everyday, synonyms);
    if (official) return { everyday, official };
  }
  return undefined;
}
