import { readBoundAfter, readBoundBefore } from './comparator.ts';
import { isReaching } from './promise.ts';
import type { Rule, Surroundings } from './rule.ts';
import { oneOf } from '../../text/words.ts';

const GIVEN =
  /给予|奖励|补[助贴偿]|奖补|奖金|罚|返还|贴息|每人|一次性|一次过|发放|[加增另核]发|[发加]给|减免|处以|赔|罚款|滞纳金|津贴|资助|救助|低保|抚恤|慰问|罚锾|学费|保教费|收费|可[贷获享领]|免税额|扣除额/u;
const GROWING = /(?:提高|提升|增加|达到?)[^,;。]{0,8}$/u;
const RATE = /税率|利率|费率|征收率|预征率|缴费比例|保证金|手续费|担保费/u;
/** 预付款, 滞纳金, 由基金支付85%: shares that one payer pays. */
const PAID = /^ ?(?:以内|以下|以上|左右)?的?(?:用于)?(?:奖励|补[助贴偿]|返还|滞纳金|罚款|预付款)/u;
const PAYING = /(?:支付|报销|承担|负担|返还|划入|缴纳|计提|加[收价]|减按)[^,;。]{0,2}$/u;
/** 贷款额度最高不超过300万元: a ceiling on what one may get. */
const CEILING = /额度|贷款|限额|最高|单[个户笔次家]|每[个户家]/u;
/** 最高贷款额度提高至80万元: what one borrower may get. */
const LINE =
  /(?:贷款|最高|支付|授信)[^,;。]{0,6}(?:额度|限额)[^,;。]{0,8}$|(?:起付线|起付标准|封顶线|门槛费)[^,;。\d]{0,12}$/u;
/** 一级支付比例60%，二级: what stands alone behind a share or sum that is paid is for the next of those. */
const NEXT_PAID = new RegExp(
  String.raw`(?:支付|报销|补助|补贴|奖励|资助|退费|缴费|收费|起付|罚款|津贴)(?:比例|标准|金额|线)?[^,;。\d]{0,12}` +
    String.raw`\d[\d.]*(?:%|万?元)(?:[,、;][^,;。、\d]{1,10}\d[\d.]*(?:%|万?元)){0,6}[,、;]` +
    String.raw`(?![^,;。、\d]{0,9}[达率占建增提设])[^,;。、\d]{1,10}$`,
  'u',
);
const AT_RATE = /(?:税率|利率|费率)为? ?$/u;
/** 定额罚款由600元调升至1000元. */
const RAISED =
  /(?:罚款|票价|车费|收费|学费|租金)[^,;。]{0,16}(?:调[升高低整降]|提高|上调|下调|增加|加|降低?)(?:至|到|为) ?\$?$/u;
/** 提供三分之一的补贴, 约为市值租金的六成, 获发还八成. */
const SHARE_OF_PRICE = /发还‹|退还‹|‹ ?的?(?:补[助贴]|津贴|资助|奖励)|(?:租金|费用|票价|价格|学费|市价)的‹/u;
const SHARE_AS_RULE = /按照?[^,;。]{0,20}的$/u;
const PAYMENTS = oneOf(`
  给予 补助 补贴 奖励 征收 计提 返还 计算 计入 计征 加收 收取 执行 核定 提取 缴 减 贴息 资助 予以 支付
  报销 划入 抵扣 退费 退还 退款 赔付 赔偿 补偿 计发 发放 扣减 扣除 结算`);
const AS_RATE = new RegExp(
  `^ ?(?:以内|以下|以上|左右)?的?(?:标准|比例|税率|额度|部分)?[^,;。]{0,4}?${PAYMENTS}`,
  'u',
);
/** 每名学生每学期不超过400元. */
const FEE =
  /每(?:名学生|生|人|户|件|次|吨|亩|平方米|立方米|千瓦时|度|公里|学期|月|小时|课时)[^,;。\d]{0,10}$/u;
/** 补助标准每人次不低于79元. */
const EACH_PERSON =
  /每(?:人次|人每[年月]|名|生每[年月学期]{1,2}|户每[年月]|床)[^,;。\d]{0,4}(?:不低于|不少于|至少)$/u;
