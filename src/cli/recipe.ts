/**
 * `npm run recipe -- nginx|nginx-brotli|apache|apache-site|headers|redirects [FOLDER]`: the settings of a server, printed.
 * `npm run recipe -- folder|moved FOLDER`: a copy of the built portal that opens from a disk; pages for an old address.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { toApache } from '../deploy/recipes/toApache.ts';
import { toApacheSite } from '../deploy/recipes/toApacheSite.ts';
import { toHeadersFile, toRedirectsFile } from '../deploy/recipes/toHostFiles.ts';
import { certificateLines, toNginx } from '../deploy/recipes/toNginx.ts';
import { recipeSite } from '../deploy/recipes/recipeSite.ts';
import { writeFolderCopy, writeMovedPages } from '../deploy/recipes/writeCopies.ts';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { readSite } from '../portal/readSite.ts';
import { thisSite } from '../site/siteAddress.ts';
import { runCommand, say } from './terminal.ts';

const builtFolder = process.env['OUT_DIR'] || 'dist';

await runCommand(() => {
  const [name = '', folder = '/var/www/celan'] = process.argv.slice(2);
  const site = recipeSite(readSite(), thisSite());
  const { hostname: host, port } = new URL(site.origin);
  const tls = site.origin.startsWith('https:') ? certificateLines(host) : [];
  const facts = {
    root: resolve(folder),
    listen: tls.length > 0 ? `${port || '443'} ssl` : port || '80',
    tls,
    brotli: false,
  };
  const recipes: Record<string, () => string> = {
    nginx: () => toNginx(site, facts),
    'nginx-brotli': () => toNginx(site, { ...facts, brotli: true }),
    apache: () => toApache(site),
    'apache-site': () =>
      toApacheSite(site, {
        root: facts.root,
        port: port || (tls.length > 0 ? '443' : '80'),
        isSecure: tls.length > 0,
      }),
    headers: () => toHeadersFile(site),
    redirects: () => toRedirectsFile(site),
  };
  const print = recipes[name];
  if (name === 'folder' || name === 'moved') {
    if (!process.argv[3])
      throw new ProblemError(tellProblem('recipe-folder', { file: 'recipe', line: null }, { name }));
    if (!existsSync(builtFolder))
      throw new ProblemError(tellProblem('not-built', { file: builtFolder, line: null }, {}));
    const count = (name === 'folder' ? writeFolderCopy : writeMovedPages)(builtFolder, folder, site);
    say('pages-written', { folder, count });
    return;
  }
  if (!print)
    throw new ProblemError(tellProblem('recipe-arguments', { file: 'recipe', line: null }, { name }));
  process.stdout.write(print());
});
