import { readBoundAfter, readBoundBefore } from './comparator.ts';
import { isReaching } from './promise.ts';
import type { Rule, Surroundings } from './rule.ts';
import { oneOf } from '../../text/words.ts';

/** Nouns of time that a target may bound: 审查周期, 每天锻炼, 办理时限. */
const TIMED = new RegExp(
  oneOf(`
  周期 时间 时限 期限 年限 寿命 时长 用时 耗时 学时 课时 环节 办理 通关 响应 审批 锻炼 活动 培训 睡眠 劳动 实践 课程
  教学 天数 运行 公示 半径 圈 住院 等候 候诊 等待 预约 实训 研修   平均 通达 可达 直达 假期 提前量 预见期 审查 审图`),
  'u',
);
/** Years are a target only of such nouns; otherwise they are terms of office, of validity, of service. */
const IN_YEARS = /寿命|教育年限|平均[^,;。]{0,12}年限|周期|[轮等]候/u;
/** 顶岗实习时间一般为6个月: how long something is to be done. */
const LASTING = /(?:实习|实训|实践|锻炼|睡眠|活动|培训|劳动)[^,;。]{0,4}时[间长][^,;。]{0,3}为$/u;
/** 保证每天校内、校外各1小时体育活动时间. */
const KEPT = /(?:保证|确保|保障|落实)[^;。]{0,30}$/u;
const EXERCISE = /^[^,;。]{0,8}(?:活动|锻炼|运动)/u;
const SHORTENED = /(?:压|缩|减|增)[^,;。]{0,10}$/u;
/** 合同期限不少于6个月. */
const TERM =
  /(?:合同期|租期|租赁期|服务期|期限|学制|任期|(?:进修|见习|实习|挂职|驻村|派驻|支医|支教|跟岗)时[间长])[^,;。\d]{0,4}$/u;

/** 审查周期压缩至4个月以内, 每天锻炼不少于1小时; not 3个工作日内办结, 聘期3年. */
function isTimeTarget({ quantity, before, after, lead }: Surroundings): boolean {
  if (quantity.written === 'words' && !/人均|平均/u.test(before)) return false;
  if (/公示期?|有效期|[聘任]期/u.test(before) && !/[压缩减]\p{Script=Han}{0,2} ?$/u.test(before))
    return false;
  // 攻关周期一般不超过2年: how long it may last.
  if (/(?:一般|原则上)不(?:超过|少于|低于|长于) ?$/u.test(before)) return false;
  const aimed = isReaching(before) || readBoundBefore(before) !== undefined;
  if (quantity.unit === '年') return IN_YEARS.test(before) && (aimed || readBoundAfter(after) !== undefined);
  if (LASTING.test(before) || (KEPT.test(lead) && EXERCISE.test(after))) return true;
  return aimed
    ? TIMED.test(lead.slice(-40) + before + after.slice(0, 16))
    : TIMED.test(before) && SHORTENED.test(before);
}

/** 合同期限不少于: the noun before the bound is a term. */
function isTerm({ before }: Surroundings): boolean {
  const bound = readBoundBefore(before);
  return bound !== undefined && TERM.test(before.slice(0, before.lastIndexOf(bound.word)));
}

/** How long something lasts, or within what time it is done. */
export const DURATION_RULES: Rule[] = [
  {
    name: 'term',
    kind: 'duration',
    why: 'how long a contract, a lease or an office lasts',
    holds: (words, kind) => kind === 'duration' && isTerm(words),
    yes: ['合同期限不少于‹6个月›'],
    no: ['审批时限压缩至‹6个工作日›'],
  },
  {
    name: 'duration',
    kind: 'duration',
    why: 'a time is a target only where a process is shortened or an activity is to last',
    holds: (words, kind) => kind === 'duration' && !isTimeTarget(words),
    yes: ['攻关周期一般不超过‹2年›', '公示期不少于‹7天›', '在‹3个工作日›内办结', '聘期‹3年›'],
    no: ['审查周期压缩至‹4个月›以内', '每天锻炼不少于‹1小时›'],
  },
];
