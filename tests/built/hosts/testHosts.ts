/** What is asked of every host; registered by the test that builds a portal below a path. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { examinePortal } from '../../../src/deploy/doctor/examinePortal.ts';
import { type Ask, type Line, network } from '../../../src/deploy/doctor/visit.ts';
import { listBuilt } from '../../../src/deploy/manifest/buildManifest.ts';
import type { Problem } from '../../../src/plan/problem.ts';
import type { RecipeSite } from '../../../src/deploy/recipes/site.ts';
import { toApache } from '../../../src/deploy/recipes/toApache.ts';
import { toHeadersFile, toRedirectsFile } from '../../../src/deploy/recipes/toHostFiles.ts';
import { toNginx } from '../../../src/deploy/recipes/toNginx.ts';
import { writeFolderCopy, writeMovedPages } from '../../../src/deploy/recipes/writeCopies.ts';
import { brokenLinks } from './brokenLinks.ts';
import { type Fault, FAULTS, FAULTS_APART, withFaults } from './faults.ts';
import { type Habits, hostLine } from './hostLine.ts';
import { hasApache, startApache } from './startApache.ts';
import { hasNginx, startNginx } from './startNginx.ts';

const site: RecipeSite = {
  origin: 'https://www.example.gov.cn',
  base: '/plans',
  editions: ['', '/zh-hant'],
  redirects: [{ from: '/old-paper/', to: '/plans/jinjiang-2022/' }],
  formerAddresses: ['https://www.example.gov.cn/guihua/', 'https://plans.former.gov.cn'],
};
const root = `${site.origin}${site.base}/`;

/** Registers the tests of hosts for the folder that `built` names once it is there. */
export function testHosts(built: () => string): void {
  let files: string[] = [];
  let pages: string[] = [];
  beforeAll(() => {
    files = [...listBuilt(built()), 'manifest.json'];
    pages = files
      .filter((path) => path.endsWith('index.html'))
      .map((path) => root + path.replace(/index\.html$/, ''));
  });
  const host = (habits: Habits = {}): Line => hostLine(built(), root, files, habits);
  const keysOn = async (line: Line): Promise<string[]> => [
    ...new Set((await examinePortal(root, '', line)).map(({ key }) => String(key))),
  ];

  test('the doctor finds nothing on a host that is set up as the recipes say, and no link is broken', async () => {
    expect(await keysOn(host())).toEqual([]);
    expect(await brokenLinks(pages, root, host().ask)).toEqual([]);
  });

  /** Faults that the doctor does not name where they are. */
  function unnamed(faults: Fault[], found: Problem[]): string[] {
    const isNamed = ({ expect: key, at }: Fault): boolean =>
      found.some(({ key: told, file }) => {
        const path = file.slice(root.length).replace(/#.*/, '');
        return told === key && (at.test(path) || key === 'doctor-code-dead' || key.endsWith('-many'));
      });
    return faults.filter((fault) => !isNamed(fault)).map(({ name }) => name);
  }

  test(`the doctor names each of ${FAULTS.length} faults that are put in, each with its remedy`, async () => {
    const found = await examinePortal(root, '', withFaults(host({ certificateDays: 5 }), root, FAULTS));
    expect(unnamed(FAULTS, found)).toEqual([]);
    expect(found.map(({ key }) => key)).toContain('doctor-certificate');
    for (const { what, remedy } of found) expect(what.zh && remedy.zh && remedy.en).toBeTruthy();
  });

  test.each([1, 2, 3, 4])(
    'the doctor names faults of a whole host, and none that only follows (%i)',
    async (round) => {
      const faults = FAULTS_APART.filter((each) => each.round === round);
      const found = await examinePortal(root, '', withFaults(host(), root, faults));
      expect(unnamed(faults, found)).toEqual([]);
      expect(found.length).toBeLessThan(faults.length + 3);
    },
  );

  test.each<[string, Habits, string[]]>([
    ['gives no character set', { noCharset: true }, ['doctor-charset']],
    ['knows few endings', { noEndings: true }, ['doctor-type']],
    ['ignores case', { ignoresCase: true }, []],
    ['is that of Pages', { asPages: true }, ['doctor-immutable', 'doctor-sniffing', 'doctor-frames']],
    [
      'stores objects and has no CDN before it',
      { asStorage: true },
      'cors type immutable stale packing sniffing frames hsts'.split(' ').map((key) => `doctor-${key}`),
    ],
  ])(
    'on a host that %s every link and code works, and the doctor says what it lacks',
    async (_, habits, keys) => {
      expect(await brokenLinks(pages, root, host(habits).ask)).toEqual([]);
      expect((await keysOn(host(habits))).sort()).toEqual([...keys].sort());
    },
  );

  test('an upload that put names into lower case is told as such', async () => {
    expect(await keysOn(host({ lowersNames: true }))).toEqual(['doctor-case']);
  });

  test('on a host that does not open folders the doctor says so', async () => {
    expect(await keysOn(host({ noIndex: true }))).toContain('doctor-index');
  });

  test('on plain http, as in an intranet, all works; the doctor says that it is another address', async () => {
    const plain = 'http://intranet.example/plans/';
    const line = hostLine(built(), plain, files);
    const own = pages.map((page) => page.replace(root, plain));
    expect(await brokenLinks(own, plain, line.ask)).toEqual([]);
    expect((await examinePortal(plain, '', line)).map(({ key }) => key)).toContain('doctor-elsewhere');
  });

  test('opened from a disk every link leads to a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'celan-folder-'));
    writeFolderCopy(built(), folder, site);
    const broken = files
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) =>
        [...readFileSync(join(folder, path), 'utf8').matchAll(/\s(?:href|src)="([^"#?:]+)(?=["#?])/g)]
          .map(([, link = '']) => link)
          .filter((link) => link.startsWith('/') || !existsSync(join(folder, path, '..', decodeURI(link)))),
      );
    expect([...new Set(broken)]).toEqual([]);
  });

  test('an old address is answered on each kind of host, with its clause', () => {
    expect(toRedirectsFile(site)).toContain(
      '/plans/zh-hant/organisations/:body/tasks.csv /plans/zh-hant/organisations/:body/ 301\n',
    );
    const lines = toRedirectsFile(site).split('\n');
    expect(lines.filter((line) => !/:body|:plan|\/page\//.test(line)).join('\n')).toBe(
      '/plans/old-paper/ /plans/plans/jinjiang-2022/ 301\n' +
        '/guihua/* https://www.example.gov.cn/plans/:splat 301!\n' +
        'https://plans.former.gov.cn/* https://www.example.gov.cn/plans/:splat 301!\n' +
        '/plans/zh-hant/* /plans/zh-hant/404.html 404\n',
    );
    expect(toApache(site)).toContain(
      'RedirectMatch 301 "^/guihua(?:/(.*))?$" "https://www.example.gov.cn/plans/$1"',
    );
    // Once at the root of the same host, now below it: neither host may lead to itself for ever.
    const below = { ...site, formerAddresses: ['https://www.example.gov.cn/'] };
    expect(toRedirectsFile(below)).toMatch(/\n\/plans\/\* \/plans\/:splat 200\n\/\* /);
    expect(toApache(below)).toContain('RedirectMatch 301 "^/(?!plans(?:/|$))(.*)$"');
    // Of the same machine, but behind another port: that port is listened on too.
    const port = { ...site, origin: 'http://10.0.0.5:8080', formerAddresses: ['http://10.0.0.5:9000/'] };
    const settings = toNginx(port, { root: '/srv', listen: '8080', tls: [], brotli: false });
    expect(settings).toMatch(/listen 9000;[^]*permanent/);
    expect(toHeadersFile(site)).toContain('/plans/_astro/*\n  ! Cache-Control\n  Cache-Control: public');
    const folder = mkdtempSync(join(tmpdir(), 'celan-moved-'));
    expect(writeMovedPages(built(), folder, site)).toBeGreaterThan(20);
    const page = readFileSync(join(folder, 'plans/jinjiang-2022/index.html'), 'utf8');
    expect(page).toContain(`rel="canonical" href="${root}plans/jinjiang-2022/"`);
    expect(page).toContain(`src="${root}moved.js"`);
    expect(files).toContain('moved.js');
  });

  describe.runIf(hasNginx)('nginx of Debian with the recipe', () => {
    testServer(() => startNginx(built(), site));
  });
  describe.runIf(hasApache)('Apache of Debian with the recipe', () => {
    testServer(() => startApache(built(), site));
  });

  /** What is asked of a server that really runs. */
  function testServer(start: () => Promise<{ port: number; stop: () => void }>): void {
    let line: Line;
    let origin = '';
    beforeAll(async () => {
      const server = await start();
      origin = `http://127.0.0.1:${server.port}`;
      line = behindTls(origin);
      return () => server.stop();
    });

    test('the doctor finds nothing, and no link is broken', async () => {
      expect((await examinePortal(root, '', line)).map(({ file, key }) => `${key} ${file}`)).toEqual([]);
      expect(await brokenLinks(pages, root, line.ask)).toEqual([]);
    });

    test('what is not there is answered with the page of its edition', async () => {
      const lost = async (path: string): Promise<string> => {
        const answer = await fetch(`${origin}/plans/${path}no-such-page/`);
        expect(answer.status).toBe(404);
        return answer.text();
      };
      expect(await lost('')).toMatch(/<section lang="zh-Hans">[^]*<section lang="zh-Hant">/);
      expect(await lost('zh-hant/')).toMatch(/^<!DOCTYPE html><html lang="zh-Hant"/i);
    });

    test('old addresses lead to the new one', async () => {
      const location = async (path: string): Promise<string | null> =>
        (await fetch(origin + path, { redirect: 'manual' })).headers.get('location');
      expect(await location('/guihua/plans/jinjiang-2022/')).toMatch(/\/plans\/plans\/jinjiang-2022\/$/);
      expect(await location('/guihua')).toMatch(/\/plans\/$/);
      expect(await location('/plans/old-paper/')).toMatch(/\/plans\/plans\/jinjiang-2022\/$/);
      expect(await location('/plans')).toMatch(/\/plans\/$/);
      expect(await location('/plans/plans/jinjiang-2022')).toMatch(/\/plans\/plans\/jinjiang-2022\/$/);
      // Files and pages that were given up, without a browser and its script.
      const charts = '/charts/jinjiang-2022/#chart-jinjiang-2022-money-yuan-nian-sheng';
      for (const [path, now] of [
        ['/plans/jinjiang-2022/codes/2-1.svg', '/plans/jinjiang-2022/codes/#2-1'],
        ['/zh-hant/organisations/jinjiang-jiaoyuju/tasks.csv', '/zh-hant/organisations/jinjiang-jiaoyuju/'],
        ['/compare/page/2/', '/compare/'],
        ['/charts/all-percent.svg', '/charts/all/#chart-all-percent'],
        [
          '/zh-hant/charts/jinjiang-2022-percent/',
          '/zh-hant/charts/jinjiang-2022/#chart-jinjiang-2022-percent',
        ],
        ['/charts/jinjiang-2022-money-yuan-nian-sheng.csv', charts],
        ['/charts/nobody-2000-percent.csv', null],
        ['/charts/jinjiang-2022/', null],
      ] as const)
        expect((await location(`/plans${path}`))?.replace(/^https?:\/\/[^/]+/, '') ?? null, path).toBe(
          now && `/plans${now}`,
        );
    });
  }
}

/** A server of this machine as visitors reach it: another one in front of it speaks TLS. */
function behindTls(origin: string): Line {
  const ask: Ask = async (address, asking) => {
    if (address.startsWith('http:')) {
      const headers = new Headers({ location: address.replace('http:', 'https:') });
      return { status: 301, headers, body: new Uint8Array() };
    }
    const answer = await network.ask(address.replace(site.origin, origin), {
      ...asking,
      headers: { ...asking?.headers, host: 'www.example.gov.cn' },
    });
    if (!answer) return undefined;
    const headers = new Headers(answer.headers);
    const location = headers.get('location');
    // It passes on where the other one leads, as its own address.
    if (location) headers.set('location', location.replace(/^http:\/\/[^/]+/, site.origin));
    return { ...answer, headers };
  };
  return { ask, certificate: () => Promise.resolve(undefined) };
}
