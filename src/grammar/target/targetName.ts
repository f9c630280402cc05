import { readBoundAfter, readBoundBefore } from './comparator.ts';
import { startsWithRole } from '../duty/role.ts';
import { findPeriods } from './period.ts';
import { oneOf } from '../../text/words.ts';

const MANNERS = oneOf(String.raw`
  [-·●○■◆*\s、]+ \(\d+\) \d{1,2}[.、](?!\d) [一二三四五六七八九十]{1,2}是(?=.{2}) 其中 并 且 同时 力争 争取 确保 努力 实现 基本 全面 全力 积极 加快 加强 继续
  持续 深入 大力 着力 进一步 推动 推进 促进 使 让 将 把 要 再(?!生|制造|就业|融资|贷款|保险) 重点(?![林区乡镇村湖河流领人群行企项学高实单产工污地城水监]) 逐步 到
  我们(?=[会将]) 政府(?=[会将]) (?:政府|当局)?致力于? 会(?=在|把|将|于) 在 以(?!.{1,6}为单位) 为 引导 鼓励 支持(?=.{2,}创建) 每年 全年 年内 共 计划 预计 累计 尽早 全市(?=.{0,1}$) ,`);
/** Words before the thing itself that say how it is pursued. */
const LEADING = new RegExp(`^${MANNERS}`, 'u');
const CHANGES = oneOf(`
  提高 提升 增加 增长 扩增 扩大 上升 降低 下降 压缩 压减 缩短 缩小 减少 下调 控制 保持 稳定 维持 延长 扩展 调整
  调升 调降 集中 提`);
/** Words between the thing and its figure. */
const TRAILING = new RegExp(
  `${oneOf(String.raw`
  ${CHANGES}(?:到|至|在|为) (?<![雷抵直到])达到? (?:达到?|为|占|(?:年均|年)?(?:增长|提高|提升|增加|下降|降低))?\x20?[\d.]+(?:%|个?百分点)(?:以上|以下|左右|以内)?
  [升增降减缩](?:到|至) 保持 稳定 实现 完成 均 都 总体 一般 原则上 (?:由|从|自)(?:[底末]?[的之])?\x20?[\d.,]+[^,;、]{0,6}
  [由从自]每(?:[百千万]|十万|\d+万?)(?:名|个)?\p{Script=Han}{0,3}[\d.,]+\p{Script=Han}{0,2}
  [由从自](?:现时|目前|当前|现在|现有|现行)[的之]?约?(?:[一二三四五六七八九半]?成?半?|\x20?[\d.,]+[万亿]?[^,;、\d]{0,4})
  (?:[之的]\x20?[\d.,]+%)?(?:提升|提高|增加|增长|下降|降低|减少|[升增降减缩])之 [底末]?[的之]\x20?[\d.,]+[万亿]?[%\p{Script=Han}]{0,2}
  (?:提升|提高|增加|下降|降低)[\d.]+个?百分点 每[百千万]人口? [\d.,]+[万亿]?\p{Script=Han}{1,3}、 [常全每]年 分别 力争 全部 基本 进一步 突破 仍 继续
  占比?约?为 总数?为 为 是 在 约 共 等 至少 的 [,;:\s]`)}$`,
  'u',
);

/** 房委会将为全港…翻新: who acts, and for whom, before the thing that something is done to. */
const WHO_FOR =
  /^[^,;。]{0,16}?(?:将|[^机]会|拟|计划|我们|政府|当局)(?:分[批期阶段]{1,2}|逐步|陆续|继续)?为/u;
const DONE_FOR = /^[^,;。]{2,24}(?:翻新|提供|进行|开展|实施|更换|完成|加装|加建)/u;

/** 卫生局应抽验…600件: who has to do it. */
const WHO_ACTS =
  /^由?\p{Script=Han}{1,12}(?:局|处|厅|署|科|委|办|办公室|委员会)(?:应当?|要|须|负责|将)(?:于|在)?(?=\p{Script=Han}{2})/u;

