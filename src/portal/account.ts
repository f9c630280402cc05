import { toAsciiPunctuation } from '../hanzi/punctuation.ts';
import type { AccountLine, Clause } from '../plan/model.ts';
import { blockText, headingText } from '../plan/text.ts';
import type { ProvenanceFile } from '../schema/provenance.ts';

/**
 * Every line of the capture in order. Document lines are cut from the body, their punctuation as captured;
 * of suspect lines only place, length, reason and hash are told, never the words.
 */
export function buildAccount(provenance: ProvenanceFile, clauses: readonly Clause[]): AccountLine[] {
  const body = clauses.flatMap((clause) => [headingText(clause), ...clause.blocks.map(blockText)]).join('\n');
  let at = 0;
  const document = provenance.document.map((entry): AccountLine => {
    const end = skipCharacters(body, at, entry.characters);
    const cut = body.slice(at, end).trim();
    at = end;
    const text = entry.text ?? (entry.widened > 0 ? toAsciiPunctuation(cut) : cut);
    return { line: entry.line, verdict: 'document', reason: entry.reason, text };
  });
  const others = provenance.lines.map((entry): AccountLine =>
    entry.verdict === 'suspect' ? { ...entry, text: '' } : entry,
  );
  return [...document, ...others].sort((one, other) => one.line - other.line);
}

/** Where `count` characters that are not blank end. */
function skipCharacters(text: string, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0 && at < text.length; at++) {
    if (!/\s/.test(text.charAt(at))) left--;
  }
  return at;
}
