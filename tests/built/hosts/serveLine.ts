import { once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Line } from '../../../src/deploy/doctor/visit.ts';

/** Puts a host in memory behind a port of this machine, packed as it says; what it does not answer breaks off. */
export async function serveLine(
  { ask }: Pick<Line, 'ask'>,
  port: number,
): Promise<{ origin: string; stop: () => void }> {
  const origin = `http://127.0.0.1:${port}`;
  const server = createServer((request, response) => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const asking = request.method === 'HEAD' ? { method: 'HEAD' as const, headers } : { headers };
    void ask(origin + (request.url ?? '/'), asking).then((answer) => {
      if (!answer) return request.socket.destroy();
      const isPacked = answer.headers.get('content-encoding') === 'gzip';
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      return response.end(isPacked ? gzipSync(answer.body, { level: 1 }) : answer.body);
    });
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { origin, stop };
}
