import { createHash } from 'node:crypto';
import type { Hanzi } from '../hanzi/createHanzi.ts';
import type { Organisation } from '../plan/catalogue.ts';
import type { Plan, Signature } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { collectProblems } from '../plan/problem.ts';
import { type Recall, recallNothing } from '../plan/recall.ts';
import { planText } from '../plan/text.ts';
import type { SignedPart } from '../schema/decisions.ts';
import { decisionsSchema, SIGNED_PARTS } from '../schema/decisions.ts';
import { readTextFile } from '../schema/files.ts';
import { readYaml } from '../schema/yaml.ts';
import type { Portal } from './model.ts';

/** Who signed what of a plan, from its decisions; a signature whose part has changed since is withdrawn. */
export function readSignatures(
  contentDir: string,
  plan: Plan,
  seenOf: (part: SignedPart) => string,
  problems: Problem[],
): Signature[] {
  const file = readTextFile(contentDir, 'plans', `${plan.id}.decisions.yaml`);
  const decisions =
    file && collectProblems(problems, () => readYaml(file.text, file.file, decisionsSchema).data);
  return SIGNED_PARTS.map((part): Signature => {
    const found = decisions?.signed.find((each) => each.part === part);
    if (!found) return { part, state: 'open', by: null, on: null };
    return { part, state: found.seen === seenOf(part) ? 'signed' : 'withdrawn', by: found.by, on: found.on };
  });
}

/**
 * The hash of what a person sees when signing for a part: a change of anything in it gives another hash, a change of
 * anything else does not. To convert a whole plan takes a while, so that one is recalled.
 */
export function hashOfPart(
  part: SignedPart,
  plan: Plan,
  { organisations, glossary }: Pick<Portal, 'organisations' | 'glossary'>,
  hanzi: () => Hanzi,
  recall: Recall = recallNothing,
): string {
  const work = (): string => hashSeen(part, plan, organisations, hanzi);
  if (part !== 'scripts') return work();
  return recall([part, planText(plan), plan.sourceEdition, glossary], work) ?? work();
}

function hashSeen(
  part: SignedPart,
  plan: Plan,
  organisations: readonly Organisation[],
  hanzi: () => Hanzi,
): string {
  const seen: Record<SignedPart, () => unknown> = {
    text: () => [
      plan.source.sha256,
      plan.metadata,
      planText(plan),
      plan.clauses.map(({ id, level }) => [id, level]),
      notPublished(plan),
    ],
    figures: () =>
      [...plan.indicators, ...plan.figures].map((figure) => ({ ...figure, span: null, reviewed: false })),
    bodies: () => bodiesOf(plan, organisations),
    scripts: () => convert(plan, hanzi()),
  };
  return createHash('sha256').update(JSON.stringify(seen[part]())).digest('hex');
}

function notPublished(plan: Plan): unknown {
  return plan.account.map(({ line, verdict }) => [line, verdict]);
}

function bodiesOf(plan: Plan, organisations: readonly Organisation[]): unknown {
  return [
    plan.responsibilities.map(({ clause, role, organisations: names, lead }) => [clause, role, names, lead]),
    organisations
      .map(
        ({ id, name, kind, names }) =>
          [id, name, kind, names.filter((each) => each.plan === plan.id).map((each) => each.name)] as const,
      )
      .filter(([, , , names]) => names.length > 0)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  ];
}

function convert(plan: Plan, hanzi: Hanzi): string {
  const text = planText(plan);
  return plan.sourceEdition === 'zh-Hans' ? hanzi.to('zh-Hant', text) : hanzi.toHans(text);
}
