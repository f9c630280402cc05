/** `npm start`, once everything is installed: builds the portal and serves it until Ctrl-C. */
import { buildPortal } from './buildPortal.ts';
import { serveFolder } from './staticServer.ts';
import { runCommand, say } from './terminal.ts';

await runCommand(async () => {
  const port = Number(process.env.PORT || 4321);
  process.env.SITE_URL ||= `http://localhost:${port}`;
  const folder = await buildPortal();
  const server = await serveFolder(folder, port);
  const address = `http://localhost:${server.port}/`;
  say({ zh: `已就绪：${address}（按 Ctrl-C 停止）`, en: `ready: ${address} (stop with Ctrl-C)` });
  const stop = (): void => {
    void server.close().then(() => say({ zh: '已停止', en: 'stopped' }));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
});
