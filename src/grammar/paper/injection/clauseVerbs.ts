import { oneOf } from '../../../text/words.ts';

const VERBS = oneOf(`
  开展 加强 推进 推动 完善 提升 落实 实施 组织 健全 建立 强化 加快 做好 抓好 深化 优化 提高 加大 改造 建设 发展 培育 扩大 保障
  构建 打造 促进 压减 压实 增设 新增 新建 推广 坚持 支持 鼓励 引导 规范 到20 力争 确保 提供 加固 引进 培训 安排 增强 统筹 严格 修订 制定 出台 举办 组建 新设 更新 整合 配备 购置 拓展 巩固 维护 修复 治理 管控 聚焦 围绕 探索 试点`);
const ADVERBS = oneOf(`大力 积极 全面 进一步 不断 持续 深入 切实 着力 统筹 有序 稳步 继续 严格 依法`);

/** A clause of a paper from its first word on: 开展…, 大力推进…. */
export const BEGINS = new RegExp(`^${ADVERBS}?${VERBS}`, 'u');
/** All that a clause says before what it is about: 开展. */
export const BEGINNING = new RegExp(`^${ADVERBS}?${VERBS}$`, 'u');

/** Where what a paper measures has ended: 达到95%, 120个, 42万吨以上. */
export const MEASURED =
  /\d(?:[%‰]|[个人亩吨元户家处所座件台辆套次项名米]|(?:百分点|万|亿|千|平方|公)\p{Script=Han}{0,3})(?:以[上下内]|左右)?$/u;

/** A figure with what it counts is the paper's: 120个 before what was put behind it. */
export const startsWithFigure = (said: string, from: number): boolean =>
  /^\d[\d.]*(?:[%‰]|\p{Script=Han})/u.test(said.slice(from, from + 8));
