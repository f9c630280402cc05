import { statementOf } from '../../plan/statementOf.ts';
import { spanOfTitle, yearOfTitle } from '../../grammar/paper/dayOfYear.ts';
import type { Carried, Frame } from '../../grammar/target/governingTime.ts';
import { findPeriods } from '../../grammar/target/period.ts';
import { parseResponsibilities } from '../../grammar/duty/responsibility.ts';
import { fold } from '../../text/fold.ts';
import type { Ruling } from '../../grammar/target/rule.ts';
import type { Block, Clause, Figure, Indicator } from '../../plan/model.ts';
import { yearDue } from './deadline.ts';
import { nameByHeading } from './nameByHeading.ts';
import { readFigures } from './readFigures.ts';
import { readTableFigures } from './tableFigures.ts';
import { oneOf } from '../../text/words.ts';

/** What is known of the paper besides its clauses. */
export interface PaperFacts {
  /** 成文日期; figures of years before it tell what has been reached. */
  issuedOn?: string | null;
  /** 发文字号, whose year stands in for that of the date. */
  documentNumber?: string | null;
  /** The title of the plan; that of a paper of rules (管理办法) tells that it states few aims. */
  title?: string | null;
}

/** A figure that is in no clause yet. */
type FoundFigure = Omit<Figure, 'clause'>;

/** What a clause or a block yields, and the time it hands on. */
interface Read {
  figures: FoundFigure[];
  carried: Carried;
}

const PAST_HEADS = oneOf(`
  现[状况] 基础$ 回顾 成效 成就 背景 形势 发展(?:基础|环境|条件|历程) 基本(?:情况|概况) (?:工作|总体)概况
  (?:主要|存在)(?:的)?问题 机遇 挑战 编制依据 (?:执行|实施|完成|进展|落实)情况$
  (?:取得|主要)的?(?:成绩|进展) (?:工作|建设|发展|总体)进展$ 工作总结$`);
/** Headings of what has been reached, and of what is aimed at. */
const LOOKS_BACK = new RegExp(PAST_HEADS, 'u');
/** What an emergency must be like for a level of response. */
const GRADES = oneOf(String.raw`
  [ⅠⅡⅢⅣIV一二三四]级(?:应急)?(?:响应|预警) (?:启动|响应|预警|终止|解除)条件
  (?:事件|灾害|灾情|险情|预警|事故|响应)(?:分级|级别|等级)
  ^(?:特别重大|重大|较大|一般)[^,。]{0,10}(?:事件|事故|灾害|险情|灾情|火灾|疫情)$`);
/** Headings of rules, and what a figure under them is that would be a target elsewhere. */
const RULES: [RegExp, Ruling][] = [
  [
    /(?:投资|资金|经费|成本)(?:估算|测算|概算|预算|匡算)/u,
    { kind: 'resource', reason: 'under a heading of costs' },
  ],
  [
    /(?:申报|申请|报名|报考|认定|评选|遴选|资格|享受|准入)(?:条件|标准|对象|资格|范围)|招生(?:对象|条件)|^(?:条件|对象)$/u,
    { kind: 'condition', reason: 'under a heading of conditions' },
  ],
  [
    /(?:补助|补贴|奖励|资助|扶持|收费|奖补)(?:标准|办法|额度)/u,
    { kind: 'benefit', reason: 'under a heading of benefits' },
  ],
  [
    /(?:建设|建造|技术|配置|配备|设置|装备|施工|养护|管护|作业|验收|质量)(?:标准|规范)$/u,
    { kind: 'standard', reason: 'under a heading of standards' },
  ],
  [new RegExp(GRADES, 'u'), { kind: 'condition', reason: 'under a heading of conditions' }],
  [/^(?:罚则|法律责任|附则)$/u, { kind: 'standard', reason: 'under a heading of rules' }],
];
const CONDITION: Ruling = { kind: 'condition', reason: 'one of the conditions listed' };
const HEADING: Ruling = { kind: 'other', reason: 'in a heading, before the text that states it' };
const COVERING: Ruling = { kind: 'other', reason: 'in the covering notice' };

