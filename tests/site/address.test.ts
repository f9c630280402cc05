import jsQR from 'jsqr';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';

import { testHosts } from '../built/hosts/testHosts.ts';

const folder = mkdtempSync(join(tmpdir(), 'celan-'));
const read = (file: string): string => readFileSync(file, 'utf8');

/** Builds the portal with an address in site.yaml, and none in the environment; what it says at the end. */
function build(name: string, address: string): string {
  const content = join(folder, `${name}-content`);
  cpSync('content', content, { recursive: true });
  const file = join(content, 'site.yaml');
  const site = read(file).replace(/^address: .*$/m, `address: '${address}'`);
  writeFileSync(
    file,
    name === 'preview' ? site.replace('# - { code: zh-Hant-HK', '  - { code: zh-Hant-HK') : site,
  );
  const { stdout, stderr, status } = spawnSync('node', ['src/cli/build.ts'], {
    env: {
      ...process.env,
      SITE_URL: '',
      LC_ALL: 'en_GB.UTF-8',
      CELAN_CONTENT: content,
      OUT_DIR: join(folder, name),
    },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout.trim().split('\n').at(-1) ?? '';
}

/** The image of the first code of a plan's sheet of codes. */
function firstCode(name: string): Buffer {
  const page = read(join(folder, name, 'plans/jinjiang-2022/codes/index.html'));
  const [, code = ''] = /<img src="data:image\/[^;]+;base64,([^"]+)"/.exec(page) ?? [];
  return Buffer.from(code, 'base64');
}

/** What a phone reads in it. */
async function readCode(name: string): Promise<string | undefined> {
  const picture = sharp(firstCode(name)).resize({ width: 640, kernel: 'nearest' }).ensureAlpha().raw();
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('an address with a path, in site.yaml', () => {
  const [origin, base] = ['https://www.example.gov.cn', '/plans'];
  const files = (): string[] =>
    globSync('**/*.{html,xml,txt,webmanifest,json}', { cwd: join(folder, 'below') });
  let last = '';
  beforeAll(() => {
    last = build('below', `${origin}${base}/`);
  }, 300_000);

  test('is told to nobody as something to mend', () => {
    expect(last).toMatch(/^celan: built /);
    expect(read(join(folder, 'below/index.html'))).not.toContain('preview-bar');
  });

  test('every link and every asset stands below it, and is there', () => {
    const broken = files()
      .filter((file) => file.endsWith('.html'))
      .flatMap((page) =>
        [
          ...read(join(folder, 'below', page)).matchAll(
            / (?:href|src|action|content|data-file|data-fold)="(\/[^"#?]*)/g,
          ),
        ]
          .map((match) => match[1] ?? '')
          .filter((link) => {
            const path = decodeURI(link).slice(base.length);
            const file = join(folder, 'below', path.endsWith('/') ? `${path}index.html` : path);
            return !link.startsWith(`${base}/`) || !existsSync(file);
          })
          .map((link) => `${page}: ${link}`),
      );
    expect(broken).toEqual([]);
  });

  test('every full address stands below it: canonical links, sitemap, feeds, robots, data', () => {
    const outside = files().flatMap((file) =>
      [...read(join(folder, 'below', file)).matchAll(/https:\/\/www\.example\.gov\.cn[^"'<\s]*/g)]
        .map(([address]) => address)
        .filter((address) => address !== origin && !address.startsWith(`${origin}${base}/`)),
    );
    expect(outside).toEqual([]);
    for (const file of ['index.html', 'sitemap.xml', 'feed.xml', 'robots.txt', 'data/plans.json'])
      expect(read(join(folder, 'below', file)), file).toContain(`${origin}${base}/`);
    expect(files().filter((file) => read(join(folder, 'below', file)).includes('localhost'))).toEqual([]);
  });

  test('a code leads there', async () => {
    expect(await readCode('below')).toBe(`${origin}${base}/plans/jinjiang-2022/`);
  });

  test('the app of a phone and the service worker keep to it', () => {
    const manifest = JSON.parse(read(join(folder, 'below/zh-hant/manifest.webmanifest'))) as object;
    expect(manifest).toMatchObject({ start_url: '/plans/zh-hant/', scope: '/plans/' });
    const scripts = globSync('_astro/*.js', { cwd: join(folder, 'below') });
    expect(scripts.map((file) => read(join(folder, 'below', file))).join()).toContain('/plans/sw.js');
  });

  testHosts(() => join(folder, 'below'));
});

/** What the editions of a page share: anchors, where its links lead, how many rows it has. */
function shapeOf(edition: string, page: string): object {
  const html = read(join(folder, 'preview', edition, page)).replaceAll(`/${edition}/`, '/');
  const listAll = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
  // A converted text also leads to what was published; what it searches for, and its own tables, are in its script.
  const links = listAll(/<a\b(?![^>]*hreflang)[^>]* href="((?!data:)[^"?]+)/g);
  return {
    anchors: listAll(/ id="([^"]+)"/g),
    links: [...new Set(links)].filter((link) => !link.endsWith('/source/')).sort(),
    rows: listAll(/<(tr|figure|section|article|option)\b/g).length,
  };
}

describe('without an address, and with the edition of Hong Kong', () => {
  let last = '';
  beforeAll(() => {
    last = build('preview', '');
  }, 300_000);

  test('the last line says so, and how it is mended', () => {
    expect(last).toMatch(/^celan: .*site\.yaml: no address is set, .*; fill in address \(or set SITE_URL\)/);
  });

  test('every page wears the bar, in its script', () => {
    const pages = globSync('**/*.html', { cwd: join(folder, 'preview') });
    expect(pages.length).toBeGreaterThan(20);
    const bare = pages.filter((page) => {
      const bar = /^zh-h(?:ant|k)\//.test(page) ? '預覽：尚未設定網址' : '预览：尚未设置网址';
      return !read(join(folder, 'preview', page)).includes(bar);
    });
    expect(bare).toEqual([]);
  });

  test('links, anchors and counts are alike in three editions', () => {
    const pages = globSync('**/*.html', { cwd: join(folder, 'preview') });
    // What an edition changed, and what this portal holds of every edition, are pages of their own.
    const shared = pages.filter((page) => !/^zh-|404|\/editions\/|\/audit\//.test(page));
    expect(shared.length).toBeGreaterThan(60);
    for (const page of shared)
      for (const edition of ['zh-hant', 'zh-hk'])
        expect([edition, page, shapeOf(edition, page)]).toEqual([edition, page, shapeOf('.', page)]);
  });

  test('every page says what it may load, whoever runs the build', () => {
    const pages = globSync('**/*.html', { cwd: join(folder, 'preview') });
    const policy = '<meta http-equiv="content-security-policy"';
    expect(pages.filter((page) => !read(join(folder, 'preview', page)).includes(policy))).toEqual([]);
  });

  test('every code is stamped, and can still be read', async () => {
    expect(firstCode('preview').toString()).toContain('>预览</text>');
    expect(await readCode('preview')).toBe('http://localhost:4321/plans/jinjiang-2022/');
  });
});
