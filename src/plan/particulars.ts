import type { Script } from './editions.ts';

/** What one particular of a paper (文件要素) is, and where it goes. */
export interface Particular {
  /** Its name for readers, by hand in both scripts. */
  names: Record<Script, string>;
  /** `moment` is a date with the time of day where it is known, `code` signs that are kept as they are printed. */
  kind: 'words' | 'code' | 'date' | 'moment';
  /** Where a plan's page shows it: in the table under the title, or in the record at the end (版记). */
  shown?: 'head' | 'record';
  /** Whether the page that lays both scripts side by side has it. */
  aligned?: true;
  /** What schema.org calls it, where one word says it. */
  schemaOrg?: string;
}

const particular = (hans: string, hant: string, facts: Omit<Particular, 'names'>): Particular => ({
  names: { 'zh-Hans': hans, 'zh-Hant': hant },
  ...facts,
});

/**
 * The particulars of a paper in the order of every file, page and form: the model, the schema of `content/`, front
 * matter, pages, JSON, XML and the review desk take theirs from here. What a capture calls one stands in
 * `grammar/paper/label.ts`; a paper that gives none has `null`.
 */
export const PARTICULARS = {
  /** The title of the paper as a whole, usually “…的通知”. */
  title: particular('标题', '標題', { kind: 'words', aligned: true }),
  /** The title of the plan inside a notice (印发); null when the paper is the plan itself. */
  planTitle: particular('所印发文件', '所印發文件', { kind: 'words', aligned: true }),
  /** Such as 晋政办〔2022〕45号. */
  documentNumber: particular('发文字号', '發文字號', {
    kind: 'words',
    shown: 'head',
    schemaOrg: 'identifier',
  }),
  indexNumber: particular('索引号', '索引號', { kind: 'code', shown: 'head' }),
  /** As printed; co-issuers joined by 、. */
  issuer: particular('发文机关', '發文機關', { kind: 'words', shown: 'head', aligned: true }),
  /** The date under the signature. */
  issuedOn: particular('成文日期', '成文日期', { kind: 'date', shown: 'head', schemaOrg: 'dateCreated' }),
  publishedAt: particular('发布日期', '發布日期', {
    kind: 'moment',
    shown: 'head',
    schemaOrg: 'datePublished',
  }),
  subject: particular('主题分类', '主題分類', { kind: 'words', shown: 'head', aligned: true }),
  /** 主送机关, without the closing colon. */
  addressees: particular('主送', '主送', { kind: 'words', aligned: true }),
  copiedTo: particular('抄送', '抄送', { kind: 'words', shown: 'record', aligned: true }),
  /** Who printed it, and when, as the 版记 says. */
  printedBy: particular('印发机关', '印發機關', { kind: 'words', shown: 'record', aligned: true }),
  printedOn: particular('印发日期', '印發日期', { kind: 'date', shown: 'record' }),
  /** Such as 此件主动公开. */
  disclosure: particular('公开属性', '公開屬性', { kind: 'words', shown: 'head', aligned: true }),
  /** As the source states it. */
  validity: particular('有效性', '有效性', { kind: 'words', shown: 'head' }),
};

/** The name of a particular in code and in files. */
export type ParticularKey = keyof typeof PARTICULARS;

/** A paper's particulars as printed, dates as `YYYY-MM-DD`, with the time behind a blank; `null` where there is none. */
export type Metadata = Record<ParticularKey, string | null>;

/** All particulars, in order. */
export const PARTICULAR_KEYS = Object.keys(PARTICULARS) as ParticularKey[];

/** A value for every particular, in order. */
export function eachParticular<Value>(
  valueOf: (key: ParticularKey, facts: Particular) => Value,
): Record<ParticularKey, Value> {
  return Object.fromEntries(PARTICULAR_KEYS.map((key) => [key, valueOf(key, PARTICULARS[key])])) as Record<
    ParticularKey,
    Value
  >;
}
