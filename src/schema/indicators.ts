import { z } from 'zod';
import { FIGURE_KINDS } from '../grammar/target/rule.ts';
import { clauseId, slug, words } from './fields.ts';

/** `content/plans/<plan>.indicators.yaml`: the targets of a plan and its other figures, each with the words it rests on. */
export const indicatorsSchema = z.strictObject({
  indicators: z.array(
    z.strictObject({
      /** `i-<clause>-<k>`: given once, kept when others come and go; the anchor on the indicators page. */
      id: slug,
      /** The clause that holds the quote. */
      clause: clauseId,
      /** target, or what else the figure is: standard, benefit, baseline (named as its target is), resource … */
      kind: z.enum(FIGURE_KINDS).default('target'),
      /** In the words of the text. */
      name: words,
      /** = exactly · >= at least · > more than · ~ about · range between two. */
      comparator: z.enum(['=', '>=', '>', '<=', '<', '~', 'range']),
      /** `90`, `[1, 2]` for a range, `"5:3:2"` for a ratio. */
      value: z.union(
        [z.number(), z.tuple([z.number(), z.number()]), z.string().regex(/^\d+(\.\d+)?(:\d+(\.\d+)?)+$/)],
        '数字、[下限, 上限] 或 "5:3:2" | a number, [low, high] or "5:3:2"',
      ),
      /** As printed: %, 个, 万个, 元/年·生; 比例 for ratios; '' for a bare number (系数提高到0.58). */
      unit: z.string(),
      /** The year that governs the sentence; null when the text gives none. */
      year: z.int().min(1949).max(2100).nullable(),
      /** The exact words of the clause, as in the Markdown. */
      quote: words,
      /** A theme of `topics.yaml`, for filters. */
      topic: slug.nullable(),
      /** True once a person has compared it with its sentence. */
      reviewed: z.boolean(),
    }),
  ),
  /** Proposals that a person turned down: import does not make them again. */
  rejected: z
    .array(
      z.strictObject({
        /** The clause the proposal stood in. */
        clause: clauseId,
        /** Its quote. */
        quote: words,
      }),
    )
    .default([]),
});

/** The checked content of an indicators file. */
export type IndicatorsFile = z.infer<typeof indicatorsSchema>;
