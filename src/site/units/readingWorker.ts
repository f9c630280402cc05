/** A thread that reads plans of the portal and converts them into every edition, for the store of what was read. */
import { workerData } from 'node:worker_threads';
import type { Plan } from '../../plan/model.ts';
import { createHanzi } from '../../hanzi/createHanzi.ts';
import { readGlossary } from '../../hanzi/glossary.ts';
import { createPlanConverter } from '../../portal/editionOf.ts';
import { readCatalogue } from '../../portal/readCatalogue.ts';
import { readOnePlan } from '../../portal/readPlans.ts';
import { contentDir, readSite } from '../../portal/readSite.ts';
import { readTextFile } from '../../schema/files.ts';
import { openReading } from './readingStore.ts';

/** What such a thread is started with. */
export interface ReadingFacts {
  folder: string;
  code: string;
  /** The files of the plans. */
  names: string[];
  /** The place of the next one that no thread has taken, all threads counting together; the first reads what is over all plans. */
  next: Int32Array<SharedArrayBuffer>;
}

const { folder, code, names, next } = workerData as ReadingFacts;
const { recall } = openReading(folder, code);

/** Whatever is wrong is told where it is read again. */
function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function prepare(): ((plan: Plan) => Plan)[] {
  const file = readTextFile(contentDir, 'glossary.tsv');
  const glossary = file ? readGlossary(file.text, file.file) : [];
  const hanzi = createHanzi(glossary);
  return readSite(contentDir).editions.map((edition) =>
    createPlanConverter(edition.code, glossary, hanzi, recall),
  );
}

const converters = attempt(prepare) ?? [];
for (let at = Atomics.add(next, 0, 1); at <= names.length; at = Atomics.add(next, 0, 1)) {
  attempt(() => {
    if (at === 0) return void readCatalogue(contentDir, [], recall);
    const file = readTextFile(contentDir, 'plans', names[at - 1] ?? '');
    const plan = file && readOnePlan(contentDir, file, recall);
    if (plan) for (const convert of converters) convert(plan);
  });
}
