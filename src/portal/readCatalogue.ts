import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../plan/problem.ts';
import { collectProblems } from '../plan/problem.ts';
import type { Measure, Topic } from '../plan/catalogue.ts';
import type { OrganisationsFile } from '../schema/catalogue.ts';
import { measuresSchema, organisationsSchema, topicsSchema } from '../schema/catalogue.ts';
import { changesSchema } from '../schema/changes.ts';
import { siteSchema } from '../schema/site.ts';
import type { YamlData } from '../schema/yaml.ts';
import { readYaml } from '../schema/yaml.ts';
import { displayPath, readTextFile } from '../schema/files.ts';
import { checkIdentity } from './checkIdentity.ts';
import type { PortalChange, SiteConfig } from './model.ts';

/** One entry of a YAML list, and where it stands. */
export type WithLine<T> = T & { line: number };

/** What `content/*.yaml` says about all plans, before its references are checked. */
export interface Catalogue {
  organisations: WithLine<OrganisationsFile['organisations'][number]>[];
  measures: WithLine<Measure>[];
  topics: WithLine<Topic>[];
  site: SiteConfig;
  changes: PortalChange[];
}

/** Reads organisations, measures, topics and site; a file that is not there counts as empty. */
export function readCatalogue(contentDir: string, problems: Problem[]): Catalogue {
  const organisations = readFile(contentDir, 'organisations.yaml', organisationsSchema, problems);
  const measures = readFile(contentDir, 'measures.yaml', measuresSchema, problems);
  const topics = readFile(contentDir, 'topics.yaml', topicsSchema, problems);
  const site = readFile(contentDir, 'site.yaml', siteSchema, problems);
  const changes = readFile(contentDir, 'changes.yaml', changesSchema, problems);
  const own = site?.data ?? siteSchema.parse({});
  problems.push(...checkIdentity(own, contentDir, (path) => site?.lineOf(path) ?? null));
  return {
    organisations: placed(organisations, 'organisations', organisations?.data.organisations),
    measures: placed(measures, 'measures', measures?.data.measures),
    topics: placed(topics, 'topics', topics?.data.topics),
    site: own,
    changes: inDays(placed(changes, 'changes', changes?.data.changes)),
  };
}

/** Counts the changes of each day, so that one that is added renames none. */
function inDays(changes: Omit<PortalChange, 'order'>[]): PortalChange[] {
  return changes.map((change, index) => ({
    ...change,
    order: changes.slice(0, index).filter(({ on }) => on === change.on).length + 1,
  }));
}

/** The path of a file of `content/` as messages print it. */
export function catalogueFile(contentDir: string, name: string): string {
  return displayPath(join(contentDir, name));
}

function readFile<T>(
  contentDir: string,
  name: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): YamlData<T> | undefined {
  const file = readTextFile(contentDir, name);
  return file && collectProblems(problems, () => readYaml(file.text, file.file, schema));
}

function placed<T extends object>(
  yaml: YamlData<unknown> | undefined,
  key: string,
  entries: readonly T[] = [],
): WithLine<T>[] {
  return entries.map((entry, index) => ({ ...entry, line: yaml?.lineOf([key, index]) ?? 1 }));
}
