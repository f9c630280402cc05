import { isStartingPoint } from './achievement.ts';
import { readBoundAfter, readBoundBefore } from './comparator.ts';
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

/** Verbs of doing: a figure after one of them says how much will be done. */
const ACTION =
  /[建创增扩引培育选评招聘配设办造种修改派植投]|打造|遴选|选拔|认定|支持|扶持|资助|组织|开展|举办|实施|推[进动广出]|完成|实现|达到?|落实|保障|配备|补充|提[升高]|升级|用好|做[优强大]|发展|形成|覆盖|服务|转化|开发|制定|修订|出台|发布|编制|输送|轮训|交流|竣工|开工|集聚|汇聚|聚集|孵化|入库|储备|签约|落地|争取|力争|确保|保持|稳定|控制|淘汰|关闭|整治|治理|生产|销售|就业|脱贫|减少|压[减缩]|降低?|消除|优化|整合|成立|结对|帮扶|援|筹|挖掘|挂牌|命名|表彰|评估|攻克|突破|布局|部署|建好|安排|统筹|化解|回收|供[给应]|处置|利用|拥有|不少于|不低于|每|净/u;
/** A noun in front of a figure that closes its part: 新增学位3万个, 覆盖率100%. */
const GOAL =
  /(?:提高|提升|增加|增长|扩大|上升|降低|下降|压缩|压减|缩短|减少|减|降|下调|控制|保持|稳定|维持|延长|达|集中)(?:到|至|在|为)$|达到?$|(?:保持|稳定|实现|完成)$/u;
/** Nouns of time that a target may bound: 审查周期, 受教育年限, 预期寿命. */
const TIME_NOUN =
  /周期|时间|时限|期限|年限|寿命|时长|用时|耗时|学时|课时|环节|办理|通关|响应|审批|锻炼|活动|培训|睡眠|劳动|实践|课程|教学|天数|运行|半径|圈/u;
const AGE_NOUN = /寿命|平均年龄/u;

const SLOGAN_LENGTH = 18;
const STRUCTURE =
  /^(?:方面|环节|阶段|层面|层次|维度|板块|领域|类别|步骤|部分|原则|意识|自信|维护|坚持|体系|机制|格局|要点|要素|要求|问题|关系|方向|特点|特征|优势|目标|重点|到位|结合|统一|转变|确保|必须|月|主题|导向|抓手|突破口|窗口|样板|关键|条件|情形|情况|以上|渠道|途径|方式|模式|志愿|编号|号码|原因|章|节|季度)/u;

type Rule = (words: Surroundings, kind: UnitKind) => boolean;

/** Why a number is no target; the first rule that holds names the reason. */
const REFUSALS: [string, Rule][] = [
  [
    'part of a name',
    ({ before, after, quantity }) => {
      const open = before.lastIndexOf('“');
      const close = after.indexOf('”');
      const named =
        open >= 0 && !before.slice(open).includes('”') && close >= 0 && !after.slice(0, close).includes('“');
      return named && before.length - open + close + (quantity.end - quantity.start) <= SLOGAN_LENGTH;
    },
  ],
  [
    'inside a title',
    ({ lead, after }) => lead.lastIndexOf('《') > lead.lastIndexOf('》') && after.includes('》'),
  ],
  [
    'part of a code',
    ({ before, after, quantity }) =>
      /[A-Za-z\d.+/_-]$/u.test(before) ||
      /^(?:[+_/]|[A-Za-z\d])/u.test(after) ||
      (!quantity.unit && /^[-~.:]?[\dA-Za-z]/u.test(after)),
  ],
  [
    'ordinal',
    ({ before }) =>
      /(?:第|附件|附表|表|图|专栏|之|编号|[^目之以学产生提空]前|排名|位居|名列|级别) ?$/u.test(before),
  ],
  ['date', ({ quantity, before, after }) => isDate(quantity, before, after)],
  [
    'bare number',
    ({ quantity, before, after }) =>
      quantity.unit === '' &&
      !(GOAL.test(before.trimEnd()) && /^(?:以|左右|[,;。)、]|$)/u.test(after)) &&
      quantity.written !== 'ratio',
  ],
  [
    'no ratio',
    ({ quantity, before, after }) =>
      quantity.written === 'ratio' && !isRatio(String(quantity.value), before, after),
  ],
  ['starting point', ({ before, after }) => isStartingPoint(before, after)],
  ['condition', (words, kind) => isCondition(kind, words)],
  ['allowance', ({ before, after, lead }, kind) => isAllowance(kind, before, after, lead)],
  ['age', ({ before }, kind) => kind === 'age' && !AGE_NOUN.test(before)],
  [
    'duration',
    ({ quantity, before, after, lead }, kind) =>
      kind === 'duration' && !isTimeTarget(quantity, before, after, lead),
  ],
  [
    'structure of the paper',
    ({ quantity, after }) => /[个项大种类条]$/u.test(quantity.unit) && STRUCTURE.test(after),
  ],
  [
    'numeral in words',
    ({ quantity, before, after, lead }) =>
      quantity.written === 'words' && !isCountInWords(quantity, before, after, lead),
  ],
  [
    'half of something',
    ({ quantity, before, after }) =>
      quantity.written === 'share' &&
      quantity.unit === '比例' &&
      !hasBound(before, after) &&
      !/(?:达到?|占|实现|完成|提高到|降低)[^,;]{0,14}$/u.test(before),
  ],
  ['nothing is promised', (words, kind) => !isPromised(words, kind)],
];

