import { join, resolve } from 'node:path';
import { displayPath, readTextFile } from '../../schema/files.ts';
import type { ProvenanceFile } from '../../schema/provenance.ts';
import { provenanceSchema } from '../../schema/provenance.ts';
import { readYaml } from '../../schema/yaml.ts';
import { decide } from './decide.ts';
import type { PlanProposal } from './proposePlan.ts';
import { hashText } from './provenance.ts';
import { fingerprintOf, formerFingerprintOf } from './provenanceHash.ts';
import { provenanceText } from './provenanceText.ts';
import type { FileText } from './writeFiles.ts';

/** What is to be written, and what is left alone because a person changed it. */
export interface Settlement {
  writes: FileText[];
  kept: { path: string; difference: string }[];
}

/** Decides for each file of a plan whether the proposal takes its place; `accepted` are full paths. */
export function settlePlan(
  { id, markdown, indicators, provenance }: PlanProposal,
  contentDir: string,
  accepted: ReadonlySet<string>,
): Settlement {
  const folder = join(contentDir, 'plans');
  const settlement: Settlement = { writes: [], kept: [] };
  const before = readProvenance(folder, id);
  const written = { ...before?.written };
  const settle = (name: string, proposed: string, fingerprint: (text: string) => string): void => {
    const path = join(folder, name);
    const current = readTextFile(folder, name)?.text;
    const known = before?.written[name];
    const changed = current !== undefined && fingerprint(current) !== known && former(name, current) !== known;
    const decision = decide({
      path: displayPath(path),
      current,
      proposed,
      changed,
      accepted: accepted.has(resolve(path)),
    });
    if (decision.kind === 'keep') {
      settlement.kept.push({ path: displayPath(path), difference: decision.difference });
    } else if (decision.kind === 'write' || written[name] === undefined) {
      written[name] = fingerprint(proposed);
    }
    if (decision.kind === 'write') settlement.writes.push({ path, text: proposed });
  };
  settle(`${id}.md`, markdown, hashText);
  settle(`${id}.indicators.yaml`, indicators, hashText);
  const verdicts = hashText(provenanceText(provenance, {}));
  const name = `${id}.provenance.yaml`;
  settle(name, provenanceText(provenance, { ...written, [name]: verdicts }), (text) =>
    fingerprintOf(text, name),
  );
  return settlement;
}

const former = (name: string, text: string): string | undefined =>
  name.endsWith('.provenance.yaml') ? formerFingerprintOf(text) : undefined;

function readProvenance(folder: string, id: string): ProvenanceFile | undefined {
  const file = readTextFile(folder, `${id}.provenance.yaml`);
  return file && readYaml(file.text, file.file, provenanceSchema).data;
}
