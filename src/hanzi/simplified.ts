import { isOnlyTraditional } from '../text/script.ts';
import { REPRESENTATIVES, VARIANTS } from '../text/variants.ts';
import { listWords } from '../text/words.ts';
import { addKey, createReplacer, createTrie, findLongest } from './dictionary.ts';
import type { GlossaryEntry } from './glossary.ts';
import { readOpenccSteps } from './openccTables.ts';
import townships from './townships.json' with { type: 'json' };
import { createWordEdgeConverter } from './wordEdgeConverter.ts';
import type { Convert, Rendering } from './wordEdgeConverter.ts';

/**
 * Traditional → Simplified, whatever region's forms a text is written in: OpenCC's tables for Taiwan and Hong Kong in one,
 * by word edges as well (配合|著, not 合著 “written together”); characters that they lack come from the table of variants,
 * so that nothing Traditional is left. The glossary's entries count where the tables would not come back to Simplified.
 */
export function createSimplified(glossary: readonly GlossaryEntry[]): Convert {
  const phrases = createTrie<Rendering>();
  const representatives = Array.from(REPRESENTATIVES);
  for (const [at, variant] of Array.from(VARIANTS).entries())
    if (isOnlyTraditional(variant))
      addKey(phrases, variant, { to: representatives[at] ?? variant, entry: null });
  for (const region of ['hk', 'tw'] as const) addTables(phrases, region);
  for (const char of AGAIN)
    addKey(phrases, `覆${char}`, { to: `复${findLongest(phrases, char, 0)?.value.to ?? char}`, entry: null });
  for (const [written = '', name = ''] of listWords(townships.back).map((pair) => pair.split('=')))
    addKey(phrases, written, { to: name, entry: null });
  const convert = createWordEdgeConverter(phrases);
  for (const entry of glossary) {
    if (entry.kind === 'variant') continue;
    for (const written of new Set([entry.traditional, entry.hongKong || entry.traditional]))
      if (convert(written) !== entry.simplified) addKey(phrases, written, { to: entry.simplified, entry });
  }
  return convert;
}

/** What is done again: 覆查 is 复查 in Simplified, as 複查 is. */
const AGAIN = '查審診議驗判勘選測檢述丈';

/** Adds what OpenCC knows of a region's forms; the region added last wins. */
function addTables(phrases: ReturnType<typeof createTrie<Rendering>>, region: 'tw' | 'hk'): void {
  const [toStandard, toSimplified] = readOpenccSteps(`${region}2s`);
  const [, toRegion] = readOpenccSteps(`s2${region}`);
  const simplify = createReplacer(toSimplified);
  const regional = createReplacer(toRegion);
  for (const [from, to] of toSimplified.toReversed()) {
    addKey(phrases, regional(from), { to, entry: null });
    addKey(phrases, from, { to, entry: null });
  }
  for (const [from, to] of toStandard.toReversed()) addKey(phrases, from, { to: simplify(to), entry: null });
  // 台 and 粧 are Simplified characters too, which no table may turn back.
  for (const char of '台')
    if (findLongest(phrases, char, 0)) addKey(phrases, char, { to: char, entry: null });
}
