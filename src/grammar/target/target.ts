import { isStartingPoint } from './achievement.ts';
import { isAgeTarget, isTimeTarget } from './duration.ts';
import { isAllowance, isCondition } from './eligibility.ts';
import { isNorm } from './norm.ts';
import { isBounded, isCountInWords, isPromised, isReaching } from './promise.ts';
import type { Quantity } from './quantity.ts';
import { unitKind, type UnitKind } from './unit.ts';

/** A quantity among the words around it, all plain. */
export interface Surroundings {
  quantity: Quantity;
  /** The sentence before the quantity. */
  lead: string;
  /** The part of the sentence (between commas) before and behind it. */
  before: string;
  after: string;
}

type Rule = (words: Surroundings, kind: UnitKind) => boolean;

/** Why a number is no target; the first rule that holds names the reason. */
const REFUSALS: [string, Rule][] = [
  ['part of a name', isSlogan],
  [
    'inside a title',
    ({ lead, after }) => lead.lastIndexOf('《') > lead.lastIndexOf('》') && after.includes('》'),
  ],
  ['part of a code', isCode],
  ['ordinal', ({ before }) => ORDINAL.test(before)],
  ['date', isDate],
  ['size of a thing', isSize],
  ['that for which others are counted', isDenominator],
  ['bare number', isBare],
  ['no ratio', (words) => words.quantity.written === 'ratio' && !isRatio(words)],
  ['starting point', ({ before, after }) => isStartingPoint(before, after)],
  ['condition', isCondition],
  ['allowance', isAllowance],
  ['rule for every thing of a kind', isNorm],
  ['age', (words, kind) => kind === 'age' && !isAgeTarget(words)],
  ['duration', (words, kind) => kind === 'duration' && !isTimeTarget(words)],
  [
    'structure of the paper',
    ({ quantity, before, after }) =>
      /[个项种类条]$/u.test(quantity.unit) &&
      STRUCTURE.test(after) &&
      !(MAKEABLE.test(after) && MAKING.test(before)),
  ],
  ['numeral in words', (words) => words.quantity.written === 'words' && !isCountInWords(words)],
  ['half of something', isLooseShare],
  ['nothing is promised', (words, kind) => !isPromised(words, kind)],
];

const SLOGAN_LENGTH = 18;
const ORDINAL = /(?:第|附件|附表|表|图|专栏|之|编号|[^目之以学产生提空]前|排名|位居|名列|级别) ?$/u;
/** What a paper is made of, or an idea is: 4个方面, 3个层次, 12项重点任务. */
const STRUCTURE =
  /^(?:方面|环节|阶段|层面|层次|维度|板块|领域|类别|步骤|部分|原则|意识|自信|维护|坚持|体系|机制|格局|要点|要素|要求|问题|关系|方向|特点|特征|优势|目标|重点(?:$|任务|工作|领域|环节|方面|内容|问题|措施|举措)|到位|结合|统一|转变|确保|必须|月|主题|导向|抓手|突破口|窗口|样板|关键|条件|情形|情况|渠道|途径|方式|模式|志愿|编号|号码|原因|章|节(?![水能约])|季度)/u;
/** 建设10个样板村, 培育5个优势产业: these may be made, and then they count. */
const MAKEABLE =
  /^(?:板块|领域|类别|要点|要素|优势|主题|导向|突破口|窗口|样板|关键|条件|渠道|途径|模式)\p{Script=Han}|^(?:窗口|样板)/u;
const MAKING = /(?:建[设成]|打造|培育|创建|新增|新建|形成|发展|引进|推出|攻克|突破)[^,;。]*$/u;
const RATIO_BEFORE = /比例?[^,;。]{0,12}$|按照?$/u;
const RATIO_AFTER =
  /^[^,;。]{0,36}的[^,;。]{0,6}比(?!\p{Script=Han}{0,2}[低高多少])|^ ?的?(?:比例|配比|比率|配备|配置|分担)/u;
const SHARE_OF = /(?:达到?|占|实现|完成|提高到|降低)[^,;]{0,14}$/u;

/** “158”工作机制, “三名”工程: a number in a short quotation is a name; a long quotation may state targets. */
function isSlogan({ before, after, quantity }: Surroundings): boolean {
  const open = before.lastIndexOf('“');
  const close = after.indexOf('”');
  if (open < 0 || close < 0) return false;
  if (before.slice(open).includes('”') || after.slice(0, close).includes('“')) return false;
  return before.length - open + close + (quantity.end - quantity.start) <= SLOGAN_LENGTH;
}

