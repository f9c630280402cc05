import { join } from 'node:path';
import { readPlan } from '../markdown/readPlan.ts';
import type { PlanDraft } from '../markdown/readPlan.ts';
import type { FigureKind } from '../grammar/target/rule.ts';
import { clauseOf } from '../plan/indexes.ts';
import type { Indicator, OtherFigure, Plan } from '../plan/model.ts';
import { readMilestones } from '../plan/milestones.ts';
import type { Problem } from '../plan/problem.ts';
import { collectProblems } from '../plan/problem.ts';
import { type Recall, recallNothing } from '../plan/recall.ts';
import { locateQuote } from '../plan/quote.ts';
import { indicatorsSchema } from '../schema/indicators.ts';
import { provenanceSchema } from '../schema/provenance.ts';
import { readYaml } from '../schema/yaml.ts';
import { buildAccount } from './account.ts';
import { checkIndicators } from './checkIndicators.ts';
import { readVersions } from './readVersions.ts';
import type { TextFile } from '../schema/files.ts';
import { readTextFile, readTextFiles } from '../schema/files.ts';

/** Reads every plan of `content/plans`, newest first; what is wrong goes to the list of problems. */
export function readPlans(contentDir: string, problems: Problem[], recall: Recall = recallNothing): Plan[] {
  const folder = join(contentDir, 'plans');
  return readTextFiles(folder, '.md')
    .flatMap((file) => recallOne(folder, file, problems, recall) ?? [])
    .map((plan) => withVersions(plan, readVersions(contentDir, plan.id, problems)))
    .sort((one, other) => compareText(dateOf(other), dateOf(one)) || compareText(one.id, other.id));
}

/** One of them, its earlier texts with it. */
export function readOnePlan(contentDir: string, file: TextFile, recall: Recall): Plan | undefined {
  const problems: Problem[] = [];
  const plan = recallOne(join(contentDir, 'plans'), file, problems, recall);
  return plan && withVersions(plan, readVersions(contentDir, plan.id, problems));
}

/** All that a plan is read from, by which it is recalled. */
export function partsOfPlan(folder: string, markdown: TextFile): unknown[] {
  const name = markdown.name.replace(/\.md$/, '');
  const beside = ['indicators', 'provenance'].map((kind) => readTextFile(folder, `${name}.${kind}.yaml`));
  return ['plan', markdown, beside];
}

const withVersions = (plan: Plan, earlier: Plan[]): Plan =>
  earlier.length > 0 ? { ...plan, earlier } : plan;

/** What is wrong with a plan must be told again with every reading: only one without problems is recalled. */
function recallOne(
  folder: string,
  markdown: TextFile,
  problems: Problem[],
  recall: Recall,
): Plan | undefined {
  const before = problems.length;
  let plan: Plan | undefined;
  const recalled = recall(partsOfPlan(folder, markdown), () => {
    plan = readOne(folder, markdown, problems);
    return problems.length === before ? plan : undefined;
  });
  return recalled ?? plan;
}

function readOne(folder: string, markdown: TextFile, problems: Problem[]): Plan | undefined {
  const draft = collectProblems(problems, () => readPlan(markdown.text, markdown.file));
  const name = markdown.name.replace(/\.md$/, '');
  const all = readIndicators(readTextFile(folder, `${name}.indicators.yaml`), draft, problems);
  const provenance = readTextFile(folder, `${name}.provenance.yaml`);
  const account =
    provenance &&
    collectProblems(problems, () => readYaml(provenance.text, provenance.file, provenanceSchema).data);
  if (!draft) return undefined;
  return {
    ...draft,
    indicators: all.filter(({ kind }) => kind === 'target'),
    figures: all.filter((each): each is OtherFigure => each.kind !== 'target'),
    milestones: readMilestones(draft.clauses, {
      issuedOn: draft.metadata.issuedOn,
      title: draft.metadata.planTitle ?? draft.metadata.title,
    }),
    account: account ? buildAccount(account, draft.clauses) : [],
  };
}

type StoredFigure = Indicator & { kind: FigureKind };

function readIndicators(
  file: TextFile | undefined,
  draft: PlanDraft | undefined,
  problems: Problem[],
): StoredFigure[] {
  const yaml = file && collectProblems(problems, () => readYaml(file.text, file.file, indicatorsSchema));
  if (!yaml || !draft) return [];
  const indicators = yaml.data.indicators.map((each): StoredFigure => {
    const clause = clauseOf(draft, each.clause);
    return { ...each, span: clause ? locateQuote(clause, each.quote) : null };
  });
  problems.push(
    ...checkIndicators(draft, indicators, file.file, (index) => yaml.lineOf(['indicators', index])),
  );
  return indicators;
}

function dateOf(plan: Plan): string {
  return plan.metadata.issuedOn ?? '';
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
