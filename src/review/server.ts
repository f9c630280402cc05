import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Edition } from '../plan/model.ts';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { tellSystemError } from '../plan/systemProblem.ts';
import { answerApi } from './api.ts';
import type { Desk } from './desk.ts';
import { isAllowed } from './guard.ts';
import { tellProblems } from './tellProblems.ts';
import { readPageFile } from './pageFiles.ts';

/** A desk that is open: its address, which holds the token, and how to close it. */
export interface OpenDesk {
  address: string;
  close: () => Promise<void>;
}

/** The largest capture or table that is taken. */
const LARGEST = 64 * 1024 * 1024;

const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** Opens the desk on this machine only; port 0 takes any that is free. */
export async function openDesk(desk: Desk, port: number): Promise<OpenDesk> {
  const secret = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    const here = (server.address() as AddressInfo).port;
    answer(desk, request, response, here, secret).catch((error: unknown) => {
      sendProblem(response, error, desk, editionOf(request));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: here } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${here}/?token=${secret}`, close: () => closeServer(server) };
}

async function answer(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  secret: string,
): Promise<void> {
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
  const { headers, method = 'GET' } = request;
  const header = headers['x-celan-token'];
  const file = method === 'GET' && url.pathname.startsWith('/page/') ? readPageFile(url.pathname) : undefined;
  const token = file
    ? secret
    : typeof header === 'string'
      ? header
      : method === 'GET'
        ? url.searchParams.get('token')
        : null;
  if (!isAllowed({ headers, token }, port, secret))
    return send(response, 403, 'text/plain; charset=utf-8', '403\n');
  if (file) return send(response, 200, file.type, file.body);
  if (method === 'GET' && url.pathname === '/') {
    const page = readPageFile('/page/index.html');
    return send(response, 200, 'text/html; charset=utf-8', page?.body ?? '');
  }
  const body = method === 'POST' ? await readBody(request) : undefined;
  const found = await answerApi(desk, method, url, body, editionOf(request));
  if (!found) return send(response, 404, 'text/plain; charset=utf-8', '404\n');
  if (found instanceof Uint8Array) return send(response, 200, 'application/octet-stream', found);
  return send(response, 200, 'application/json; charset=utf-8', JSON.stringify(found));
}

async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST) throw new Error('too large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': type }).end(body);
}

/** The script in which the page speaks. */
function editionOf({ headers }: IncomingMessage): Edition {
  return headers['x-celan-edition'] === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
}

/** What went wrong, for the page to show at its place: 409 for problems that have words, 500 for what nobody foresaw. */
function sendProblem(response: ServerResponse, error: unknown, desk: Desk, edition: Edition): void {
  if (response.headersSent) return void response.end();
  const told = error instanceof ProblemError ? error.problems : tellSystemError(error, desk.contentDir);
  const fault = error instanceof Error ? error.message : String(error);
  const place = { file: desk.contentDir, line: null };
  const problems = [told ?? tellProblem('unexpected', place, { fault })].flat();
  const body = { problems: tellProblems(problems, desk.contentDir, edition) };
  send(response, told ? 409 : 500, 'application/json; charset=utf-8', JSON.stringify(body));
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
