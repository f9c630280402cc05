import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffLines } from 'diff';
import { describe, expect, test } from 'vitest';
import { toXlsx } from '../../../src/exports/xlsx.ts';
import { putActuals, rowsOfSheet } from '../../../src/review/edit/editActual.ts';
import { editBody } from '../../../src/review/edit/editBody.ts';
import { decideHeading, decideLine, decideParticular, sign } from '../../../src/review/edit/editDecisions.ts';
import { addToGlossary } from '../../../src/review/edit/editGlossary.ts';
import { editIndicator } from '../../../src/review/edit/editIndicator.ts';
import { editSite } from '../../../src/review/edit/editSite.ts';
import { putFile } from '../../../src/review/changeFile.ts';
import { History } from '../../../src/review/history.ts';
import { KeptSteps } from '../../../src/review/keptSteps.ts';
import { isAllowed } from '../../../src/review/guard.ts';
import { readSheet } from '../../../src/review/readSheet.ts';
import { parseDay, parsePeriod } from '../../../src/schema/loose.ts';

/** The lines that went and came, as `git diff` would show them. */
function changes(before: string, after: string | undefined): string[] {
  return diffLines(before, after ?? '').flatMap(({ added, removed, value }) =>
    added || removed
      ? value
          .trimEnd()
          .split('\n')
          .map((line) => `${added ? '+' : '-'}${line}`)
      : [],
  );
}

describe('a step at the desk changes the lines an editor would have changed', () => {
  const indicators = readFileSync('content/plans/jinjiang-2022.indicators.yaml', 'utf8').replace(
    'reviewed: true',
    'reviewed: false # 待核',
  );
  const bodies = readFileSync('content/organisations.yaml', 'utf8').replace(
    'reviewed: true',
    'reviewed: false',
  );
  const site = readFileSync('content/site.yaml', 'utf8');

  test('a figure is right', () => {
    expect(changes(indicators, editIndicator(indicators, 'i-1-1', { verdict: 'right' }))).toEqual([
      '-    reviewed: false # 待核',
      '+    reviewed: true # 待核',
    ]);
  });
  test('a figure is mended', () => {
    const fields = { value: 91, year: 2026 };
    const after = changes(indicators, editIndicator(indicators, 'i-1-1', { verdict: 'mended', fields }));
    expect(after.filter((line) => line.startsWith('+'))).toEqual([
      '+    value: 91',
      '+    year: 2026',
      '+    reviewed: true # 待核',
    ]);
  });
  test('a figure is wrong', () => {
    const after = editIndicator(indicators, 'i-1-1', { verdict: 'wrong' }) ?? '';
    expect(after).not.toContain('i-1-1\n');
    expect(changes(indicators, after).filter((line) => line.startsWith('+'))).toContain(
      '+    quote: 普惠性幼儿园在园幼儿占全市在园幼儿总数达到 90%以上',
    );
  });
  test('a share that is written without quotes stays one, whatever else is changed', () => {
    const shares = 'indicators:\n  - id: a\n    value: 6:4\n  - { id: b,\n      value: 3 }\n';
    const after = editIndicator(shares, 'b', { verdict: 'mended', fields: { value: '7:3' } });
    expect(after).toMatch(/value: "6:4"[^]*value: "7:3"/u);
  });
  test('a body is right, or the same as another', () => {
    expect(changes(bodies, editBody(bodies, 'jinjiang-jiaoyuju', { verdict: 'right' }))).toEqual([
      '-    reviewed: false',
      '+    reviewed: true',
    ]);
    const merged =
      editBody(bodies, 'jinjiang-jiaoyuju', { verdict: 'same', as: 'jinjiang-caizhengju' }) ?? '';
    expect(merged).toMatch(/jinjiang-2022: \[ ?财政局, 市教育局 ?\]/);
    expect(merged).not.toContain('id: jinjiang-jiaoyuju\n');
  });
  test('the site is named', () => {
    const after = changes(site, editSite(site, 'operator', '青浦湾市人民政府'));
    expect(after).toHaveLength(2);
    expect(after[1]).toMatch(/^\+operator: .?青浦湾市人民政府/);
  });
  test('a particular is the first decision of a plan, or one more', () => {
    const one = decideParticular(null, 'issuer', '临澜市城市管理局');
    expect(one).toBe('particulars:\n  issuer: 临澜市城市管理局\n');
    expect(changes(one, decideParticular(one, 'issuedOn', '2025-05-20'))).toEqual([
      '+  issuedOn: "2025-05-20"',
    ]);
  });
  test('a decision stands once, and goes without a trace', () => {
    const line = { line: 24, text: '彩88' };
    const one = decideLine(null, line, { verdict: 'suspect', reason: '疑似他人植入' });
    const two = decideLine(one, line, { verdict: 'furniture', reason: '不是文件内容' });
    expect(two.match(/line: 24/g)).toHaveLength(1);
    expect(decideLine(two, line, null)).not.toContain('24');
    const signed = sign(decideHeading(two, { line: 3, text: '一、' }, 2), 'text', {
      by: '王敏',
      on: '2026-11-28',
      seen: 'a'.repeat(64),
    });
    expect(signed).toContain('level: 2');
    expect(signed).toContain('by: 王敏');
  });
  test('a glossary line is added at the end, or takes the place of the last about the same words', () => {
    const once = addToGlossary('# 词表\n', { simplified: '台湾', traditional: '臺灣', why: '审阅台' });
    expect(once).toBe('# 词表\n台湾\t臺灣\t\tfix\t审阅台\n');
    expect(addToGlossary(once, { simplified: '台湾', traditional: '台灣', why: '审阅台' })).toBe(
      '# 词表\n台湾\t台灣\t\tfix\t审阅台\n',
    );
  });
});

