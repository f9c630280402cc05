/** `npm run dev`: serves the pages as they are edited; a change of code, style or content shows at once. */
import { dev } from 'astro';
import { fileURLToPath } from 'node:url';

import { requireContent } from '../portal/loadPortal.ts';
import { thisSite } from '../site/siteAddress.ts';
import { contentDir } from './folders.ts';
import { runCommand, say } from './terminal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

await runCommand(async () => {
  requireContent(contentDir);
  const port = Number(process.env.PORT || 4321);
  const server = await dev({ root, logLevel: 'warn', server: { port } });
  const address = `http://localhost:${server.address.port}${thisSite().base}/`;
  say('ready', { address });
});
