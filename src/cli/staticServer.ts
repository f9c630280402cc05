import compression from 'compression';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, relative } from 'node:path';
import sirv from 'sirv';

import { CONTENT_TYPES } from '../deploy/recipes/headerRules.ts';

/** The content type that a web server should give for a file of the portal. */
export function contentTypeOf(path: string): string {
  return CONTENT_TYPES[extname(path).slice(1).toLowerCase()] ?? 'application/octet-stream';
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

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function listen(folder: string, port: number, host: string, base: string): Promise<Server> {
  const handle = createHandler(folder, base);
  const server = createServer((request, response) => {
    // A reader who has gone needs no more of the file.
    response.on('unpipe', (source: { destroy?: () => void }) => source.destroy?.());
    handle(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(server));
  });
}

/** Files, their tags and ranges are sirv's work; what may be asked for, and what is said of it, is decided here. */
function createHandler(folder: string, base: string): Handler {
  const files = sirv(folder, { dev: true, etag: true, dotfiles: true, extensions: ['html'], setHeaders });
  const zip = compression() as unknown as (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
  return (request, response) => {
    zip(request, response, () => {
      answer({ folder, base, files }, request, response).catch(() => response.writeHead(500).end());
    });
  };
}

function setHeaders(response: ServerResponse, path: string): void {
  const name = extname(path) === '' ? `${path}/index.html` : path;
  response.setHeader('Content-Type', contentTypeOf(name));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // All of it is public; other portals' search pages and readers' own tools may fetch it.
  response.setHeader('Access-Control-Allow-Origin', '*');
}

/** What is served, below which path, and what sends its files. */
interface Served {
  folder: string;
  base: string;
  files: Handler;
}

async function answer(
  { folder, base, files }: Served,
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
  const below = inside ?? path;
  const found = await findFile(folder, below);
  // Whoever has hung up meanwhile gets nothing read.
  if (request.destroyed || response.destroyed) return;
  if (found === 'folder')
    response.writeHead(301, { Location: `${address}/${query === undefined ? '' : `?${query}`}` }).end();
  else if (found === 'file') {
    request.url = encodeURI(below).replaceAll('?', '%3F').replaceAll('#', '%23');
    files(request, response);
  } else await sendNotFound(folder, below, request, response);
}

/** The path of an address, or null when it is malformed or leads out of the folder. */
function decodePath(address: string): string | null {
  try {
    const path = decodeURIComponent(address);
    const leavesFolder = path.split(/[\\/]/).includes('..') || path.includes('\0') || /^[\\/]{2}/u.test(path);
    return leavesFolder ? null : normalize(`/${path}`);
  } catch {
    return null;
  }
}

/** A file that may be sent, a folder to be named with a slash, or nothing: dot files and links that leave are nothing. */
async function findFile(folder: string, path: string): Promise<'file' | 'folder' | null> {
  if (/\/\.(?!well-known\/)/u.test(path)) return null;
  const file = join(folder, path);
  const stats = await stat(file).catch(() => null);
  const isFolder = stats?.isDirectory() ?? false;
  if (!isFolder && (!stats?.isFile() || path.endsWith('/'))) return null;
  const target = isFolder ? join(file, 'index.html') : file;
  if (!(await staysInside(folder, target))) return null;
  return isFolder && !path.endsWith('/') ? 'folder' : 'file';
}

async function staysInside(folder: string, file: string): Promise<boolean> {
  const [root, real] = await Promise.all([realpath(folder), realpath(file).catch(() => null)]);
  return real !== null && !/^\.\.(?:[\\/]|$)/u.test(relative(root, real));
}

/** The 404 page nearest to the path asked for, so that each edition answers in its own script. */
async function sendNotFound(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const first = path.split('/')[1] ?? '';
  for (const candidate of [join(folder, first, '404.html'), join(folder, '404.html')]) {
    const page = (await staysInside(folder, candidate)) && (await readFile(candidate).catch(() => null));
    if (!page) continue;
    setHeaders(response, '404.html');
    response
      .writeHead(404, { 'Cache-Control': 'no-cache' })
      .end(request.method === 'HEAD' ? undefined : page);
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
}
