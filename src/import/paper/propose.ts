import type { Carried } from '../../grammar/target/governingTime.ts';
import { parseResponsibilities } from '../../grammar/duty/responsibility.ts';
import { fold } from '../../text/fold.ts';
import type { Block, Clause, Indicator } from '../../plan/model.ts';
import { proposeFromTable } from './proposeTable.ts';
import { readTargets } from './targets.ts';

/** What is known of the paper besides its clauses. */
export interface ProposeOptions {
  /** 成文日期; figures of years before it tell what has been reached. */
  issuedOn?: string | null;
  /** The title of the plan; that of a paper of rules (管理办法) tells that it states few aims. */
  title?: string | null;
}

/** An indicator that has no id yet. */
export type Proposal = Omit<Indicator, 'id' | 'clause' | 'reviewed' | 'topic'>;

/** What a clause or a block yields, and the time it hands on. */
interface Read {
  proposals: Proposal[];
  carried: Carried;
}

const NOTHING: Carried = { year: null, past: false };
const REACHED: Carried = { year: null, past: true };
/** Headings of what has been reached, and of what is aimed at. */
const LOOKS_BACK =
  /现状|基础$|回顾|成效|成就|背景|形势|发展(?:基础|环境|条件|历程)|基本(?:情况|概况)|(?:工作|总体)概况|(?:主要|存在)(?:的)?问题|机遇|挑战|编制依据/u;
/** Headings of rules: whom they concern and what each gets, none of it an aim of the plan. */
const RULES =
  /(?:投资|资金|经费|成本)(?:估算|测算|概算|预算|匡算)|(?:申报|申请|报名|报考|认定|评选|遴选|资格|享受|准入)(?:条件|标准|对象|资格|范围)|(?:补助|补贴|奖励|资助|扶持|收费|奖补)(?:标准|办法|额度)|招生(?:对象|条件)|^(?:条件|对象|罚则|法律责任|附则)$/u;
/** 夯实数字基础, 优化发展环境: a heading that tells what to do does not look back. */
const ACTS =
  /^(?:夯实|筑牢|打牢|打好|建强|[优深强细量净美]化|[提拓]升|提高|巩固|拓展|拓宽|改善|改进|营造|打造|创新|完善|健全|抢抓|把握|应对|迎接|解决|破解|聚焦|推[动进广]|扩大|彰显|放大|构建|建[设立]|加[强快大]|增强|突出|着力|全面|大力|积极|切实|持续|进一步)/u;
/** 面临形势: what lies ahead is a forecast, no aim. */
const SITUATION = /形势|背景|机遇|挑战|问题|短板/u;
/** 应当符合下列条件：, and the items below it. */
const LISTS_CONDITIONS =
  /(?:符合|具备|满足|属于|有|为)(?:下列|以下|如下)[^,;。:]{0,12}(?:条件|情形|要求|标准|资格)[^。:]{0,12}:\s*$/u;
/** 管理办法, 考核办法, 条例; an 实施办法 may be a plan. */
const PAPER_OF_RULES =
  /(?:管理|考核|考评|评价|奖励|奖补|补助|补贴|资助|认定|评审|评选|分配|使用|监督|收费|服务|救助|保障)[^,。]{0,4}(?:(?<!实施)办法|规定|细则)|条例|规则|规程|须知|指南|章程/u;
const AIMS = /目标|指标/u;
/** Paragraphs that go on with the sentence before them: ——, ●, （1）, 一是. */
const GOES_ON = /^ *(?:[-·●○■◆□▪*]|\(?\d{1,2}[).、]|[①-⑳]|[一二三四五六七八九]是)/u;

const endsOpen = (text: string): boolean => /[::]\s*$/u.test(fold(text));

/** What is known of the paper while its clauses are read. */
interface Paper {
  issued: number | null;
  rules: boolean;
}

const isArticle = ({ path }: Clause): boolean => path.some((number) => /^第.+[条條]$/u.test(number));

const clauseEnd = ({ blocks }: Clause): string => {
  const last = blocks.at(-1);
  return last?.kind === 'paragraph' ? last.text.slice(-80) : '';
};

