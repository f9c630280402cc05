import { readBoundAfter, readBoundBefore } from './comparator.ts';
import type { Surroundings } from './rule.ts';
import { magnitudeOf, unitKind, type UnitKind } from './unit.ts';
import { oneOf } from '../../text/words.ts';

const ACTS = oneOf(`
  [建创增扩引培育选评招聘配设办种修改派植选投援筹净] 造(?!成) 打造 认定 支持 扶持 资助 组织 开展 实施
  推[进动广出行] 完成 实现 达到? 落实 保障 补充 提[升高] 升级 用好 做[优强大] 发展 形成 覆盖 服务 转化
  开发 制定 出台 发布 编制 输送 轮训 交流 竣工 开工 [集汇]聚 聚集 孵化 入库 储备 签约 落地 争取 力争 确保
  保持 稳定 控制 淘汰 关闭 整治 治理 生产 销售 就业 脱贫 减少 压[减缩] 降低? 消除 优化 整合 成立 结对 帮扶
  挖掘 挂牌 命名 表彰 攻克 突破 布局 部署 安排 统筹 化解 回收 供[给应] 发电 年产 减排 节[能水电] 提供 处置
  利用 拥有 辅导 每`);
/** Verbs of doing: a figure after one of them says how much will be done. */
const ACTION = new RegExp(ACTS, 'u');

const CHANGES = oneOf(`
  [提升增降减缩扩压控达] 提高 提升 增加 增长 扩增 扩大 上升 降低 下降 压缩 压减 压降 精简 削减 缩减 缩短 缩小
  收窄 减少 优化 下调 上调 恢复 发展 拓展 推广 调整 控制 保持 稳定 维持 延长 集中`);
/** A verb of reaching, directly before its figure: 提高到, 保持在, 达到. */
const REACHING = new RegExp(`(?:${CHANGES}(?:到|至|在|为)|达到?|保持|稳定|实现|完成) ?$`, 'u');

/** What happens to the things counted, behind the figure: 24个项目竣工投用. */
const DONE_TO = /^[^,;。]{0,20}(?:竣工|开工|建成|落成|完工|交付|投用|投入使用|达标|落地|覆盖|创建|入选)/u;
/** 为5万名妇女免费开展筛查. */
const FOR_WHOM = /(?:为|向|给)$/u;
/** 对柳溪等6条河道实施综合治理. */
const UPON =
  /(?:^|[,;。:])(?:[于在]? ?\d{4} ?年(?:底前|内)? ?)?[对为][^,;。]*$|(?:将|[^机]会|拟|计划|年度?|[内前]|分[批期阶段]|逐步|陆续|继续)[对为][^,;。]*$/u;
const TREATED =
  /^[^,;。的]{0,16}(?:实施|开展|进行|完成)[^,;。]{0,10}(?:改造|翻新|美化|治理|整治|修复|修缮|提升|升级|加固|建设)/u;
const GIVEN_TO =
  /^[^,;。]{0,24}(?:翻新|更换|加装|加建|重铺|免费|开展|提供|实施|发放|配备|安装|购买|办理|接种|体检|筛查|投保|修建|建立|送去|解决)/u;
/** What an applicant may or must do with so many: no promise. */
const ASKED = /(?:可|只能|仅限?|限|填报|任选|提交|赋予|获得|[^支扶保坚主维]持)[^,;。]{0,8}$/u;
/** 每5万人1座. */
const FOR_EACH = /每\d*[十百千万]*(?:人|户|名|个)(?:口|配[备置]|拥有)?$/u;
/** 可填报不超过3个, 分数可在线下20分以内: leave, bounded or not. */
const ALLOWED =
  /可(?:以|在|按|申请|享受|放宽|适当|获得|提前|给予|选择|填报|提交|递交|借阅?|上浮|下浮|领取|报名|参加)[^,;。]{0,12}$/u;
/** 实施2个乡镇公厕建设 */
const CARRIED_OUT = /(?:实施|推进|开展|启动)$/u;
const WORKS = /^[^,;。的]{1,12}(?:建设|改造|整治|治理|修缮|扩建|工程)(?:项目|任务|工程)?(?:$|[,;。、])/u;
/** 选择1所幼儿园; many are chosen by the plan itself: 选择100个城市开展试点. */
const CHOSEN = /选择[^,;。]{0,8}$/u;
const CHOICES = 10;
/** One or two of something are counted for their own sake only where they are made or set up. */
const MADE =
  /(?:建|创|增|改造|修缮|培育|育成|引进|打造|设|办|配备|完成|组建|新|选派|选聘|派|配|评选|认定|争取|力争|确保)[^,;。]{0,16}$/u;
