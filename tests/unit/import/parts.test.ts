import { describe, expect, test } from 'vitest';
import { createHanzi } from '../../../src/hanzi/createHanzi.ts';
import { formatAccount } from '../../../src/import/content/formatAccount.ts';
import { decide } from '../../../src/import/content/decide.ts';
import { draftOrganisations, fullNameOf } from '../../../src/import/content/draftOrganisations.ts';
import type { NamedBodies } from '../../../src/import/content/draftOrganisations.ts';
import { guessKind } from '../../../src/import/content/organisationKind.ts';
import { documentPart } from '../../../src/import/content/provenance.ts';
import { parsePlace, toPlaceSlug } from '../../../src/import/content/place.ts';
import { toSlug } from '../../../src/text/slug.ts';
import type { AccountLine } from '../../../src/plan/model.ts';
import { formatReasons } from '../../../src/plan/reasons.ts';
import { dropRank } from '../../../src/plan/names.ts';

const hanzi = createHanzi([]);

test.each([
  ['晋江市人民政府办公室', '晋江市', 'jinjiang'],
  ['太倉市人民政府', '太倉市', 'taicang'],
  ['广州市天河区教育局', '广州市天河区', 'guangzhou-tianhe'],
  ['中共福建省委', '福建省', 'fujian'],
  ['广州市教育局', '广州市', 'guangzhou'],
  ['宁夏回族自治区人民政府', '宁夏回族自治区', 'ningxiahuizu'],
  ['晋江市城市管理局', '晋江市', 'jinjiang'],
])('the place of %s is %s', (body, place, slug) => {
  expect(parsePlace(body)).toBe(place);
  expect(toPlaceSlug(hanzi.toHans(place))).toBe(slug);
});

test('bodies of no one place have none', () => {
  expect(parsePlace('国务院办公厅')).toBeNull();
  expect(parsePlace('教育部')).toBeNull();
});

test.each([
  ['市教育局', 'shijiaoyuju'],
  ['旅遊局', 'lvyouju'],
  ['各镇（街道）', 'gezhen-jiedao'],
  ['12345热线办', '12345rexianban'],
])('the slug of %s is %s', (name, slug) => {
  expect(toSlug(hanzi.toHans(name))).toBe(slug);
});

test.each([
  ['教育局', 'bureau'],
  ['卫健委', 'bureau'],
  ['委编办', 'party'],
  ['文明办', 'party'],
  ['教师进修学校', 'school'],
  ['经济开发区', 'park'],
  ['西园街道', 'town'],
  ['各镇（街道）', 'collective'],
  ['相关镇（街道）', 'collective'],
  ['妇联', 'other'],
])('%s is a %s', (name, kind) => {
  expect(guessKind(name)).toBe(kind);
});

test('a short name is completed only where exactly one body of the list abbreviates to it', () => {
  const list = '市有关单位：编办，教育局、工业和信息化局、人力资源和社会保障局、住房和城乡建设局、体育局。';
  expect(fullNameOf('住建局', list)).toBe('住房和城乡建设局');
  expect(fullNameOf('人社局', list)).toBe('人力资源和社会保障局');
  expect(fullNameOf('工信局', list)).toBe('工业和信息化局');
  expect(fullNameOf('审计局', list)).toBe('审计局');
  expect(fullNameOf('教局', '教育局、教体局')).toBe('教局');
});

test.each([
  ['市财政局', '财政局'],
  ['市场监管局', '市场监管局'],
  ['市政工程处', '市政工程处'],
  ['市政府', '政府'],
  ['县级市', '县级市'],
  ['市委编办', '委编办'],
  ['市民政局', '民政局'],
  ['縣民政局', '民政局'],
  ['市民服务中心', '市民服务中心'],
])('%s without rank is %s', (name, bare) => {
  expect(dropRank(name)).toBe(bare);
});

function merged(current: string | undefined, file: string, bodies: NamedBodies): string {
  const draft = draftOrganisations(current, file, hanzi);
  draft.merge(bodies);
  return draft.text();
}

test('papers imported together name bodies as papers imported one by one', () => {
  const papers = [
    { plan: 'a', place: '青浦湾市', names: ['财政部', '市财政局', '县民政局'], bodyList: null },
    { plan: 'b', place: '青浦湾市', names: ['財政局', '住建局'], bodyList: '住房和城乡建设局、体育局' },
    { plan: 'c', place: null, names: ['财政部', '教育局', '各镇'], bodyList: null },
    { plan: 'd', place: '云山市', names: ['市财政局', '住建局', '财政部'], bodyList: null },
    { plan: 'e', place: '青浦湾市', names: ['住房和城乡建设局', '民政局'], bodyList: null },
  ];
  const draft = draftOrganisations('# 单位\norganisations: []\n', 'x.yaml', hanzi);
  for (const paper of papers) draft.merge(paper);
  let text = '# 单位\norganisations: []\n';
  for (const paper of papers) text = merged(text, 'x.yaml', paper);
  expect(draft.text()).toBe(text);
  expect(text.match(/name: 财政部/gu)).toHaveLength(1);
  expect(text.match(/name: .*住房和城乡建设局/gu)).toHaveLength(1);
});