/** A target that is none because of where it stands. */
const instead = (figure: FoundFigure, ruling: Ruling): FoundFigure =>
  figure.kind === 'target' || (figure.kind === 'standard' && ruling === CONDITION)
    ? { ...figure, ...ruling }
    : figure;

/** 建设成效, 改革基础: the verb is part of a noun. */
const NOUN = /^(?:建设|改革|创新|实施|推广|推进|发展|工作)(?:成效|成就|基础|现状|情况|历程|回顾|环境)$/u;
const VERBS = oneOf(`
  夯实 筑牢 打牢 打好 建强 [优深强细量净美]化 [提拓]升 提高 巩固 拓展 拓宽 改善 改进 营造 打造 创新 完善
  健全 抢抓 把握 应对 迎接 解决 破解 聚焦 推[动进广] 扩大 彰显 放大 构建 建[设立] 加[强快大] 增强 突出
  着力 全面 大力 积极 切实 持续 进一步`);
/** 夯实数字基础, 优化发展环境: a heading that tells what to do does not look back. */
const ACTS = new RegExp(`^${VERBS}`, 'u');
/** 面临形势: what lies ahead is a forecast, no aim. */
const SITUATION = /形势|背景|机遇|挑战|问题|短板/u;
/** 应当符合下列条件：, and the items below it. */
const LISTS_CONDITIONS =
  /(?:符合|具备|满足|属于|有|为)(?:下列|以下|如下)[^,;。:]{0,12}(?:条件|情形|要求|标准|资格)[^。:]{0,12}:\s*$/u;
/** 管理办法, 考核办法, 条例; an 实施办法 may be a plan. */
const PAPER_OF_RULES =
  /(?:管理|考核|考评|评价|奖励|奖补|补助|补贴|资助|认定|评审|评选|分配|使用|监督|收费|服务|救助|保障)[^,。]{0,4}(?:(?<!实施)办法|规定|细则)|条例|规则|规程|须知|指南|章程/u;
const AIMS = /目标|指标/u;
/** Headings of what is to be done. */
const TASKS = /任务|举措|措施|目标|指标/u;
/** 行动计划, 任务分解; not 规划实施情况 or 计划执行报告. */
const PLANS =
  /(?:规划|计划|方案|要点|任务|清单|分解|分工|部署|行动|意见|措施|安排)(?!.*(?:情况|报告|总结|评估|进展))/u;
const LONGEST_HEADING = 24;
/** Paragraphs that go on with the sentence before them: ——, ●, （1）, 一是. */
const GOES_ON = /^ *(?:[-·●○■◆□▪*]|\(?\d{1,2}[).、]|[①-⑳]|[一二三四五六七八九]是)/u;

const yearOfNumber = (number: string): number | null =>
  Number(/[〔[(【](?<year>20\d{2})[〕\])】]/u.exec(fold(number))?.groups?.['year'] ?? 0) || null;

const endsOpen = (text: string): boolean => /[::]\s*$/u.test(fold(text));

/** What is known of the paper while its clauses are read. */
interface Paper {
  issued: number | null;
  rules: boolean;
}

const isArticle = ({ path }: Clause): boolean => path.some((number) => /^第.+条$/u.test(fold(number)));

const clauseEnd = ({ blocks }: Clause): string => {
  const last = blocks.at(-1);
  return last?.kind === 'paragraph' ? last.text.slice(-80) : '';
};

/** 2026年工作要点 is for 2026; a year of 修订 or one that is over when the paper is issued governs nothing. */
function frameOf(title: string, issued: number | null): Frame {
  const year = /(?:版|修订|修正)/u.test(fold(title)) ? null : yearOfTitle(title);
  return {
    year: issued !== null && (year ?? 0) < issued ? null : year,
    span: spanOfTitle(title),
    issued: issued ?? yearOfTitle(title),
    plans: PLANS.test(fold(title)),
  };
}

/** 附件1 2020年重点工作责任分解: an annex whose title names a year where the paper names none is for that year. */
function frameOfAnnex({ path, title }: Clause, frame: Frame): Frame {
  if (path.length !== 1 || !path[0]?.startsWith('附') || frame.year !== null || frame.span) return frame;
  return frameOf(title, frame.issued);
}