/** 新建两所小学、三所幼儿园: a numeral in words counts what is built or engaged. */
const BUILT =
  /(?:新建|建成|建设|创建|新增|改扩建|扩建|改建|培育|设立|建立|引进|开工|竣工)(?:[^,;。]{0,16}[、和及与])?$/u;
const ABSTRACT = /^[^,;。]{0,6}(?:体系|机制|格局|原则|品牌)/u;
const MANY = 20;

/** 省级示范园30所、市级示范园60所: a thing and its number close their part of the sentence. */
const LISTED = /[^\p{P}\d\s]{3}$/u;
const ENDS = /^(?:[、和及;。(]|$)/u;

/** True when the words before a figure end in a verb of reaching it. */
export function isReaching(before: string): boolean {
  return REACHING.test(before);
}

/** True when the words name something done to so many. */
export function isActing(words: string): boolean {
  return ACTION.test(words);
}

/** What a rule says it is for: 力争, 确保, 计划. */
const STATED = /力争|确保|争取|目标|计划|规划/u;

/** In a paper of rules a bound alone states none of its aims: a verb of reaching or making does, or a word that says so. */
export function isStatedAim(before: string, after: string, lead: string): boolean {
  if (isReaching(before) || /达到/u.test(before) || STATED.test(lead)) return true;
  return !isBounded(before, after) && MADE.test(before);
}

/** True when a word before or behind bounds the figure. */
export function isBounded(before: string, after: string): boolean {
  return Boolean(readBoundBefore(before) ?? readBoundAfter(after));
}

/** 至少掌握两项, 新建三所; not 三大体系, 一个窗口, 通过两种方式. */
export function isCountInWords({ quantity: { unit, value }, before, after, lead }: Surroundings): boolean {
  if (unitKind(unit) === 'percent') return true;
  if (isBounded(before, after)) return !/[次种]$/u.test(unit) || !/^一/u.test(after);
  if (unitKind(unit) === 'money') return true;
  const least = Number([value].flat()[0]);
  const many = least >= MANY || /^[万亿]/u.test(unit);
  if (many && !/[条项]$/u.test(unit)) return ACTION.test(lead);
  if (least < 2 || !/[个所家座间名处支条套万]/u.test(unit)) return false;
  return BUILT.test(before) && !ABSTRACT.test(after);
}

/** 到2015年，各区有1所医院: each of them will have one. */
const EACH_HAS = /(?:^|[,;。:])[^,;。]{0,12}(?:各|每个?|全部)[^,;。\d]{1,16}(?:建|设|拥|配)?有$/u;

/** Something is to be done, or a value to be reached: a verb of doing, a bound, or a share that speaks for itself. */
export function isPromised({ quantity, before, after, lead, aimed }: Surroundings, kind: UnitKind): boolean {
  if (ALLOWED.test(before)) return false;
  if (aimed && EACH_HAS.test(before)) return true;
  if (isReaching(before) || isBounded(before, after)) return true;
  if (kind === 'percent' || kind === 'points' || kind === 'duration' || quantity.written !== 'figures')
    return true;
  if (ASKED.test(before) || /分$/u.test(quantity.unit)) return false;
  const most =
    Number([quantity.value].flat().at(-1)) * magnitudeOf(/^[百千万亿]*/u.exec(quantity.unit)?.[0] ?? '');
  if (CHOSEN.test(before)) return most > CHOICES;
  if (FOR_EACH.test(before)) return true;
  if (most <= 2 && !Array.isArray(quantity.value))
    return (
      MADE.test(before) ||
      (CARRIED_OUT.test(before) && WORKS.test(after)) ||
      (kind === 'count' && ENDS.test(after) && LISTED.test(before) && isActing(lead))
    );
  if (LISTED.test(before) && ENDS.test(after)) return true;
  if (FOR_WHOM.test(before) && GIVEN_TO.test(after)) return true;
  if ((UPON.test(before) || before.trim() === '') && TREATED.test(after)) return true;
  return ACTION.test(lead.slice(-120)) || DONE_TO.test(after);
}
