import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CAPTURE, workspace } from './workspace.ts';

describe('a capture that cannot become content', () => {
  const captures: [string, string | Uint8Array, RegExp][] = [
    ['is empty', '', /^celan: \S+seeds\/x\.txt: .+; .+/m],
    ['holds only blanks', ' \n\n', /^celan: \S+seeds\/x\.txt: .+; .+/m],
    [
      'is binary',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 255, 254, 0, 9]),
      /^celan: \S+seeds\/x\.txt: .+; .+/m,
    ],
    [
      'is in no encoding that is known',
      new Uint8Array([0xe6, 0x80, 0xff, 0xff, 0xfe, 0x81, 0x8d, 0xa0, 0xff, 0xc0, 0xc1]),
      /^celan: \S+seeds\/x\.txt: .+; .+/m,
    ],
    [
      'has no plan in it',
      '通知公告\n\n首页 > 新闻\n\n今天天气很好。\n',
      /x\.txt: there is no plan in it .+; make sure/,
    ],
  ];
  test.each(captures)(
    'that %s: a clear error, and the good one beside it is written',
    async (_, content, message) => {
      const portal = workspace();
      portal.write('seeds/good.txt', CAPTURE);
      portal.write('seeds/x.txt', content);
      const { code, err } = await portal.run('import');
      expect(err).toMatch(message);
      expect(code).toBe(1);
      expect(Object.keys(portal.snapshot()).filter((path) => path.endsWith('.md'))).toEqual([
        'content/plans/yunshan-2024.md',
      ]);
      expect(await portal.run('check')).toMatchObject({ code: 0, err: '' });
    },
  );

  const odd: [string, string, RegExp][] = [
    [
      'has two clauses with one number',
      CAPTURE.replace('（二）提高质量', '（一）提高质量'),
      /^line 25: two clauses have the number 2-1, the first on line 23/,
    ],
    [
      'has a number that jumps',
      CAPTURE.replace('（二）提高质量', '（五）提高质量'),
      /^line 25: the numbers jump to （五）/,
    ],
    [
      'has a list of bodies with a hole',
      CAPTURE.replace('市教育局、财政局', '市教育局、、财政局'),
      /^line 23: the list of bodies has a hole: /,
    ],
  ];
  test.each(odd)(
    'one that %s is written with a note, and check names the place until a person says that it stands so',
    async (_, content, message) => {
      const portal = workspace();
      portal.write('seeds/x.txt', content);
      const { code, result } = await portal.run('import');
      expect(code).toBe(0);
      const noted = result?.plans[0]?.reading.warnings.map(({ en }) => en) ?? [];
      expect(noted).toContainEqual(expect.stringMatching(message));
      const refused = await portal.run('check');
      expect(refused.code).toBe(1);
      expect(refused.err).toMatch(/yunshan-2024\.md:\d+: /);
      await portal.run('import', '--as-printed');
      expect(await portal.run('check')).toMatchObject({ code: 0, err: '' });
    },
  );

  test('that is not there, or not in seeds/', async () => {
    const portal = workspace();
    portal.write('elsewhere/x.txt', CAPTURE);
    const missing = await portal.run('import', 'seeds/nothing.txt');
    expect([missing.code, missing.err]).toEqual([
      1,
      expect.stringMatching(/nothing\.txt: there is no such file; check/),
    ]);
    const outside = await portal.run('import', `${portal.root}/elsewhere/x.txt`);
    expect([outside.code, outside.err]).toEqual([
      1,
      expect.stringMatching(/is not in .*seeds\/; put it into/),
    ]);
  });

  test('that has faults beside another that has: all are reported together', async () => {
    const portal = workspace();
    portal.write('seeds/a.txt', '');
    portal.write('seeds/b.txt', '没有规划');
    const { code, err } = await portal.run('import');
    expect(code).toBe(1);
    expect(err).toMatch(/a\.txt: the file is empty/);
    expect(err).toMatch(/b\.txt: /);
  });
});