/** 目标是在2029年3月或之前：(a)…；(b)…: a heading that ends in a time, and nothing else, is what its items begin with. */
function fromHeading(title: string, inherited: Carried): Carried {
  const flat = fold(title).replace(/[:,]$/u, '');
  const last = findPeriods(flat).at(-1);
  const isEnd = last?.end === flat.length && last.relation === 'by' && last.year !== null;
  return isEnd ? { ...inherited, year: last.year } : inherited;
}

/** What a clause hands on to its child clauses: a colon at its end, or a heading that names its aims, lets its time go on. */
function handsOn({ blocks, title }: Clause, inherited: Carried, carried: Carried): Carried {
  if (blocks.length === 0) return fromHeading(title, inherited);
  const last = blocks.findLast((block) => block.kind === 'paragraph');
  const open = last?.kind === 'paragraph' && endsOpen(last.text);
  return open || AIMS.test(fold(title)) ? carried : inherited;
}

function readText(text: string, block: number, carried: Carried, { issued, rules }: Paper): Read {
  const read = readFigures(text, carried, issued, rules);
  const figures = read.figures.map(({ start, end, at, ...figure }): FoundFigure => ({
    ...figure,
    quote: text.slice(start, end),
    span: { block, start, end },
    at: { block, ...at },
  }));
  return { figures, carried: read.carried };
}

function readBlock(block: Block, index: number, carried: Carried, paper: Paper): Read {
  if (block.kind === 'table') return { figures: readTableFigures(block, carried, paper.issued), carried };
  const read = readText(block.text, index, carried, paper);
  if (block.kind !== 'notice') return read;
  return { figures: read.figures.map((each) => instead(each, COVERING)), carried };
}

