import { Document, isMap, isSeq } from 'yaml';
import type { ProvenanceFile } from '../../schema/provenance.ts';
import { PLAIN_REASON } from '../../schema/provenance.ts';

/** The text of a provenance file: the hashes of what import wrote, then the verdicts, a document line on one line. */
export function provenanceText(
  { document, lines }: Omit<ProvenanceFile, 'written'>,
  written: Record<string, string>,
): string {
  const entries = document.map(({ reason, ...entry }) =>
    reason === PLAIN_REASON ? entry : { ...entry, reason },
  );
  const yaml = new Document({ written, document: entries, lines });
  const list = yaml.get('document');
  if (isSeq(list)) for (const item of list.items) if (isMap(item)) item.flow = true;
  return yaml.toString({ lineWidth: 0 });
}
