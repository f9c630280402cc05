import { readBoundBefore } from './comparator.ts';
import { isReaching } from './promise.ts';
import type { Surroundings } from './target.ts';
import type { UnitKind } from './unit.ts';

/** 按每千人口不少于10个托位的标准建设: a standard that things are built or paid by. */
const BY = /按照?[^,;。]{0,40}$/u;
const STANDARD = /^[^,;。]{0,12}的?标准/u;
/** 粉碎长度不超过10厘米, 路基宽度不小于7.5米: how each thing is to be made. */
const MEASURE =
  /(?:高度|宽度|长度|厚度|深度|间距|净高|层高|直径|孔径|坡度)[^,;。\d]{0,3}$|(?:建筑|用地|使用|套型|户型|单套)面积[^,;。\d]{0,4}$/u;
/** 每班不得超过5人: a prohibition, no aim. */
const PROHIBITED = /(?:不得|不准|不可|不能|严禁)(?:超过|高于|大于|多于|晚于|早于|少于|低于|小于|超出)? ?$/u;
/** 合同期限不少于6个月, 考核权重不低于5%, 收费每学期不超过400元. */
const TERM = /(?:合同期|租期|租赁期|服务期|期限|学制|任期)[^,;。\d]{0,4}$/u;
const WEIGHT = /(?:权重|分值)[^,;。\d]{0,5}$/u;
const FEE = /每(?:名学生|生|人|户|件|次|吨|亩|平方米|学期|月|小时|课时)[^,;。\d]{0,10}$/u;
/** 享受资金不超过其贡献的50%: what one may get at most. */
const OF_ONE = /(?:享受|获得|申领|奖励|补助|补贴|资助)[^,;。]*$/u;
/** 每年每公里3万元: what each one gets. */
const AT_RATE = /每[^,;。\d每]{1,6}每[^,;。\d每]{1,6}$/u;
/** 以不超过70平方米为主. */
const MAINLY = /^[^,;。]{0,4}为(?:主|宜|限)|^[^,;。]{0,8}组成/u;
/** 消除56人以上大班额, 淘汰35蒸吨/小时以下燃煤锅炉: the bound picks out what has to go. */
const REMOVED = /(?:消除|淘汰|取缔|关停|拆除|禁止|不再新建)[^,;。\d]{0,2}$/u;
const PICKED = /^ ?(?:及?以上|及?以下)的?\p{Script=Han}/u;

/** A rule for every thing of a kind, not what the plan as a whole is to reach. */
export function isNorm({ quantity, before, after }: Surroundings, kind: UnitKind): boolean {
  if (quantity.written === 'ratio') return false;
  const bound = readBoundBefore(before);
  const named = bound ? before.slice(0, before.lastIndexOf(bound.word)) : '';
  if (WEIGHT.test(before) || /^的部分/u.test(after)) return true;
  if (kind === 'percent' && bound?.bound === '<=' && OF_ONE.test(before)) return true;
  if (kind === 'percent' || kind === 'points') return false;
  if (BY.test(before) && STANDARD.test(after)) return true;
  if (MAINLY.test(after) || PROHIBITED.test(before)) return true;
  if (REMOVED.test(before) && PICKED.test(after)) return true;
  if (kind === 'duration' && TERM.test(named)) return true;
  if (kind === 'money' && ((bound?.bound === '<=' && FEE.test(before)) || AT_RATE.test(before))) return true;
  return !isReaching(before) && MEASURE.test(named);
}
