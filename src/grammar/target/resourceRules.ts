import { readBoundAfter, readBoundBefore } from './comparator.ts';
import { isReaching } from './promise.ts';
import type { Rule } from './rule.ts';
import { oneOf } from '../../text/words.ts';

/** 每年安排补助资金50亿元, 设立规模10亿元的基金: what is set aside as a whole. */
const SET_ASIDE =
  /(?:安排|筹措|筹集|整合|设立|下达|拨付|增拨|拨出|拨款|划拨|列支|预留|预算|编列|匡列|注资|动用|增拨|额外(?:拨款)?近?)[^,;。]{0,18}$/u;
const FUNDS = new RegExp(
  `${oneOf(`
  总投资 资金总额 估算投资 匡算投资 投资估算 投资匡算 概算 资金规模 基金规模 总规模 经费需求 资金需求 所需经费 所需资金 总经费
  经费合计 专项资金 专项债券 财政资金 财政投入 投入(?:资金|经费|财政)? 财政(?:承担|配套|出资|支出) (?:经常|非经常|额外|全年|每年)(?:性)?开支 开支(?:总额|预算)? 收入将?(?:减少|增加)`)}[^,;。]{0,8}$`,
  'u',
);
const BEHIND = /^ ?(?:以上|左右)?的?[^,;。]{0,8}(?:资金|经费|预算|基金|专项债|开支)/u;
/** 编列预算23.5亿元,较上年度增加4%. */
const GROWN = /^(?:较|比)(?:上|去)年[^,;。]{0,6}(?:增加|增长|减少|提高)[^,;。]{0,3}$/u;
/** 经费需求：3亿元. */
const LABELLED = /(?:经费|资金|预算|投资)(?:需求|来源|数|金额|规模|概算|总额)?(?:\([^)]{0,12}\))?:约? ?$/u;
/** 统筹涉农资金450万元. */
const POOLED = /(?:统筹|落实|投入|安排|归集)[^,;。\d]{0,8}(?:资金|经费)[^,;。\d]{0,3}$/u;
/** 市级承担1200万元, 县级财政负担300万元: what each level pays in. */
const LEVEL =
  /(?:(?:中央|省|市|县|区|镇|乡)(?:级)?(?:财政)?|本级(?:财政)?|财政|自筹|个人|村集体)(?:承担|负担|配套|出资|分担)[^,;。\d]{0,4}$/u;
/** 中央补助款占60%, 自筹资金占40%: who pays what part. */
const PART =
  /(?:中央|省|市|县|区|上级|地方|自筹|社会)[^,;。\d]{0,4}(?:补助款?|配合款|资金|经费|预算)占(?:比为?)? ?$/u;
/** 首期2亿元于6月底前到位. */
const FIRST = /(?:首期|一期|首批)(?:资金|规模)?(?:为|约)? ?$/u;
/** 争取上级补助9000万元: what comes from above for the whole. */
const GRANTED = /争取[^,;。\d]{0,6}(?:中央|上级|国家|省级|省市|市级|专项)[^,;。\d]{0,8}$/u;
const POSTS = new RegExp(
  `${oneOf('核定 核增 增核 核给 增配 增加 新增 安排 划拨 下达 预留 调剂')}[^,;。]{0,8}${oneOf(
    String.raw`编制 岗位 (?:招聘|进人|教师|教职工|人员|干部|引才)名额 人员额度 人员控制数 人员总量 指标`,
  )}[^,;。]{0,4}$`,
  'u',
);
const POSTS_BEHIND = /^(?:事业|教师|教职工|行政|机动|周转)?编制|^公务员职位/u;

/** 经营开支预计为5015亿元, 总收入预算为6261亿元: what a budget reckons with. */
const ESTIMATED =
  /(?:开支|支出|总?收入|税|盈余|赤字|储备)[^,;。\d]{0,10}(?:预计|预算|估计|预测|修订)[^,;。\d]{0,4}(?:为|达|约)约?$/u;
/** 较上年度修订预算上升百分之五, 按年增加9%: how it compares. */
const AGAINST =
  /(?:较|比)[^,;。]{0,12}(?:预算|年度)[^,;。\d]{0,4}(?:上升|下跌|增加|减少|增长)[^,;。\d]{0,2}$|^按年(?:增加|减少|上升|下跌)约?$/u;
const IN_BUDGET = /(?:开支|支出|收入|预算|编列)[^。]{0,60}$/u;

