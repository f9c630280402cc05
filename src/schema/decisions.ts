import { z } from 'zod';
import { clauseId, date, sha256, words } from './fields.ts';

/** The parts of a plan that a person signs for, each by itself: 文字、数字、单位、简繁. */
export const SIGNED_PARTS = ['text', 'figures', 'bodies', 'scripts'] as const;

/** The line of a capture that a decision speaks of; `text` is how it begins, so that a changed capture is noticed. */
const captureLine = { line: z.int().min(1), text: z.string() };

/**
 * `content/plans/<plan>.decisions.yaml`: what a person decided about a capture, which import does again every time,
 * and who has reviewed what. The review desk writes it; it may as well be written by hand.
 */
export const decisionsSchema = z.strictObject({
  /** Verdicts that a person gave to lines, in the place of those that import would give. */
  lines: z
    .array(
      z.strictObject({
        ...captureLine,
        verdict: z.enum(['document', 'furniture', 'suspect']),
        /** Why, in the person's words. */
        reason: words,
      }),
    )
    .default([]),
  /** Headings: where one begins, and how deep it stands; 0 makes a heading into text of the clause before. */
  headings: z.array(z.strictObject({ ...captureLine, level: z.int().min(0).max(6) })).default([]),
  /** Particulars of the paper that import reads wrongly: the field of the plan's file and its value. */
  particulars: z.record(words, words.nullable()).default({}),
  /** Clauses whose number comes twice or jumps, or whose list of bodies has a hole, as the paper prints it. */
  asPrinted: z.array(clauseId).default([]),
  /** Who reviewed which part and when; `seen` is the hash of what was seen: any later change withdraws it. */
  signed: z
    .array(z.strictObject({ part: z.enum(SIGNED_PARTS), by: words, on: date, seen: sha256 }))
    .default([]),
});

/** The checked content of a file of decisions. */
export type DecisionsFile = z.infer<typeof decisionsSchema>;
/** A part of a plan that is signed for by itself. */
export type SignedPart = (typeof SIGNED_PARTS)[number];