const hasBound = (before: string, after: string): boolean =>
  Boolean(readBoundBefore(before) ?? readBoundAfter(after));

function isDate({ unit, value, written }: Quantity, before: string, after: string): boolean {
  if (written === 'figures' && unit === '年' && (Array.isArray(value) ? value[1] : Number(value)) >= 1000)
    return true;
  if (unit === '' && /^(?:年|月|日|时|点|号|条款|届|级|周年|分(?=钟)|:)/u.test(after.trimStart()))
    return true;
  return (unit === '个' && after.startsWith('月')) || /\d年\d{0,2}$|\d月 ?$|\d[点时:]$/u.test(before);
}

/** 5:3:2, or 18:1 said of a ratio; 11:32 is a time. */
function isRatio(ratio: string, before: string, after: string): boolean {
  if (ratio.startsWith('0')) return false;
  return /比例?[^,;。]{0,12}$|按照?$/u.test(before) || /^ ?的?(?:比例|配比|比率|配备|配置|分担)/u.test(after);
}

/** 对年营业收入1亿元以上的企业, 具有3年以上工作经验, 满5年的, 直至100%. */
function isCondition(kind: UnitKind, { before, after, lead }: Surroundings): boolean {
  const bounded = /^ ?(?:以上|以下|以内|及以上|及以下|以上以下)?(?:\([^)]{0,8}\))?的/u.exec(after);
  if (bounded && /^[^,;。]{0,1}(?:$|[,;。])/u.test(after.slice(bounded[0].length))) return true;
  if (/直至[^,;。]{0,20}$/u.test(before)) return true;
  const asked =
    /(?:^|[,;、。])(?:对|对于|凡|凡是|如|若|如果|当|遇|符合|具有|具备|年满|须|应具|满足)[^,;。]{0,60}$/u.test(
      before,
    );
  if (asked && bounded && !/[建创培引]$/u.test(before)) return true;
  // 20万人口以上的县: the bound tells which counties are meant, unless something is done to that many.
  if (
    bounded &&
    /^ ?(?:以上|以下|及以上|及以下)/u.test(after) &&
    kind !== 'percent' &&
    !ACTION.test(before.slice(-8))
  )
    return true;
  return (
    /(?:具有|具备|年满|未满|从事|工作满|任职|注册满|超出规定|规模)[^,;。]{0,16}$/u.test(before) &&
    /^ ?(?:以上|以下|及以上)/u.test(after) &&
    !/达到|力争/u.test(lead)
  );
}

