/** Words with which papers speak of such things: they forbid, fight, regulate or punish them. */
export const GUARDED =
  /打击|打防|严查|负责任|税务|网上办|严禁|禁止|不得|不准|整治|查处|查禁|取缔|惩治|抵制|远离|防范|防止|防治|预防|警惕|谨防|反赌|反诈|禁赌|涉赌|涉黄|涉毒|禁毒|戒毒|扫黄|处罚|违法|违规|犯罪|非法|不法|举报|嫌疑|诈骗|收缴|捣毁|捣破|侦破|破获|案件|拒绝|清理|清除|清查|关闭|封堵|屏蔽|治理|管制|监管|监察|规范|管理|条例|立法|罪|警方|执法|取得许可|经营者|成瘾|公益金|公益|慈善|奖券|基金/u;

/** Those that name a wrong, whatever else the sentence says. */
const FORBIDDEN =
  /打击|打防|严查|严禁|禁止|不得|不准|整治|查处|查禁|取缔|惩治|抵制|反赌|反诈|禁赌|涉赌|涉黄|涉毒|禁毒|戒毒|扫黄|处罚|违法|违规|犯罪|非法|不法|举报|诈骗|收缴|捣毁|侦破|破获|清查|谨防|警惕|罪/u;

/** Whether the words around forbid what they name. */
export const isForbidden = (around: string): boolean => FORBIDDEN.test(around);

const SENTENCE_END = /[。；;！？!?\n]/u;

/** The sentence around a stretch of a text, without it. */
export function sentenceAround(text: string, from: number, to: number): string {
  let begin = from;
  while (begin > 0 && !SENTENCE_END.test(text.charAt(begin - 1))) begin--;
  let end = to;
  while (end < text.length && !SENTENCE_END.test(text.charAt(end))) end++;
  return text.slice(begin, from) + text.slice(to, end);
}
