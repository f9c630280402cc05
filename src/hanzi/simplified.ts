import { addKey, createReplacer, createTrie } from './dictionary.ts';
import type { GlossaryEntry } from './glossary.ts';
import { readOpenccSteps } from './openccTables.ts';
import { createWordEdgeConverter } from './wordEdgeConverter.ts';
import type { Convert, Rendering } from './wordEdgeConverter.ts';

/** Whose Traditional forms a text is written in: Taiwan's or Hong Kong's. */
export type Region = 'tw' | 'hk';

/**
 * Traditional → Simplified by OpenCC's `tw → cn` or `hk → cn` tables, by word edges as well (配合|著, not 合著
 * “written together”). The glossary's fixes count here too where the tables would not come back to its Simplified form.
 */
export function createSimplified(glossary: readonly GlossaryEntry[], region: Region): Convert {
  const [toStandard, toSimplified] = readOpenccSteps(`${region}2s`);
  const [, toRegion] = readOpenccSteps(`s2${region}`);
  const simplify = createReplacer(toSimplified);
  const regional = createReplacer(toRegion);
  const phrases = createTrie<Rendering>();
  for (const [from, to] of toSimplified.toReversed()) {
    addKey(phrases, regional(from), { to, entry: null });
    addKey(phrases, from, { to, entry: null });
  }
  for (const [from, to] of toStandard.toReversed()) addKey(phrases, from, { to: simplify(to), entry: null });
  const convert = createWordEdgeConverter(phrases);
  for (const entry of glossary) {
    if (entry.kind === 'variant' || convert(entry.traditional) === entry.simplified) continue;
    addKey(phrases, entry.traditional, { to: entry.simplified, entry });
  }
  return convert;
}