/** Money and posts that are set aside. */
export const RESOURCE_RULES: Rule[] = [
  {
    name: 'money set aside',
    kind: 'resource',
    why: 'a sum for the whole, from which things are paid',
    holds: ({ before, after, lead, aimed }, kind) =>
      kind === 'money' &&
      !isReaching(before) &&
      !(aimed && /(?:筹集|筹措|募集)[^,;。]{0,8}$/u.test(before) && readBoundAfter(after)?.bound === '>=') &&
      !(
        /总?规模[^,;。]{0,2}$/u.test(before.replace(/(?:突破|超过?)$/u, '')) &&
        /(?:突破|超过?)$/u.test(before)
      ) &&
      !(readBoundBefore(before) && /(?:亩均|生均|户均|床均|人均)[^,;。\d]*$/u.test(before)) &&
      (LABELLED.test(lead) ||
        SET_ASIDE.test(before) ||
        FUNDS.test(before) ||
        (FIRST.test(before) && /^[^,;。\d]{0,4}$|到位|^的?(?:基金|资金)/u.test(after.slice(0, 24))) ||
        (LEVEL.test(before) && !/每/u.test(before)) ||
        (POOLED.test(before) && !/产业|社会资本|民间/u.test(before)) ||
        (/(?:安排|筹|设立|拨|(?:涉及|需要?)[^,;。]{0,3}$)/u.test(before) && BEHIND.test(after)) ||
        (/^,?(?:约?为|即)$/u.test(before) && /(?:开支|支出|经费|预算)[^。;]{0,30}$/u.test(lead)) ||
        (GRANTED.test(before) && readBoundBefore(before) === undefined)),
    yes: [
      '每年安排补助资金‹50亿元›',
      '设立总规模‹10亿元›的产业基金',
      '项目总投资‹3.2亿元›',
      '经费需求：‹300万元›',
      '财政安排‹2000万元›专项资金',
      '其中争取上级补助‹9000万元›',
      '市级承担‹1200万元›',
    ],
    no: ['完成投资‹90亿元›', '给予‹50万元›奖励', '体育产业总规模突破‹100亿元›'],
  },
  {
    name: 'estimate of a budget',
    kind: 'resource',
    why: '经营开支预计为…, 较上年度预算上升…: what a budget reckons with',
    holds: ({ before, lead }, kind) =>
      (kind === 'money' && ESTIMATED.test(before)) ||
      ((kind === 'money' || kind === 'percent') &&
        AGAINST.test(before) &&
        IN_BUDGET.test(lead.slice(0, lead.length - before.length))) ||
      (kind === 'percent' && /(?:占[^,;。]{0,6}(?:开支|支出))[^,;。\d]{0,4}$/u.test(before)),
    yes: [
      '经营开支预计为‹5015亿元›',
      '印花税收入预算为760亿元，较上年度修订预算下跌‹5%›',
      '经常开支占经营开支超过‹80%›',
    ],
    no: ['旅游收入达到‹5015亿元›', '年度研发支出占销售收入‹5%›'],
  },
  {
    name: 'growth of what is set aside',
    kind: 'resource',
    why: 'how much more or less a budget is than the one before',
    holds: ({ before, lead }, kind) =>
      kind === 'percent' && GROWN.test(before) && /(?:编列|预算|经费|安排资金)[^。]{0,30}$/u.test(lead),
    yes: ['编列预算23.5亿元，较上年度增加‹4%›'],
    no: ['新建公园30个，较上年度增加‹4%›'],
  },
  {
    name: 'share of money set aside',
    kind: 'resource',
    why: '公益金的55%以上用于养老: what part of a fund goes to something',
    holds: ({ before, after }, kind) =>
      kind === 'percent' &&
      ((/(?:资金|公益金|经费|收益|预算|基金|收入|专款)的 ?$/u.test(before) &&
        /^ ?(?:以上|左右)?(?:应|须|要)?(?:用于|投入|安排)(?!奖励|补)/u.test(after)) ||
        PART.test(before)),
    yes: ['福利彩票公益金的‹55%›以上用于养老服务', '由年度预算支应，中央补助款占‹60%›'],
    no: ['土地出让收益用于农业农村比例达到‹50%›'],
  },
  {
    name: 'posts set aside',
    kind: 'resource',
    why: 'posts that are assigned',
    holds: ({ before, after }, kind) =>
      kind === 'count' &&
      readBoundAfter(after)?.bound !== '>=' &&
      (POSTS.test(before) ||
        /(?:核定|增加|新增|划拨|下达|调剂)[^,;。]{2,20}(?:事业|行政|教师|教职工|周转|机动)编制 ?$/u.test(
          before,
        ) ||
        (/(?:核定|增加|安排|划拨|统筹|下达|预留|调剂|新增)[^,;。]{0,10}$/u.test(before) &&
          POSTS_BEHIND.test(after))),
    yes: ['核定文物保护管理所事业编制‹5名›', '核定教职工编制‹120名›', '统筹‹300个›事业编制用于中小学'],
    no: ['新增学位‹120个›', '新增公益性岗位‹70个›以上'],
  },
];
