import { toAsciiPunctuation } from '../hanzi/punctuation.ts';
import type { AccountLine, Clause } from '../plan/model.ts';
import { runningText, takeCharacters } from '../plan/text.ts';
import { isWithheld } from '../plan/withheld.ts';
import type { ProvenanceFile } from '../schema/provenance.ts';

/**
 * Every line of the capture in order. Document lines are cut from the body, their punctuation as captured;
 * of withheld lines only place, length, reason and hash are told, never the words.
 */
export function buildAccount(provenance: ProvenanceFile, clauses: readonly Clause[]): AccountLine[] {
  const body = runningText(clauses);
  let at = 0;
  const document = provenance.document.map((entry): AccountLine => {
    const cut = takeCharacters(body, at, entry.characters);
    at += cut.length;
    const text = entry.text ?? (entry.widened > 0 ? toAsciiPunctuation(cut.trim()) : cut.trim());
    return { line: entry.line, verdict: 'document', reasons: entry.reasons, text };
  });
  const others = provenance.lines.map((entry): AccountLine =>
    isWithheld(entry) ? { ...entry, text: '' } : entry,
  );
  return [...document, ...others].sort((one, other) => one.line - other.line);
}
