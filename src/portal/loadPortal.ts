import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Hanzi } from '../hanzi/createHanzi.ts';
import { createHanzi } from '../hanzi/createHanzi.ts';
import { readGlossary } from '../hanzi/glossary.ts';
import type { Problem } from '../plan/problem.ts';
import { collectProblems, ProblemError, tellProblem } from '../plan/problem.ts';
import { byId } from '../plan/indexes.ts';
import { type Recall, recallNothing } from '../plan/recall.ts';
import { checkActuals } from './checkActuals.ts';
import { checkMeasures } from './checkMeasures.ts';
import { checkReferences } from './checkReferences.ts';
import { displayPath, readTextFile, readTextFiles } from '../schema/files.ts';
import type { Portal } from './model.ts';
import { joinOrganisations } from './organisations.ts';
import { readActuals } from './readActuals.ts';
import { catalogueFile, readCatalogue } from './readCatalogue.ts';
import { readPages } from './readPages.ts';
import { readPlans } from './readPlans.ts';
import { readSynonymFile } from './readSynonymFile.ts';
import { hashOfPart, readSignatures } from './signatures.ts';

/** Reads all of `content/`; throws every problem found, in files and between them, together. */
export function loadPortal(contentDir: string, recall: Recall = recallNothing): Portal {
  requireContent(contentDir);
  const { portal, problems } = inspectPortal(contentDir, recall);
  if (problems.length > 0) throw new ProblemError(...problems);
  return portal;
}

/** Throws where the folder of content is missing: a slip in its name must not make an empty portal. */
export function requireContent(contentDir: string): void {
  if (!existsSync(contentDir))
    throw new ProblemError(tellProblem('content-absent', { file: displayPath(contentDir), line: null }, {}));
}

/** As `loadPortal`, but gives what could be read beside the problems. */
export function inspectPortal(
  contentDir: string,
  recall: Recall = recallNothing,
): { portal: Portal; problems: Problem[] } {
  const problems: Problem[] = [];
  const { organisations, ...catalogue } = readCatalogue(contentDir, problems, recall);
  const glossary = readTextFile(contentDir, 'glossary.tsv');
  const plans = readPlans(contentDir, problems, recall);
  const portal: Portal = {
    ...catalogue,
    plans,
    organisations: joinOrganisations(
      organisations,
      catalogueFile(contentDir, 'organisations.yaml'),
      problems,
    ),
    glossary: (glossary && collectProblems(problems, () => readGlossary(glossary.text, glossary.file))) ?? [],
    synonyms: readSynonymFile(contentDir, problems),
    pages: readPages(contentDir, problems),
    actuals: readActuals(contentDir, problems, (plan, indicator) => {
      const found = byId(plans).get(plan);
      return found && byId(found.indicators).get(indicator);
    }),
  };
  signPlans(portal, contentDir, problems, recall);
  const broken = unreadable(portal, contentDir, problems);
  problems.push(...checkReferences(portal, contentDir, broken));
  problems.push(...checkMeasures(portal, contentDir), ...checkActuals(portal, broken));
  return { portal, problems };
}

/** Notes on each plan who reviewed what of it. */
function signPlans(portal: Portal, contentDir: string, problems: Problem[], recall: Recall): void {
  let hanzi: Hanzi | undefined;
  for (const plan of portal.plans)
    plan.signatures = readSignatures(
      contentDir,
      plan,
      (part) => hashOfPart(part, plan, portal, () => (hanzi ??= createHanzi(portal.glossary)), recall),
      problems,
    );
}

/** Plans that have a file but could not be read, and the files that have problems. */
function unreadable({ plans }: Portal, contentDir: string, problems: readonly Problem[]): Set<string> {
  const names = readTextFiles(join(contentDir, 'plans'), '.md').map(({ name }) => name.replace(/\.md$/, ''));
  const broken = names.filter((name) => !plans.some((plan) => plan.id === name));
  return new Set([...broken, ...problems.map(({ file }) => file)]);
}
