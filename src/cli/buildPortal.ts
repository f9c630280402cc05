import { build } from 'astro';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readSigningKey } from '../deploy/manifest/signingKey.ts';
import { writeManifest } from '../deploy/manifest/writeManifest.ts';
import { hostFiles } from '../deploy/recipes/hostFiles.ts';
import { recipeSite } from '../deploy/recipes/recipeSite.ts';
import { checkGlossary } from '../hanzi/checkGlossary.ts';
import { formatProblem, ProblemError, tellProblem } from '../plan/problem.ts';
import { searchFolder } from '../site/search/searchFolder.ts';
import { chooseSearchWay } from '../site/search/searchWay.ts';
import { thisSite } from '../site/siteAddress.ts';
import { finishWriting } from '../import/content/writeFiles.ts';
import { editions, portalAsRead, portalIn, readForBuild, reading } from '../site/portal.ts';
import { type BuiltShares, shares } from '../site/units/sharesIntegration.ts';
import { cleanStore, openStore } from '../site/units/shareStore.ts';
import { listShares } from '../site/units/unitView.ts';
import { contentDir } from './folders.ts';
import { recoverOutput } from './recoverOutput.ts';
import { language, say } from './terminal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the whole portal beside the output folder and puts it in place only when it is complete, so that a
 * build that fails leaves the previous one as it was. Returns the folder.
 */
export async function buildPortal(): Promise<string> {
  process.env.TZ = 'UTC';
  // Read here first, so that every problem is told with its file and line before the long work.
  finishWriting(contentDir);
  const { glossary, plans, site } = readForBuild();
  chooseSearchWay(plans.length);
  thisSite();
  reading().share = null;
  const key = readSigningKey(process.env['CELAN_KEY'], site.publicKey, contentDir);
  const idle = checkGlossary(glossary, join(contentDir, 'glossary.tsv'));
  for (const problem of idle) console.error(formatProblem(problem, language));
  recoverOutput(resolve(process.env.OUT_DIR || 'dist'), join(root, '.cache'));
  const out = findOutputFolder(process.env.OUT_DIR || 'dist');
  const next = `${out}-next-${process.pid}`;
  mkdirSync(next, { recursive: true });
  // Outside its root Astro keeps the half-built pages of all builds in one place, where two at a time spoil each other.
  const building = join(root, '.cache', `build-${process.pid}`);
  const cleanUp = (): void => {
    for (const folder of [building, next]) rmSync(folder, { recursive: true, force: true });
  };
  const interrupt = (): void => process.exit(130);
  process.once('exit', cleanUp).once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const store = openStore(join(root, '.cache', 'shares'), out);
  const portal = portalAsRead();
  const work = {
    shares: listShares(portal),
    source: portal,
    editions: new Map(editions().map((edition) => [edition, portalIn(edition)])),
    store,
    onDone: () => undefined,
  };
  const keep = ({ keys }: BuiltShares): void => cleanStore(store, keys);
  say({ zh: '正在生成网页…', en: 'building the pages …' });
  await build({ root, outDir: building, logLevel: 'warn', integrations: [shares(work, keep)] });
  moveFolder(building, next);
  for (const [name, text] of Object.entries(hostFiles(site.host, recipeSite(site, thisSite()))))
    writeFileSync(join(next, name), text);
  const previous = process.env['CELAN_PREVIOUS'] || out;
  writeManifest(next, { site: site.address, publicKey: site.publicKey, key, previous });
  putInPlace(next, out);
  process.off('exit', cleanUp).off('SIGINT', interrupt).off('SIGTERM', interrupt);
  return out;
}

/** The folder that the build replaces; refused when it holds something that no build of ours has written. */
function findOutputFolder(name: string): string {
  const folder = existsSync(name) ? realpathSync(name) : resolve(name);
  if (!existsSync(folder)) return folder;
  const isReplaceable =
    lstatSync(folder).isDirectory() &&
    (readdirSync(folder).length === 0 ||
      [searchFolder, 'zh-hant'].some((name) => existsSync(join(folder, name))));
  if (isReplaceable) return folder;
  throw new ProblemError(tellProblem('folder-foreign', { file: name, line: null }, {}));
}

/** Puts a folder in the place of an empty one, which may be on another disk. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** Two renames in the same parent folder: the time without an output folder is microseconds. */
function putInPlace(next: string, out: string): void {
  const previous = join(dirname(out), `${basename(out)}-previous-${process.pid}`);
  if (existsSync(out)) renameSync(out, previous);
  renameSync(next, out);
  rmSync(previous, { recursive: true, force: true });
}
