import { parse } from 'yaml';
import { PLAIN_REASONS, type ProvenanceFile, provenanceSchema } from '../../schema/provenance.ts';
import { readYaml } from '../../schema/yaml.ts';
import { hashText } from './provenance.ts';
import { provenanceText } from './provenanceText.ts';

/** The hash of a provenance file's verdicts: its own list of hashes cannot hold the hash of the whole. */
export function fingerprintOf(yaml: string, file: string): string {
  const { document, lines } = readYaml(yaml, file, provenanceSchema).data;
  return hashText(provenanceText({ document, lines }, {}));
}

/** The same hash of a file from the time when reasons stood in English words, as it was taken then. */
export function formerFingerprintOf(yaml: string): string {
  const { document, lines } = parse(yaml) as Omit<ProvenanceFile, 'written'>;
  const entries = document.map((entry) => ({ ...entry, reasons: [...PLAIN_REASONS] }));
  return hashText(provenanceText({ document: entries, lines }, {}));
}