/** 水价按每立方米2.85元执行. */
const BY_EACH = /按照?[^,;。\d每]{0,10}每[^,;。\d每]{1,8}$/u;
/** 按县道每公里1万元、乡道…的标准安排: the rate of the first of several. */
const BY_EACH_OF = /^ ?、[^,;。\d]{1,8}每[^,;。\d]{1,6}\d/u;
const CHARGED = /^ ?(?:的?标准)?(?:核定|执行|计|给予|予以|发放|补|奖|收取|征收|结算)/u;
/** 享受资金不超过其贡献的50%: what one may get at most. */
const OF_ONE = /(?:享受|获得|申领|奖励|补助|补贴|资助|租金|票价|收取|收费)[^,;。]*$/u;
/** 每年每公里3万元: what each one gets. */
const EACH_RATE = /每[^,;。\d每]{1,6}每[^,;。\d每]{1,6}$/u;

const ENTITLED = /(?:金额|上限|限额|面额|津贴|每[年月日次人])[^,;。\d]{0,6}(?:为|维持在|是)[^,;。\d]{0,4}$/u;
const ENTITLEMENT = /券|津贴|补[助贴]|养老金|生活费|救助金|奖学金|资助/u;

/** 可免费游览4个景区, 每月免费供水3立方米. */
const FREE_VISIT = /(?:可|享受|获得?)[^,;。\d]{0,6}免费(?:游览|参观|使用|乘坐|领取|体检)$/u;
const FREE_SUPPLY =
  /每[年月日天周]免费(?:供[水气电暖]|发放|提供|赠送)[^,;。\d]{0,4}$|免费赠送[^,;。\d]{0,4}$/u;
/** 护理假15天, 津贴发放158天, 免费2小时: how long one has it. */
const LEAVE = new RegExp(
  [
    String.raw`(?:[婚产护]|育儿|护理|陪产|年休)假期?(?:延长|增加)?[至到为]?[^,;。\d]{0,2}$`,
    String.raw`津贴(?:发放|享受|支付)[^,;。\d]{0,2}$|免费(?:停放|停车|使用|乘坐)?$`,
  ].join('|'),
  'u',
);

const isAtMost = ({ before }: Surroundings): boolean => readBoundBefore(before)?.bound === '<=';

/** 发放创业担保贷款9亿元: so much is lent to all together. */
const LENT = /(?:发放|投放|新增)[^,;。]{0,10}贷款[^,;。\d]{0,4}$/u;

/** 养老金已调升至3450元, 结婚津贴增至4000元: what one gets is more from now on. */
const RAISED_ENTITLEMENT = new RegExp(
  String.raw`(?:津贴|养老金|敬老金|抚恤金|生活费|救助金|慰问金|奖学金|助学金|低保标准|供养标准|维生指数|免税额|报销限额)` +
    String.raw`[^,;。]{0,12}(?:提高|提升|调[升高增整]|上调|增加|增|调)(?:至|到|为)[^,;。\d]{0,6}$`,
  'u',
);
/** 奖励金额最高可达20万元: no aim but a ceiling. */
const AT_MOST = /最高可?达到?$/u;

/** Reaching, growing and at least so much of a sum are aims. */
const isAimed = ({ before }: Surroundings): boolean =>
  (isReaching(before) && !AT_MOST.test(before)) ||
  (GROWING.test(before) && !AT_MOST.test(before)) ||
  LENT.test(before) ||
  readBoundBefore(before)?.bound === '>=';

/** 水价为每立方米, 面值, 限值为: the noun names a price. */
const PRICE =
  /(?:价格?|费用?|面值|限值|限额|免税额|起征点|租金|押金|门票|补偿金|赔偿金|补助金|生活费)(?:标准)?(?:为|是|定为|确定为|:)?(?:每[^,;。\d每]{1,5})?约? ?$/u;