/** （市交通局、各镇）, 完成时限：12月底: a text that says who and when, so that the heading before it says what. */
function saysOnlyWho(blocks: Block[]): boolean {
  return blocks.every((block) => {
    if (block.kind !== 'paragraph' || block.text.length > 400) return false;
    let rest = block.text;
    for (const { quote } of parseResponsibilities(block.text, '。')) rest = rest.replace(quote, '');
    return /^[\s。；;]*(?:[（(【]?(?:完成|办结|进度)?(?:时限|时间|期限)[:：].{0,40})?$/u.test(rest);
  });
}

/** A heading may look back (发展基础) or name aims, which lets a time go on through all paragraphs. */
function readClause(clause: Clause, inherited: Carried, paper: Paper): Read {
  const title = readText(clause.title, -1, inherited, paper).figures;
  if (saysOnlyWho(clause.blocks)) {
    const rest = clause.blocks.flatMap((block, index) => readBlock(block, index, inherited, paper).figures);
    return { figures: [...title, ...rest], carried: inherited };
  }
  const aims = AIMS.test(fold(clause.title));
  const tasks = TASKS.test(fold(clause.title)) && !inherited.past;
  const frame = tasks && inherited.frame ? { ...inherited.frame, plans: true } : inherited.frame;
  const begin = { ...inherited, ...(aims ? { aims } : {}), ...(frame ? { frame } : {}) };
  let state = begin;
  let open = true;
  const figures: FoundFigure[] = title.map((each) => instead(each, HEADING));
  clause.blocks.forEach((block, index) => {
    const goesOn = block.kind !== 'paragraph' || open || aims || GOES_ON.test(fold(block.text));
    const read = readBlock(block, index, goesOn ? state : inherited, paper);
    // What has been reached ends with its paragraph; the aims after it are for the year stated before it.
    state = { ...read.carried, past: read.carried.past && (inherited.past || !aims) };
    open = block.kind === 'paragraph' ? endsOpen(block.text) : open;
    for (const each of read.figures) figures.push(each);
  });
  return { figures, carried: state };
}

/** Merged cells of a table repeat a figure; it is counted once. */
function withoutRepeats(figures: FoundFigure[]): FoundFigure[] {
  const seen = new Set<string>();
  return figures.filter(({ value, unit, year, quote, name, kind, span }) => {
    const key = span === null ? JSON.stringify([value, unit, year, quote, name, kind]) : '';
    return key === '' || (!seen.has(key) && seen.add(key));
  });
}

const looksBack = (title: string): boolean =>
  LOOKS_BACK.test(title) && !AIMS.test(title) && (!ACTS.test(title) || NOUN.test(title));

/** Why the targets of a clause are none, where its heading says what it is about. */
function rulingOfHeading(title: string, issued: number | null): Ruling | undefined {
  // A whole sentence says more than what its clause is about.
  if (title.length > LONGEST_HEADING && /[,;。]/u.test(title)) return undefined;
  const back = looksBack(title);
  if (back && SITUATION.test(title)) return { kind: 'other', reason: 'under a heading of the situation' };
  if (back && issued === null) return { kind: 'baseline', reason: 'what has been reached' };
  return RULES.find(([heading]) => heading.test(title))?.[1];
}

/**
 * The account of figures: every quantity of a paper with its kind and the reason, in the order of the paper.
 * @example 普惠性幼儿园在园幼儿占比保持在85%以上 → { kind: 'target', comparator: '>=', value: 85, unit: '%', … }
 */
export function accountFigures(
  clauses: Clause[],
  { issuedOn = null, documentNumber = null, title: name = null }: PaperFacts = {},
): Figure[] {
  const issued = issuedOn ? Number(issuedOn.slice(0, 4)) : yearOfNumber(documentNumber ?? '');
  const frame = frameOf(name ?? '', issued);
  // What was before the first year of a plan without a date is over.
  const start = issued ?? frame.span?.[0] ?? frame.year;
  const handed = new Map<string, Carried>();
  const conditions = new Set<string>();
  const ruled = PAPER_OF_RULES.test(fold(name ?? ''));
  const figures = clauses.flatMap((clause) => {
    const title = fold(clause.title);
    const listed = conditions.has(clause.parent ?? '');
    const ruling = listed ? CONDITION : rulingOfHeading(title, issued);
    if (listed || LISTS_CONDITIONS.test(fold(clauseEnd(clause)))) conditions.add(clause.id);
    const own = frameOfAnnex(clause, frame);
    const before = looksBack(title)
      ? { year: null, past: true, frame: own }
      : (handed.get(clause.parent ?? '') ?? { year: null, past: false, frame: own });
    const inherited = { ...before, frame: { ...(before.frame ?? own), due: yearDue(clause) } };
    const { figures, carried } = readClause(clause, inherited, {
      issued: start,
      rules: ruled || isArticle(clause),
    });
    handed.set(clause.id, handsOn(clause, inherited, carried));
    return withoutRepeats(figures.map((each) => nameByHeading(each, clause.title))).map((each) => ({
      clause: clause.id,
      ...(ruling
        ? instead(each.reason === HEADING.reason ? { ...each, kind: 'target' } : each, ruling)
        : each),
    }));
  });
  return aimHeadings(figures, clauses);
}

/** A figure of a heading that the text below does not state again is a target all the same: 3.新建口袋公园30个。结合…. */
function aimHeadings(figures: Figure[], clauses: readonly Clause[]): Figure[] {
  const parents = new Map(clauses.map(({ id, parent }) => [id, parent]));
  const key = (clause: string, { value, unit }: Figure): string => [clause, String(value), unit].join('|');
  const stated = new Set<string>();
  for (const figure of figures)
    if (figure.reason !== HEADING.reason)
      for (let at: string | null = figure.clause; at !== null; at = parents.get(at) ?? null)
        stated.add(key(at, figure));
  return figures.map((figure) =>
    figure.reason === HEADING.reason && !stated.has(key(figure.clause, figure))
      ? { ...figure, kind: 'target', reason: 'to be reached' }
      : figure,
  );
}

/** The indicators (指标) among the figures: the targets, each with an id and `reviewed: false`. */
export function toIndicators(figures: readonly Figure[]): Indicator[] {
  const counts = new Map<string, number>();
  return figures
    .filter(({ kind }) => kind === 'target')
    .map(({ span, ...figure }) => {
      const { clause } = figure;
      const count = (counts.get(clause) ?? 0) + 1;
      counts.set(clause, count);
      const id = `i-${clause}-${count}`;
      return { id, ...statementOf(figure), span, reviewed: false, topic: null };
    });
}
