/** `npm run check`: everything in content/ by itself, among itself, and against seeds/. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFidelity } from '../import/checkFidelity.ts';
import { loadCapture } from '../import/load.ts';
import type { Plan } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { ProblemError } from '../plan/problem.ts';
import { inspectPortal } from '../portal/loadPortal.ts';
import { displayPath, readTextFile } from '../schema/files.ts';
import { provenanceSchema } from '../schema/provenance.ts';
import { readYaml } from '../schema/yaml.ts';
import { runCommand, say } from './terminal.ts';

const contentDir = process.env['CELAN_CONTENT'] || 'content';
const seedsDir = process.env['CELAN_SEEDS'] || 'seeds';

await runCommand(async () => {
  const { portal, problems } = inspectPortal(contentDir);
  for (const plan of portal.plans) problems.push(...(await againstCapture(plan)));
  if (problems.length > 0) throw new ProblemError(...problems);
  const indicators = portal.plans.flatMap((plan) => plan.indicators);
  const unreviewed = indicators.filter((each) => !each.reviewed).length;
  say({
    zh: `无误：${portal.plans.length} 份规划，${indicators.length} 个指标（${unreviewed} 个未核对），${portal.organisations.length} 个单位`,
    en: `all well: ${portal.plans.length} plans, ${indicators.length} indicators (${unreviewed} not reviewed), ${portal.organisations.length} bodies`,
  });
});

async function againstCapture(plan: Plan): Promise<Problem[]> {
  const capture = join(seedsDir, plan.source.file);
  const provenance = readTextFile(contentDir, 'plans', `${plan.id}.provenance.yaml`);
  if (!existsSync(capture)) return [noCapture(plan, displayPath(capture))];
  if (!provenance) return [noProvenance(plan)];
  try {
    const reading = await loadCapture(readFileSync(capture), plan.source.file);
    const { data } = readYaml(provenance.text, provenance.file, provenanceSchema);
    return checkFidelity(plan, data, reading, displayPath(capture));
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}

function noCapture(plan: Plan, capture: string): Problem {
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