describe('actual figures as people write them', () => {
  test.each([
    [parseDay, '2024/3/5', '2024-03-05'],
    [parseDay, '2024年3月5日', '2024-03-05'],
    [parseDay, '去年', '去年'],
    [parsePeriod, '2024年', '2024'],
    [parsePeriod, '2024/3', '2024-03'],
    [parsePeriod, '2024/12/31', '2024-12'],
    [parsePeriod, '截至2024年3月5日', '2024-03'],
    [parsePeriod, '2024年底', '2024'],
    [parsePeriod, '2024/3/x', '2024/3/x'],
  ] as const)('%o reads %s as %s', (parse, written, read) => {
    expect(parse(written)).toBe(read);
  });

  test('a workbook that was sent out, filled in and sent back', () => {
    const columns = ['编号', '名称', '时期', '实绩', '来源网址', '查阅日期'];
    const rows = [
      ['i-1-1', '覆盖率', '2024年', '91.2%', 'https://example.gov.cn/', '2024/3/5'],
      ['i-1-2', '其他', '', '', '', ''],
    ];
    const bytes = toXlsx({ columns, rows }, '实绩');
    const read = rowsOfSheet(readSheet(bytes, '实绩.xlsx'), '实绩.xlsx');
    expect(read).toHaveLength(1);
    const targets = new Map([['i-1-1', { name: '覆盖率', unit: '%' }]]);
    const text = putActuals(null, read, targets, 'x.csv');
    expect(text).toBe(
      'indicator,period,value,source,retrieved\ni-1-1,2024,91.2,https://example.gov.cn/,2024-03-05\n',
    );
    expect(putActuals(text, read, targets, 'x.csv')).toBe(text);
    const counted = new Map([['i-1-1', { name: '食堂', unit: '个' }]]);
    expect(() => putActuals(text, read, counted, 'x.csv')).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ key: 'actual-unit' })] }),
    );
  });
});

test('only the page of the desk itself is answered', () => {
  const ask = (headers: object, token = 'secret'): boolean =>
    isAllowed({ headers: { host: '127.0.0.1:4330', ...headers }, token }, 4330, 'secret');
  expect(ask({})).toBe(true);
  expect(ask({ origin: 'http://127.0.0.1:4330', 'sec-fetch-site': 'same-origin' })).toBe(true);
  expect(ask({ host: 'rebound.example:4330' })).toBe(false);
  expect(ask({ origin: 'http://rebound.example:4330' })).toBe(false);
  expect(ask({ origin: 'null' })).toBe(false);
  expect(ask({ 'sec-fetch-site': 'same-site' })).toBe(false);
  expect(ask({}, 'secreT')).toBe(false);
});

