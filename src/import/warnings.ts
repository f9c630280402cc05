import type { Reading } from '../plan/model.ts';

const HOLE = /[、，,;；]\s*[、；;]/u;

/** What a person should look at before the reading becomes content, each with the line where there is one. */
export function readingWarnings(reading: Reading, lost: number): string[] {
  const { clauses, responsibilities, attachments, encoding, metadata } = reading;
  const warnings: string[] = [];
  if (lost > 0) warnings.push(`${lost} characters could not be decoded as ${encoding}`);
  if (
    !clauses.some((clause) => clause.path.length > 0 || clause.blocks.some((block) => block.kind === 'table'))
  )
    warnings.push('no numbered clause was found; the body of the paper may be missing');
  if (metadata.title === null) warnings.push('no title was found');
  const lineOf = new Map(clauses.map((clause) => [clause.id, clause]));
  for (const { clause: id, quote, span } of responsibilities) {
    const clause = lineOf.get(id);
    const line = (span === null ? undefined : clause?.blocks[span.block]?.line) ?? clause?.line ?? 1;
    if (HOLE.test(quote))
      warnings.push(`line ${line}: the list of bodies in clause ${id} has a hole (${quote.slice(0, 60)})`);
  }
  for (const attachment of attachments)
    if (!attachment.inSource)
      warnings.push(`the attachment is named but not contained in the source: ${attachment.title}`);
  return warnings;
}