/** What one person or body gets, or has to pay. */
export const BENEFIT_RULES: Rule[] = [
  {
    name: 'ceiling of what one gets',
    kind: 'benefit',
    why: 'at most so much for one borrower, project or person',
    holds: (words, kind) =>
      kind === 'money' &&
      ((isAtMost(words) && CEILING.test(words.before)) ||
        /(?:上限|限额)(?:为|是|提高[至到]) ?$/u.test(words.before)),
    yes: [
      '单个项目最高不超过‹300万元›',
      '贷款额度不超过‹20万元›',
      '上限为‹一万元›',
      '年度报销限额提高至‹4万元›',
    ],
    no: ['全年支出不超过‹300万元›'],
  },
  {
    name: 'line of credit',
    kind: 'benefit',
    why: 'what one borrower may get',
    holds: ({ before, lead }, kind) => kind === 'money' && (LINE.test(before) || NEXT_PAID.test(lead)),
    yes: ['公积金最高贷款额度提高至‹80万元›', '起付线乡镇卫生院100元、县级医院‹500元›'],
    no: ['贷款余额提高至‹80亿元›'],
  },
  {
    name: 'what one recipient gets',
    kind: 'benefit',
    why: 'a sum that is given, granted or paid to one',
    holds: (words, kind) =>
      kind === 'money' &&
      !isAimed(words) &&
      ([words.before, words.after.slice(0, 24), words.lead.slice(-30)].some((each) => GIVEN.test(each)) ||
        /限额/u.test(words.before)),
    yes: ['一次性给予‹50万元›奖励', '每人每月补贴‹400元›', '对困难学生发放‹1500元›助学金'],
    no: ['补助标准提高到‹700元›', '实现营业收入‹50万元›'],
  },
  {
    name: 'amount of an entitlement',
    kind: 'benefit',
    why: 'a voucher, an allowance or its ceiling is so much',
    holds: ({ before, lead }, kind) =>
      (kind === 'money' && ENTITLED.test(before) && ENTITLEMENT.test(lead.slice(-60))) ||
      (kind === 'duration' && LEAVE.test(before)),
    yes: [
      '独生子女父母每人每年护理假‹15天›',
      '生育津贴发放‹158天›',
      '停车每日免费‹2小时›',
      '医疗券的每年金额为‹2000元›',
      '津贴每月为‹800元›',
    ],
    no: ['补助标准提高到‹700元›', '基金规模为‹2000元›'],
  },
  {
    name: 'entitlement that is raised',
    kind: 'benefit',
    why: '养老金已调升至3450元: what one gets from now on',
    holds: ({ before }, kind) => kind === 'money' && RAISED_ENTITLEMENT.test(before),
    yes: ['养老金已调升至‹3450元›', '结婚津贴增至‹4000元›'],
    no: ['人均养老金支出达到‹3450元›', '津贴由‹300元›提高至400元'],
  },
  {
    name: 'what one may use freely',
    kind: 'benefit',
    why: '免费游览4个景区: how much one need not pay for',
    holds: ({ before }, kind) =>
      (kind === 'count' && FREE_VISIT.test(before)) || (kind !== 'percent' && FREE_SUPPLY.test(before)),
    yes: ['旅游团队可免费游览‹4个›收费景区', '对低保户每月免费供水‹3立方米›'],
    no: ['全年免费体检‹4万人›'],
  },
  {
    name: 'fee or rate for each',
    kind: 'benefit',
    why: 'so much for every head, term or kilometre',
    holds: (words, kind) =>
      kind === 'money' &&
      ((isAtMost(words) && FEE.test(words.before)) ||
        (EACH_PERSON.test(words.before) && !isReaching(words.before)) ||
        EACH_RATE.test(words.before) ||
        (BY_EACH.test(words.before) && (CHARGED.test(words.after) || BY_EACH_OF.test(words.after)))),
    yes: [
      '收费每学期不超过‹400元›',
      '养护经费按每年每公里‹3万元›',
      '水价按每立方米‹2.85元›执行',
      '按县道每公里‹1万元›、乡道每公里5000元的标准',
    ],
    no: ['每年投资‹3万元›'],
  },
  {
    name: 'rate that is set',
    kind: 'benefit',
    why: '标准为每月1620元, 起步价8元: what each gets or pays',
    holds: (words, kind) =>
      kind === 'money' &&
      !isAimed(words) &&
      /(?:标准为?每[人户月年天次生床件]|起步价|票价)[^,;。\d]{0,6}$/u.test(words.before),
    yes: ['失业保险金标准为每月‹1620元›', '出租车起步价‹8元›'],
    no: ['标准化厂房投资‹1620万元›'],
  },
  {
    name: 'price that is set',
    kind: 'benefit',
    why: '2元优惠票价, 享受5%通行费优惠, 减按15%的税率: what one pays instead',
    holds: ({ before, after }, kind) =>
      (kind === 'money' && (PRICE.test(before) || RAISED.test(before))) ||
      (kind === 'money' &&
        (/^ ?的?[^,;。\d]{0,4}(?:优惠|票价|乘[搭坐车]|起步|封顶|月票|早餐|午餐)/u.test(after) ||
          /(?:只需|仅需|只收|每[次程位人]收费|票价|收费)[^,;。\d]{0,4}$/u.test(before))) ||
      (kind === 'percent' &&
        ((/(?:享受|给予|实行|提供)[^,;。\d]{0,6}$/u.test(before) &&
          /^ ?的?[^,;。\d]{0,8}(?:优惠|折扣|减免|减征)/u.test(after)) ||
          /减按 ?$/u.test(before))),
    yes: [
      '持卡乘坐公交实行‹2元›优惠票价',
      '货车享受‹5%›通行费优惠',
      '减按‹15%›的税率征收所得税',
      '长者可以‹2元›乘搭公共交通工具',
      '居民水价为每立方米‹3.15元›',
      '消费券每张面值‹30元›',
      '年度交易限值为‹26000元›',
    ],
    no: ['新增贷款‹2亿元›', '优惠政策兑现率达到‹95%›'],
  },
  {
    name: 'time without payment',
    kind: 'benefit',
    why: '减免房租3个月: for so long nothing is paid',
    holds: ({ before }, kind) =>
      kind === 'duration' && /(?:减免|免除|免收|免缴)[^,;。\d]{0,6}$/u.test(before),
    yes: ['减免房租‹3个月›'],
    no: ['建设工期‹3个月›'],
  },
  {
    name: 'price cut',
    kind: 'benefit',
    why: '5折: what one pays of a price',
    holds: ({ quantity }) => quantity.unit === '折',
    yes: ['学生凭证享受‹5折›优惠'],
    no: ['新增床位‹5张›'],
  },
  {
    name: 'points that are given',
    kind: 'benefit',
    why: 'points above a rate that somebody gets',
    holds: ({ before }, kind) =>
      kind === 'points' && (GIVEN.test(before) || /(?:利率|费率|税率)[^,;。\d]{0,6}$/u.test(before)),
    yes: ['贴息‹2个百分点›', '公积金贷款利率下调‹0.25个百分点›'],
    no: ['入园率提高‹2个百分点›'],
  },
  {
    name: 'share that is paid',
    kind: 'benefit',
    why: 'a share that one payer pays or one recipient gets',
    holds: ({ quantity, before, after, lead }, kind) => {
      if (quantity.written === 'share' && SHARE_OF_PRICE.test(before + '‹' + after)) return true;
      if (kind !== 'percent') return false;
      if (NEXT_PAID.test(lead) || /(?:起付线|起付标准|封顶线)的 ?$/u.test(before)) return true;
      const near = before.slice(-40);
      if (isReaching(before)) return false;
      if (/^ ?为(?:上限|限|封顶)/u.test(after) && GIVEN.test(lead.slice(-40))) return true;
      if (PAID.test(after) || PAYING.test(before) || /(?:报销|支付|补偿)比例为? ?$/u.test(before))
        return true;
      if (/宽减[^,;。]{0,16}$/u.test(near) && /^ ?的/u.test(after)) return true;
      if (/当中有 ?$/u.test(before)) return false;
      if (SHARE_AS_RULE.test(near) && !readBoundAfter(after)) return true;
      if (/保证金|手续费|担保费|首付/u.test(near) || AT_RATE.test(near)) return true;
      if (/^比例为?$/u.test(before) && GIVEN.test(lead.slice(-40))) return true;
      if ((RATE.test(near) || /按[^,;。]*$/u.test(near)) && AS_RATE.test(after)) return true;
      return RATE.test(after.slice(0, 4)) || (GIVEN.test(before) && !/占|率|覆盖/u.test(before));
    },
    yes: [
      '宽减本年度‹百分之百›的薪俸税',
      '由统筹基金支付‹85%›',
      '按设备投资额的‹20%›给予补助',
      '累计缺勤满10天的按‹50%›退费',
      '一级定点医疗机构支付比例60%，二级‹50%›',
      '履约保证金不超过‹5%›',
    ],
    no: ['补贴资金兑现率达到‹95%›', '发放占比达到‹95%›', '印章免费发放比例达到‹100%›'],
  },
  {
    name: 'at most so much of one',
    kind: 'benefit',
    why: 'what one may get at most',
    holds: (words, kind) => kind === 'percent' && isAtMost(words) && OF_ONE.test(words.before),
    yes: ['享受资金不超过其贡献的‹50%›'],
    no: ['能耗不超过上年的‹50%›'],
  },
];
