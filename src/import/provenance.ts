import { createHash } from 'node:crypto';
import { toAsciiPunctuation } from '../hanzi/punctuation.ts';
import type { AccountLine, Clause } from '../plan/model.ts';
import { blockText, headingText } from '../plan/text.ts';
import type { ProvenanceFile } from '../schema/provenance.ts';

/** SHA-256 of a text's UTF-8 bytes, hex. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What became of every line of a capture, for `<plan>.provenance.yaml`; `clauses` are widened. */
export function buildProvenance(
  account: readonly AccountLine[],
  clauses: readonly Clause[],
): Omit<ProvenanceFile, 'written'> {
  const body = squash(
    clauses.flatMap((clause) => [headingText(clause), ...clause.blocks.map(blockText)]).join(''),
  );
  let at = 0;
  const document: ProvenanceFile['document'] = [];
  const lines: ProvenanceFile['lines'] = [];
  for (const entry of account) {
    if (entry.verdict === 'document') {
      const length = squash(entry.text).length;
      document.push(documentEntry(entry, body.slice(at, at + length)));
      at += length;
    } else lines.push(otherEntry(entry));
  }
  return { document, lines };
}

/** Text without blanks: joining lines adds and drops only those. */
export function squash(text: string): string {
  return text.replace(/\s+/gu, '');
}

function documentEntry(
  { line, text, reason }: AccountLine,
  published: string,
): ProvenanceFile['document'][number] {
  const captured = squash(text);
  const widened = captured.split('').filter((mark, index) => mark !== published[index]).length;
  const tells = (widened > 0 ? toAsciiPunctuation(published) : published) === captured;
  return { line, characters: captured.length, widened, ...(tells ? {} : { text }), reason };
}

function otherEntry({ line, verdict, reason, text }: AccountLine): ProvenanceFile['lines'][number] {
  const entry = { line, verdict: verdict as Exclude<typeof verdict, 'document'>, reason, text };
  return verdict === 'suspect' ? { ...entry, characters: [...text].length, sha256: hashText(text) } : entry;
}
