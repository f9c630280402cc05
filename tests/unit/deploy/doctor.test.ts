/** The doctor over a network that is really there: by command, and where a browser would refuse the server. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examinePortal } from '../../../src/deploy/doctor/examinePortal.ts';
import { keepsOut } from '../../../src/deploy/doctor/robotsRules.ts';
import { type Ask, network } from '../../../src/deploy/doctor/visit.ts';
import { listBuilt } from '../../../src/deploy/manifest/buildManifest.ts';
import { writeManifest } from '../../../src/deploy/manifest/writeManifest.ts';
import { freePort } from '../../built/hosts/freePort.ts';
import { hostLine } from '../../built/hosts/hostLine.ts';
import { serveLine } from '../../built/hosts/serveLine.ts';

const port = await freePort();
const root = `http://127.0.0.1:${port}/plans/`;

/** A portal of one page in two editions, built for that address. */
function smallPortal(): Ask {
  const folder = mkdtempSync(join(tmpdir(), 'celan-doctor-'));
  const links = ['', 'zh-hant/'].map(
    (path) => `<link rel="alternate" hreflang="${path}" href="${root}${path}">`,
  );
  const page = (path: string): string =>
    `<!doctype html><html lang="zh"><link rel="canonical" href="${root}${path}">${links.join('')}</html>`;
  mkdirSync(join(folder, 'zh-hant'));
  const files = {
    'index.html': page(''),
    'zh-hant/index.html': page('zh-hant/'),
    '404.html': '<html lang="zh"><meta name="robots" content="noindex"></html>',
    'sitemap.xml': `<urlset><url><loc>${root}</loc></url><url><loc>${root}zh-hant/</loc></url></urlset>`,
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  writeManifest(folder, { site: root, publicKey: '', key: undefined, previous: undefined });
  return hostLine(folder, root, [...listBuilt(folder), 'manifest.json']).ask;
}

/** `npm run doctor` on that address: what it says in English, and its exit code. */
async function doctor(): Promise<{ code: number; said: string }> {
  const env = { ...process.env, LC_ALL: 'en_GB.UTF-8', CELAN_CONTENT: 'content' };
  const child = spawn('node', ['src/cli/doctor.ts', root], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

test('by command: a right portal is well, and a busy server is asked again', async () => {
  const ask = smallPortal();
  let asked = 0;
  const busy: Ask = async (address, asking) => {
    const answer = await ask(address, asking);
    const wait = new Headers({ 'retry-after': '0.01' });
    return answer && ++asked % 3 === 0 ? { ...answer, status: 429, headers: wait } : answer;
  };
  const { stop } = await serveLine({ ask: busy }, port);
  expect(await doctor()).toEqual({ code: 0, said: `celan: ${root}: all well\n` });
  stop();
});

test('by command: each fault is named with its address and its remedy, and the exit code is 1', async () => {
  const ask = smallPortal();
  const { stop } = await serveLine(
    {
      ask: async (address, asking) => {
        const answer = await ask(address, asking);
        if (!answer || address.endsWith('sitemap.xml')) return undefined;
        const isHidden = address === root;
        return isHidden ? { ...answer, headers: new Headers({ 'x-robots-tag': 'none' }) } : answer;
      },
    },
    port,
  );
  const { code, said } = await doctor();
  stop();
  expect(code).toBe(1);
  expect(said).toContain(`celan: ${root}sitemap.xml: the file is missing; upload all files`);
  expect(said).toContain(`celan: ${root}: X-Robots-Tag keeps search engines out`);
  expect(said).toMatch(/: there is no X-Content-Type-Options \(1 files\); send .*nosniff\n/);
});

test('a certificate that has ended is named, and is no mere silence', async () => {
  const pem = readFileSync('tests/fixtures/tls/expired.pem');
  const server = createServer({ key: pem, cert: pem }, (_, response) => response.end()).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  const { port: secure } = server.address() as AddressInfo;
  const found = await examinePortal(`https://127.0.0.1:${secure}/`, '', network);
  server.close();
  expect(found.map(({ key, what }) => `${key} ${what.en}`)).toEqual([
    expect.stringMatching(/^doctor-untrusted .*\((?:CERT_HAS_EXPIRED|DEPTH_ZERO_SELF_SIGNED_CERT)\)/),
  ]);
});

test.each<[string, boolean]>([
  ['User-agent: *\nDisallow: /', true],
  ['User-agent: *\nDisallow: /plans', true],
  ['User-agent: *\nDisallow: /admin/\nDisallow:', false],
  ['User-agent: *\nDisallow: /\nAllow: /plans/', false],
  ['User-agent: Baiduspider\nUser-agent: Sogou web spider\nDisallow: /*ns/ # 暂停', true],
  ['User-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nDisallow: /tmp/', false],
])('%j keeps search engines out of /plans/: %s', (text, is) => {
  expect(keepsOut(text, '/plans/')).toBe(is);
});
