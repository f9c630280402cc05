/** What official papers call themselves (文种), in both scripts; longer words first. */
const NOUNS = [
  '实施意见',
  '實施意見',
  '指导意见',
  '指導意見',
  '意见',
  '意見',
  '通知',
  '通告',
  '公告',
  '通报',
  '通報',
  '决定',
  '決定',
  '决议',
  '決議',
  '方案',
  '办法',
  '辦法',
  '规划',
  '規劃',
  '规划纲要',
  '纲要',
  '綱要',
  '计划',
  '計劃',
  '规定',
  '規定',
  '细则',
  '細則',
  '条例',
  '條例',
  '措施',
  '举措',
  '舉措',
  '要点',
  '要點',
  '清单',
  '清單',
  '指南',
  '指引',
  '规程',
  '規程',
  '规则',
  '規則',
  '制度',
  '标准',
  '標準',
  '预案',
  '預案',
  '批复',
  '批復',
  '报告',
  '報告',
  '目录',
  '目錄',
  '政策',
  '章程',
  '任务书',
  '任務書',
  '分工',
  '安排',
  '行动',
  '行動',
  '简章',
  '簡章',
  '须知',
  '須知',
  '若干措施',
  '工作表',
  '一览表',
  '一覽表',
  '分解表',
  '对照表',
  '對照表',
  '复函',
  '的函',
  '思路',
  '工作任务',
  '分工表',
  '任务表',
  '责任表',
  '时间表',
  '纪要',
];
const NOUN = NOUNS.join('|');
const YEARS = '(?:\\s*[（(][^（）()]{1,40}[）)]){0,3}';
const END = new RegExp(`(?:${NOUN})${YEARS}\\s*[》>]?$`, 'u');
const START = /^(?:[^，。；：]{0,40}?)(?:关于|關於|關于|印发|印發|《)/u;
const ISSUES =
  /(?:印发|印發|转发|轉發|发布|發布|下发|下發|公布|颁布|頒布|颁发)[〈<《]?(?<inner>.+?)[〉>》]?(?:的|之)(?:通知|公告|通告|决定|決定|函|意见|意見)$/u;
const GLUED = new RegExp(`^.*(?:${NOUN})${YEARS}`, 'u');

/**
 * Whether a line reads as the title of a paper or plan: it ends in the kind of paper, perhaps with years in brackets.
 * @example isPaperTitle('晋江市基础教育提升三年行动方案(2023—2025年)') === true
 */
export function isPaperTitle(line: string): boolean {
  const text = line.trim();
  return (
    text.length >= 4 &&
    text.length <= 120 &&
    !/[。；;！？!?]/u.test(text.replace(/《[^》]*》/gu, '')) &&
    END.test(text)
  );
}

/**
 * Whether a line begins as a title does (关于…, X关于…, 《…).
 * @example beginsTitle('关于印发晋江市基础教育提升') === true
 */
export function beginsTitle(line: string): boolean {
  return START.test(line.trim());
}

/**
 * The title of the plan that a notice issues (印发 …), or undefined.
 * @example parseIssuedTitle('关于印发《2026年幼儿园招生工作方案》的通知') === '2026年幼儿园招生工作方案'
 */
export function parseIssuedTitle(title: string): string | undefined {
  const inner = ISSUES.exec(title.trim())?.groups?.inner;
  return inner?.replace(/^[〈<《]|[〉>》]$/gu, '').trim();
}

/** 某县教育局2025年工作要点: a body of a named place, before a year or what it does. */
const OWN =
  /^(?<issuer>\p{Script=Han}{1,12}?(?:省|市|县|縣|区|區|州|旗)(?:\p{Script=Han}{0,8}(?:局|厅|廳|委员会|委員會)|(?:人民)?政府(?:办公室|辦公室|办公厅|辦公廳)?))(?=(?:19|20)\d{2}|[“"《]|推动|推動|推进|推進|实施|實施|贯彻|貫徹|落实|落實|支持|加快|进一步|優化|优化|工作)/u;

/**
 * The body that a title names as its issuer: what stands before 关于, 印发 or the year of its plan.
 * @example parseTitleIssuer('国务院办公厅关于进一步优化营商环境的实施意见') === '国务院办公厅'
 */
export function parseTitleIssuer(title: string): string | undefined {
  const found =
    /^(?!关于|關於|關于|印发|印發|转发|轉發)(?<issuer>[\p{Script=Han}\s、]{2,60}?)(?:关于|關於|關于|印发|印發|转发|轉發)/u.exec(
      title.trim(),
    );
  return found?.groups?.issuer?.trim().replace(/\s+/gu, '、') ?? OWN.exec(title.trim())?.groups?.issuer;
}

/**
 * Cuts the title off the front of a text that runs on without a break, and gives what is left.
 * @example cutTitle('关于优化服务的实施意见国办发') === '国办发'
 */
export function cutTitle(text: string): string {
  return text.replace(GLUED, '');
}
