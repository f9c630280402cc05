import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { amendedContent } from '../built/versions/amend.ts';

const out = join(mkdtempSync(join(tmpdir(), 'celan-')), 'out');
const read = (page: string): string => readFileSync(join(out, page), 'utf8');
/** What a page shows where an address with this # leads. */
const placeOf = (html: string, id: string): string =>
  new RegExp(`<(section|div)[^>]* id="${id}"[^>]*>[^]*?</\\1>`).exec(html)?.[0] ?? '';

beforeAll(async () => {
  const content = await amendedContent();
  const file = join(content, 'plans/yunshan-2024.md');
  const words = 'validity: 已修改\nvaliditySource: 云政发〔2026〕1号\n';
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^validity: .*\n/m, words));
  const env = {
    ...process.env,
    CELAN_CONTENT: content,
    OUT_DIR: out,
    SITE_URL: 'https://plans.example.gov.cn',
  };
  const { status, stderr } = spawnSync('node', ['src/cli/build.ts'], { env, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 300_000);

test.each(['', 'zh-hant/'])('a plan captured three times answers for every printed code (/%s)', (edition) => {
  const page = read(`${edition}plans/yunshan-2024/index.html`);
  // Printed from the second version: (三) is gone, and its number now names another clause.
  expect(placeOf(page, '2-3')).toMatch(/class="fate".*versions\/2\/#2-3/s);
  // (五) of the second version has no number of its own any more.
  expect(placeOf(page, '2-5')).toMatch(/href="#2-4".*versions\/2\/#2-5/s);
  // Its words changed since the first.
  expect(placeOf(page, '2-1')).toMatch(/versions\/1\/#2-1/);
  // What stayed as it was says nothing.
  expect(placeOf(page, '3')).not.toContain('fate');
  for (const [version, clause] of [
    [1, '新建幼儿园12所'],
    [2, '开展结对帮扶'],
  ] as const) {
    const old = read(`${edition}plans/yunshan-2024/versions/${version}/index.html`);
    expect(old).toContain(edition === '' ? clause : (/\d+/.exec(clause)?.[0] ?? '開展結對幫扶'));
  }
});

test('the page of versions marks what changed, clause by clause', () => {
  const page = read('plans/yunshan-2024/versions/index.html');
  expect(page).toMatch(/data-kind="gone" data-before="2-3"/);
  expect(page).toMatch(/data-kind="new" data-after="2-2"/);
  expect(page).toMatch(/data-kind="renumbered" data-before="2-4" data-after="2-3"/);
  expect(page).toMatch(/新建幼儿园1<\/span><del>2<\/del><ins>5<\/ins>/);
  expect(read('zh-hant/plans/yunshan-2024/versions/index.html')).toMatch(/<del>2<\/del><ins>5<\/ins>/);
});

test('the feed tells of every new version', () => {
  const ids = [...read('feed.xml').matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
  expect(ids).toContain('tag:plans.example.gov.cn,2026:plans/yunshan-2024/v3');
  expect(ids).toContain('tag:plans.example.gov.cn,2026:plans/yunshan-2024/v2');
  expect(read('feed.xml')).toContain('href="https://plans.example.gov.cn/plans/yunshan-2024/versions/#v3"');
});

test('a portal of one plan meets the checklist: no column is blank', () => {
  const { points } = JSON.parse(read('data/audit.json')) as { points: { verdict: string }[] };
  expect(points.filter(({ verdict }) => verdict === 'fails')).toEqual([]);
});

test.each([
  ['', /有效性：已修改\s*（依据：云政发〔2026〕1号）/],
  ['zh-hant/', /有效性：已修改\s*（依據：雲政發〔2026〕1號）/],
])('its validity is shown with its source (/%s)', (edition, said) => {
  expect(read(`${edition}plans/yunshan-2024/versions/index.html`)).toMatch(said);
});
