/**
 * Building as part of Astro: it bundles the code and renders the pages over all plans, while threads of ours render
 * those of each plan with the same bundle, and the files beside the pages are written.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesOfEdition } from '../files/portalFiles.ts';
import { editions } from '../portal.ts';
import { writeSearch } from '../search/writeSearch.ts';
import { type BuiltShares, buildShares, type ShareWork } from './buildShares.ts';
import type { RendererFacts } from './renderShare.ts';

/** What is known when a build is done. */
interface Result extends BuiltShares {
  /** The paths of all pages that search engines may list. */
  listed: string[];
}

/** Where Astro puts the code that renders the pages, within the folder it builds into. */
const RENDERER = '.prerender';

/** Builds the shares beside the pages over all plans; `built` tells of them afterwards. */
export function shares(work: Omit<ShareWork, 'out'>): { astro: AstroIntegration; built: () => Result } {
  let pages = new Map<string, { styles: unknown[] }>();
  let out = '';
  let running: Promise<BuiltShares> | undefined;
  let result: Result | undefined;
  const start = (): void => {
    running = buildShares({ ...work, out }, findRenderer(out, pages));
    // It is waited for when the other pages are done.
    running.catch(() => undefined);
  };
  const finish = async (): Promise<void> => {
    if (work.hasRest) {
      await writeFiles(out);
      await writeSearch(out);
    }
    if (running) result = { ...(await running), listed: [] };
  };
  const astro: AstroIntegration = {
    name: 'celan-shares',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:setup': (setup) => {
        pages = setup.pages;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: () => {
            start();
            return work.hasRest ? usual.getStaticPaths() : Promise.resolve([]);
          },
          teardown: async () => {
            await finish();
            await usual.teardown?.();
          },
        })),
      'astro:build:done': (done) => {
        const rest = done.pages.map(({ pathname }) => `/${pathname}`);
        result?.listed.push(
          ...rest.filter((path) => isListed(join(out, path, 'index.html'))),
          ...result.files.flatMap((file) => (file.isListed ? file.path.slice(0, -'index.html'.length) : [])),
        );
      },
    },
  };
  const built = (): Result => {
    if (!result) throw new Error('nothing was built');
    return result;
  };
  return { astro, built };
}

/** The code that renders the pages, as Astro has just bundled it. */
function findRenderer(out: string, pages: ReadonlyMap<string, { styles: unknown[] }>): RendererFacts {
  const entry = readdirSync(join(out, RENDERER)).find((name) => name.startsWith('prerender-entry.')) ?? '';
  return {
    entry: pathToFileURL(join(out, RENDERER, entry)).href,
    pages: [...pages].map(([key, { styles }]) => [key, { styles }]),
  };
}

function isListed(file: string): boolean {
  try {
    return !readFileSync(file, 'utf8').includes('noindex');
  } catch {
    return false;
  }
}

/** The files over all plans. */
async function writeFiles(folder: string): Promise<void> {
  for (const { path, make } of editions().flatMap(filesOfEdition)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await make());
  }
}
