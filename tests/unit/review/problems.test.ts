import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPlan } from '../../../src/plan/checks.ts';
import { MESSAGES } from '../../../src/plan/messages.ts';
import { inspectPortal } from '../../../src/portal/loadPortal.ts';
import { DESK_MESSAGES } from '../../../src/review/deskMessages.ts';
import { forget } from '../../../src/review/edit/forget.ts';
import { History } from '../../../src/review/history.ts';
import { putLine } from '../../../src/review/putLine.ts';
import type { ToldProblem } from '../../../src/review/tellProblems.ts';
import { tellProblems } from '../../../src/review/tellProblems.ts';

/** Names of files and fields, commands, ids. */
const OF_FILES =
  /\.(?:ya?ml|md|tsv)\b|npm run|frontmatter|\b(?:id|clause|year|unit|comparator|quote|value|title|names|members|aliasOf|asPrinted|reviewed|null|indicators?|content)\b|i-\d/u;

const folder = mkdtempSync(join(tmpdir(), 'celan-told-'));
cpSync('content', folder, { recursive: true });

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
function spoil(name: string, from: string, to: string): void {
  expect(read(name)).toContain(from);
  writeFileSync(join(folder, name), read(name).replace(from, to));
}
function told(): ToldProblem[] {
  const { portal, problems } = inspectPortal(folder);
  return tellProblems([...problems, ...portal.plans.flatMap(checkPlan)], folder, 'zh-Hans');
}

test('every message that names a file, a field or an id has other words at the desk', () => {
  const elsewhere =
    /^(?:doctor|key|proof|logo|shard|merge|recipe|verify|convert|file|seed|browser)|^(?:arguments|folder-foreign|unexpected|public-taken|not-writable|search-way|capture-name|content-absent|not-built)$/u;
  const named = Object.entries(MESSAGES).filter(
    ([key, { zh }]) =>
      !elsewhere.test(key) &&
      (OF_FILES.test(zh.what + zh.remedy) || /\{(?:id|clause|field|plan|measure)\}/u.test(zh.what)),
  );
  expect(named.map(([key]) => key).filter((key) => !(key in DESK_MESSAGES))).toEqual([]);
  for (const { what, remedy } of Object.values(DESK_MESSAGES))
    expect((what + remedy).replace(/\{\w+\}/gu, '')).not.toMatch(OF_FILES);
});

const TAICANG = '《關于聚焦民生補短板推進基礎教育高質量發展的實施辦法》';
const FIGURES = 'plans/taicang-2020.indicators.yaml';

const FAULTS: [string, string, string, Partial<ToldProblem>][] = [
  [
    FIGURES,
    'value: 48',
    'value: 49',
    { place: `${TAICANG} · 数字 · 信息化遠程幫扶直播課堂`, step: 'figures', item: 'i-2-1' },
  ],
  [
    'plans/jinjiang-2022.indicators.yaml',
    'year: 2025',
    'year: 二〇二五',
    { what: '“普惠性幼儿园在园幼儿占全市在园幼儿总数”的“年份”应为数字' },
  ],
  [
    'topics.yaml',
    'clause: "3-1"',
    'clause: "3-99"',
    { place: '主题 · 学前教育', what: '“学前教育”里有一项所指的已经没有了' },
  ],
  ['organisations.yaml', '[市教育局]', '[市教育厅]', { key: 'body-unlisted', plan: 'jinjiang-2022' }],
  ['plans/jinjiang-2022.md', '（二）', '（五）', { step: 'clauses', key: 'number-jumps' }],
  ['site.yaml', "address: ''", 'address: plans.example', { place: '门户由谁主办' }],
  ['glossary.tsv', '\tfix\t', '\tfixed\t', { place: '简繁词表', step: 'scripts' }],
];

test('faults of files are told by the names of the desk', () => {
  const before = FAULTS.map(([name]) => [name, read(name)] as const);
  for (const [name, from, to] of FAULTS) spoil(name, from, to);
  const all = told();
  for (const [, , , wanted] of FAULTS) expect(all).toContainEqual(expect.objectContaining(wanted));
  for (const { place, what, remedy } of all) expect(`${place} ${what} ${remedy}`).not.toMatch(OF_FILES);
  for (const [name, text] of before) writeFileSync(join(folder, name), text);
});

test('a slip of the hand is mended in its line, and taken back', () => {
  const before = read('site.yaml');
  spoil('site.yaml', "operator: ''", 'operator：青浦湾市信息中心');
  const slip = read('site.yaml');
  const [{ file, written } = { file: '', written: null }] = told();
  if (!written) throw new Error('no line');
  expect(written.proposal).toBe('operator: 青浦湾市信息中心');
  const history = new History();
  const desk = { contentDir: folder, history };
  putLine(desk, { file, line: written.line, seen: written.seen, text: written.proposal });
  expect(read('site.yaml')).toBe(before.replace("operator: ''", 'operator: 青浦湾市信息中心'));
  expect(told()).toEqual([]);
  history.undo();
  expect(read('site.yaml')).toBe(slip);
  expect(() => putLine(desk, { file, line: 1, seen: 'x', text: 'y' })).toThrow('changed elsewhere');
  for (const outside of ['package.json', join(folder, '../x.yaml'), folder])
    expect(() => putLine(desk, { file: outside, line: 1, seen: '{', text: '' })).toThrow();
  history.mend(join(folder, 'site.yaml'), () => before);
});

test('what names a figure or a plan that is gone is taken out, and nothing else', () => {
  const [measures, bodies] = [read('measures.yaml'), read('organisations.yaml')];
  const gone = { plan: 'jinjiang-2022', list: 'inclusive-preschool', member: 'i-1-1' };
  expect(forget(measures, 'measures', gone)).toBe(
    measures.replace('      - { plan: jinjiang-2022, indicator: i-1-1 }\n', ''),
  );
  const without = forget(bodies, 'organisations', { plan: 'taicang-2020', list: null, member: null });
  expect(without).not.toContain('taicang-2020:');
  expect(without.match(/jinjiang-2022:/gu)).toEqual(bodies.match(/jinjiang-2022:/gu));
});
