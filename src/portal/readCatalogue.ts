import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../plan/problem.ts';
import { collectProblems } from '../plan/problem.ts';
import { type Recall, recallNothing } from '../plan/recall.ts';
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
export function readCatalogue(
  contentDir: string,
  problems: Problem[],
  recall: Recall = recallNothing,
): Catalogue {
  /** Files over all plans grow with the portal: their lists are recalled. */
  const readList = <Data, Entry extends object>(
    name: string,
    schema: z.ZodType<Data>,
    entriesOf: (data: Data) => Entry[],
  ): WithLine<Entry>[] => {
    const read = (): WithLine<Entry>[] | undefined => {
      const yaml = readFile(contentDir, `${name}.yaml`, schema, problems);
      return yaml && placed(yaml, name, entriesOf(yaml.data));
    };
    return recall([name, readTextFile(contentDir, `${name}.yaml`)], read) ?? [];
  };
  const site = readFile(contentDir, 'site.yaml', siteSchema, problems);
  const own = site?.data ?? siteSchema.parse({});
  problems.push(...checkIdentity(own, contentDir, (path) => site?.lineOf(path) ?? null));
  return {
    organisations: readList('organisations', organisationsSchema, (data) => data.organisations),
    measures: readList('measures', measuresSchema, (data) => data.measures),
    topics: readList('topics', topicsSchema, (data) => data.topics),
    site: own,
    changes: inDays(readList('changes', changesSchema, (data) => data.changes)),
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
  yaml: YamlData<unknown>,
  key: string,
  entries: readonly T[],
): WithLine<T>[] {
  return entries.map((entry, index) => ({ ...entry, line: yaml.lineOf([key, index]) }));
}
