import { addKey, createReplacer, createTrie } from './dictionary.ts';
import type { GlossaryEntry } from './glossary.ts';
import type { RegionalForms } from './regionalForms.ts';
import { readOpenccSteps } from './openccTables.ts';
import type { Pair } from './openccTables.ts';
import { createWordEdgeConverter } from './wordEdgeConverter.ts';
import type { Convert, Rendering } from './wordEdgeConverter.ts';

/**
 * Simplified → the characters of the Traditional edition: OpenCC's `cn → tw` or `cn → hk` tables by word edges, the glossary on top.
 * All is put into one trie, already in the region's forms and the glossary's variants, so that one pass does.
 */
export function createTraditional(glossary: readonly GlossaryEntry[], forms: RegionalForms): Convert {
  const [toTraditional, toRegion] = readOpenccSteps(forms.opencc);
  const written = (entry: GlossaryEntry): string => entry[forms.glossary] || entry.traditional;
  const variants = glossary.filter((entry) => entry.kind === 'variant');
  const settle = createReplacer([
    ...variants.map((entry): Pair => [entry.simplified, entry.traditional]),
    ...toRegion,
  ]);
  const phrases = createTrie<Rendering>();
  for (const [from] of toRegion) addKey(phrases, from, { to: settle(from), entry: null });
  for (const [from, to] of toTraditional.toReversed()) addKey(phrases, from, { to: settle(to), entry: null });
  for (const entry of glossary) {
    if (entry.kind !== 'name') addKey(phrases, entry.simplified, { to: written(entry), entry });
  }
  const names = glossary.filter((entry) => entry.kind === 'name');
  return createWordEdgeConverter(
    phrases,
    names.map((entry) => [entry.simplified, { to: written(entry), entry }]),
  );
}
