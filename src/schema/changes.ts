import { z } from 'zod';
import { clauseId, date, planId, words } from './fields.ts';

/** `content/changes.yaml`: what the operator changed on the portal, for readers and feeds. */
export const changesSchema = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        /** The day. */
        on: date,
        /** 更正: something was wrong · 更新: something was added or made anew. */
        kind: z.enum(['correction', 'update']).default('update'),
        /** What was changed, in a sentence; Simplified. */
        words,
        /** The plan it concerns; left out where it is the portal as a whole. */
        plan: planId.nullable().default(null),
        /** The clause of that plan. */
        clause: clauseId.nullable().default(null),
      }),
    )
    .default([]),
});
