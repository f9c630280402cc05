import { readTextFile } from '../../schema/files.ts';
import type { DecisionsFile } from '../../schema/decisions.ts';
import { decisionsSchema } from '../../schema/decisions.ts';
import { readYaml } from '../../schema/yaml.ts';
import { findPlans } from './currentPlans.ts';

/** What a person decided about a capture, from the decisions of the plan that was read from it; undefined when nothing. */
export function readDecisions(contentDir: string, capture: string): DecisionsFile | undefined {
  for (const [id, file] of findPlans(contentDir)) {
    if (file !== capture) continue;
    const found = readTextFile(contentDir, 'plans', `${id}.decisions.yaml`);
    return found && readYaml(found.text, found.file, decisionsSchema).data;
  }
  return undefined;
}
