import { readBoundBefore } from './comparator.ts';
import { isBounded, isReaching } from './promise.ts';
import type { Rule, Surroundings } from './rule.ts';
import type { UnitKind } from './unit.ts';

const PHYSICAL = new Set<UnitKind>(['power', 'length', 'volume', 'mass', 'energy', 'area', 'data']);
/** 十亿元镇, 50亿元级产业: how big each of them is. */
const CLASSED = /^ ?(?:级|镇|村|乡|县(?!城)|俱乐部)/u;
/** 总投资90亿元的项目20个. */
const OF_PROJECTS = /^的[^,;。]{0,10}(?:项目|工程)/u;
const DESCRIBED =
  /(?:全长|规划(?:用地)?面积|占地(?:面积)?|设计(?:速度|时速|[^,;。\d]{0,6}(?:能力|吞吐量|产能|规模))|时速|每小时|每秒)[^,;。]{0,6}$/u;
/** 新馆建筑面积2.2万平方米. */
const FLOOR = /(?<!(?:新增|新建|完成|改造|竣工|开工)(?:总)?)建筑面积约? ?$/u;
/** 新增强排能力每秒45立方米: how much more can be done. */
const CAPACITY = /(?:新增|增加|提升|提高|形成|达到?)[^,;。]{0,8}能力[^,;。\d]{0,4}$/u;
const SHARE_OF = new RegExp(
  [
    '(?:提[高升]|增加?|下降|降低?|减少|扩大|升)(?:到|至|为)约?$',
    '(?:提供|补[贴助]|资助|约?为|(?:租金|费用|票价|价格|学费|市价)的|[由从][现时]{0,2}的?约?)$',
    '(?:达到?|占|实现|完成|提高到|降低)[^,;]{0,14}$',
    '(?:减少|下降|增加|增长|提高|提升)$',
  ].join('|'),
  'u',
);

/** 2台300MW机组, 十亿元镇, 全长156公里: what things are like, not how many there will be. */
function isSize({ quantity: { unit }, before, after }: Surroundings, kind: UnitKind): boolean {
  if (kind === 'money' || /[万亿]$/u.test(unit))
    return CLASSED.test(after) || (/投资$/u.test(before) && OF_PROJECTS.test(after));
  if (/^级(?!以|及)/u.test(after) || /^(?:千?伏|kV)$/u.test(unit)) return true;
  if (!PHYSICAL.has(kind) && !/每[秒时]$/u.test(before)) return false;
  if (/平均[^,;。\d]{0,4}[时速]速?[^,;。\d]{0,6}$/u.test(before)) return false;
  if (/^(?:覆盖|范围|半径|见方)/u.test(after)) return true;
  if (CAPACITY.test(before)) return false;
  if (FLOOR.test(before) && !/人均|新[建增]/u.test(before) && !/^ ?及?以[上下内]/u.test(after)) return true;
  // 长150米的渡槽: how long it is.
  if (/[^提升增拓加延总全](?:长|宽|高|深|厚|径|跨)约? ?$/u.test(before) && /^的\p{Script=Han}/u.test(after))
    return true;
  if (/[日年](?:处理|供水|加工|发电|产)[^,;。\d]{0,4}$/u.test(before) && /^的\p{Script=Han}/u.test(after))
    return true;
  // 占地面积不少于500平方米: each must have so much.
  if (/占地面积/u.test(before) && readBoundBefore(before)) return false;
  return DESCRIBED.test(before) || /\d[台座个条艘辆套]$/u.test(before);
}

/** 抓好80万吨乙烯改扩建项目: how big the plant is that is pushed on. */
const PUSHED = /(?:抓好|加快|推[进动]|促进|协调|启动|论证|谋划)[^,;。、]{0,12}$/u;
const PLANT =
  /^ ?[^,;。、的]{1,12}(?:项目|工程|装置|生产线|电站|基地|线路|机组|管线|码头|航道|泵站|电厂|通道)/u;

/** 每5万人1座, 每增加1个子女上浮10%, 十万人死亡率: so many of the one for each of the other. */
function isDenominator({ quantity: { value, written }, before, after }: Surroundings): boolean {
  if (/每$|每(?:增加|新增|提高|降低|减少|超过)[^,;。]{0,12}$/u.test(before)) return true;
  return written === 'words' && value === 10 && /^[^,;。]*率/u.test(after) && !isReaching(before);
}

