import { build } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { checkGlossary } from '../hanzi/checkGlossary.ts';
import { formatProblem } from '../plan/problem.ts';
import { finishWriting } from '../import/content/writeFiles.ts';
import type { Portal } from '../portal/model.ts';
import { chooseSearchWay } from '../site/search/searchWay.ts';
import { editions, portalAsRead, portalIn, readForBuild, reading } from '../site/portal.ts';
import { thisSite } from '../site/siteAddress.ts';
import type { ShareWork } from '../site/units/buildShares.ts';
import { isOfShard, type Shard, writeShard } from '../site/units/shard.ts';
import { shares } from '../site/units/sharesIntegration.ts';
import { cleanStore, openStore } from '../site/units/shareStore.ts';
import { listShares } from '../site/units/unitView.ts';
import { finishPortal, type Finish, prepareFinish } from './finishPortal.ts';
import { contentDir } from './folders.ts';
import { besideOutput, findOutputFolder, moveFolder } from './outputFolder.ts';
import { tellProgress } from './progress.ts';
import { language, say } from './terminal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the whole portal, or a shard of it, beside the output folder and puts it in place only when it is complete, so
 * that a build that fails leaves the previous one as it was. Returns the folder.
 */
export async function buildPortal(shard?: Shard): Promise<string> {
  const finish = readAll();
  const cache = join(root, '.cache');
  const name = process.env.OUT_DIR || (shard ? `dist-shard-${shard.number}` : 'dist');
  const out = findOutputFolder(name, cache);
  await besideOutput(out, cache, async (next, building) => {
    const portal = portalAsRead();
    const work = planWork(portal, openStore(join(cache, 'shares'), out), shard);
    say({ zh: '正在生成网页…', en: 'building the pages …' });
    const integration = shares(work);
    await build({ root, outDir: building, logLevel: 'warn', integrations: [integration.astro] });
    const { keys, listed, fingerprint } = integration.built();
    moveFolder(building, next);
    if (shard) writeShard(next, { shard, fingerprint, listed });
    else finishPortal(next, listed, finish, out);
    cleanStore(work.store, keys);
  });
  return out;
}

/** Reads everything first, so that every problem is told with its file and line before the long work. */
export function readAll(): Finish {
  process.env.TZ = 'UTC';
  finishWriting(contentDir);
  const { glossary, plans, site } = readForBuild();
  reading().share = null;
  chooseSearchWay(plans.length);
  thisSite();
  const finish = prepareFinish(site);
  const idle = checkGlossary(glossary, join(contentDir, 'glossary.tsv'));
  for (const problem of idle) console.error(formatProblem(problem, language));
  return finish;
}

function planWork(source: Portal, store: string, shard: Shard | undefined): Omit<ShareWork, 'out'> {
  const all = listShares(source);
  const own = new Set(all.filter((_, index) => isOfShard(index, shard)));
  return {
    shares: all,
    isMade: (share) => own.has(share),
    hasRest: shard === undefined || shard.number === 1,
    source,
    editions: new Map(editions().map((edition) => [edition, portalIn(edition)])),
    store,
    onDone: tellProgress(own.size),
  };
}
