/** Lets Astro bundle the code of the pages, their sheets and scripts, without rendering a page. */
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AstroIntegration, build } from 'astro';
import { CODE_FACTS, type CodeFacts, RENDERER, SITE } from './pageCode.ts';

/** Where Astro puts the code that renders the pages, within the folder it builds into. */
const PRERENDER = '.prerender';

/** Writes into `folder/site` what all portals of this code have in common, into `folder/renderer` what renders pages. */
export async function bundlePages(root: string, folder: string): Promise<void> {
  await build({ root, outDir: join(folder, SITE), logLevel: 'warn', integrations: [keepRenderer(folder)] });
  rmSync(join(folder, SITE, PRERENDER), { recursive: true, force: true });
}

/** Takes the code that renders pages before Astro would use it and delete it. */
function keepRenderer(folder: string): AstroIntegration {
  let pages = new Map<string, { styles: unknown[] }>();
  const keep = (): void => {
    const renderer = join(folder, RENDERER);
    cpSync(join(folder, SITE, PRERENDER), renderer, { recursive: true });
    const facts: CodeFacts = {
      entry: readdirSync(renderer).find((name) => name.startsWith('prerender-entry.')) ?? '',
      pages: [...pages].map(([key, { styles }]) => [key, { styles }]),
    };
    writeFileSync(join(folder, CODE_FACTS), JSON.stringify(facts));
  };
  return {
    name: 'celan-bundle',
    hooks: {
      'astro:build:setup': (setup) => {
        pages = setup.pages;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          setup: () => Promise.resolve(),
          getStaticPaths: () => {
            keep();
            return Promise.resolve([]);
          },
        })),
    },
  };
}
