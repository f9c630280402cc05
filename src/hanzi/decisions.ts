import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset/cn2t';
import { findDifferences, splitCharacters, widenToWords } from './characters.ts';
import type { Run } from './characters.ts';
import type { GlossaryEntry, GlossaryKind } from './glossary.ts';
import type { RegionalForms } from './regionalForms.ts';
import type { Convert, Passage } from './wordEdgeConverter.ts';

/** A place where the Traditional edition is not what plain OpenCC would write, and who decided so. */
export interface Decision {
  /** Offsets (UTF-16 units) of the word in the Simplified text. */
  start: number;
  end: number;
  /** The word in Simplified, as plain OpenCC writes it, and as we do. */
  simplified: string;
  plain: string;
  traditional: string;
  /**
   * `words`: a dictionary phrase was refused because it crosses a word edge; `people`: people write so between these
   * neighbours; `unseen`: nobody wrote the character there; otherwise the glossary's kind.
   */
  rule: GlossaryKind | 'words' | 'people' | 'unseen';
  /** The refused phrase, how often people wrote which form, or the glossary's reason. */
  why: string;
}

/** Plain OpenCC, whose tables are opened when it is first asked. */
export function createPlain({ isHongKong }: RegionalForms): (text: string) => string {
  let convert: ((text: string) => string) | undefined;
  return (text) => (convert ??= ConverterBuilder(preset)({ from: 'cn', to: isHongKong ? 'hk' : 'tw' }))(text);
}

/** Makes the function that lists the decisions in a Simplified text, in order. */
export function createExplainer(
  convert: Convert,
  convertPlainly: (text: string) => string,
  glossary: readonly GlossaryEntry[],
): (text: string, names?: readonly string[]) => Decision[] {
  const variants = new Map(
    glossary.flatMap((each) => (each.kind === 'variant' ? [[each.simplified, each]] : [])),
  );
  return (text, names) => {
    const passages: Passage[] = [];
    const source = splitCharacters(text);
    const ours = Array.from(convert(text, (passage) => passages.push(passage), names));
    const plain = Array.from(convertPlainly(text));
    const cut = (chars: string[], run: Run): string => chars.slice(run.start, run.end).join('');
    const differences = findDifferences(plain, ours);
    return widenToWords(text, source, differences).map((word) => {
      const place = differences.find((run) => run.start >= word.start) ?? word;
      const [start, end] = [source.offsets[word.start] ?? 0, source.offsets[word.end] ?? 0];
      const variant = variants.get(cut(plain, place));
      const cause = variant
        ? ofEntry(variant)
        : findCause(passages, source.offsets[place.start] ?? 0, plain[place.start]);
      return {
        start,
        end,
        simplified: cut(source.chars, word),
        plain: cut(plain, word),
        traditional: cut(ours, word),
        ...cause,
      };
    });
  };
}

/** The entry applied at a place, else the refused phrase that would have written there what plain OpenCC wrote. */
function findCause(
  passages: readonly Passage[],
  offset: number,
  plain: string | undefined,
): Pick<Decision, 'rule' | 'why'> {
  const here = passages.filter(({ start, end }) => start <= offset && offset < end);
  const applied = here.find(({ entry }) => entry !== null)?.entry;
  if (applied) return ofEntry(applied);
  const verdict = here.find((each) => each.verdict)?.verdict;
  if (verdict) return { rule: 'people', why: verdict.counts };
  const guilty = here.find(({ start, refused }) => refused?.to[offset - start] === plain) ?? here[0];
  return { rule: 'words', why: guilty?.refused ? `${guilty.refused.phrase}→${guilty.refused.to}` : '' };
}

function ofEntry({ kind, why }: GlossaryEntry): Pick<Decision, 'rule' | 'why'> {
  return { rule: kind, why };
}

/** Makes the function that lists the characters of a Simplified text that nobody wrote between such neighbours. */
export function createDoubter(convert: Convert): (text: string, names?: readonly string[]) => Decision[] {
  return (text, names) => {
    const doubts: Decision[] = [];
    const observe = ({ start, end, verdict }: Passage): void => {
      if (!verdict || verdict.isKnown) return;
      const { form, counts } = verdict;
      const simplified = text.slice(start, end);
      doubts.push({ start, end, simplified, plain: form, traditional: form, rule: 'unseen', why: counts });
    };
    convert(text, observe, names);
    return doubts;
  };
}