describe('content that a person spoilt', () => {
  let sound: Record<string, string>;
  test('is sound before', async () => {
    const portal = workspace();
    portal.write('seeds/good.txt', CAPTURE);
    expect(await portal.run('import')).toMatchObject({ code: 0, err: '' });
    expect(await portal.run('check')).toMatchObject({ code: 0, err: '' });
    sound = { ...portal.snapshot(), 'seeds/good.txt': CAPTURE };
  });

  const plan = 'content/plans/yunshan-2024.md';
  const faults: [string, string, (text: string) => string, RegExp][] = [
    [
      'lacks frontmatter',
      plan,
      (text) => text.slice(text.indexOf('---\n', 4) + 4),
      /yunshan-2024\.md:1: the file does not begin with frontmatter .+; make it again/,
    ],
    [
      'lacks a field',
      plan,
      (text) => text.replace(/^issuer: .*\n/m, ''),
      /yunshan-2024\.md:2: the field issuer is missing; add issuer: /,
    ],
    [
      'has an ill-typed field',
      plan,
      (text) => text.replace('reviewed: false', 'reviewed: perhaps'),
      /yunshan-2024\.md:27: the field reviewed must be true or false; correct/,
    ],
    [
      'has a date that is none',
      plan,
      (text) => text.replace('"2024-03-05"', '5.3.2024'),
      /yunshan-2024\.md:7: the field issuedOn must be a date .+; correct/,
    ],
    [
      'has a field that nobody knows',
      plan,
      (text) => text.replace('reviewed: ', 'editor: me\nreviewed: '),
      /yunshan-2024\.md:\d+: .*unknown field editor; check its spelling/,
    ],
    [
      'is no YAML',
      plan,
      (text) => text.replace('title: ', 'title: "'),
      /yunshan-2024\.md:2: the quote of title is not closed; close it/,
    ],
    [
      'has two clauses with one number',
      plan,
      (text) => text.replace('### （二）', '### （一）'),
      /yunshan-2024\.md:\d+: two clauses have the number 2-1/,
    ],
    [
      'has a number that jumps',
      plan,
      (text) => text.replace('## 三、', '## 五、'),
      /yunshan-2024\.md:\d+: the numbers jump to 五、/,
    ],
    [
      'has a hole in a list of bodies',
      plan,
      (text) => text.replace('市教育局、财政局', '市教育局、、财政局'),
      /yunshan-2024\.md:\d+: the list of bodies has a hole/,
    ],
    [
      'has a heading of depth one',
      plan,
      (text) => text.replace('## 一、', '# 一、'),
      /yunshan-2024\.md:\d+: the body has a heading of depth one/,
    ],
    [
      'says something else than its capture',
      plan,
      (text) => text.replace('12所', '21所'),
      /yunshan-2024\.md:\d+: the body \(“21所.*differs from \S+seeds\/good\.txt:23/,
    ],
    [
      'names a body that is not listed',
      'content/organisations.yaml',
      (text) => text.replace('- 财政局', '- 审计局'),
      /yunshan-2024\.md:\d+: clause 2-1 names “财政局”.+; add the name/,
    ],
    [
      'has an indicator whose quote is gone',
      'content/plans/yunshan-2024.indicators.yaml',
      (text) => text.replace(/quote: .*12所/, 'quote: 新建幼儿园20所'),
      /yunshan-2024\.indicators\.yaml:\d+: the quote “新建幼儿园20所” is not in clause 2-1; copy/,
    ],
    [
      'has an indicator of a clause that is not there',
      'content/plans/yunshan-2024.indicators.yaml',
      (text) => text.replace('clause: 2-1', 'clause: 2-9'),
      /there is no clause 2-9; correct/,
    ],
    [
      'has an indicator whose unit is unknown',
      'content/plans/yunshan-2024.indicators.yaml',
      (text) => text.replace(/unit: .+/, 'unit: 尺八'),
      /indicators\.yaml:\d+: the unit “尺八” is unknown; correct it/,
    ],
    [
      'has an indicator of a year before the plan',
      'content/plans/yunshan-2024.indicators.yaml',
      (text) => text.replace('year: 2026', 'year: 2016'),
      /the year 2016 is before the plan was made \(2024\)/,
    ],
    [
      'has an indicator whose unit nobody knows',
      'content/plans/yunshan-2024.indicators.yaml',
      (text) => text.replace('unit: 所', 'unit: 咕'),
      /yunshan-2024\.indicators\.yaml:\d+: the unit “咕” is unknown; correct it/,
    ],
    [
      'has a clause that YAML reads as a number',
      'content/plans/yunshan-2024.indicators.yaml',
      (text) => text.replace('clause: "1"', 'clause: 1'),
      /the field indicators\.\d\.clause must be text; .*double quotes/,
    ],
    [
      'has aliases that run in a circle',
      'content/organisations.yaml',
      (text) =>
        `${text}  - { id: a, name: 甲, place: 云山市, kind: bureau, type: 甲, aliasOf: b, reviewed: true }\n  - { id: b, name: 乙, place: 云山市, kind: bureau, type: 乙, aliasOf: a, reviewed: true }\n`,
      /organisations\.yaml:\d+: the aliases run in a circle: a → b → a; set aliasOf/,
    ],
    [
      'has a name that two bodies claim',
      'content/organisations.yaml',
      (text) => text.replace('- 财政局', '- 教育局'),
      /organisations\.yaml:\d+: yunshan-2024: 教育局 is given twice/,
    ],
    [
      'has an actual figure without a source',
      'content/actuals/yunshan-2024.csv',
      () => 'indicator,period,value,source,retrieved\ni-1-1,2024,88,,2025-02-01\n',
      /yunshan-2024\.csv:2: the column source must be an address/,
    ],
    [
      'has an actual figure of no indicator',
      'content/actuals/yunshan-2024.csv',
      () => 'indicator,period,value,source,retrieved\ni-9-9,2024,88,https://example.gov.cn/,2025-02-01\n',
      /yunshan-2024\.csv:2: the plan yunshan-2024 has no indicator i-9-9/,
    ],
    [
      'has an actual figure of the future',
      'content/actuals/yunshan-2024.csv',
      () => 'indicator,period,value,source,retrieved\ni-1-1,2024,88,https://example.gov.cn/,2999-02-01\n',
      /yunshan-2024\.csv:2: the date lies in the future/,
    ],
    [
      'has a theme with a clause that is not there',
      'content/topics.yaml',
      () =>
        'topics:\n  - { id: a, name: 学前, members: [{ plan: yunshan-2024, clause: "7" }], reviewed: true }\n',
      /topics\.yaml:2: a names yunshan-2024 7, which is not there/,
    ],
  ];
  test.each(faults)(
    '%s: check says file, line and remedy, and changes nothing',
    async (_, path, spoil, message) => {
      const portal = workspace();
      portal.restore(sound);
      if (path.endsWith('.csv') || path.endsWith('topics.yaml')) portal.write(path, spoil(''));
      else portal.edit(path, spoil);
      const before = portal.snapshot();
      const { code, err } = await portal.run('check');
      expect(err).toMatch(message);
      expect(code).toBe(1);
      expect(portal.snapshot()).toEqual(before);
    },
  );

  test('has several faults in several files: all are reported', async () => {
    const portal = workspace();
    portal.restore(sound);
    portal.edit(plan, (text) => text.replace('## 三、', '## 五、'));
    portal.edit('content/plans/yunshan-2024.indicators.yaml', (text) =>
      text.replace('clause: 2-1', 'clause: 2-9'),
    );
    portal.edit('content/organisations.yaml', (text) => text.replace('kind: bureau', 'kind: office'));
    const { code, err } = await portal.run('check');
    expect(code).toBe(1);
    expect(err).toMatch(/yunshan-2024\.md:\d+:/);
    expect(err).toMatch(/yunshan-2024\.indicators\.yaml:\d+:/);
    expect(err).toMatch(/organisations\.yaml:\d+: the field organisations\.0\.kind must be one of/);
  });

  test('seeds that are gone are said to be gone', async () => {
    const portal = workspace();
    portal.restore(sound);
    rmSync(`${portal.root}/seeds`, { recursive: true });
    const { code, err } = await portal.run('check');
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/good\.txt is not there, so the text cannot be checked/),
    ]);
  });
});