/** (市教育局、市财政局按职责分工负责)新建公办园: the bracket of the sentence before. */
const DUTIES_AHEAD = /^\([^()]*(?:负责|单位:|部门:|落实)[^()]*\)(?=.{2})/u;
/** 20公里(责任单位:…: a bracket that says who or when belongs to no name. */
function withoutDuties(words: string): string {
  const open = words.indexOf('(');
  const inner = words.slice(open + 1);
  return open >= 0 && (startsWithRole(inner) || /^[^()]{0,40}(?:负责|单位:|部门:|时限:)/u.test(inner))
    ? words.slice(0, open)
    : words;
}

function peel(text: string, pattern: RegExp): string {
  let rest = text;
  for (let turn = 0; turn < 12; turn++) {
    const next = rest.replace(pattern, '');
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/** Takes statements of time out: 2020年完成首批 → 完成首批. */
function withoutPeriods(text: string): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of findPeriods(text)) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}

/**
 * What a figure is the target of, in the words around it: the part before it without adverbs and bounds, or, where the
 * figure comes first, the verb with what follows. Plain text in, plain text out (see `plain`); '' when no words are left.
 * @example nameTarget('建成信息化直播课堂', '') → 建成信息化直播课堂; nameTarget('确保公办园占比达到', '以上') → 公办园占比
 */
export function nameTarget(before: string, after: string): string {
  const bound = readBoundBefore(before)?.word;
  const cut = bound && before.trimEnd().endsWith(bound) ? before.trimEnd().slice(0, -bound.length) : before;
  const words = withoutPeriods(cut).trim();
  const done = words.replace(WHO_ACTS, '');
  const own = DONE_FOR.test(after) ? done.replace(WHO_FOR, '') : done;
  const head = peel(peel(own, LEADING), TRAILING);
  const named = head.replace(DUTIES_AHEAD, '');
  const ending = readBoundAfter(after)?.word ?? '';
  const tail = withoutDuties(after)
    .trimStart()
    .slice(ending.length)
    .replace(/^[的\s]+/u, '')
    .replace(/[、和及\s]+$/u, '')
    .replace(/^\([^()]{0,3}\)/u, '')
    .replace(/^\(([^()]{4,16})\)/u, (all, inner: string) => (withoutPeriods(inner).trim() === '' ? '' : all));
  return (named + tail).replace(/^[、和及与\s]+/u, '').slice(0, 60);
}

const HEAD_NOUN = /(?:率|比例|比重|占比|数|量|面积|水平|程度|指数|规模|产值|收入|人数|学位|个|[园校院所])$/u;

/**
 * The names of two or more figures given together (分别): 种植、收获机械化率 are two rates.
 * @example splitNames('花生种植、收获机械化率', 2) → ['花生种植机械化率', '花生收获机械化率']
 */
export function splitNames(name: string, count: number): string[] | undefined {
  const parts = name.replace(/(?:分别|各自)[^、和及与]{0,6}$/u, '').split(/[、和及与]/u);
  if (parts.length !== count || parts.some((part) => part.length === 0)) return undefined;
  const last = parts.at(-1) ?? '';
  const [first = ''] = parts;
  if (parts.every((part) => HEAD_NOUN.test(part) && part.length > 2)) return parts;
  // 博物馆、图书馆免费开放率: two words that end alike are followed by what both have.
  const alike = last.length > first.length && last[first.length - 1] === first.at(-1);
  if (alike && count === 2) return [first + last.slice(first.length), last];
  const width = Math.min(2, last.length - 1, first.length);
  const shared = first.slice(0, -width);
  // 幼儿园、小学专任教师占比: one character is the rest of a word, no part that both share.
  const [prefix, noun] = [shared.length > 1 ? shared : '', last.slice(width)];
  return parts.map((part, index) => {
    if (index === 0) return part + noun;
    return index === count - 1 ? prefix + part : prefix + part + noun;
  });
}
