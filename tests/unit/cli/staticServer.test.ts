import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { contentTypeOf, serveFolder, type RunningServer } from '../../../src/cli/staticServer.ts';

const folder = mkdtempSync(join(tmpdir(), 'celan-'));
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'site', 'zh-hant'), { recursive: true });
  mkdirSync(join(folder, 'site', 'empty'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site', 'index.html'), '首页');
  writeFileSync(join(folder, 'site', '404.html'), '没有');
  writeFileSync(join(folder, 'site', 'zh-hant', '404.html'), '沒有');
  writeFileSync(join(folder, 'site', 'zh-hant', 'index.html'), '首頁');
  writeFileSync(join(folder, 'site', '.htpasswd'), 'secret');
  mkdirSync(join(folder, 'site', '.well-known'));
  writeFileSync(join(folder, 'site', '.well-known', 'security.txt'), 'Contact: x');
  writeFileSync(join(folder, 'site', 'long.txt'), '策览'.repeat(5000));
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site', 'link.txt'));
  symlinkSync(folder, join(folder, 'site', 'up'));
  server = await serveFolder(join(folder, 'site'), 0);
});
afterAll(() => server.close());

interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: string;
}

/** Sends a path as it is, without the cleaning up that fetch does. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: server.port, path, headers, method };
    request(options, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

test('a folder is answered with its index, a folder without slash with a redirect that keeps the query', async () => {
  expect(await get('/')).toMatchObject({ status: 200, body: '首页' });
  expect((await get('/')).headers['content-type']).toBe('text/html; charset=utf-8');
  expect(await get('/zh-hant?q=%E5%AD%A6')).toMatchObject({
    status: 301,
    headers: { location: '/zh-hant/?q=%E5%AD%A6' },
  });
});

test('what is not there is answered with the 404 page of its edition', async () => {
  expect(await get('/nowhere/')).toMatchObject({ status: 404, body: '没有' });
  expect(await get('/empty/')).toMatchObject({ status: 404, body: '没有' });
  expect(await get('/zh-hant/nowhere')).toMatchObject({ status: 404, body: '沒有' });
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%5csecret.txt', '/%00', '/%E5%A'])(
  '%s leads nowhere',
  async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(body).not.toContain('secret');
  },
);

test.each(['/.htpasswd', '/link.txt', '/up/secret.txt', '/up/'])('%s is not there', async (path) => {
  const { status, body } = await get(path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

test('what the world may know of a site is', async () => {
  expect(await get('/.well-known/security.txt')).toMatchObject({ status: 200, body: 'Contact: x' });
});

test('a part of a file, and a file packed, come as asked for', async () => {
  expect(await get('/long.txt', { Range: 'bytes=0-5' })).toMatchObject({ status: 206, body: '策览' });
  const { headers } = await get('/long.txt', { 'Accept-Encoding': 'gzip' });
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'text/plain; charset=utf-8' });
  expect((await get('/long.txt')).body).toHaveLength(10_000);
});

test('only reading is allowed', async () => {
  expect((await get('/', {}, 'POST')).status).toBe(405);
  expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('what the browser already has is not sent again', async () => {
  const { headers } = await get('/');
  expect(await get('/', { 'If-None-Match': String(headers.etag) })).toMatchObject({ status: 304, body: '' });
});

test('a port in use is an error, not a second server', async () => {
  await expect(serveFolder(folder, server.port)).rejects.toThrow('EADDRINUSE');
});

test('every kind of download has its content type', () => {
  expect(contentTypeOf('data/clauses.csv')).toBe('text/csv; charset=utf-8');
  expect(contentTypeOf('x/milestones.ics')).toBe('text/calendar; charset=utf-8');
  expect(contentTypeOf('x.XLSX')).toContain('spreadsheetml');
  expect(contentTypeOf('pagefind/zh.pf_index')).toBe('application/octet-stream');
});
