import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGlossary } from '../hanzi/checkGlossary.ts';
import { checkFidelity } from '../import/content/checkFidelity.ts';
import { readDecisions } from '../import/content/readDecisions.ts';
import { finishWriting } from '../import/content/writeFiles.ts';
import { loadCapture } from '../import/load.ts';
import { checkAppearance } from '../plan/appearance.ts';
import { checkPlan } from '../plan/checks.ts';
import type { Plan } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { ProblemError } from '../plan/problem.ts';
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
  const capture = join(seedsDir, plan.source.file);
  const provenance = readTextFile(contentDir, 'plans', `${plan.id}.provenance.yaml`);
  if (!existsSync(capture)) return [noCapture(plan, displayPath(capture), seedsDir)];
  if (!provenance) return [noProvenance(plan)];
  try {
    const reading = await loadCapture(
      readFileSync(capture),
      plan.source.file,
      readDecisions(contentDir, plan.source.file),
    );
    const { data } = readYaml(provenance.text, provenance.file, provenanceSchema);
    return [
      ...checkAppearance(plan, reading.account),
      ...checkFidelity(plan, data, reading, displayPath(capture)),
    ];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}

function noCapture(plan: Plan, capture: string, seedsDir: string): Problem {
  return {
    file: plan.file,
    line: null,
    what: {
      zh: `没有 ${capture}，无法与来源核对`,
      en: `${capture} is not there, so the text cannot be checked against it`,
    },
    remedy: { zh: `请把抓取的原始文件放回 ${seedsDir}/`, en: `put the capture back into ${seedsDir}/` },
  };
}

function noProvenance(plan: Plan): Problem {
  return {
    file: plan.file,
    line: null,
    what: { zh: `没有 ${plan.id}.provenance.yaml`, en: `there is no ${plan.id}.provenance.yaml` },
    remedy: { zh: '请重新导入：npm run import', en: 'import the capture again: npm run import' },
  };
}
