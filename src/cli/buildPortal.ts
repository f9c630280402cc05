import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { checkGlossary } from '../hanzi/checkGlossary.ts';
import { formatProblem, ProblemError, tellProblem } from '../plan/problem.ts';
import { finishWriting } from '../import/content/writeFiles.ts';
import type { Recall } from '../plan/recall.ts';
import type { Portal } from '../portal/model.ts';
import { chooseSearchWay } from '../site/search/searchWay.ts';
import { editions, portalAsRead, portalIn, readForBuild, reading } from '../site/portal.ts';
import { thisSite } from '../site/siteAddress.ts';
import { type BuiltShares, buildShares, type ShareWork } from '../site/units/buildShares.ts';
import type { MadeFile } from '../site/units/madeFile.ts';
import { readAhead } from '../site/units/readAhead.ts';
import { isAuditPage } from '../deploy/audit/writeAudit.ts';
import { openReading } from '../site/units/readingStore.ts';
import { openPageCode, type PageCode } from '../site/units/pageCode.ts';
import { openRenderer } from '../site/units/renderShare.ts';
import { renderRest } from '../site/units/renderRest.ts';
import { codeKey, restKey } from '../site/units/shareKey.ts';
import { isOfShard, type Shard, writeShard } from '../site/units/shard.ts';
import {
  cleanStore,
  keyOf,
  openStore,
  PIECES,
  placeShare,
  READING,
  SPARE,
  storeWritten,
} from '../site/units/shareStore.ts';
import { listShares } from '../site/units/unitView.ts';
import { finishPortal, type Finish, prepareFinish } from './finishPortal.ts';
import { contentDir } from './folders.ts';
import { besideOutput, findOutputFolder } from './outputFolder.ts';
import { tellProgress } from './progress.ts';
import { remember } from './remember.ts';
import { dropLeft } from './spareFolder.ts';
import { language, say } from './terminal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache');

/**
 * Builds the whole portal, or a shard of it, beside the output folder and puts it in place only when it is complete, so
 * that a build that fails leaves the previous one as it was. Returns the folder.
 */
export async function buildPortal(shard?: Shard): Promise<string> {
  process.env.TZ = 'UTC';
  const key = codeKey();
  const name = process.env.OUT_DIR || (shard ? `dist-shard-${shard.number}` : 'dist');
  const out = findOutputFolder(name);
  const store = openStore(join(cache, 'shares'), out);
  const kept = openReading(join(store, READING), key);
  finishWriting(contentDir);
  await readAhead({ folder: join(store, READING), code: key }, kept);
  const finish = readAll(key, kept.recall);
  await besideOutput(out, join(store, SPARE), async (next, left) => {
    say('pages-building');
    const code = await openPageCode(join(cache, 'pages'), key, bundleApart);
    cpSync(code.site, next, { recursive: true });
    const portal = portalAsRead();
    const work = planWork(portal, store, shard);
    const { keys, files, rest, fingerprint } = await buildAll(
      { ...work, base: keyOf([key, portal.glossary]), out: next },
      code,
      key,
      shard,
    );
    const listed = [...rest, ...files]
      .filter(({ isListed }) => isListed)
      .map(({ path }) => path.slice(0, -'index.html'.length));
    const made = new Set([...rest, ...files].map(({ path }) => path.slice(1)));
    dropLeft(next, left, (path) => made.has(path) || existsSync(join(code.site, path)));
    if (shard) writeShard(next, { shard, fingerprint, listed });
    else {
      const final = [...rest, ...files].filter(({ path }) => !isAuditPage(path));
      const known = new Map(final.map((file) => [file.path.slice(1), file]));
      finishPortal(next, listed, finish, out, known, kept.recall);
    }
    cleanStore(store, keys);
    kept.clean();
  });
  return out;
}

/** The shares, and beside them, in a whole portal or its first shard, the pages over all plans. */
async function buildAll(
  work: ShareWork,
  { renderer }: PageCode,
  code: string,
  shard: Shard | undefined,
): Promise<BuiltShares & { rest: MadeFile[] }> {
  const hasRest = shard === undefined || shard.number === 1;
  let rest: MadeFile[] = [];
  const { base, out, source, store } = work;
  let key = '';
  const shares = await buildShares(work, renderer, async (keys) => {
    if (!hasRest) return;
    key = restKey(base, keys, source);
    const kept = placeShare(store, key, out);
    const pieces = { file: join(store, PIECES), code };
    rest = kept ?? (await renderRest(await openRenderer(renderer), out, pieces));
    if (!kept) storeWritten(store, key, out, rest);
  });
  shares.keys.add(key);
  return { ...shares, rest };
}

/** Bundles in a process of its own, whose memory is free again when the pages are made. */
async function bundleApart(folder: string): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'src/cli/bundlePages.ts'), folder], {
    cwd: root,
    // Whatever runs the build, a test runner too (which sets these): what is kept is what readers get.
    env: { ...process.env, NODE_ENV: 'production', MODE: 'production', PROD: '1', DEV: '' },
    stdio: 'inherit',
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new ProblemError(tellProblem('bundle-failed', { file: folder, line: null }, {}));
}

/** Reads everything first, so that every problem is told with its file and line before the long work. */
function readAll(key: string, recall: Recall): Finish {
  const { glossary, plans, site } = readForBuild(recall);
  reading().share = null;
  chooseSearchWay(plans.length);
  thisSite();
  const finish = prepareFinish(site);
  const file = join(contentDir, 'glossary.tsv');
  const idle = remember(join(cache, 'glossary.json'), keyOf([key, file, glossary]), () =>
    checkGlossary(glossary, file),
  );
  for (const problem of idle) console.error(formatProblem(problem, language));
  return finish;
}

function planWork(source: Portal, store: string, shard: Shard | undefined): Omit<ShareWork, 'out' | 'base'> {
  const all = listShares(source);
  const own = new Set(all.filter((_, index) => isOfShard(index, shard)));
  return {
    shares: all,
    isMade: (share) => own.has(share),
    source,
    editions: new Map(editions().map((edition) => [edition, portalIn(edition)])),
    store,
    onDone: tellProgress([...own].filter(({ plan }) => plan).length),
  };
}
