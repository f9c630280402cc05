import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGlossary } from '../hanzi/checkGlossary.ts';
import { checkDecisions } from '../import/content/checkDecisions.ts';
import { checkFidelity } from '../import/content/checkFidelity.ts';
import { checkSecondReading } from '../import/content/checkSecondReading.ts';
import { readDecisions } from '../import/content/readDecisions.ts';
import { finishWriting } from '../import/content/writeFiles.ts';
import { loadCapture } from '../import/load.ts';
import { checkAppearance } from '../plan/appearance.ts';
import { checkPlan } from '../plan/checks.ts';
import type { Plan } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { inspectPortal } from '../portal/loadPortal.ts';
import type { Portal } from '../portal/model.ts';
import { displayPath, readTextFile } from '../schema/files.ts';
import { provenanceSchema } from '../schema/provenance.ts';
import { readYaml } from '../schema/yaml.ts';

/** Reads all of `content/` and compares each plan with its capture; throws every problem together. */
export async function checkContent(contentDir: string, seedsDir: string): Promise<Portal> {
  finishWriting(contentDir);
  const { portal, problems } = inspectPortal(contentDir);
  problems.push(...portal.plans.flatMap(checkPlan));
  for (const plan of portal.plans) problems.push(...(await againstCapture(plan, contentDir, seedsDir)));
  problems.push(...checkGlossary(portal.glossary, displayPath(join(contentDir, 'glossary.tsv'))));
  if (problems.length > 0) throw new ProblemError(...problems);
  return portal;
}

async function againstCapture(plan: Plan, contentDir: string, seedsDir: string): Promise<Problem[]> {
  const { file: name } = plan.source;
  const place = { file: plan.file, line: null };
  const capture = join(seedsDir, name);
  const provenance = readTextFile(contentDir, 'plans', `${plan.id}.provenance.yaml`);
  const decisions = readTextFile(contentDir, 'plans', `${plan.id}.decisions.yaml`);
  if (!existsSync(capture))
    return [tellProblem('capture-absent', place, { capture: displayPath(capture), seeds: seedsDir })];
  if (!provenance) return [tellProblem('provenance-absent', place, { file: `${plan.id}.provenance.yaml` })];
  try {
    const bytes = readFileSync(capture);
    const reading = await loadCapture(bytes, name, readDecisions(contentDir, name));
    const { data } = readYaml(provenance.text, provenance.file, provenanceSchema);
    return [
      ...(decisions ? checkDecisions(decisions, reading) : []),
      ...checkAppearance(plan, reading.account),
      ...checkFidelity(plan, data, reading, displayPath(capture)),
      ...checkSecondReading(plan, reading, bytes, displayPath(capture)),
    ];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}
