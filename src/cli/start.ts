/** `npm start`, once everything is installed: builds the portal and serves it until Ctrl-C. */
import { thisSite } from '../site/siteAddress.ts';
import { buildPortal } from './buildPortal.ts';
import { tellOfPreview } from './tellOfPreview.ts';
import { serveFolder } from './staticServer.ts';
import { runCommand, say } from './terminal.ts';

await runCommand(async () => {
  const port = Number(process.env.PORT || 4321);
  const folder = await buildPortal();
  const { base } = thisSite();
  const server = await serveFolder(folder, port, base);
  const address = `http://localhost:${server.port}${base}/`;
  say('ready', { address });
  tellOfPreview();
  const stop = (): void => {
    void server.close().then(() => say('stopped'));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
});
