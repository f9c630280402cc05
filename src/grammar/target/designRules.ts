import { readBoundBefore } from './comparator.ts';
import { isReaching } from './promise.ts';
import type { Rule, Surroundings } from './rule.ts';
import { oneOf } from '../../text/words.ts';

/** What works are designed for: no aim, whatever verb follows. */
const DESIGNED = oneOf(`
  设计(?:行车|运行|最高)?(?:速度|时速|车速) (?:设计|通行|汽车|承载)?荷载(?:等级|标准)? 设计(?:使用)?(?:年限|寿命)
  (?:最小)?(?:转弯|曲线|平曲线|圆曲线)半径 (?:供水|设计|工作)压力 最大纵坡`);
/** How wide or high each work is. */
const MEASURED = oneOf(`
  (?:路基|路面|桥面|行?车道|机动车道|路肩|人行道|通道|走廊|楼梯|门洞|巷道|沟渠)(?:[净全总]?[宽高]度?)
  (?:跑道|赛道|泳道)(?:周长|长度|宽度) 净[宽高](?:度)? 净空(?:高度)? 层高 限高`);
const LINK = '(?:一般|原则上|标准|均|应|宜|须|要)?(?:为|是|按|采用|达到?)? ?$';
const OF_DESIGN = new RegExp(`${DESIGNED}${LINK}`, 'u');
const OF_MEASURE = new RegExp(`${MEASURED}${LINK}`, 'u');

function isDesigned({ quantity, before, after }: Surroundings): boolean {
  if (quantity.unit === '' || quantity.written === 'ratio' || /^的/u.test(after)) return false;
  const bound = readBoundBefore(before);
  const head = bound ? before.slice(0, before.lastIndexOf(bound.word)) : before;
  return OF_DESIGN.test(head) || (OF_MEASURE.test(head) && !isReaching(before));
}

/** The figures of a design; they stand before the rules of sizes, which read 时速 and 设计 as well. */
export const DESIGN_RULES: Rule[] = [
  {
    name: 'figure of a design',
    kind: 'standard',
    why: 'speed, load, clearance or width for which each work is designed',
    holds: isDesigned,
    yes: [
      '设计速度‹30公里/小时›',
      '设计时速不低于‹80公里›',
      '路基宽度‹7.5米›',
      '隧道净空高度为‹5米›',
      '设计荷载达到‹20吨›',
      '最小转弯半径不小于‹15米›',
      '设计使用年限‹50年›',
    ],
    no: ['设计时速‹350公里›的高速铁路', '路面宽度拓宽至‹6米›', '新建人行道‹6公里›', '供水能力达到‹5万吨›'],
  },
];
