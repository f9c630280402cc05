import { serveFolder } from '../../src/cli/staticServer.ts';
import { dist } from '../built/dist.ts';

/** Serves the built portal while the browser tests run; the workers inherit its address. */
export default async function serve(): Promise<() => Promise<void>> {
  const server = await serveFolder(dist, 0);
  process.env.CELAN_TEST_URL = `http://127.0.0.1:${server.port}`;
  return server.close;
}
