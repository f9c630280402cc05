import { readBoundAfter, readBoundBefore } from './comparator.ts';
import { isActing, isReaching } from './promise.ts';
import type { Surroundings } from './target.ts';
import type { UnitKind } from './unit.ts';

const BOUND = String.raw`(?:以上|以下|以内|及以上|及以下|不足)`;
/** 满5年的，: the words end in 的, so they say whom it concerns. */
const CONCERNED = new RegExp(String.raw`^ ?${BOUND}?(?:\([^)]{0,8}\))?(?:的[^,;。]?|时)(?:$|[,;。])`, 'u');
const MODIFIER = new RegExp(String.raw`^ ?${BOUND}?(?:\([^)]{0,8}\))?的`, 'u');
/** 20万人口以上的县, 10亿元以上项目: the bound picks out what is meant. */
const PICKED = new RegExp(String.raw`^ ?${BOUND}(?:\([^)]{0,8}\))?[的\p{Script=Han}]`, 'u');
const ASKING =
  /(?:^|[,;、。])(?:对|对于|凡|凡是|如|若|如果|当|遇|符合|具有|具备|年满|须|应具|满足)[^,;。]{0,60}$/u;
const QUALIFYING =
  /(?:具有|具备|年满|未满|从事|工作满|任职|注册满|超出规定|规模|(?:服务|常住|户籍|辖区)人口)[^,;。]{0,16}$/u;
const UP_TO = /直至[^,;。]{0,20}$/u;

/** 具备下列条件:…, 申报人年龄…: the whole sentence says who may apply. */
const ENTRY =
  /(?:具备|符合|满足|达到)(?:下列|以下|如下|[^,;。:]{0,6}之一)[^。]{0,12}(?:条件|要求|标准|情形)|申报(?:人|者|对象)|申请(?:人|者)|参保人|应聘|报考|考生/u;
/** 不超过100万元的部分, 常住人口超过100万人的县: a bound before and 的 behind pick out what is meant. */
const WHICH = /^的(?!目标|水平|标准|要求|任务|比例|增速|速度|规模)\p{Script=Han}/u;

const MEASURED = /(?:收入|产值|面积|投资额?|余额|资产|销售额|税收|利润|资本|容积率)[^,;。\d]{0,4}$/u;
/** 余额超过5000万元且不良率低于1%的银行. */
const AND_WHICH =
  /^ ?(?:以上|以下)?(?:(?:且|并且|或者)[^,;。]*的|、[^,;。]*元(?:以上)?的(?:企业|项目|单位))/u;

/** 对年营业收入1亿元以上的企业, 具有3年以上工作经验, 满5年的, 直至100%: whom a rule concerns, not what is aimed at. */
export function isCondition({ before, after, lead }: Surroundings, kind: UnitKind): boolean {
  if (CONCERNED.test(after) || UP_TO.test(before) || ENTRY.test(lead)) return true;
  if (kind !== 'duration' && WHICH.test(after) && readBoundBefore(before))
    if (MEASURED.test(before) || !isActing(before.slice(-16))) return true;
  if (AND_WHICH.test(after)) return true;
  if (ASKING.test(before) && MODIFIER.test(after) && !isActing(before.slice(-1))) return true;
  if (kind !== 'percent' && kind !== 'ratio' && PICKED.test(after) && !isActing(before.slice(-12)))
    return true;
  return QUALIFYING.test(before) && PICKED.test(after) && !/达到|力争/u.test(lead);
}

const GIVEN = /给予|奖励|补[助贴偿]|奖补|奖金|罚|返还|贴息|每人|一次性|发放|减免|处以|赔|罚款|滞纳金/u;
/** 每年安排补助资金50亿元: what is set aside as a whole is a target. */
const SET_ASIDE = /(?:安排|投入|筹措|筹集|整合|设立|下达|(?:发放|投放|新增)[^,;。]{0,10}贷款)[^,;。]{0,14}$/u;
const GROWING = /(?:提高|提升|增加|达到?)[^,;。]{0,8}$/u;
const RATE = /税率|利率|费率|保证金|手续费|担保费/u;
/** 预付款, 滞纳金, 由基金支付85%: shares that one payer pays. */
const PAID = /^ ?(?:以内|以下|以上|左右)?的?(?:用于)?(?:奖励|补[助贴偿]|返还|滞纳金|罚款|预付款)/u;
const PAYING = /(?:支付|报销|承担|负担|返还|划入|缴纳|计提|加收|减按)[^,;。]{0,2}$/u;
/** 贷款额度最高不超过300万元: a ceiling on what one may get. */
const CEILING = /额度|贷款|限额|最高|单[个户笔次家]|每[个户家]/u;
/** 最高贷款额度提高至80万元: what one borrower may get. */
const LINE = /(?:贷款|最高|支付|授信)[^,;。]{0,6}(?:额度|限额)[^,;。]{0,8}$/u;
const AT_RATE = /(?:税率|利率|费率)为? ?$/u;
const SHARE_AS_RULE = /按照?[^,;。]{0,20}的$/u;
const AS_RATE =
  /^ ?(?:以内|以下|以上|左右)?的?(?:标准|比例|税率|额度|部分)?[^,;。]{0,4}?(?:给予|补助|补贴|奖励|征收|计提|返还|计算|计入|计征|加收|收取|执行|核定|提取|缴|减|贴息|资助|予以|支付|报销|划入|抵扣)/u;

/** 给予50万元奖励, 每人每月500元, 按90%支付: what one recipient gets is a rule, not a target. */
export function isAllowance({ before, after, lead }: Surroundings, kind: UnitKind): boolean {
  if (kind === 'money') {
    if (readBoundBefore(before)?.bound === '<=' && CEILING.test(before)) return true;
    if (LINE.test(before)) return true;
    if (
      isReaching(before) ||
      GROWING.test(before) ||
      SET_ASIDE.test(before) ||
      readBoundBefore(before)?.bound === '>='
    )
      return false;
    return (
      [before, after.slice(0, 24), lead.slice(-30)].some((words) => GIVEN.test(words)) || /限额/u.test(before)
    );
  }
  if (kind === 'points') return GIVEN.test(before);
  if (kind !== 'percent') return false;
  const near = before.slice(-40);
  if (PAID.test(after) || PAYING.test(before)) return true;
  if (SHARE_AS_RULE.test(near) && !readBoundAfter(after)) return true;
  if (/保证金|手续费|担保费|首付/u.test(near) || AT_RATE.test(near)) return true;
  if (/^比例为?$/u.test(before) && GIVEN.test(lead.slice(-40))) return true;
  if ((RATE.test(near) || /按[^,;。]*$/u.test(near)) && AS_RATE.test(after)) return true;
  return RATE.test(after.slice(0, 4)) || (GIVEN.test(before) && !/占/u.test(before));
}
