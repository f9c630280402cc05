/**
 * Building as part of Astro: it bundles the code and renders the pages over all plans, while threads of ours render
 * those of each plan with the same bundle, and the files beside the pages are written.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesOfEdition } from '../files/portalFiles.ts';
import { writeSitemap } from '../files/sitemap.ts';
import { editions } from '../portal.ts';
import { writeSearch } from '../search/writeSearch.ts';
import { buildShares, type ShareWork } from './buildShares.ts';
import type { StoredFile } from './shareStore.ts';

/** What is known when a build is done. */
export interface BuiltShares {
  keys: Set<string>;
  files: StoredFile[];
}

/** Where Astro puts the code that renders the pages, within the folder it builds into. */
const RENDERER = '.prerender';

/** Builds the shares beside the pages over all plans; `onBuilt` is given what was built. */
export function shares(
  work: Omit<ShareWork, 'out'>,
  onBuilt: (built: BuiltShares) => void,
): AstroIntegration {
  let pages = new Map<string, { styles: unknown[] }>();
  let out = '';
  let running: Promise<BuiltShares> | undefined;
  let built: BuiltShares | undefined;
  const start = (): void => {
    const entry = readdirSync(join(out, RENDERER)).find((name) => name.startsWith('prerender-entry.')) ?? '';
    const renderer = {
      entry: pathToFileURL(join(out, RENDERER, entry)).href,
      pages: [...pages].map(([key, { styles }]): [string, { styles: unknown[] }] => [key, { styles }]),
    };
    running = buildShares({ ...work, out }, renderer);
    // It is waited for when the other pages are done.
    running.catch(() => undefined);
  };
  return {
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
            return usual.getStaticPaths();
          },
          teardown: async () => {
            await writeFiles(out);
            await writeSearch(out);
            built = await running;
            await usual.teardown?.();
          },
        })),
      'astro:build:done': (done) => {
        const common = done.pages.map(({ pathname }) => `/${pathname}`);
        const listed = (built?.files ?? []).filter(({ isListed }) => isListed);
        writeSitemap(out, [
          ...common.filter((path) => isListed(join(out, path, 'index.html'))),
          ...listed.map(({ path }) => path.slice(0, -'index.html'.length)),
        ]);
        if (built) onBuilt(built);
      },
    },
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