/** 给予50万元奖励, 每人每月500元: what one recipient gets is a rule, not a target. */
function isAllowance(kind: UnitKind, before: string, after: string, lead: string): boolean {
  const given = /给予|奖励|补[助贴偿]|奖补|奖金|罚|返还|贴息|每人|一次性|发放|减免|处以|赔/u;
  if (kind === 'money') {
    if (GOAL.test(before) || /(?:提高|提升|增加|达到?|不低于|不少于)[^,;。]{0,8}$/u.test(before))
      return false;
    return given.test(before) || given.test(after.slice(0, 24)) || given.test(lead.slice(-30));
  }
  if (kind !== 'percent') return false;
  return (
    (/税率|利率|费率|按[^,;。]{0,40}$/u.test(before.slice(-40)) &&
      /^ ?(?:以内|以下|以上|左右)?的?(?:标准|比例|税率|额度|部分)?[^,;。]{0,4}?(?:给予|补助|补贴|奖励|征收|计提|返还|计算|缴|减|贴息|资助|予以)/u.test(
        after,
      )) ||
    /^ ?的?(?:税率|利率|费率)/u.test(after) ||
    (/给予|奖励|补[助贴]/u.test(before) && !/占/u.test(before))
  );
}

/** 审查周期压缩至4个月以内, 每天锻炼不少于1小时; not 3个工作日内办结, 聘期3年. */
function isTimeTarget({ unit, written }: Quantity, before: string, after: string, lead: string): boolean {
  if (written === 'words' && !/人均|平均/u.test(before)) return false;
  const goal = GOAL.test(before.trimEnd()) || readBoundBefore(before) !== undefined;
  if (unit === '年')
    return (
      /寿命|教育年限|平均[^,;。]{0,12}年限|周期/u.test(before) &&
      (goal || readBoundAfter(after) !== undefined)
    );
  return (
    (goal && TIME_NOUN.test(lead.slice(-40) + before)) ||
    (TIME_NOUN.test(before) && /(?:压|缩|减)[^,;。]{0,10}$/u.test(before))
  );
}

/** 新建两所小学、三所幼儿园: a numeral in words counts what is built or engaged. */
const BUILT =
  /(?:新建|建成|建设|创建|新增|改扩建|扩建|改建|培育|设立|建立|引进|开工|竣工)(?:[^,;。]{0,16}[、和及与])?$/u;

/** 至少掌握两项, 新建三所; not 三大体系, 一个窗口, 通过两种方式. */
function isCountInWords({ unit, value }: Quantity, before: string, after: string, lead: string): boolean {
  if (unitKind(unit) === 'percent') return true;
  if (readBoundBefore(before) ?? readBoundAfter(after)) return !/[次种]$/u.test(unit) || !/^一/u.test(after);
  if (/(?:至少|不少于)[^,;。]{0,24}$/u.test(lead)) return true;
  const least = Number([value].flat()[0]);
  const many = least >= 20 || (least >= 2 && /^[万亿]/u.test(unit));
  if (many && !/[条项]$/u.test(unit)) return ACTION.test(lead);
  if (least < 2 || !/[个所家座间名处支条套万]/u.test(unit)) return false;
  return BUILT.test(before) && !/^[^,;。]{0,6}(?:体系|机制|格局|原则|品牌)/u.test(after);
}

/** Something is to be done, or a value is to be reached: a verb of doing, a bound, or a noun that the figure closes. */
function isPromised({ quantity, before, after, lead }: Surroundings, kind: UnitKind): boolean {
  if (GOAL.test(before.trimEnd()) || hasBound(before, after)) return true;
  if (kind === 'percent' || kind === 'points' || quantity.written !== 'figures') return true;
  const least = Number([quantity.value].flat().at(-1));
  const done =
    ACTION.test(lead.slice(-120)) ||
    /^[^,;。]{0,20}(?:竣工|开工|建成|投用|投入使用|达标|落地|覆盖|创建|入选)/u.test(after);
  if (/(?:可|只能|仅限?|限|填报|选择|任选|提交|赋予|获得|[^支扶保坚主维]持)[^,;。]{0,8}$/u.test(before))
    return false;
  return least <= 2 ? /(?:建|创|增|培育|引进|打造|设|办|配备|完成|组建)[^,;。]{0,12}$/u.test(before) : done;
}

/**
 * Why the quantity is no target of the plan, or null when it is one. Past figures are told apart by `isReached`.
 * @example refusalOf(第47次) → 'ordinal'; refusalOf(“158”工作机制) → 'part of a name'
 */
export function refusalOf(words: Surroundings): string | null {
  const kind = unitKind(words.quantity.unit);
  return REFUSALS.find(([, holds]) => holds(words, kind))?.[0] ?? null;
}