/** What a clause hands on to its child clauses: a colon at its end, or a heading that names its aims, lets its time go on. */
function handsOn({ blocks, title }: Clause, inherited: Carried, carried: Carried): Carried {
  if (blocks.length === 0) return inherited;
  const last = blocks.findLast((block) => block.kind === 'paragraph');
  const open = last?.kind === 'paragraph' && endsOpen(last.text);
  return open || AIMS.test(fold(title)) ? carried : inherited;
}

function proposeFromBlock(block: Block, index: number, carried: Carried, { issued, rules }: Paper): Read {
  if (block.kind === 'notice') return { proposals: [], carried };
  if (block.kind === 'table') return { proposals: proposeFromTable(block, carried, issued), carried };
  const read = readTargets(block.text, carried, issued, rules);
  const proposals = read.targets.map(({ start, end, ...target }) => ({
    ...target,
    quote: block.text.slice(start, end),
    span: { block: index, start, end },
  }));
  return { proposals, carried: read.carried };
}

/** A clause that is all heading (3.新建幼儿园20所。), but for its bodies, is read as a paragraph. */
function proposeFromTitle(title: string, inherited: Carried, { issued, rules }: Paper): Proposal[] {
  return readTargets(title, inherited, issued, rules).targets.map(({ start, end, ...target }) => ({
    ...target,
    quote: title.slice(start, end),
    span: { block: -1, start, end },
  }));
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
function proposeFromClause(clause: Clause, inherited: Carried, paper: Paper): Read {
  if (saysOnlyWho(clause.blocks))
    return { proposals: proposeFromTitle(clause.title, inherited, paper), carried: inherited };
  const aims = AIMS.test(fold(clause.title));
  const begin = aims ? { ...inherited, aims } : inherited;
  let state = begin;
  let open = true;
  const proposals: Proposal[] = [];
  clause.blocks.forEach((block, index) => {
    const goesOn = block.kind !== 'paragraph' || open || aims || GOES_ON.test(fold(block.text));
    const read = proposeFromBlock(block, index, goesOn ? state : inherited, paper);
    // What has been reached ends with its paragraph; the aims after it are for the year stated before it.
    state = { ...read.carried, past: read.carried.past && (inherited.past || !aims) };
    open = block.kind === 'paragraph' ? endsOpen(block.text) : open;
    for (const each of read.proposals) proposals.push(each);
  });
  return { proposals, carried: state };
}

/** Merged cells of a table repeat a figure; it is proposed once. */
function withoutRepeats(proposals: Proposal[]): Proposal[] {
  const seen = new Set<string>();
  return proposals.filter(({ value, unit, year, quote, name, span }) => {
    const key = span === null ? JSON.stringify([value, unit, year, quote, name]) : '';
    return key === '' || (!seen.has(key) && seen.add(key));
  });
}

/**
 * Proposes the quantified targets (指标) of a paper, each with the words it rests on and `reviewed: false`.
 * What has been reached, names with numbers, dates, durations, ages and allowances are left out.
 * @example 普惠性幼儿园在园幼儿占比保持在85%以上 → { comparator: '>=', value: 85, unit: '%', … }
 */
export function proposeIndicators(
  clauses: Clause[],
  { issuedOn = null, title: name = null }: ProposeOptions = {},
): Indicator[] {
  const issued = issuedOn ? Number(issuedOn.slice(0, 4)) : null;
  const handed = new Map<string, Carried>();
  const conditions = new Set<string>();
  const ruled = PAPER_OF_RULES.test(fold(name ?? ''));
  return clauses.flatMap((clause) => {
    const title = fold(clause.title);
    const back = LOOKS_BACK.test(title) && !AIMS.test(title) && !ACTS.test(title);
    if (
      RULES.test(title) ||
      (back && (issued === null || SITUATION.test(title))) ||
      conditions.has(clause.parent ?? '')
    )
      return [];
    if (LISTS_CONDITIONS.test(fold(clauseEnd(clause)))) conditions.add(clause.id);
    const inherited = back ? REACHED : (handed.get(clause.parent ?? '') ?? NOTHING);
    const { proposals, carried } = proposeFromClause(clause, inherited, {
      issued,
      rules: ruled || isArticle(clause),
    });
    handed.set(clause.id, handsOn(clause, inherited, carried));
    return withoutRepeats(proposals).map((each, index) => ({
      id: `i-${clause.id}-${index + 1}`,
      clause: clause.id,
      ...each,
      reviewed: false,
      topic: null,
    }));
  });
}
