import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFiles } from '../../../src/import/content/writeFiles.ts';
import { loadPortal } from '../../../src/portal/loadPortal.ts';
import { assignments } from '../../../src/portal/organisations.ts';
import type { Workspace } from './workspace.ts';
import { CAPTURE, workspace } from './workspace.ts';

const SEEDS = ['000_91afd17e9ab3f615.txt', '003_5998dfda35d90c73.txt'];
const plan = 'content/plans/yunshan-2024.md';
const indicators = 'content/plans/yunshan-2024.indicators.yaml';

function withCapture(text = CAPTURE): Workspace {
  const portal = workspace();
  portal.write('seeds/good.txt', text);
  return portal;
}

describe('the two seeds', () => {
  test('become the files that were read by eye, and the Markdown in content/ is what import writes', async () => {
    const portal = workspace();
    for (const seed of SEEDS) copyFileSync(join('seeds', seed), join(portal.root, 'seeds', seed));
    expect(await portal.run('import')).toMatchObject({ code: 0, err: '' });
    for (const name of readdirSync(join(portal.root, 'content/plans')).sort()) {
      if (name.endsWith('.indicators.yaml')) continue;
      const text = portal.read(`content/plans/${name}`).replace(/^ {2}\S+\.yaml: [0-9a-f]{64}\n/gm, '');
      await expect(text).toMatchFileSnapshot(join(process.cwd(), 'tests/golden/import', name));
      if (name.endsWith('.md'))
        expect(readFileSync(`content/plans/${name}`, 'utf8')).toBe(portal.read(`content/plans/${name}`));
    }
    expect(await portal.run('check')).toMatchObject({ code: 0, err: '' });
  });
});

