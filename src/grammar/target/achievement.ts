import { oneOf } from '../../text/words.ts';

const REACHED_WORDS = oneOf(String.raw`
  截至 截止 现时 (?<!(?:[降升增减高]|[^截])[至到]|项)目前 当前 计有 本期[计共已] 现有 现已 已经?(?!知|满)
  (?<!预计|预期|估计|可|将)共有 业已 先后 (?<!按照?[^,;。]{0,16}|[比较])(?:去年|上年) 近年来
  (?<!未来|今后|这|后|[二两三四五六七八九十\d])[二两三四五六七八九十\d]{1,3}年间 过去 [^为除]了 五年来 (?<![\d一二三四五六七八九十])[一二两三四五六七八九十数几]{1,2}年前
  以来 (?:最近|过去)[二两三四五六七八九十\d]{1,2}年 一直 长期以来 相当于 基数 现状值?`);
/** Words that tell of what has been reached already: such figures are baselines (现状), not targets. */
const REACHED = new RegExp(REACHED_WORDS, 'gu');
/** 同比增长8%: looks back, unless the sentence looks ahead before it. */
const SAME_TIME = /同比(?!例)/u;
/** Words that look ahead again. */
const AHEAD = new RegExp(
  oneOf(String.raw`
  力争 确保 争取 将(?=[^军近]) 计划(?=[^”]) 拟 目标 预计 预期 规划(?=到|新) 今后 未来 下一步 还要 再(?=新|建|培|增)
  可(?=兴建|供应|新增) 新增 要(?=达|建|实|完|在|新|力|确|培|引|争|进)`),
  'gu',
);
/** 过去三年,全市新增学位: a sentence that opens so tells of the past, whatever was added then. */
const OPENS_BACK = new RegExp(
  [
    String.raw`^ ?(?:过去|近)(?:[一二两三四五六七八九十几\d]{1,3}个?)?年来?[^,;。]{0,4},`,
    '^ ?(?:去年|上年|[一二三四五六七八九十]{1,2}年来)[^,;。]{0,4},',
    '^ ?[一二三四五六七八九十]{1,2}年来(?=累计|新增|共|建成|完成)',
  ].join('|'),
  'u',
);
const SURELY_AHEAD = /力争|确保|争取|拟|目标|预计|预期|今后|未来|下一步|还要/gu;
/** 由85%提高到90%: the first figure is where it starts from. */
const FROM = /(?:由|从|自)[^,;。]{0,20}$/u;
const TO =
  /^[^,;。]{0,10}?(?:提高|提升|增加|增长|上升|扩增|扩大|扩展|压缩|压减|缩短|减少|降低?|下降|下调|上调|调整|达|拓展|延长|增|减|缩)[^,;。]{0,4}?(?:到|至|为)/u;
const ON_TOP = /^(?:[^,;。]{0,12}(?:的)?基础上|起步)/u;

const lastOf = (pattern: RegExp, text: string): number => {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
};

/** 由现时的78%提升至95%, 较目前: a state that is left or measured against. */
const LEFT =
  /[由从自较比](?:现时|目前|当前|现有|现状)|(?:达到?|占|超过)[^,;。\d]{0,6}现有[^,;。\d]{1,14}(?=[\d百])/gu;

/**
 * True when a sentence, up to a figure, tells of what has been reached.
 * @param lead the sentence before the figure
 * @param aheadFrom where the last statement of a time still to come begins in `lead`, or -1
 * @example isReached('截至2019年底,全市公办园占比已达', -1) === true
 */
export function isReached(lead: string, aheadFrom: number): boolean {
  const opensBack = OPENS_BACK.test(lead);
  const ahead = Math.max(aheadFrom, lastOf(opensBack ? SURELY_AHEAD : AHEAD, lead));
  if (ahead < 0 && SAME_TIME.test(lead)) return true;
  const kept = lead.replace(LEFT, (words) => '·'.repeat(words.length));
  const reached = Math.max(opensBack ? 0 : -1, lastOf(REACHED, kept));
  // 截至2024年末 is one statement of time, which looks back.
  return reached >= 0 && reached >= ahead;
}

/** 较2020年的52%提高8个百分点: what is compared with. */
const COMPARED = /(?:较|比)[^,;。]{1,40}的(?:约|近)?$/u;
const CHANGED = /^ ?[^,;。]{0,4}?(?:大幅|显著)?(?:提高|提升|增加|增长|上升|扩大|降低|下降|减少)/u;

/** 由85%提高到90%, 在现有5所的基础上: true for the 85 and the 5. */
export function isStartingPoint(before: string, after: string): boolean {
  return (
    (FROM.test(before) && TO.test(after)) ||
    (COMPARED.test(before) && CHANGED.test(after)) ||
    ON_TOP.test(after)
  );
}

/** 共2147个单位已分别于6月入伙, 8923个单位相继落成: what follows a figure tells that it has been done. */
const DONE_BEHIND = /^[^,;。\d]{0,10}(?:已(?![知满])|相继|先后)[^,;。]{1,20}(?:$|[,;。])/u;

/** True when the words behind a figure tell that so many have been done. */
export function isDone(after: string): boolean {
  return DONE_BEHIND.test(after);
}
