import { fold } from '../../text/fold.ts';
import { anyOf } from '../../text/words.ts';

/** What official papers call themselves (文种). */
const NOUN = anyOf(`
  实施意见 指导意见 意见 通知 通告 公告 通报 决定 决议 方案 办法 规划 规划纲要 纲要 计划 规定 细则
  条例 措施 举措 要点 清单 指南 指引 规程 规则 制度 标准 预案 批复 报告 目录 政策 章程 任务书 分工
  安排 行动 简章 须知 若干措施 工作表 一览表 分解表 责任分解 任务分解 对照表 复函 的函 思路 工作任务 分工表 任务表 责任表
  时间表 纪要 衡量指标 施政目标 的答复 的回复 公约 民约 守则 计划书 白皮书 倡议书 责任书 蓝图 路线图 导则 协议 协议书
  预算案 预算案演辞 行动纲领`);
const YEARS = '(?:\\s*\\([^()]{1,40}\\)){0,3}';
/** The year, the term or the number of the version behind it: …方案2024年, …預算案2018至19年度, …計畫2.0. */
const VERSION = '(?:(?:19|20)\\d\\d(?:[-~/至]\\d{2,4})?(?:年度?)?|[1-9]\\.\\d)?';
const END = new RegExp(`${NOUN}${YEARS}${VERSION}\\s*[》>]?$`, 'u');
const START = /^(?:[^,。;:]{0,60}?)(?:关于|印发|《)/u;
const ISSUES =
  /(?:印发|转发|发布|下发|公布|颁布|颁发)[〈<《]?(?<inner>.+?)[〉>》]?(?:的|之)(?:通知|公告|通告|决定|函|意见)$/du;
const GLUED = new RegExp(`^.*${NOUN}${YEARS}`, 'u');

/**
 * Whether a line reads as the title of a paper or plan: it ends in the kind of paper, perhaps with years in brackets.
 * @example isPaperTitle('晋江市基础教育提升三年行动方案(2023—2025年)') === true
 */
export function isPaperTitle(line: string): boolean {
  const text = fold(line.trim());
  return (
    text.length >= 4 &&
    text.length <= 120 &&
    !/[。;!?]/u.test(text.replace(/《[^》]*》/gu, '')) &&
    END.test(text)
  );
}

/** What papers are about that do not say what kind of paper they are. */
const MATTER = anyOf(`
  任务 津贴 补贴 资助 基金 政策 重点 方针 纲领 工作 实事 项目 工程 建设 发展 部署 打算 总结 说明 要求 目标 服务 白皮书 蓝皮书 报告书 倡议书 责任书 计划书 公约 规范 导则
  策略 战略 大纲 声明 讲话 提案 议案 议程 答复 请示 申请 拨款申请 公报 名单 台账 汇总 汇编 预算 决算 问答 解读 进度 进展 成效`);
/** Whose matter it is, or of what year: 临江市…, …2025年…, 某局…. */
const OWNER = anyOf('省 市 县 区 州 旗 镇 乡 街道 局 厅 委 院 校 集团');
const WHOSE = new RegExp(
  [
    '^关于',
    '^《',
    String.raw`(?:19|20)\d{2}(?:年|[-—~至]|\/\d{2}学年)`,
    String.raw`(?:中华民国|民国)?1[0-3]\d(?:学?年)`,
    '二[〇零○][〇零○一二三四五六七八九]{2}年',
    '^(?:香港|澳门)',
    String.raw`^\p{Script=Han}{2,9}?${OWNER}(?!长|民|域)`,
  ].join('|'),
  'u',
);
const MATTER_END = new RegExp(`${MATTER}${YEARS}$`, 'u');

/**
 * Whether a line above a paper may be its title though it names no kind of paper: it says whose matter it is, or of what year.
 * @example isTitleOfMatter('临江市2025年民生实事重点任务') === true; isTitleOfMatter('重点任务') === false
 */
export function isTitleOfMatter(line: string): boolean {
  const text = fold(line.trim());
  return (
    text.length >= 8 &&
    text.length <= 60 &&
    WHOSE.test(text) &&
    MATTER_END.test(text) &&
    !/[。;!?>|_:：·]/u.test(text)
  );
}

