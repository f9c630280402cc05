import { GUARDED } from './guard.ts';
import { weighLanguage } from './injectedLanguage.ts';
import { DOUBT, HOLD } from './signals.ts';
import { countStrange } from './strangePairs.ts';
import { isStrong, NAME, type Token } from './tokens.ts';
import { oneOf } from '../../../text/words.ts';

const ENDS = oneOf(`
  管理 规范 服务 建设 工作 机制 制度 体系 改革 方案 工程 项目 活动 行动 条例 办法 规定 规划 细则 整治 处置
  培训 指导 扶持 监管 宣传 教育 救助 保障 治理 登记 备案表? 审批 办理 业务 产业 发展 会议 中心 机构 行业
  查询 用户 窗口 大厅 说明 流程 步骤 预约 公证 大赛 比赛 竞赛 清退 更换 换届 更新 评级 评价 评估 提示 目录
  须知 指南 指引 协议 方式 名单 清单 抽检 抽查 检查 核查 巡查 统计 补贴 补助 补办 奖励 采购 改造 搬迁 布局
  情况 公告 公示 通报 组织 锦标赛 联赛 维修工 技工 网点 回收点 认定 认证 鉴定 考核 许可证? 审核 核准 验收 核发 收缴 清理 处理 标准 要求 条件 任务
  目标 职责 材料 程序 申领 申请 申报 发放 拨款 征收 减免 报销 运输 监测 试点 示范 创建 提升 修缮 养护 关爱
  帮扶 慰问 调解 找回 派发 计划 规章 规则 草案 制度 牌照 执照 介绍 协会 基地 园区? 岗位? 大学 路 村 镇 州 县 省 河 岛 山 馆 局 处
  署 委 科 厂`);
/** What headings, cells and items of official papers end with: their acts, papers, bodies and measures. */
const OFFICIAL_END = new RegExp(`${ENDS}$`, 'u');

/** Whether a line ends as headings and cells of official papers do. */
export const isSober = (line: string): boolean => OFFICIAL_END.test(line);

/** So much of what the language of a line weighs makes a point. */
const POINT = 2.2;
/** From these weights on a line is put before the editor: with a word that offers something, and without (of few official pairs, and of more). */
const [OFFERED, STRANGE, ODD] = [7, 10, 15];
/** A word of four characters or less that offers nothing must weigh so much. */
const TERSE = 16;
/** So much more it takes where a line reads as official ones do. */
const SOBER = 10;
/** From these weights on one that is alike to nothing around it is held: with such a word, and without. */
const [SELLING, PLAIN] = [12, 18];
/** The same of one that is alike to another line, as injected lines are to each other. */
const [SELLING_ALIKE, PLAIN_ALIKE] = [14, 24];
/** What is held speaks so throughout: its pairs weigh so much on the average. */
const THROUGHOUT = 1.5;
/** And what holds no word that offers is strange besides: so many of its pairs official papers lack, or its paper has nothing like it. */
const [UNOFFICIAL, ALIEN] = [0.4, 20];
/** A name with a number that counts nothing: 金沙js9999777, xk8体育. */
const NUMBERED =
  /^\p{Script=Han}{2,6}[a-z]{0,4}\d{2,}$|^[a-z]{1,4}\d{1,4}\p{Script=Han}{2,8}$|^\d{2,}\p{Script=Han}{2,4}$/u;

/** Signs of a list, a label or a sentence, and words with which papers instruct their readers. */
const LISTS =
  /[、,，:：及或]|不得|应当|其中|(?:可|应|须|需|将|请)(?:在|于|以|通过|登录|下载|向|到|按|由|凭|自行|携带|拨打|前往)/u;

/** Whether a word offers something, by itself or beside others; goods and the words of any shop do not. */
const isOffering = (token: Token): boolean =>
  isStrong(token) || token.kind === 'trade' || token.kind === 'lure' || token.kind === 'brand';

/**
 * What the language of a bare line says. Alone it holds nothing: a second sign is a word that offers, or that official
 * papers lack much of its pairs, or its paper the like; and what ends, lists or instructs as they do is at most put before the editor.
 */
export function weighSaid(line: string, tokens: readonly Token[], alien: boolean): number {
  const weight = weighLanguage(line) + (NUMBERED.test(line) ? 3 : 0);
  const { pairs, unseen } = countStrange(line);
  const offers = tokens.some(isOffering) || /[a-z]{2}/u.test(line);
  const sober = isSober(line) || GUARDED.test(line) || LISTS.test(line);
  const isUnofficial = unseen >= pairs * UNOFFICIAL;
  // Idioms, foreign countries and names of people are as strange as they are short.
  if (!offers && pairs < NAME && weight < TERSE) return 0;
  const least = offers ? OFFERED : !alien ? PLAIN : isUnofficial ? STRANGE : ODD;
  if (weight < least + (sober ? SOBER : 0)) return 0;
  const throughout = weight >= pairs * THROUGHOUT && pairs >= NAME - 1;
  const seconded = offers || isUnofficial || (alien && weight >= ALIEN);
  const plain = weight >= (alien ? (offers ? SELLING : PLAIN) : offers ? SELLING_ALIKE : PLAIN_ALIKE);
  const most = plain && seconded && throughout && !sober ? HOLD + 1 : HOLD - 1;
  return Math.max(DOUBT, Math.min(weight / POINT + (alien ? 1 : 0), most));
}
