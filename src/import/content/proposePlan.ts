import { join } from 'node:path';
import type { Hanzi } from '../../hanzi/createHanzi.ts';
import { writePlan } from '../../markdown/writePlan.ts';
import type { Reading } from '../../plan/model.ts';
import { collectProblems } from '../../plan/problem.ts';
import { displayPath, readTextFile } from '../../schema/files.ts';
import type { Frontmatter } from '../../schema/frontmatter.ts';
import type { ProvenanceFile } from '../../schema/provenance.ts';
import type { PlanDraft } from '../../markdown/readPlan.ts';
import { readPlan } from '../../markdown/readPlan.ts';
import { proposeFrontmatter } from './frontmatter.ts';
import { keptFigures } from './keptFigures.ts';
import { mergeIndicators } from './mergeIndicators.ts';
import type { NamedBodies } from './draftOrganisations.ts';
import { buildProvenance } from './provenance.ts';

/** What import would like `content/plans` to hold for one capture. */
export interface PlanProposal {
  id: string;
  markdown: string;
  indicators: string;
  provenance: Omit<ProvenanceFile, 'written'>;
  bodies: NamedBodies;
}

/** Builds the files of a plan from its reading, as captured and widened, and from what stands in `content/` now. */
export function proposePlan(
  id: string,
  captured: Reading,
  reading: Reading,
  asPrinted: string[],
  contentDir: string,
  hanzi: Hanzi,
): PlanProposal {
  const folder = join(contentDir, 'plans');
  const frontmatter = proposeFrontmatter(reading, asPrinted, hanzi);
  const indicators = readTextFile(folder, `${id}.indicators.yaml`);
  const names = reading.responsibilities.flatMap((each) => each.organisations);
  return {
    id,
    markdown: proposeMarkdown(frontmatter, reading, join(folder, `${id}.md`)),
    indicators: mergeIndicators(
      indicators?.text,
      displayPath(join(folder, `${id}.indicators.yaml`)),
      keptFigures(reading),
    ),
    provenance: buildProvenance(captured.account, reading.clauses),
    bodies: {
      plan: id,
      place: frontmatter.place,
      names: [...new Set(names)],
      bodyList: frontmatter.bodyList,
    },
  };
}

/** A person's review and the address of the source are kept as long as nothing else differs. */
function proposeMarkdown(frontmatter: Frontmatter, { clauses }: Reading, path: string): string {
  const fresh = writePlan(frontmatter, clauses);
  const current = readTextFile(path);
  const known = readKnownPlan(path);
  if (!current || !known) return fresh;
  const { reviewed, reviewedBy } = known;
  const source = { ...frontmatter.source, url: known.source.url };
  const reviewedText = writePlan({ ...frontmatter, source, reviewed, reviewedBy }, clauses);
  return reviewedText === current.text ? reviewedText : writePlan({ ...frontmatter, source }, clauses);
}

/** The plan as it stands in `content/`, or undefined when there is none or it has faults. */
export function readKnownPlan(path: string): PlanDraft | undefined {
  const current = readTextFile(path);
  return current && collectProblems([], () => readPlan(current.text, current.file));
}
