import { oneOf } from '../../../text/words.ts';

/** Words of laws, permits and control, and of what fights such things. */
const REGULATED = oneOf(`
  打击 打防 防制 严打 打掉 端掉 摧毁 斩断 铲除 严肃处理 不轻信 不点击 不参与 切勿 宣导 承批 批给 牌照 赌牌 持牌 规管 失调
  彩券(?:发行|管理|盈余|经销|条例|券面|监理|之|名称|种类|奖金|开奖及) 幸运博彩(?:经营|业|毛|批|承|收) 检查
  抽检 抽查 合法的?(?:赌博|博彩|途径|渠道) 赛马会(?:举办|慈善|捐|资助|社区) 博彩[业税法] 法定 规章 严查
  负责任 税务 网上办 严禁 禁止 不得 不准 整治 查处 查禁 取缔 惩治 抵制 远离 防范 防止 防治 预防 警惕 谨防
  反赌 反诈 禁赌 涉赌 涉黄 涉毒 禁毒 戒毒 扫黄 处罚 违法 违规 犯罪 非法 不法 举报 嫌疑 诈骗 收缴 捣毁 捣破
  侦破 破获 案件 拒绝 清理 清除 清查 关闭 封堵 屏蔽 治理 管制 监管 监察 规范 管理 条例 立法 罪 警方 执法
  取得许可 纳税人 窗口 经营者 成瘾 公益金 公益 慈善 奖券 基金`);
/** Words with which papers speak of such things: they forbid, fight, regulate or punish them. */
export const GUARDED = new RegExp(REGULATED, 'u');

/** Acts against a wrong, and words for one. */
const WRONGS = oneOf(`
  打击 打防 防制 严打 打掉 端掉 摧毁 斩断 铲除 严肃处理 不轻信 不点击 不参与 切勿 严查 严禁 禁止 不得 不准 整治 查处 查禁 取缔 惩治 抵制 反赌 反诈 禁赌 涉赌 涉黄 涉毒 禁毒
  戒毒 扫黄 处罚 违法 违规 犯罪 非法 不法 举报 诈骗 收缴 捣毁 侦破 破获 清查 谨防 警惕 罪`);
/** Those that name a wrong, whatever else the sentence says. */
const FORBIDDEN = new RegExp(WRONGS, 'u');

/** Whether the words around forbid what they name. */
export const isForbidden = (around: string): boolean => FORBIDDEN.test(around);

/** Words of the above that papers of any field use of other things: 水环境整治, 完善管理. They count in their clause only. */
const OF_ANYTHING =
  /整治|清查|检查|抽检|抽查|违规|罪|管理|规范|治理|监管|监察|清理|清除|关闭|屏蔽|预防|防范|防止|防治|远离|基金|公益|慈善|网上办|税务|立法|执法|法定|规章|经营者|案件/gu;

/** The stops of a kind: the first of a text, and the last. */
interface Stops {
  first: RegExp;
  last: RegExp;
}

const stops = (signs: string): Stops => ({
  first: new RegExp(`[${signs}]`, 'u'),
  last: new RegExp(`^.*[${signs}]`, 'su'),
});
const SENTENCE_END = stops('。；;！？!?\\n');
const CLAUSE_END = stops('。；;！？!?\\n，,：:');

/** How the words around a phrase speak of it: they forbid it, they regulate something, or neither. */
export interface Guard {
  clause: 'forbids' | 'regulates' | 'none';
  sentence: 'forbids' | 'regulates' | 'none';
}

/** Verbs of work: what stands behind one is the object of that, and no longer of a verb before it. */
const WORKS = oneOf(`
  开展 加强 推进 推动 完善 提升 落实 实施 组织 健全 建立 强化 加快 做好 抓好 深化 优化 提高 加大 改造 建设 发展 培育
  扩大 保障 构建 打造 促进`);
const WORK = new RegExp(WORKS, 'u');
/** With these a clause names first what it then speaks of: 对网络赌博开展整治. */
const NAMED_FIRST = /对|针对|围绕|把|将|就|以|凡|利用|通过|在/u;
/** What follows a phrase that goes on as a list, or is what papers call such things. */
const LISTED =
  /^(?:[、和及与或”"》)等类的]|行为|活动|网站|信息|场所|广告|平台|犯罪|现象|问题|窝点|团伙|人员|案件)/u;
/** A word of any field counts within so many characters behind a phrase. */
const NEAR = 4;

const GUARDS = new RegExp(REGULATED, 'gu');
const isOfAnything = (word: string): boolean => word.replace(OF_ANYTHING, '') === '';

/** What the words of a clause before and behind a phrase say of that phrase, not of other things. */
function guardOfClause(before: string, after: string): Guard['clause'] {
  const guards: string[] = [];
  for (const { 0: word, index } of before.matchAll(GUARDS))
    if (!isOfAnything(word) || !WORK.test(before.slice(index + word.length))) guards.push(word);
  for (const { 0: word, index } of after.matchAll(GUARDS)) {
    const between = after.slice(0, index);
    if (WORK.test(between) && !NAMED_FIRST.test(before)) continue;
    if (!isOfAnything(word) || between.length <= NEAR || LISTED.test(between)) guards.push(word);
  }
  return guardOf(guards.join(' '));
}

/**
 * What the clause and the sentence around a stretch of a text say of it.
 * @example readGuard('严禁销售私彩，完善管理', 4, 6) // { clause: 'forbids', sentence: 'forbids' }
 */
export function readGuard(text: string, from: number, to: number): Guard {
  const sentence = around(text, from, to, SENTENCE_END).join('');
  return {
    clause: guardOfClause(...around(text, from, to, CLAUSE_END)),
    sentence: guardOf(sentence.replace(OF_ANYTHING, '')),
  };
}

const guardOf = (words: string): Guard['clause'] =>
  isForbidden(words) ? 'forbids' : GUARDED.test(words) ? 'regulates' : 'none';

/** So far a sentence is looked at to either side, that a line of any length is read in one pass. */
const REACH = 200;

/** What stands before and behind a stretch up to the stops of a kind. */
function around(text: string, from: number, to: number, { first, last }: Stops): [string, string] {
  const before = text.slice(Math.max(0, from - REACH), from);
  const after = text.slice(to, to + REACH);
  const end = after.search(first);
  return [before.slice(last.exec(before)?.[0].length ?? 0), end < 0 ? after : after.slice(0, end)];
}
