import { z } from 'zod';
import { eachParticular, type Particular } from '../plan/particulars.ts';
import { clauseId, date, moment, planId, sha256, words } from './fields.ts';

const forms = { words, code: words, date, moment } satisfies Record<Particular['kind'], z.ZodString>;
const particulars = eachParticular((_, { kind }) => forms[kind].nullable());

/** What stands above the text in `content/plans/<plan>.md`; punctuation widened as in the body. */
export const frontmatterSchema = z.strictObject({
  ...particulars,
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
