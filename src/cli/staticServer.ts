import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The content type that a web server should give for a file of the portal. */
export function contentTypeOf(path: string): string {
  return contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/** Where a server listens, and how to stop it. */
export interface RunningServer {
  port: number;
  close: () => Promise<void>;
}

/**
 * Serves a folder as a plain web server would: index.html for folders, 404.html for what is not there.
 * @param base the path below which the portal stands, without a closing slash; addresses outside it are not there
 */
export async function serveFolder(folder: string, port: number, base = ''): Promise<RunningServer> {
  const first = await listen(folder, port, '127.0.0.1', base);
  const actual = (first.address() as AddressInfo).port;
  // Browsers try ::1 first for localhost; a machine without IPv6 does without.
  const second = await listen(folder, actual, '::1', base).catch(() => null);
  const close = async (): Promise<void> => {
    for (const server of [first, second]) {
      server?.closeAllConnections();
      await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
    }
  };
  return { port: actual, close };
}

function listen(folder: string, port: number, host: string, base: string): Promise<Server> {
  const server = createServer((request, response) => {
    answer(folder, base, request, response).catch(() => response.writeHead(500).end());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(server));
  });
}

async function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [address = '/', query] = (request.url ?? '/').split('?', 2);
  const path = decodePath(address);
  if (path === null) {
    response.writeHead(400).end();
    return;
  }
  const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : null;
  if (base && inside === null) {
    // Whoever asks for the root, or for the portal without its slash, is led to it.
    const leads = path === '/' || path === base;
    response.writeHead(leads ? 302 : 404, leads ? { Location: `${base}/` } : {}).end();
    return;
  }
  const found = await findFile(folder, inside ?? path);
  if (found && 'folder' in found) {
    response.writeHead(301, { Location: `${address}/${query === undefined ? '' : `?${query}`}` }).end();
    return;
  }
  await send(
    request,
    response,
    found?.file ?? (await findNotFoundPage(folder, inside ?? path)),
    found ? 200 : 404,
  );
}

/** The path of an address, or null when it is malformed or leads out of the folder. */
function decodePath(address: string): string | null {
  try {
    const path = decodeURIComponent(address);
    const leavesFolder = path.split(/[\\/]/).includes('..') || path.includes('\0');
    return leavesFolder ? null : normalize(`/${path}`);
  } catch {
    return null;
  }
}

async function findFile(folder: string, path: string): Promise<{ file: string } | { folder: true } | null> {
  const file = join(folder, path);
  const stats = await stat(file).catch(() => null);
  if (stats?.isFile() && !path.endsWith('/')) return { file };
  if (!stats?.isDirectory()) return null;
  const index = await stat(join(file, 'index.html')).catch(() => null);
  if (!index) return null;
  return path.endsWith('/') ? { file: join(file, 'index.html') } : { folder: true };
}

/** The 404 page nearest to the path asked for, so that each edition answers in its own script. */
async function findNotFoundPage(folder: string, path: string): Promise<string | null> {
  const first = path.split('/')[1] ?? '';
  for (const candidate of [join(folder, first, '404.html'), join(folder, '404.html')]) {
    if ((await stat(candidate).catch(() => null))?.isFile()) return candidate;
  }
  return null;
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: string | null,
  status: number,
): Promise<void> {
  if (file === null) {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
    return;
  }
  const bytes = await readFile(file);
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'Content-Type': contentTypeOf(file),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    // All of it is public; other portals' search pages and readers' own tools may fetch it.
    'Access-Control-Allow-Origin': '*',
    ETag: etag,
  };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const zips =
    /^(text|image\/svg)|json|xml|javascript/.test(headers['Content-Type']) &&
    /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '');
  const body = zips ? gzipSync(bytes) : bytes;
  const encoding = zips ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {};
  response.writeHead(status, { ...headers, ...encoding, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