/** 5G+, 1+N, GB/T 9704, 010-66092315. */
function isCode({ before, after, quantity }: Surroundings): boolean {
  if (/[A-Za-z\d.+/_-]$/u.test(before) || /^[+_/A-Za-z]/u.test(after)) return true;
  return !quantity.unit && /^[-~.:]?[\dA-Za-z]/u.test(after);
}

function isDate({ quantity: { unit, value, written }, before, after }: Surroundings): boolean {
  if (written === 'figures' && unit === '年' && Number([value].flat().at(-1)) >= 1000) return true;
  if (unit === '' && /^ ?(?:年|月|日|时|点|号|条款|届|级|周年|分(?=钟)|:)/u.test(after)) return true;
  return (unit === '个' && after.startsWith('月')) || /\d年\d{0,2}$|\d月 ?$|\d[点时:]$/u.test(before);
}

/** A number without a unit is a target only as the end of 提高到0.58, 达到95. */
function isBare({ quantity, before, after }: Surroundings): boolean {
  if (quantity.unit !== '' || quantity.written === 'ratio') return false;
  const reached = isReaching(before.trimEnd());
  return !(reached && /^ ?(?:以|左右|[、和,;。)]|$)/u.test(after));
}

const PHYSICAL = new Set<UnitKind>(['power', 'length', 'volume', 'mass', 'energy', 'area', 'data']);
/** 十亿元镇, 50亿元级产业: how big each of them is. */
const CLASSED = /^ ?(?:级|镇|村|乡|县(?!城)|俱乐部)/u;
/** 总投资90亿元的项目20个. */
const OF_PROJECTS = /^的[^,;。]{0,10}(?:项目|工程)/u;
const DESCRIBED =
  /(?:全长|规划(?:用地)?面积|占地(?:面积)?|设计(?:速度|时速|能力)|时速|每小时|每秒)[^,;。]{0,6}$/u;

/** 2台300MW机组, 十亿元镇, 全长156公里: what things are like, not how many there will be. */
function isSize({ quantity: { unit }, before, after }: Surroundings, kind: UnitKind): boolean {
  if (kind === 'money' || /[万亿]$/u.test(unit))
    return CLASSED.test(after) || (/投资$/u.test(before) && OF_PROJECTS.test(after));
  if (!PHYSICAL.has(kind) && !/每[秒时]$/u.test(before)) return false;
  if (/^(?:覆盖|范围|半径|见方)/u.test(after)) return true;
  return DESCRIBED.test(before) || /\d[台座个条艘辆套]$/u.test(before);
}

/** 每5万人1座, 每增加1个子女上浮10%, 十万人死亡率: so many of the one for each of the other. */
function isDenominator({ quantity: { value, written }, before, after }: Surroundings): boolean {
  if (/每$|每(?:增加|新增|提高|降低|减少|超过)[^,;。]{0,12}$/u.test(before)) return true;
  return written === 'words' && value === 10 && /^[^,;。]*率/u.test(after) && !isReaching(before);
}

/** 5:3:2, or 18:1 said of a ratio; 11:32 is a time. */
function isRatio({ quantity, before, after }: Surroundings): boolean {
  if (String(quantity.value).startsWith('0')) return false;
  if (isReaching(before) && /^\d(?:\.\d+)?:\d(?:\.\d+)?$|:.*:/u.test(String(quantity.value))) return true;
  return RATIO_BEFORE.test(before) || RATIO_AFTER.test(after);
}

/** 一半 and 三分之一 without 达到, 占 or a bound are turns of speech. */
function isLooseShare({ quantity, before, after }: Surroundings): boolean {
  const inWords = quantity.written === 'share' && quantity.unit === '比例';
  return inWords && !isBounded(before, after) && !SHARE_OF.test(before);
}

/**
 * Why the quantity is no target of the plan, or null when it is one. Past figures are told apart by `isReached`.
 * @example refusalOf(第47次) → 'ordinal'; refusalOf(“158”工作机制) → 'part of a name'
 */
export function refusalOf(words: Surroundings): string | null {
  const kind = unitKind(words.quantity.unit);
  return REFUSALS.find(([, holds]) => holds(words, kind))?.[0] ?? null;
}
