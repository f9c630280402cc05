import { readTextFile } from '../../schema/files.ts';
import type { DecisionsFile } from '../../schema/decisions.ts';
import { decisionsSchema } from '../../schema/decisions.ts';
import { readYaml } from '../../schema/yaml.ts';

/** What a person decided about the capture of a plan; undefined when nothing, or when there is no plan yet. */
export function readDecisions(contentDir: string, plan: string | undefined): DecisionsFile | undefined {
  const found = plan === undefined ? undefined : readTextFile(contentDir, 'plans', `${plan}.decisions.yaml`);
  return found && readYaml(found.text, found.file, decisionsSchema).data;
}
