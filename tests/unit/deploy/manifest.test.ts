import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { wordsOfClause } from '../../../src/deploy/manifest/buildManifest.ts';
import { checkRollback } from '../../../src/deploy/manifest/checkRollback.ts';
import { createKey, readSigningKey, toPublicLine } from '../../../src/deploy/manifest/signingKey.ts';
import { folderReader, verifyFolder } from '../../../src/deploy/manifest/verifyPortal.ts';
import { writeManifest } from '../../../src/deploy/manifest/writeManifest.ts';
import { headingText } from '../../../src/plan/text.ts';
import type { Plan } from '../../../src/plan/model.ts';
import { readPlans } from '../../../src/portal/readPlans.ts';
import { judgeFile, judgeWords, openManifest } from '../../../src/proof/judge.ts';
import type { Manifest } from '../../../src/proof/manifest.ts';
import { createRandom } from '../../random.ts';

const random = createRandom(19);
const folder = mkdtempSync(join(tmpdir(), 'celan-'));
const plans = readPlans('content', []);
const { pem, publicLine } = createKey();
const key = readSigningKey(pem, publicLine, 'content');
const site = 'https://plans.example.gov.cn/';

/** A small portal: each plan's data and a page that shows its clauses. */
function writePortal(into: string): void {
  for (const plan of plans) {
    const place = join(into, 'plans', plan.id);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'plan.json'), JSON.stringify({ ...plan, account: [] }));
    writeFileSync(join(place, 'index.html'), plan.clauses.map(wordsOfClause).join('\n'));
  }
}

let manifest: Manifest;
beforeAll(() => {
  writePortal(folder);
  manifest = writeManifest(folder, { site, publicKey: publicLine, key, previous: undefined });
});

/** A clause as a reader copies it: from the page, with breaks and indents, or with lines joined by hand. */
function copies(clause: Plan['clauses'][number]): string[] {
  const blocks = clause.blocks.map((block) =>
    block.kind === 'table'
      ? [block.header, ...block.rows].map((row) => row.join('\t')).join('\n')
      : block.text,
  );
  const lines = [headingText(clause), ...blocks];
  return [
    lines.join('\n'),
    lines.join('\r\n\r\n  '),
    `\n ${lines.map((line) => `　　${line}`).join('\n')}\n`,
  ];
}

const worded = plans.flatMap(({ clauses }) => clauses).filter((clause) => wordsOfClause(clause) !== '');

test('every clause, however it was copied, is the same', async () => {
  const alarms: string[] = [];
  for (const clause of worded)
    for (const copy of copies(clause))
      if ((await judgeWords(manifest, copy)).verdict !== 'same') alarms.push(copy.slice(0, 40));
  expect(alarms).toEqual([]);
  expect(worded.length).toBeGreaterThan(30);
});

const pick = <Item>(items: ArrayLike<Item>): Item => items[Math.floor(random() * items.length)] as Item;
const signs = [...'不十百千万九0123456789%〔〕，。的市校\u200b'];

/** One change that a reader could miss: a sign more, less, another, two in the other order, a sentence gone. */
function alter(words: string): string {
  const at = Math.floor(random() * words.length);
  const [before, sign, after] = [words.slice(0, at), words.charAt(at), words.slice(at + 1)];
  const other = pick(signs.filter((each) => each !== sign));
  const next = after.charAt(0);
  return pick([
    before + other + after,
    before + other + sign + after,
    before + after,
    next && next !== sign ? before + next + sign + after.slice(1) : before + after,
    words.replace(/[^。]+。/u, ''),
  ]);
}

test('of 1,000 altered clauses none is called the same', async () => {
  const missed: string[] = [];
  for (let count = 0; count < 1000; count++) {
    const whole = pick(pick(worded.map(copies)));
    let changed = alter(whole);
    // A blank more or less beside a Chinese character is layout; such a change does not count.
    while (wordsEqual(changed, whole)) changed = alter(whole);
    const { verdict } = await judgeWords(manifest, changed);
    if (verdict === 'same') missed.push(changed);
  }
  expect(missed).toEqual([]);
});

const wordsEqual = (one: string, other: string): boolean =>
  one.replace(/\s/gu, '') === other.replace(/\s/gu, '');

test('of 1,000 altered pages none is called the same, and no whole one altered', async () => {
  const read = folderReader(folder);
  const missed: string[] = [];
  for (let count = 0; count < 1000; count++) {
    const path = pick(Object.keys(manifest.files).filter((each) => each.startsWith('plans/')));
    const bytes = readFileSync(join(folder, path));
    const at = Math.floor(random() * bytes.length);
    const changed = pick([
      Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]),
      Buffer.concat([bytes.subarray(0, at), Buffer.from('<a href="//x">'), bytes.subarray(at)]),
      Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ (1 << Math.floor(random() * 8)) : byte))),
    ]);
    const served = () => Promise.resolve(new Uint8Array(changed).buffer);
    if ((await judgeFile(manifest, path, served)).verdict !== 'differs') missed.push(path);
    if ((await judgeFile(manifest, path, read)).verdict !== 'same') missed.push(`whole: ${path}`);
  }
  expect(missed).toEqual([]);
});

