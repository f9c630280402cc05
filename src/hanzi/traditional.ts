import { addKey, createReplacer, createTrie } from './dictionary.ts';
import { findIssuers } from './documentNumbers.ts';
import { listFirmWords } from './firmWords.ts';
import type { GlossaryEntry } from './glossary.ts';
import { HOUSE_FORMS } from './houseForms.ts';
import { readOpenccSteps } from './openccTables.ts';
import type { Pair } from './openccTables.ts';
import { readPeople } from './people.ts';
import { findNamesOfPaper, findPersons } from './persons.ts';
import { listPlaces } from './places.ts';
import type { RegionalForms } from './regionalForms.ts';
import { sensesOf } from './senses.ts';
import { createFormOf, createWordEdgeConverter } from './wordEdgeConverter.ts';
import type { Convert, Rendering } from './wordEdgeConverter.ts';

/**
 * Simplified → the characters of a Traditional edition: OpenCC's tables by word edges, in the forms of the region and of
 * the house; between the forms of a character people vote; the glossary has the last word. One trie holds all phrases, so
 * that one pass does.
 */
export function createTraditional(glossary: readonly GlossaryEntry[], forms: RegionalForms): Traditional {
  const settle = createSettle(glossary, forms);
  const written = (entry: GlossaryEntry): string => (forms.isHongKong && entry.hongKong) || entry.traditional;
  const styles = glossary.filter(({ kind }) => kind === 'style');
  const phrases = createTrie<Rendering>();
  for (const [from] of forms.settle()) addKey(phrases, from, { to: settle(from), entry: null });
  for (const [from, to] of readOpenccSteps('s2tw')[0].toReversed())
    addKey(phrases, from, { to: restyle(from, settle(to), styles, written), entry: null });
  const decided = createTrie<Rendering>();
  const names = createTrie<Rendering>();
  for (const { word, ...sense } of sensesOf(forms.isHongKong))
    addKey(decided, word, { to: word, entry: SENSE, ...sense });
  const formOf = createFormOf(phrases);
  const spell = (char: string): string => formOf(char) ?? char;
  for (const entry of listPlaces(spell))
    addKey(decided, entry.simplified, { to: settle(entry.traditional), entry });
  for (const { isStrict, ...entry } of listFirmWords(spell))
    addKey(decided, entry.simplified, { to: settle(written(entry)), entry, isStrict });
  for (const entry of glossary) {
    if (entry.kind === 'variant') addKey(phrases, entry.simplified, { to: written(entry), entry });
    else addKey(entry.kind === 'name' ? names : decided, entry.simplified, { to: written(entry), entry });
  }
  const convert = createWordEdgeConverter(phrases, {
    decided,
    names,
    findPersons: (...asked) => [...findIssuers(asked[0]), ...findPersons(...asked)],
    people: readPeople(forms, (form) => (forms.isHongKong ? settle(form) : settle(form).replace('台', '臺'))),
  });
  return { convert, findNames: (text) => findNamesOfPaper(text, createFormOf(phrases)) };
}

/** Whose reason a word is written by that its sentence decides. */
const SENSE: GlossaryEntry = {
  simplified: '',
  traditional: '',
  hongKong: '',
  kind: 'fix',
  why: '句中另有词语表明其义',
  line: 0,
};

/** What makes a Traditional edition, and the persons named in a Simplified text whose surname has several forms. */
export interface Traditional {
  convert: Convert;
  findNames: (text: string) => string[];
}

/** What the dictionaries write, in the forms of the region, of the house, and of the editor's variants. */
export function createSettle(
  glossary: readonly GlossaryEntry[],
  forms: RegionalForms,
): (text: string) => string {
  const regional = createReplacer(forms.settle());
  const variants = glossary.filter((entry) => entry.kind === 'variant');
  const own = createReplacer([
    ...variants.map((entry): Pair => [entry.simplified, entry.traditional]),
    ...HOUSE_FORMS,
  ]);
  return (text) => own(regional(text));
}

/** A phrase of the dictionary with the editor's style in it: 朱红 also in 朱红色. */
function restyle(
  from: string,
  to: string,
  styles: readonly GlossaryEntry[],
  written: (entry: GlossaryEntry) => string,
): string {
  let result = to;
  for (const style of styles) {
    const at = from.indexOf(style.simplified);
    if (at >= 0 && from.length === to.length)
      result = result.slice(0, at) + written(style) + result.slice(at + style.simplified.length);
  }
  return result;
}
