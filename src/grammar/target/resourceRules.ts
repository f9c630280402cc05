import { isReaching } from './promise.ts';
import type { Rule } from './rule.ts';

/** 每年安排补助资金50亿元, 设立规模10亿元的基金: what is set aside as a whole. */
const SET_ASIDE =
  /(?:安排|筹措|筹集|整合|设立|下达|拨付|增拨|拨出|拨款|划拨|列支|预留|预算|编列|匡列|注资)[^,;。]{0,18}$/u;
const FUNDS =
  /(?:总投资|估算投资|投资估算|概算|资金规模|基金规模|总规模|所需经费|所需资金|总经费|经费合计|专项资金|专项债券|财政资金|财政投入|投入(?:资金|经费|财政)?)[^,;。]{0,8}$/u;
const BEHIND = /^ ?(?:以上|左右)?的?[^,;。]{0,8}(?:资金|经费|预算|基金|专项债)/u;
const POSTS =
  /(?:核定|增加|新增|安排|划拨|下达|预留|调剂)[^,;。]{0,8}(?:编制|岗位|(?<!门诊|服务|就诊|培训|体检)名额|指标)[^,;。]{0,4}$/u;
const POSTS_BEHIND = /^(?:事业|教师|教职工|行政|机动|周转)?编制/u;

/** Money and posts that are set aside. */
export const RESOURCE_RULES: Rule[] = [
  {
    name: 'money set aside',
    kind: 'resource',
    why: 'a sum for the whole, from which things are paid',
    holds: ({ before, after }, kind) =>
      kind === 'money' &&
      !isReaching(before) &&
      (SET_ASIDE.test(before) ||
        FUNDS.test(before) ||
        (/(?:安排|筹|设立|拨)/u.test(before) && BEHIND.test(after))),
    yes: [
      '每年安排补助资金‹50亿元›',
      '设立总规模‹10亿元›的产业基金',
      '项目总投资‹3.2亿元›',
      '财政安排‹2000万元›专项资金',
    ],
    no: ['完成投资‹90亿元›', '给予‹50万元›奖励'],
  },
  {
    name: 'posts set aside',
    kind: 'resource',
    why: 'posts that are assigned',
    holds: ({ before, after }, kind) =>
      kind === 'count' &&
      (POSTS.test(before) ||
        (/(?:核定|增加|安排|划拨|统筹|下达|预留|调剂|新增)[^,;。]{0,10}$/u.test(before) &&
          POSTS_BEHIND.test(after))),
    yes: ['核定教职工编制‹120名›', '统筹‹300个›事业编制用于中小学'],
    no: ['新增学位‹120个›'],
  },
];