test('of what no manifest can list nothing is said; a file that is not listed is not of the build', async () => {
  const read = folderReader(folder);
  for (const path of ['manifest.json', 'manifest.sig', undefined])
    expect((await judgeFile(manifest, path, read)).verdict).toBe('unknown');
  expect((await judgeFile(manifest, 'plans/planted.html', read)).verdict).toBe('differs');
});

describe('the manifest as a whole', () => {
  const copy = (): string => {
    const other = mkdtempSync(join(tmpdir(), 'celan-'));
    cpSync(folder, other, { recursive: true });
    return other;
  };

  test('a folder that is whole is the same; a file gone, altered or added is named', async () => {
    expect(await verifyFolder(folder, publicLine)).toMatchObject({ verdict: 'same', problems: [] });
    const other = copy();
    rmSync(join(other, 'plans/taicang-2020/index.html'));
    writeFileSync(join(other, 'plans/jinjiang-2022/index.html'), '彩票');
    writeFileSync(join(other, 'plans/hidden.html'), '');
    const { verdict, problems } = await verifyFolder(other, publicLine);
    expect(verdict).toBe('differs');
    expect(problems.map(({ file, key }) => `${key} ${file}`)).toEqual([
      'proof-altered plans/jinjiang-2022/index.html',
      'proof-missing plans/taicang-2020/index.html',
      'proof-foreign plans/hidden.html',
    ]);
  });

  test('a manifest that was changed, or signed by another, verifies nothing', async () => {
    const other = copy();
    const file = join(other, 'manifest.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"build": 1', '"build": 2'));
    const clause = copies(worded[3] as Plan['clauses'][number])[0] ?? '';
    const opened = await openManifest(folderReader(other), publicLine);
    expect(opened).toBe('badSignature');
    expect(await judgeWords(opened, clause)).toMatchObject({ verdict: 'unknown' });
    expect(await openManifest(folderReader(folder), createKey().publicLine)).toBe('badSignature');
    rmSync(join(other, 'manifest.sig'));
    expect(await openManifest(folderReader(other), publicLine)).toBe('unsigned');
    rmSync(file);
    expect(await openManifest(folderReader(other), publicLine)).toBe('noManifest');
    writeFileSync(file, '<!doctype html>404');
    expect(await openManifest(folderReader(other), '')).toBe('noManifest');
  });

  test('follows on the build before, and stays as it is while nothing changes', () => {
    const next = copy();
    const proof = { site, publicKey: publicLine, key, previous: folder };
    expect(writeManifest(next, proof)).toEqual(manifest);
    writeFileSync(join(next, 'plans/taicang-2020/index.html'), 'x');
    const second = writeManifest(next, proof);
    expect(second.build).toBe(2);
    expect(second.previous).toMatch(/^[0-9a-f]{64}$/);
    expect(writeManifest(copy(), { ...proof, previous: join(next, 'manifest.json') })).toMatchObject({
      build: 3,
    });
  });
});

test('an older build, and another of the same number, are not taken for the one at hand', () => {
  const of = (build: number, site = manifest.site): Manifest => ({ ...manifest, build, site });
  const told = (served: Manifest, own: Manifest): string[] =>
    checkRollback(served, own).map(({ key }) => String(key));
  expect(told(of(1), of(2))).toEqual(['proof-older']);
  expect(told({ ...of(2), files: {} }, of(2))).toEqual(['proof-other']);
  for (const [served, own] of [
    [of(2), of(2)],
    [of(3), of(2)],
    [of(1), of(2, 'https://other.example.gov.cn/')],
  ] as const)
    expect(told(served, own)).toEqual([]);
});

test('a private key that cannot be right is refused', () => {
  const content = mkdtempSync(join(tmpdir(), 'celan-'));
  const inside = join(content, 'key.pem');
  writeFileSync(inside, pem);
  expect(() => readSigningKey(inside, publicLine, content)).toThrow('folder of the content');
  expect(() => readSigningKey(pem, createKey().publicLine, content)).toThrow('does not belong');
  expect(() => readSigningKey('nowhere.pem', publicLine, content)).toThrow('is no Ed25519');
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const rsaPem = rsa.export({ type: 'pkcs8', format: 'pem' }).toString();
  expect(() => readSigningKey(rsaPem, toPublicLine(rsa), content)).toThrow('is no Ed25519');
  expect(readSigningKey(undefined, publicLine, content)).toBeUndefined();
});
