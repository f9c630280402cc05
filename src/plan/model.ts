/**
 * The model: what a government plan is, once its capture has been read.
 *
 * Plain data, no methods. Offsets are UTF-16 code units into the string they name; all editions of a plan
 * have the same offsets, because conversion never changes the number of characters.
 */

import type { FigureReason } from '../grammar/target/figureReason.ts';
import type { FigureKind } from '../grammar/target/rule.ts';
import type { Edition, Script } from './editions.ts';
import type { Metadata } from './particulars.ts';
import type { Warning } from './problem.ts';
import type { Reason } from './reasons.ts';

export type { Edition, Metadata, Script };

/** How a Traditional text came about: written by people, or mapped character for character from Simplified. */
export type Origin = 'authored' | 'machine-made';

/** One paragraph, table or boxed line of a clause, with the line of the Markdown (or capture) it begins on. */
export type Block =
  | { kind: 'paragraph'; text: string; line: number }
  /** A paragraph of the covering notice (印发通知), before the plan proper. */
  | { kind: 'notice'; text: string; line: number }
  /** `rows[r][c]`; every row has as many cells as `header`. Merged cells are repeated. */
  | { kind: 'table'; header: string[]; rows: string[][]; line: number };

/** A block that is a table. */
export type TableBlock = Extract<Block, { kind: 'table' }>;

/** A numbered provision of the plan (条款), or the text before the first or after the last of them. */
export interface Clause {
  /** The printed numbers in digits, `2-1-3`, `annex-2-3`; or `preamble`, `closing`. Unique in its plan. */
  id: string;
  /** The printed numbers without dots, `["二", "（一）", "3"]`; `[]` for preamble and closing. */
  path: string[];
  /** The number as printed, `3.`, `（一）`, `第一条`; empty for preamble, closing and unnumbered headings. */
  label: string;
  /** The heading without its number and without the stop that ends it; empty where a clause has none. */
  title: string;
  /** The stop between a heading and the text that runs on in the same line (。 ：), or empty. */
  titleStop: string;
  /** 1 for the outermost heading; 0 for preamble and closing. */
  level: number;
  /** The id of the clause this one stands in, or null at the top. */
  parent: string | null;
  /** Own text, without that of child clauses. */
  blocks: Block[];
  /** Where the clause begins in the file it was read from, from 1. */
  line: number;
}

/** Where a quotation stands inside a clause: `block` -1 is the title, otherwise an index into `blocks`. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

/** A statement of who is responsible (责任单位) for a clause, as printed. */
export interface Responsibility {
  clause: string;
  /** The role as written: 责任单位, 牵头单位, 配合, 负责 … */
  role: string;
  /** The bodies as written, not completed: `["市教育局", "财政局", "各镇（街道）"]`. */
  organisations: string[];
  /** The body that the paper itself names as leading (列第一位者为牵头单位), or null. First place alone does not lead. */
  lead: string | null;
  quote: string;
  /** Where the quote stands; null when it comes from a table column or a standing rule elsewhere. */
  span: Span | null;
  /** The clause that prints it, where that is the last item of a list and the statement is of the whole list. */
  standsIn?: string;
}

export type Comparator = '=' | '>=' | '>' | '<=' | '<' | '~' | 'range';

/** A quantified target (指标). `value` is `[low, high]` for ranges and a string such as `"5:3:2"` for ratios. */
export interface Indicator {
  /** Unique in its plan; stable while the clause and name stay. */
  id: string;
  clause: string;
  name: string;
  comparator: Comparator;
  value: number | [number, number] | string;
  /** As printed: %, 个, 万个, 元/年·生 …; 比例 for ratios. */
  unit: string;
  /** The year that governs the sentence, or null where the text gives none. */
  year: number | null;
  /** The exact words of the clause it rests on. */
  quote: string;
  /** True once a person has compared it with its sentence. */
  reviewed: boolean;
  /** Theme for filters (学段 …), a key of `content/topics.yaml`; null when none was assigned. */
  topic: string | null;
  span: Span | null;
}

/** A quantity as it was read: what it counts, what kind of figure it is, and why. */
export interface FigureRead {
  name: string;
  comparator: Comparator;
  /** `[low, high]` for ranges; a string for ratios (`5:3:2`), days (`2026-06-05`) and codes. */
  value: number | [number, number] | string;
  unit: string;
  year: number | null;
  kind: FigureKind;
  /** The name of the rule that decided; see `src/grammar/target/verdict.ts`. */
  reason: FigureReason;
}

/** A quantity of a paper (数字), in its clause, with the words it stands in. */
export interface Figure extends FigureRead {
  clause: string;
  quote: string;
  span: Span | null;
  /** The figure itself; null in a table. */
  at: Span | null;
}

