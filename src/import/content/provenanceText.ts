import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { ProvenanceFile } from '../../schema/provenance.ts';
import { PLAIN_REASONS } from '../../schema/provenance.ts';

/** The text of a provenance file: the hashes of what import wrote, then the verdicts, a document line on one line. */
export function provenanceText(
  { document, lines }: Omit<ProvenanceFile, 'written'>,
  written: Record<string, string>,
): string {
  const entries = document.map(({ reasons, ...entry }) =>
    isPlain(reasons) ? entry : { ...entry, reasons },
  );
  const yaml = new Document({ written, document: entries, lines });
  const list = yaml.get('document');
  if (isSeq(list)) for (const item of list.items) if (isMap(item)) item.flow = true;
  visit(yaml, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.value === 'reasons' && isSeq(value)) value.flow = true;
    },
  });
  return yaml.toString({ lineWidth: 0 });
}

const isPlain = (reasons: readonly unknown[]): boolean =>
  reasons.length === PLAIN_REASONS.length && reasons.every((each, at) => each === PLAIN_REASONS[at]);
