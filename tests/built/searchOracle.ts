/** What the search page must find: a plain scan of the folded texts, and queries drawn with a fixed seed. */
import { Converter } from 'opencc-js';

import { searchFold as fold } from '../../src/text/searchFold.ts';
import { clauseText } from '../../src/plan/text.ts';
import { loadPortal } from '../../src/portal/loadPortal.ts';
import { editionOf } from '../../src/portal/editionOf.ts';
import { createRandom } from '../random.ts';

const portal = editionOf(loadPortal(process.env.CELAN_CONTENT || 'content'), 'zh-Hans');
const closed = (text: string): string => fold(text).replace(/\s/g, '');

/** Every clause, `<plan>#<clause>`, with its text. */
export const clauses = portal.plans.flatMap((plan) =>
  plan.clauses.map((clause) => ({
    address: `${plan.id}#${clause.id}`,
    text: `${clause.title}${clause.titleStop}\n${clauseText(clause)}`,
  })),
);
const folded = clauses.map(({ address, text }) => ({ address, text: closed(text) }));

/** The clauses whose folded text contains the folded query, in order. */
export function scan(query: string): string[] {
  const wanted = closed(query);
  return folded.filter(({ text }) => text.includes(wanted)).map(({ address }) => address);
}

/** Substrings of one to eight characters, from every clause in turn. */
export function drawSubstrings(count: number): string[] {
  const random = createRandom(20221228);
  const drawn: string[] = [];
  while (drawn.length < count) {
    const { text } = clauses[Math.floor(random() * clauses.length)] ?? { text: '' };
    const length = 1 + Math.floor(random() * 8);
    const start = Math.floor(random() * Math.max(1, text.length - length));
    const query = text.slice(start, start + length);
    if (query.length === length && !/[\s"]/.test(query)) drawn.push(query);
  }
  return drawn;
}

/** Every name of every body. */
export const bodyNames = [
  ...new Set(portal.organisations.flatMap(({ name, names }) => [name, ...names.map((each) => each.name)])),
];

/** Figures with their units, as the indicators quote them. */
export const figures = [
  ...new Set(
    clauses.flatMap(({ text }) => text.match(/\d+(?:[.:：]\d+)*(?:%|万?[\u4e00-\u9fff]{0,1})/g) ?? []),
  ),
].slice(0, 30);

/** Words of the field, some of which no clause contains. */
export const terms =
  '教育局 财政局 人社局 学前教育 义务教育 普通高中 职业教育 特殊教育 教师 校长 学位 幼儿园 普惠性 集团化 課後服務 课后服务 双减 五育并举 心理健康 家校共育 劳动教育 体育 美育 德育 教研 考核 督导 经费 投入 编制 招生 入学 布局 扩容 提质 信息化 智慧校园 帮扶 乡村 城区 农村 外来 流动人口 残疾 留守 控辍保学 巩固率 毛入学率 责任单位 组织领导 保障措施 工作目标 重点任务 干部 系统 发展 后勤 面粉 台湾 着力 里程碑 航天'.split(
    ' ',
  );

const convert = (to: 'tw' | 'hk' | 't'): ((text: string) => string) => Converter({ from: 'cn', to });
const toT = convert('t');

/** The five spellings in which each query is asked. */
export const spellings: Record<string, (text: string) => string> = {
  cn: (text) => text,
  tw: convert('tw'),
  hk: convert('hk'),
  t: toT,
  'character by character': (text) => [...text].map((char) => toT(char)).join(''),
};
