import { join } from 'node:path';
import { readPlan } from '../markdown/readPlan.ts';
import type { Plan } from '../plan/model.ts';
import { collectProblems, type Problem } from '../plan/problem.ts';
import { readTextFiles } from '../schema/files.ts';

/** The texts that a plan had before, oldest first: `content/versions/<plan>/1.md`, `2.md` …; text alone, without figures. */
export function readVersions(contentDir: string, id: string, problems: Problem[]): Plan[] {
  return readTextFiles(join(contentDir, 'versions', id), '.md')
    .sort((one, other) => parseInt(one.name, 10) - parseInt(other.name, 10))
    .flatMap(({ text, file }) => {
      const draft = collectProblems(problems, () => readPlan(text, file));
      return draft ? [{ ...draft, id, indicators: [], figures: [], milestones: [], account: [] }] : [];
    });
}