describe('a file is changed whole or not at all', () => {
  const folder = mkdtempSync(join(tmpdir(), 'celan-change-'));
  const path = join(folder, 'a.yaml');

  test('what somebody else wrote meanwhile stays, and the desk says so', () => {
    writeFileSync(path, 'theirs');
    expect(() => putFile({ path, before: 'old', after: 'ours' })).toThrow(/changed elsewhere/);
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  test('where nothing can be written, nothing changes and the remedy is told', () => {
    writeFileSync(path, 'theirs');
    expect(() => putFile({ path: join(path, 'b.yaml'), before: null, after: 'ours' })).toThrow(
      /cannot be written/,
    );
    expect(readFileSync(path, 'utf8')).toBe('theirs');
  });

  test('a step is taken back only while its file is as the step left it', () => {
    const history = new History();
    writeFileSync(path, 'one');
    history.change(path, () => 'two');
    history.undo();
    expect(readFileSync(path, 'utf8')).toBe('one');
    history.change(path, () => 'two');
    writeFileSync(path, 'three');
    expect(() => history.undo()).toThrow(/changed elsewhere/);
    expect(readFileSync(path, 'utf8')).toBe('three');
  });

  test('a step is taken back by a later desk, newest first, and only in the folders of the desk', () => {
    const root = mkdtempSync(join(tmpdir(), 'celan-kept-'));
    const kept = (): KeptSteps => new KeptSteps(join(root, '.desk'), [root]);
    const history = new History(kept());
    const file = (name: string): string => join(root, name);
    for (const name of ['a.tsv', 'b.tsv']) history.change(file(name), () => 'one');
    history.change(file('a.tsv'), () => 'two');
    expect(readFileSync(file('.desk/.gitignore'), 'utf8')).toBe('*\n');
    const later = new History(kept());
    expect(later.undo()?.madeAt?.getFullYear()).toBe(new Date().getFullYear());
    expect(readFileSync(file('a.tsv'), 'utf8')).toBe('one');
    writeFileSync(file('b.tsv'), 'by hand');
    const last = new History(kept());
    expect(() => last.undo()).toThrow(/changed elsewhere/);
    last.undo();
    expect([existsSync(file('a.tsv')), readFileSync(file('b.tsv'), 'utf8')]).toEqual([false, 'by hand']);
    expect(new History(kept()).undo()).toBeUndefined();
    const outside = { changes: [{ path: '../x.tsv', before: 'x', after: null }], moves: [] };
    writeFileSync(file('.desk/1-1.json'), JSON.stringify(outside));
    expect(new History(kept()).undo()).toBeUndefined();
  });

  test('an undo that was cut short is finished the next time', () => {
    const root = mkdtempSync(join(tmpdir(), 'celan-kept-'));
    const kept = (): KeptSteps => new KeptSteps(join(root, '.desk'), [root]);
    const [one, two] = [join(root, 'a.tsv'), join(root, 'b.tsv')];
    const changes = [one, two].map((each) => ({ path: each, before: null, after: 'ours' }));
    new History(kept()).remove(changes, []);
    rmSync(two);
    new History(kept()).undo();
    expect(existsSync(one)).toBe(false);
  });
});

describe('a table of actual figures as people save it', () => {
  const HEAD = '编号,时期,实绩,来源网址,查阅日期';
  test.each([
    ['2024/3/5 and 91.2%', `${HEAD}\r\ni-1,2024年,91.2%,https://a.gov.cn/1,2024/3/5\r\n`],
    ['a serial day', `${HEAD}\ni-1,2024,91.2,https://a.gov.cn/1,45356\n`],
    [
      'full-width digits and blanks',
      `${HEAD}\n i-1 , ２０２４ ,９１．２％, https://a.gov.cn/1 ,２０２４．３．５\n`,
    ],
    ['a title above', `某市实绩,,,,\n${HEAD}\ni-1,2024,91.2%,https://a.gov.cn/1,2024年3月5日\n`],
    ['semicolons', `${HEAD}\ni-1,2024,91.2,https://a.gov.cn/1,2024-3-5\n`.replaceAll(',', ';')],
    ['tabs', `${HEAD}\ni-1,2024,91.2,https://a.gov.cn/1,2024-3-5\n`.replaceAll(',', '\t')],
  ])('%s', (_, text) => {
    const rows = rowsOfSheet(readSheet(Buffer.from(text), 'x.csv'), 'x.csv');
    expect(putActuals(null, rows, new Map([['i-1', { name: '', unit: '%' }]]), 'x.csv')).toBe(
      'indicator,period,value,source,retrieved\ni-1,2024,91.2,https://a.gov.cn/1,2024-03-05\n',
    );
  });

  test.each([
    ['2024', '2024-13-05'],
    ['2024', '3/5/2024'],
    ['2024', '2024-02-30'],
    ['2024-13', '2024-03-05'],
    ['去年', '2024-03-05'],
  ])('a period %s looked up on %s is refused while it is typed', (period, retrieved) => {
    const row = { indicator: 'i-1', period, value: '91.2', source: 'https://a.gov.cn/1', retrieved };
    expect(() => putActuals(null, [row], new Map([['i-1', { name: '', unit: '%' }]]), 'x.csv')).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ key: 'cell-wrong' })] }),
    );
  });

  test.each([
    ['sheet-columns', Buffer.from('你好\n')],
    ['sheet-empty', Buffer.from(`${HEAD}\ni-1,,,,\n`)],
    ['sheet-old', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])],
  ])('%s is told, and not passed over', (key, bytes) => {
    expect(() => rowsOfSheet(readSheet(bytes, 'x.csv'), 'x.csv')).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ key })] }),
    );
  });
});
