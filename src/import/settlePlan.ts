import { join, resolve } from 'node:path';
import { displayPath, readTextFile } from '../schema/files.ts';
import type { ProvenanceFile } from '../schema/provenance.ts';
import { provenanceSchema } from '../schema/provenance.ts';
import { readYaml } from '../schema/yaml.ts';
import { decide } from './decide.ts';
import type { PlanProposal } from './proposePlan.ts';
import { hashText } from './provenance.ts';
import { provenanceText } from './provenanceText.ts';
import type { FileText } from './writeFiles.ts';

/** What is to be written, and what is left alone because a person changed it. */
export interface Settlement {
  writes: FileText[];
  kept: { path: string; difference: string }[];
}

/** Decides for each file of a plan whether the proposal takes its place; `accepted` are full paths. */
export function settlePlan(
  proposal: PlanProposal,
  contentDir: string,
  accepted: ReadonlySet<string>,
): Settlement {
  const folder = join(contentDir, 'plans');
  const settlement: Settlement = { writes: [], kept: [] };
  const before = readProvenance(folder, proposal.id);
  const written = { ...before?.written };
  const settle = (name: string, proposed: string, fingerprint: (text: string) => string): boolean => {
    const path = displayPath(join(folder, name));
    const current = readTextFile(folder, name)?.text;
    const changed = current !== undefined && fingerprint(current) !== before?.written[name];
    const decision = decide({ path, current, proposed, changed, accepted: accepted.has(resolve(path)) });
    if (decision.kind === 'write') settlement.writes.push({ path: join(folder, name), text: proposed });
    if (decision.kind === 'keep') settlement.kept.push({ path, difference: decision.difference });
    return decision.kind !== 'keep';
  };
  const texts = {
    [`${proposal.id}.md`]: proposal.markdown,
    [`${proposal.id}.indicators.yaml`]: proposal.indicators,
  };
  for (const [name, text] of Object.entries(texts))
    if (settle(name, text, hashText)) written[name] = hashText(text);
  const name = `${proposal.id}.provenance.yaml`;
  written[name] = hashText(provenanceText(proposal.provenance, {}));
  settle(name, provenanceText(proposal.provenance, written), () =>
    before ? hashText(provenanceText({ document: before.document, lines: before.lines }, {})) : '',
  );
  return settlement;
}

function readProvenance(folder: string, id: string): ProvenanceFile | undefined {
  const file = readTextFile(folder, `${id}.provenance.yaml`);
  return file && readYaml(file.text, file.file, provenanceSchema).data;
}
