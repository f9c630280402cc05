import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGlossary } from '../hanzi/checkGlossary.ts';
import { checkDecisions } from '../import/content/checkDecisions.ts';
import { checkFidelity } from '../import/content/checkFidelity.ts';
import { checkSecondReading } from '../import/content/checkSecondReading.ts';
import { readDecisions } from '../import/content/readDecisions.ts';
import { finishWriting } from '../import/content/writeFiles.ts';
import { loadKept } from '../import/importSeeds.ts';
import { checkAppearance } from '../plan/appearance.ts';
import { checkPlan } from '../plan/checks.ts';
import { type Keep, type Memory, keepNothing } from '../plan/memory.ts';
import type { Plan, Reading } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { recallNothing } from '../plan/recall.ts';
import { inspectPortal } from '../portal/loadPortal.ts';
import type { Portal } from '../portal/model.ts';
import { displayPath, readTextFile } from '../schema/files.ts';
import { provenanceSchema } from '../schema/provenance.ts';
import { readYaml } from '../schema/yaml.ts';

/**
 * Reads all of `content/` and compares each plan with its capture; throws every problem together. Where there is a
 * memory, a plan whose files are as before is not gone through again.
 */
export async function checkContent(
  contentDir: string,
  seedsDir: string,
  { recall, keep }: Memory = { recall: recallNothing, keep: keepNothing },
): Promise<Portal> {
  finishWriting(contentDir);
  const { portal, problems } = inspectPortal(contentDir, recall);
  problems.push(...portal.plans.flatMap(checkPlan));
  for (const plan of portal.plans) problems.push(...(await againstCapture(plan, contentDir, seedsDir, keep)));
  problems.push(...checkGlossary(portal.glossary, displayPath(join(contentDir, 'glossary.tsv'))));
  if (problems.length > 0) throw new ProblemError(...problems);
  return portal;
}

async function againstCapture(
  plan: Plan,
  contentDir: string,
  seedsDir: string,
  keep: Keep,
): Promise<Problem[]> {
  const { file: name } = plan.source;
  const place = { file: plan.file, line: null };
  const capture = join(seedsDir, name);
  const provenance = readTextFile(contentDir, 'plans', `${plan.id}.provenance.yaml`);
  const decisions = readTextFile(contentDir, 'plans', `${plan.id}.decisions.yaml`);
  if (!existsSync(capture))
    return [tellProblem('capture-absent', place, { capture: displayPath(capture), seeds: seedsDir })];
  if (!provenance) return [tellProblem('provenance-absent', place, { file: `${plan.id}.provenance.yaml` })];
  const bytes = readFileSync(capture);
  const compare = async (): Promise<{ account: Reading['account']; problems: Problem[] }> => {
    const reading = await loadKept(bytes, { path: capture, name }, readDecisions(contentDir, plan.id), keep);
    const { data } = readYaml(provenance.text, provenance.file, provenanceSchema);
    const problems = [
      ...(decisions ? checkDecisions(decisions, reading) : []),
      ...checkFidelity(plan, data, reading, displayPath(capture)),
      ...(await checkSecondReading(plan, reading, bytes, displayPath(capture))),
    ];
    return { account: reading.account, problems };
  };
  // What a person says of its figures, and who signed, is nothing that the capture knows.
  const text: Plan = { ...plan, indicators: [], figures: [], signatures: [] };
  try {
    const parts = ['capture', capture, text, provenance, decisions, hash('sha256', bytes)];
    const { account, problems } = await keep(parts, compare);
    return [...problems, ...checkAppearance(plan, account)];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}
