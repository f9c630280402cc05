/**
 * The code of the pages as Astro has bundled it, kept by the hash of all that it is made from: a build of changed content
 * needs no bundler. A folder is there as a whole or not at all, and all of it may be deleted.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RendererFacts } from './renderShare.ts';
import { isRunning } from './shareStore.ts';

/** What stands in the folder of a bundle: the code that renders, what goes into every portal, and the facts of both. */
export const RENDERER = 'renderer';
export const SITE = 'site';
export const CODE_FACTS = 'code.json';

/** What is noted of a bundle: the file that is imported, and the sheets of each page. */
export interface CodeFacts {
  entry: string;
  pages: [key: string, page: { styles: unknown[] }][];
}

/** The code that renders pages, and the folder of sheets, scripts and files that every portal of this code has. */
export interface PageCode {
  renderer: RendererFacts;
  site: string;
}

/** So many bundles are kept, and every one that was used within a day. */
const KEPT = 6;
const DAY = 86_400_000;

/** Takes the bundle of this key out of the store, or has it made there. */
export async function openPageCode(
  store: string,
  key: string,
  bundle: (folder: string) => Promise<void>,
): Promise<PageCode> {
  const folder = join(store, key);
  if (!existsSync(join(folder, CODE_FACTS))) await makeCode(folder, bundle);
  const now = new Date();
  utimesSync(folder, now, now);
  forgetOld(store);
  const { entry, pages } = JSON.parse(readFileSync(join(folder, CODE_FACTS), 'utf8')) as CodeFacts;
  return {
    renderer: { entry: pathToFileURL(join(folder, RENDERER, entry)).href, pages },
    site: join(folder, SITE),
  };
}

async function makeCode(folder: string, bundle: (folder: string) => Promise<void>): Promise<void> {
  const building = `${folder}.${process.pid}`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true });
  try {
    await bundle(building);
    // What is there without its facts is of no use; where another build was quicker, its bundle is the same.
    if (!existsSync(join(folder, CODE_FACTS))) rmSync(folder, { recursive: true, force: true });
    renameSync(building, folder);
  } catch (error) {
    if (!existsSync(join(folder, CODE_FACTS))) throw error;
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

/** Deletes what builds that were stopped left behind, and bundles that nobody used for long. */
function forgetOld(store: string): void {
  const names = readdirSync(store);
  const remove = (name: string): void => rmSync(join(store, name), { recursive: true, force: true });
  const builderOf = (name: string): string | undefined => /\.(\d+)$/.exec(name)?.[1];
  for (const name of names) {
    const builder = builderOf(name);
    if (builder && !isRunning(Number(builder))) remove(name);
  }
  const usedAt = (name: string): number =>
    statSync(join(store, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const whole = names.filter((name) => !builderOf(name)).map((name) => ({ name, used: usedAt(name) }));
  whole.sort((one, other) => other.used - one.used);
  for (const { name, used } of whole.slice(KEPT)) if (used < Date.now() - DAY) remove(name);
}