/** A number without a unit is a target only as the end of 提高到0.58, 达到95. */
function isBare({ quantity, before, after }: Surroundings): boolean {
  if (quantity.unit !== '' || quantity.written === 'ratio') return false;
  const index = /(?:效率|系数|指数|数值|强度|PUE)(?:不高于|不低于|不超过|不大于|不小于) ?$/u.test(before);
  const reached = index || isReaching(before.trimEnd());
  return !(reached && /^ ?(?:以|左右|[、和,;。)]|$)/u.test(after));
}

/** 一半 and 三分之一 without 达到, 占 or a bound are turns of speech. */
function isLooseShare({ quantity, before, after }: Surroundings): boolean {
  const inWords = quantity.written === 'share' && quantity.unit === '比例';
  return inWords && !isBounded(before, after) && !SHARE_OF.test(before);
}

/** 每半年办理访视1次: once in so long, with no bound. */
const RECURS = /每(?:半[年月]|\d*个?(?:小时|天|日|周|月|季度?|学期))[^,;。\d]{1,10}(?<!至少|不少于|不低于)$/u;

/** Figures that say how big a thing is, or count for something else. */
export const SIZE_RULES: Rule[] = [
  {
    name: 'size of a thing',
    kind: 'other',
    why: 'it says what a thing is like, not how many there will be',
    holds: isSize,
    yes: [
      '建设全长‹156公里›的环线',
      '培育‹十亿元›镇',
      '完成2台‹300MW›机组改造',
      '建设‹10万吨›级航道',
      '修复长‹150米›的渡槽一座',
      '配套日处理‹400吨›的生活垃圾转运中心',
      '新建‹220千伏›变电站3座',
    ],
    no: ['新建公路‹156公里›'],
  },
  {
    name: 'weight in brackets',
    kind: 'other',
    why: 'a share alone in brackets behind a task weighs it',
    holds: ({ lead, after }, kind) =>
      kind === 'percent' && /[^率比重占度\p{P}]\($/u.test(lead) && /^(?:\)|$)/u.test(after),
    yes: ['推展会展活动(‹6%›)'],
    no: ['公办园占比(‹60%›)', '毛入园率达到‹98%›'],
  },
  {
    name: 'those it is for',
    kind: 'other',
    why: '以…为对象 counts those whom it concerns',
    holds: ({ before, after }) =>
      /以[^,;。]*$/u.test(before) &&
      /^[^,;。]{0,16}为(?:主要|重点)?(?:对象|重点|主体|载体|依托)/u.test(after),
    yes: ['以全市‹7600名›持证残疾人为主要对象'],
    no: ['以园区为载体，引进企业‹60家›'],
  },
  {
    name: 'size of a plant',
    kind: 'other',
    why: 'it tells which plant is pushed on, not what there will be',
    holds: ({ before, after }, kind) => PHYSICAL.has(kind) && PUSHED.test(before) && PLANT.test(after),
    yes: ['抓好‹80万吨›乙烯改扩建项目', '加快推进‹100万千瓦›风电项目建设'],
    no: ['建成高标准农田‹60万亩›', '推进新增‹100万千瓦›，建成风电项目'],
  },
  {
    name: 'how often',
    kind: 'duration',
    why: '每5年: the time after which something comes again',
    holds: ({ quantity, before }, kind) =>
      (kind === 'duration' && /每(?:隔|间隔)?$/u.test(before)) ||
      (quantity.unit === '次' && quantity.value === 1 && RECURS.test(before)),
    yes: ['每‹5年›开展一次普查', '每半年办理访视‹1次›', '每6小时会商‹1次›'],
    no: ['每年新建‹5所›幼儿园'],
  },
  {
    name: 'that for which others are counted',
    kind: 'other',
    why: 'so many of something else come to each of these',
    holds: isDenominator,
    yes: ['每‹5万人›建设1座救援站', '每增加‹1个›子女上浮10%'],
    no: ['每年新建‹5所›幼儿园'],
  },
  {
    name: 'bare number',
    kind: 'other',
    why: 'a number without a unit measures something only as the end of what is reached',
    holds: isBare,
    yes: ['推进‹12›县通高铁'],
    no: ['均衡系数达到‹0.58›', '电能利用效率不高于‹1.25›'],
  },
  {
    name: 'half of something',
    kind: 'other',
    why: 'a share in words is a turn of speech unless it is bounded or reached',
    holds: isLooseShare,
    yes: ['路程走了‹一半›'],
    no: ['公办园占比达到‹一半›以上'],
  },
];