describe('importing again', () => {
  test('changes nothing', async () => {
    const portal = withCapture();
    await portal.run('import');
    const before = portal.snapshot();
    expect((await portal.run('import')).result).toMatchObject({ written: [], kept: [] });
    expect(portal.snapshot()).toEqual(before);
  });

  test('leaves a file alone that a person changed, shows the difference, and takes it over when told to', async () => {
    const portal = withCapture();
    await portal.run('import');
    portal.edit(plan, (text) => text.replace('新建幼儿园12所', '新建幼儿园 12 所'));
    const before = portal.snapshot();
    const { result } = await portal.run('import');
    expect(result?.written).toEqual([]);
    expect(result?.kept.map(({ path }) => path.endsWith('yunshan-2024.md'))).toEqual([true]);
    expect(result?.kept[0]?.difference).toMatch(/^-新建幼儿园 12 所.*\n\+新建幼儿园12所/m);
    expect(portal.snapshot()).toEqual(before);
    expect((await portal.run('import', plan)).result?.kept).toEqual([]);
    expect(portal.read(plan)).toContain('新建幼儿园12所');
  });

  test("keeps a person's review and the address of the source while the words stay", async () => {
    const portal = withCapture();
    await portal.run('import');
    portal.edit(plan, (text) =>
      text
        .replace('reviewed: false\nreviewedBy: null', 'reviewed: true\nreviewedBy: 张三')
        .replace('url: null', 'url: https://example.gov.cn/3'),
    );
    const before = portal.snapshot();
    expect((await portal.run('import')).result).toMatchObject({ written: [], kept: [] });
    expect(portal.snapshot()).toEqual(before);
  });

  test('takes back the review when the capture now says something else', async () => {
    const portal = withCapture();
    await portal.run('import');
    portal.edit(plan, (text) => text.replace('reviewed: false', 'reviewed: true'));
    portal.write('seeds/good.txt', CAPTURE.replace('12所', '13所'));
    const { result } = await portal.run('import');
    expect(result?.kept[0]?.difference).toMatch(/^-reviewed: true\n\+reviewed: false/m);
  });

  test('a capture that changed rewrites what nobody touched', async () => {
    const portal = withCapture();
    await portal.run('import');
    portal.write('seeds/good.txt', CAPTURE.replace('12所', '13所'));
    expect((await portal.run('import')).result?.kept).toEqual([]);
    expect(portal.read(plan)).toContain('13所');
    expect(await portal.run('check')).toMatchObject({ code: 0 });
  });

  test('keeps reviewed indicators, withdraws proposals that are no longer made, and adds new ones with new ids', async () => {
    const portal = withCapture();
    await portal.run('import');
    const yaml = portal.read(indicators);
    expect(yaml.match(/^ {2}- id: .*/gm)).toEqual(['  - id: i-1-1', '  - id: i-2-1-1']);
    const [first = '', second = ''] = yaml.split(/(?= {2}- id: i-2-1-1)/);
    portal.write(
      indicators,
      `# 核对记录\n${first.replace('reviewed: false', 'reviewed: true').replace(/name: .*/, 'name: 人写的名称')}${second}`,
    );
    portal.write('seeds/good.txt', CAPTURE.replace('新建幼儿园12所', '新建小学8所'));
    await portal.run('import', plan, indicators);
    const merged = portal.read(indicators);
    expect(merged).toMatch(/^# 核对记录/);
    expect(merged).toContain('name: 人写的名称');
    expect(merged.match(/^ {2}- id: .*/gm)).toEqual(['  - id: i-1-1', '  - id: i-2-1-2']);
    expect(merged).toContain('新建小学8所');
  });

  test('does not propose again what a person turned down', async () => {
    const portal = withCapture();
    await portal.run('import');
    portal.edit(indicators, (text) =>
      text
        .replace(/ {2}- id: i-2-1-1[\s\S]*?(?=rejected)/, '')
        .replace('rejected: []', 'rejected:\n  - { clause: 2-1, quote: 新建幼儿园12所 }'),
    );
    const before = portal.snapshot();
    expect((await portal.run('import')).result).toMatchObject({ written: [], kept: [] });
    expect(portal.snapshot()).toEqual(before);
  });
});

describe('bodies', () => {
  test('are proposed with kind, full name and place, and a second plan of the place uses the same ones', async () => {
    const portal = withCapture(
      CAPTURE.replace('市教育局、财政局', '市教育局、住建局、市委编办、各镇（街道）').replace(
        /$/,
        '\n市有关单位：教育局、住房和城乡建设局、委编办。\n',
      ),
    );
    await portal.run('import');
    portal.write(
      'seeds/later.txt',
      CAPTURE.replaceAll('2024年', '2027年')
        .replace('到2026年', '到2029年')
        .replaceAll('2024', '2027')
        .replace('、财政局', '、市审计局'),
    );
    expect(await portal.run('import')).toMatchObject({ code: 0 });
    const { organisations, plans } = loadPortal(join(portal.root, 'content'));
    expect(organisations.map(({ id, name, kind, reviewed }) => [id, name, kind, reviewed])).toEqual([
      ['yunshan-jiaoyuju', '云山市教育局', 'bureau', false],
      ['yunshan-zhujianju', '云山市住房和城乡建设局', 'bureau', false],
      ['yunshan-weibianban', '云山市委编办', 'party', false],
      ['yunshan-gezhen-jiedao', '云山市各镇（街道）', 'collective', false],
      ['yunshan-shenjiju', '云山市审计局', 'bureau', false],
    ]);
    const later = plans.find((each) => each.id === 'yunshan-2027');
    expect(
      assignments(later as NonNullable<typeof later>, organisations).map((each) => each.organisationId),
    ).toEqual(['yunshan-jiaoyuju', 'yunshan-shenjiju', 'yunshan-jiaoyuju']);
  });

  test('that stand in organisations.yaml stay as they are, comments too', async () => {
    const portal = withCapture();
    const own =
      '# 单位\norganisations:\n  - { id: yunshan-jyj, name: 云山市教育局, place: 云山市, kind: bureau, type: 教育局, names: { yunshan-2024: [市教育局] }, reviewed: true } # 已核\n';
    portal.write('content/organisations.yaml', own);
    await portal.run('import');
    const merged = portal.read('content/organisations.yaml');
    expect(merged).toMatch(/^# 单位\n/);
    expect(merged).toContain('# 已核');
    expect(loadPortal(join(portal.root, 'content')).organisations.map(({ id }) => id)).toEqual([
      'yunshan-jyj',
      'yunshan-caizhengju',
    ]);
  });
});

describe('whole papers of other kinds go through import, check and load', () => {
  test('a page of HTML whose first bracket makes every first-listed body lead', async () => {
    const portal = workspace();
    copyFileSync('tests/fixtures/seeds/02-agri-machinery.html', join(portal.root, 'seeds/agri.html'));
    expect(await portal.run('import')).toMatchObject({ code: 0, err: '' });
    expect(await portal.run('check')).toMatchObject({ code: 0, err: '' });
    const { plans, organisations } = loadPortal(join(portal.root, 'content'));
    const [paper] = plans;
    expect(paper).toMatchObject({
      id: 'guowuyuan-2018',
      place: null,
      metadata: { documentNumber: '国发〔2018〕42号', issuedOn: '2018-12-21' },
    });
    expect(paper?.clauses.filter((clause) => clause.level === 1)).toHaveLength(8);
    expect(paper?.clauses.filter((clause) => clause.level === 2)).toHaveLength(20);
    const all = paper ? assignments(paper, organisations) : [];
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter((each) => each.organisationId === null)).toEqual([]);
    expect(all.filter((each) => each.lead).every((each) => each.first || each.role.includes('牵头'))).toBe(
      true,
    );
    expect(all.some((each) => each.lead)).toBe(true);
  });

  test('a text with its whole body, addressees and signature on one line', async () => {
    const portal = workspace();
    copyFileSync('tests/fixtures/seeds/08-bizenv-2020-24.txt', join(portal.root, 'seeds/bizenv.txt'));
    expect(await portal.run('import')).toMatchObject({ code: 0, err: '' });
    expect(await portal.run('check')).toMatchObject({ code: 0, err: '' });
    const [paper] = loadPortal(join(portal.root, 'content')).plans;
    expect(paper?.clauses.filter((clause) => clause.level === 2)).toHaveLength(20);
    expect(paper?.account.map(({ line, verdict }) => [line, verdict])).toEqual([
      [1, 'metadata'],
      [3, 'document'],
    ]);
    portal.edit(`content/plans/${paper?.id ?? ''}.md`, (text) => text.replace('破解企业', '解决企业'));
    const { code, err } = await portal.run('check');
    expect(code).toBe(1);
    expect(err).toMatch(/\.md:\d+: the body/);
  });
});

test('a number that jumps and a hole in a list are taken when the paper prints them so, and stay taken', async () => {
  const portal = withCapture(CAPTURE.replace('（二）提高', '（五）提高').replace('局、财', '局、、财'));
  expect(await portal.run('import')).toMatchObject({ code: 0 });
  expect(await portal.run('check')).toMatchObject({ code: 1 });
  expect(await portal.run('import', '--as-printed')).toMatchObject({ code: 0 });
  expect(portal.read(plan)).toContain('asPrinted:\n  - 2-5\n  - 2-1\n');
  expect(await portal.run('check')).toMatchObject({ code: 0, err: '' });
  expect((await portal.run('import')).result).toMatchObject({ written: [], kept: [] });
});

test('writing is all or nothing', () => {
  const { root, write, read } = workspace();
  write('one.txt', 'before');
  mkdirSync(join(root, 'two.txt/inside'), { recursive: true });
  const files = ['one.txt', 'new/three.txt', 'two.txt'].map((name) => ({
    path: join(root, name),
    text: 'after',
  }));
  expect(() => writeFiles(files)).toThrow();
  expect(read('one.txt')).toBe('before');
  expect(existsSync(join(root, 'new/three.txt'))).toBe(false);
  expect(readdirSync(root).filter((name) => name.endsWith('.importing'))).toEqual([]);
});
