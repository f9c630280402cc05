import { z } from 'zod';
import { clauseId, date, moment, planId, sha256, words } from './fields.ts';

/** What stands above the text in `content/plans/<plan>.md`; punctuation widened as in the body. */
export const frontmatterSchema = z.strictObject({
  /** 标题: the title of the paper as a whole. */
  title: words.nullable(),
  /** The title of the plan inside a notice; null when the paper is the plan itself. */
  planTitle: words.nullable(),
  /** 发文字号. */
  documentNumber: words.nullable(),
  /** 索引号. */
  indexNumber: words.nullable(),
  /** 发文机关, as printed; co-issuers joined by 、. */
  issuer: words.nullable(),
  /** 成文日期: the date under the signature. */
  issuedOn: date.nullable(),
  /** 发布日期, with the time where the source gives it. */
  publishedAt: moment.nullable(),
  /** 主题分类. */
  subject: words.nullable(),
  /** 主送机关, without the closing colon. */
  addressees: words.nullable(),
  /** 抄送. */
  copiedTo: words.nullable(),
  /** 印发机关 of the printing line (版记). */
  printedBy: words.nullable(),
  /** The date of the printing line. */
  printedOn: date.nullable(),
  /** 公开属性: 此件主动公开. */
  disclosure: words.nullable(),
  /** 有效性, as the source states it. */
  validity: words.nullable(),
  /** Where the words on validity come from, when not from the captured page: a paper, an address. A person adds it. */
  validitySource: words.nullable().optional(),
  /** Plans of this portal that the paper amends, by their ids. A person adds them. */
  amends: z.array(planId).optional(),
  /** The place the plan is for: 晋江市; null when unknown. */
  place: words.nullable(),
  /** The script the source is written in. */
  edition: z.enum(['zh-Hans', 'zh-Hant']),
  /** For a Traditional source: written by people, or mapped from Simplified by a machine. */
  origin: z.enum(['authored', 'machine-made']),
  /** Why import thinks so; a person who knows better writes it here. */
  originReason: z.string(),
  /** The attachments that the paper names. */
  attachments: z.array(
    z.strictObject({
      /** As printed. */
      title: words,
      /** False when the capture names it but does not contain it. */
      inSource: z.boolean(),
    }),
  ),
  /** The bodies listed at the end of the paper, as printed. */
  bodyList: words.nullable(),
  /** The capture that the text was read from. */
  source: z.strictObject({
    /** File name below `seeds/`. */
    file: words,
    /** Of the bytes of the file. */
    sha256,
    /** As detected: utf-8, utf-16le, utf-16be, gb18030 or big5. */
    encoding: words,
    /** Where it was captured, if known: a person adds it. */
    url: z
      .url({
        protocol: /^https?$/,
        error:
          '以 http:// 或 https:// 开头的网址，或 null | an address that begins with http:// or https://, or null',
      })
      .nullable(),
  }),
  /** Clauses whose number jumps, or whose list of bodies has a hole, because the paper prints it so. */
  asPrinted: z.array(clauseId).optional(),
  /** True once a person has compared the text with its source. */
  reviewed: z.boolean(),
  /** Who compared it, as they wish to be named. */
  reviewedBy: words.nullable(),
});

/** The frontmatter of a plan. */
export type Frontmatter = z.infer<typeof frontmatterSchema>;