/** A figure that is no target, as content keeps it: a standard, a benefit, a base value, money set aside. */
export interface OtherFigure extends Indicator {
  kind: Exclude<FigureKind, 'target'>;
}

/** A dated commitment: something to happen by, in, from or every year or month. */
export interface Milestone {
  clause: string;
  /** by: 到…年, 底前 · in: …年(完成) · from: …年起 · every: 每年. */
  relation: 'by' | 'in' | 'from' | 'every';
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for every. */
  date: string | null;
  /** The date as printed, `2020年底`. */
  words: string;
  /** The sentence that holds it. */
  quote: string;
  span: Span;
}

/** An attachment that the paper names (附件). */
export interface Attachment {
  title: string;
  /** False when the capture names it but does not contain it. */
  inSource: boolean;
}

/** What import decided about one line (text) or block (HTML) of a capture. Exactly one per non-empty line. */
export type Verdict = 'document' | 'metadata' | 'furniture' | 'suspect';

export interface AccountLine {
  /** From 1. */
  line: number;
  verdict: Verdict;
  /** Why, as keys; put into words where they are printed. */
  reasons: Reason[];
  /** As captured; empty in a Plan for suspect lines, whose words never leave `seeds/` and provenance. */
  text: string;
  /** Suspect lines in a Plan: how many characters the line had. */
  characters?: number;
  /** Suspect lines in a Plan: SHA-256 of the line's UTF-8 bytes, hex. */
  sha256?: string;
}

/** Where a plan's text came from. */
export interface Source {
  /** File name below `seeds/`. */
  file: string;
  /** SHA-256 of the file's bytes, hex. */
  sha256: string;
  /** utf-8, utf-16le, utf-16be, gb18030 or big5, as detected. */
  encoding: string;
  /** The address it was captured from, where known. */
  url: string | null;
}

/** What a person has signed for after reviewing it: the text, the figures, the bodies or the two scripts. */
export interface Signature {
  part: 'text' | 'figures' | 'bodies' | 'scripts';
  /** `withdrawn`: somebody signed, and what was signed has changed since. */
  state: 'open' | 'signed' | 'withdrawn';
  by: string | null;
  /** `YYYY-MM-DD`. */
  on: string | null;
}

/** A plan, in one edition. */
export interface Plan {
  /** The file name in `content/plans/` without ending, and the folder of its pages: `jinjiang-2022`. */
  id: string;
  /** Path of the Markdown file, for messages. */
  file: string;
  /** False until a person has compared the text with its source (自动提取，未经核对). */
  reviewed: boolean;
  /** Who compared it, as they wish to be named; null when nobody is named. */
  reviewedBy: string | null;
  /** Who reviewed which part; left out where nobody asked. */
  signatures?: Signature[];
  /** Clauses whose odd number or list of bodies stands so in the paper; none when it is left out. */
  asPrinted?: string[] | undefined;
  /** The edition in which this object's texts are. */
  edition: Edition;
  /** The edition in which the source was published. */
  sourceEdition: Script;
  /** Only meaningful for a Traditional source; a Simplified one is `authored`. */
  origin: Origin;
  /** Why import thinks so, or what a person wrote instead. */
  originReason: string;
  /** Place the plan is for, as in its issuer: 晋江市, 太倉市; null when unknown. */
  place: string | null;
  metadata: Metadata;
  source: Source;
  /** Document order. The first may be `preamble`, the last `closing`. */
  clauses: Clause[];
  responsibilities: Responsibility[];
  indicators: Indicator[];
  /** What the paper counts besides its targets. */
  figures: OtherFigure[];
  milestones: Milestone[];
  attachments: Attachment[];
  /** The bodies listed at the end of the paper (市有关单位：…), as printed; null where there is no such list. */
  bodyList: string | null;
  /** Every line of the capture, in order; `document` lines included. */
  account: AccountLine[];
  /** The texts that it had before, oldest first, from other captures; none when it is left out. */
  earlier?: Plan[];
  /** Where the words on its validity come from; null or left out: from the captured page itself. */
  validitySource?: string | null | undefined;
  /** Ids of the plans of this portal that it amends. */
  amends?: string[] | undefined;
}

/** What reading a capture yields, before anything is written: the source of `inspect` and of `import`. */
export interface Reading {
  file: string;
  encoding: string;
  sha256: string;
  edition: Script;
  metadata: Metadata;
  clauses: Clause[];
  responsibilities: Responsibility[];
  indicators: Indicator[];
  /** Every quantity of the paper, targets included, in its order. */
  figures: Figure[];
  attachments: Attachment[];
  bodyList: string | null;
  account: AccountLine[];
  /** What a person should look at. */
  warnings: Warning[];
}