/**
 * Whether a line begins as a title does (关于…, X关于…, 《…).
 * @example beginsTitle('关于印发晋江市基础教育提升') === true
 */
export function beginsTitle(line: string): boolean {
  return START.test(fold(line.trim()));
}

/**
 * The title of the plan that a notice issues (印发 …), or undefined.
 * @example parseIssuedTitle('关于印发《2026年幼儿园招生工作方案》的通知') === '2026年幼儿园招生工作方案'
 */
export function parseIssuedTitle(title: string): string | undefined {
  const text = title.trim();
  const found = ISSUES.exec(fold(text))?.indices?.groups?.['inner'];
  return (
    found &&
    text
      .slice(...found)
      .replace(/^[〈<《]|[〉>》]$/gu, '')
      .trim()
  );
}

/**
 * What the 主旨 of a notice says, up to its first comma: it has no title of its own.
 * @example parseMatter('主旨：公告「某市補助計畫」，並自115年4月1日起實施。') === '公告「某市補助計畫」'
 */
export function parseMatter(line: string): string | undefined {
  const text = line.trim();
  const start = /^主\s{0,2}旨\s{0,2}[:：]\s{0,3}/u.exec(text)?.[0].length ?? 0;
  const found = start > 0 ? /^(?:[^，,。；「]|「[^」]*」){2,120}/u.exec(text.slice(start))?.[0] : undefined;
  return found?.trim();
}

/** “党政混合信息公开” 某区人民政府办公室印发…: a label of the page before the title. */
const LABEL = /^(?:“[^”]{2,16}”|【[^】]{2,16}】)\s+/u;

/**
 * A title without the label that its page puts before it.
 * @example withoutPageLabel('“党政混合信息公开” 某区人民政府印发《行动计划》的通知') === '某区人民政府印发《行动计划》的通知'
 */
export const withoutPageLabel = (title: string): string => title.replace(LABEL, '');

const BEFORE_ABOUT = /^(?!关于|印发|转发)(?<issuer>[\p{Script=Han}\s、]{2,60}?)(?:关于|印发|转发)/u;
/** 某县教育局2025年工作要点: a body of a named place, before a year or what it does. */
const OWN = new RegExp(
  [
    String.raw`^(?<issuer>\p{Script=Han}{1,12}?(?:省|市|县|区|州|旗)`,
    String.raw`(?:\p{Script=Han}{0,8}(?:局|厅|委员会)|(?:人民)?政府(?:办公室|办公厅|\p{Script=Han}{2,6}[处署])?)`,
    String.raw`|(?:行政|监察|考试)院(?:\p{Script=Han}{2,10}[署部会局处])?|\p{Script=Han}{2,8}(?:部|委员会|总署)`,
    String.raw`|\p{Script=Han}{2,16}?(?:大学|学院|(?:学校|[中小]学|幼儿园)(?=章程)))`,
    String.raw`(?=(?:19|20)\d{2}|(?:中华民国|民国)?1[0-3]\d(?:学?年)|[“"《]`,
    '|推动|推进|实施|贯彻|落实|支持|加快|进一步|优化|工作|中程|施政|年度|章程)',
  ].join(''),
  'u',
);

/**
 * The body that a title names as its issuer: what stands before 关于, 印发 or the year of its plan.
 * @example parseTitleIssuer('国务院办公厅关于进一步优化营商环境的实施意见') === '国务院办公厅'
 */
export function parseTitleIssuer(title: string): string | undefined {
  const text = title.trim().replace(LABEL, '');
  const folded = fold(text);
  const before = BEFORE_ABOUT.exec(folded)?.groups?.['issuer'];
  if (before) return text.slice(0, before.length).trim().replace(/\s+/gu, '、');
  return text.slice(0, OWN.exec(folded)?.groups?.['issuer']?.length ?? 0) || undefined;
}

/**
 * Cuts the title off the front of a text that runs on without a break, and gives what is left.
 * @example cutTitle('关于优化服务的实施意见国办发') === '国办发'
 */
export function cutTitle(text: string): string {
  return text.slice(GLUED.exec(fold(text))?.[0].length ?? 0);
}
