import type { Clause, Plan } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import { collectProblems, ProblemError } from '../plan/problem.ts';
import { readResponsibilities } from '../plan/responsibilities.ts';
import type { Frontmatter } from '../schema/frontmatter.ts';
import { frontmatterSchema } from '../schema/frontmatter.ts';
import { readYaml } from '../schema/yaml.ts';
import { readBody } from './readBody.ts';
import { splitFrontmatter } from './splitFrontmatter.ts';

/** What the Markdown file alone tells of a plan: all but indicators, milestones and the account of lines. */
export type PlanDraft = Omit<Plan, 'indicators' | 'figures' | 'milestones' | 'account'>;

/**
 * Reads `content/plans/<id>.md`; throws every problem of the file at once. The id is the file's name.
 * @example readPlan(markdown, 'content/plans/jinjiang-2022.md').id === 'jinjiang-2022'
 */
export function readPlan(markdown: string, file: string): PlanDraft {
  const parts = splitFrontmatter(markdown, file);
  const body = readBody(parts.body, file, parts.bodyLine);
  const problems: Problem[] = [...body.problems];
  const front = collectProblems(
    problems,
    () => readYaml(parts.frontmatter, file, frontmatterSchema, parts.frontmatterLine).data,
  );
  if (!front || problems.length > 0) throw new ProblemError(...problems);
  return draftOf(file, front, body.clauses);
}

function draftOf(file: string, front: Frontmatter, clauses: Clause[]): PlanDraft {
  const {
    place,
    edition,
    origin,
    originReason,
    attachments,
    bodyList,
    source,
    reviewed,
    reviewedBy,
    asPrinted,
    validitySource,
    amends,
    ...metadata
  } = front;
  return {
    id: (file.split(/[/\\]/).at(-1) ?? file).replace(/\.md$/, ''),
    file,
    reviewed,
    reviewedBy,
    asPrinted,
    validitySource,
    amends,
    edition,
    sourceEdition: edition,
    origin,
    originReason,
    place,
    metadata,
    source,
    clauses,
    responsibilities: readResponsibilities(clauses),
    attachments,
    bodyList,
  };
}
