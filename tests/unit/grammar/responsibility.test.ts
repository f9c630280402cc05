import { expect, test } from 'vitest';
import {
  isStandingRule,
  parseResponsibilities,
  parseRoleColumn,
  splitBodies,
} from '../../../src/grammar/responsibility.ts';

/** `role: bodies` for every statement, so that a failing case is read at a glance. */
const told = (text: string): string[] =>
  parseResponsibilities(text).map(({ role, organisations }) => `${role}: ${organisations.join(' ')}`);

test.each([
  ['修路。（责任单位：区交通局、财政局，各街道）', ['责任单位: 区交通局 财政局 各街道']],
  ['修路。(責任單位:縣交通局、各鄉(鎮))', ['責任單位: 縣交通局 各鄉(鎮)']],
  [
    '修路。（牵头单位：区交通局，配合单位：区财政局、各镇、村）',
    ['牵头单位: 区交通局', '配合单位: 区财政局 各镇 村'],
  ],
  [
    '修路。（牵头单位：区交通局；责任单位：区财政局；完成时限：2025年底）',
    ['牵头单位: 区交通局', '责任单位: 区财政局'],
  ],
  ['修路。（2025年底前完成，责任单位：区交通局）', ['责任单位: 区交通局']],
  [
    '修路。（交通部门牵头，水利、林业等有关部门按职责分工负责）',
    ['牵头: 交通部门', '按职责分工负责: 水利 林业 有关部门'],
  ],
  [
    '修路。（省交通厅牵头，省水利厅等省有关部门以及各市按职责分工负责）',
    ['牵头: 省交通厅', '按职责分工负责: 省水利厅 省有关部门 各市'],
  ],
  ['修路。（省交通厅指导，各县参与）', ['指导: 省交通厅', '参与: 各县']],
  ['修路。（县交通局、县水利局等负责。列第一位者为牵头单位，下同）', ['负责: 县交通局 县水利局']],
  ['修路。（县交通局、县水利局等部门按职责分工负责）', ['按职责分工负责: 县交通局 县水利局']],
  ['修路。（由县交通局会同县财政局负责）', ['负责: 县交通局 县财政局']],
  ['修路。（各地区、各有关部门负责）', ['负责: 各地区 各有关部门']],
  ['修路。（县交通局，县水利局按职责分工负责）', ['按职责分工负责: 县交通局 县水利局']],
  [
    '甲事。（县交通局负责）乙事。（县水利局牵头，各乡镇配合）此后的文字。',
    ['负责: 县交通局', '牵头: 县水利局', '配合: 各乡镇'],
  ],
  ['【责任单位：县交通局】', ['责任单位: 县交通局']],
  ['责任单位：县交通局、县水利局。', ['责任单位: 县交通局 县水利局']],
  ['主（协）办机关：县交通局、县水利局', ['主（协）办机关: 县交通局 县水利局']],
  ['牵头部门：教务处  配合部门：总务处', ['牵头部门: 教务处', '配合部门: 总务处']],
  ['工信部门、发展和改革委、人力资源和社会保障局，各有其责', []],
  ['未闭合的括号。（责任单位：县交通局、县水利局', ['责任单位: 县交通局 县水利局']],
  ['（此件公开发布）依据通知（县发〔2020〕3号）办理（详见附件2），负责人另定。', []],
  ['本条由各部门（含县交通局）解释，（一）项除外。', []],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('a quote and its place are the words of the text', () => {
  const text = '修路。（县交通局牵头，各镇配合）收尾。';
  for (const { quote, start, end } of parseResponsibilities(text)) expect(text.slice(start, end)).toBe(quote);
});

test('the body that the bracket itself puts first leads', () => {
  const [duty] = parseResponsibilities('（甲局、乙局负责。排在第一位的为牵头单位，下同）');
  expect(duty?.lead).toBe('甲局');
  expect(isStandingRule('列第一位者為牽頭單位，下同')).toBe(true);
  expect(isStandingRule('位列全省第一位')).toBe(false);
});

test.each([
  ['区教育局 区财政局', ['区教育局', '区财政局']],
  ['/', []],
  ['科普及宣传中心', ['科普及宣传中心']],
  ['自然资源局、各镇(街道)及高新区', ['自然资源局', '各镇(街道)', '高新区']],
])('bodies of %s', (list, expected) => {
  expect(splitBodies(list)).toEqual(expected);
});

test.each([
  ['责任单位', '责任单位'],
  ['牵头 处室', '牵头处室'],
  ['主（协）办机关', '主（协）办机关'],
  ['责任人', undefined],
  ['任务', undefined],
])('column %s', (head, role) => {
  expect(parseRoleColumn(head)).toBe(role);
});
