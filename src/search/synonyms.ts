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

/** The longest everyday word that begins at a place of a folded text, or undefined. */
export function synonymAt(text: string, at: number, synonyms: Synonyms): Replaced | undefined {
  for (let length = Math.min(8, text.length - at); length > 0; length--) {
    const everyday = text.slice(at, at + length);
    const official = synonyms.get(everyday);
    if (official) return { everyday, official };
  }
  return undefined;
}