test('a ministry that two papers of no one place name is one body, two education bureaus stay two', () => {
  const named = { place: null, names: ['财政部', '教育局'], bodyList: null };
  const once = merged(undefined, 'organisations.yaml', { ...named, plan: 'a' });
  const twice = merged(once, 'organisations.yaml', { ...named, plan: 'b' });
  expect(twice.match(/name: 财政部/gu)).toHaveLength(1);
  expect(twice.match(/name: 教育局/gu)).toHaveLength(2);
});

test('a ministry that papers of two places name is one body of no place, their finance bureaus stay two', () => {
  const names = ['财政局', '财政部', '国家卫生健康委'];
  const named = { names, bodyList: null };
  const once = merged(undefined, 'x.yaml', { ...named, plan: 'a', place: '青浦湾市' });
  const twice = merged(once, 'x.yaml', { ...named, plan: 'b', place: '云山市' });
  expect([...twice.matchAll(/^ {4}name: (.*)$/gmu)].map(([, name]) => name)).toEqual([
    '青浦湾市财政局',
    '财政部',
    '国家卫生健康委',
    '云山市财政局',
  ]);
});

test.each([
  ['青浦湾市', '市民政局', '青浦湾市民政局'],
  ['青浦湾市', '国家税务总局青浦湾市税务局', '国家税务总局青浦湾市税务局'],
  ['青浦湾市', '市委宣传部', '青浦湾市委宣传部'],
  ['云溪市海棠区', '区教育局', '云溪市海棠区教育局'],
  ['青浦湾市', '县民政局', '县民政局'],
  ['青浦湾市', '省教育厅', '省教育厅'],
  ['云溪市海棠区', '市教育局', '市教育局'],
  ['青浦湾市', '县（市、区）人民政府', '青浦湾市县（市、区）人民政府'],
])('in %s %s is proposed as %s', (place, name, full) => {
  const text = merged(undefined, 'organisations.yaml', { plan: 'a', place, names: [name], bodyList: null });
  expect(text).toContain(`name: ${full}\n`);
});

test('bodies of two ranks in one paper are two; a name without rank is of its own place', () => {
  const names = ['县民政局', '市民政局', '民政局'];
  const text = merged(undefined, 'x.yaml', { plan: 'a', place: '青浦湾市', names, bodyList: null });
  expect([...text.matchAll(/^ {4}name: (.*)$/gmu)].map(([, name]) => name)).toEqual([
    '县民政局',
    '青浦湾市民政局',
  ]);
});

test('of a line that holds particulars and text, the part in the body is found', () => {
  const body = '为办好学前教育，制定如下计划。一、工作目标到2026年全部完成。';
  expect(documentPart('各镇人民政府:为办好学前教育,制定如下计划。', body, 0)).toBe(
    '为办好学前教育,制定如下计划。',
  );
  expect(documentPart('一、工作目标到2026年全部完成。云山市人民政府', body, 15)).toBe(
    '一、工作目标到2026年全部完成。',
  );
  expect(documentPart('别的话', body, 0)).toBe('');
});

describe('a proposal takes the place of a file', () => {
  const state = { path: 'x.md', current: 'a\n', proposed: 'b\n', changed: false, accepted: false };
  test.each([
    ['that is not there', { current: undefined }, 'write'],
    ['that is the same', { proposed: 'a\n', changed: true }, 'unchanged'],
    ['that import wrote', {}, 'write'],
    ['that a person changed', { changed: true }, 'keep'],
    ['that a person changed and gave up', { changed: true, accepted: true }, 'write'],
  ])('%s', (_, more, kind) => {
    expect(decide({ ...state, ...more }).kind).toBe(kind);
  });
});

test('the account counts every line, and lists those that are not in the body', () => {
  const account = [
    { line: 1, verdict: 'metadata', reasons: ['title'], text: '标题' },
    { line: 3, verdict: 'document', reasons: ['paper-text'], text: '正文' },
    { line: 5, verdict: 'suspect', reasons: ['gambling'], text: '某词' },
  ] satisfies AccountLine[];
  const reading = {
    file: 'x.txt',
    account,
    warnings: [{ zh: '缺一个编号', en: 'a number is missing' }],
  };
  const wordReasons = formatReasons;
  expect(formatAccount(reading, 'x-2024', { language: 'en', verbose: false, wordReasons })).toEqual([
    'x.txt → x-2024: 3 lines, document 1, metadata 1, furniture 0, suspect 1',
    '     1  metadata  标题  (title)',
    '     5  suspect  某词  (gambling terms)',
    '  note: a number is missing',
  ]);
  expect(formatAccount(reading, 'x-2024', { language: 'zh', verbose: true, wordReasons })[0]).toBe(
    'x.txt → x-2024：共 3 行，正文 1，元数据 1，页面杂项 0，可疑 1',
  );
  expect(formatAccount(reading, 'x-2024', { language: 'zh', verbose: true, wordReasons })).toHaveLength(5);
});
