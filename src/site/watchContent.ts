/** While pages are edited (`npm run dev`), a change in the content folder shows as a change of code does. */
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Makes the development server forget what it read when a file of `folder` changes, and open pages reload. */
export function watchContent(folder: string): AstroIntegration {
  const within = `${resolve(folder)}${sep}`;
  return {
    name: 'celan-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(within);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(within)) return;
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}
