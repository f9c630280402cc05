import { z } from 'zod';
import { isReasonKey, parseReasons, type Reason, type ReasonKey } from '../plan/reasons.ts';
import { sha256, words } from './fields.ts';

/** What a document line has as reasons where there is nothing else to say. */
export const PLAIN_REASONS: readonly Reason[] = ['paper-text'];

/** Keys, or a person's words; an account that holds English words, as they once stood there, is read all the same. */
const reasons = z.array(
  z.union([
    z.custom<ReasonKey>((key) => typeof key === 'string' && isReasonKey(key)),
    z.strictObject({ words }),
  ]),
);

/** An entry with `reason` in English words, as they once stood there, gets its keys. */
const keyed = (entry: unknown): unknown => {
  if (typeof entry !== 'object' || entry === null || !('reason' in entry)) return entry;
  const { reason, ...more } = entry;
  return { ...more, reasons: parseReasons(String(reason)) };
};

const lineNumber = z.int().min(1);

/** `content/plans/<plan>.provenance.yaml`: what import did with every line of the capture; written by import only. */
export const provenanceSchema = z.strictObject({
  /** SHA-256 of each file as import last wrote it, by file name: a file with another hash was changed by a person. */
  written: z.record(words, sha256),
  /** The lines that are in the body, in order. */
  document: z.array(
    z.preprocess(
      keyed,
      z.strictObject({
        line: lineNumber,
        /** How many characters it gave to the body, blanks not counted. */
        characters: z.int().min(0),
        /** How many punctuation marks were widened for reading. */
        widened: z.int().min(0).default(0),
        /** The line as captured, where the body alone does not tell which marks were widened. */
        text: z.string().optional(),
        /** Why it is document text, where there is more to say than that. */
        reasons: reasons.default([...PLAIN_REASONS]),
      }),
    ),
  ),
  /** Every other line that is not empty. */
  lines: z.array(
    z.preprocess(
      keyed,
      z.strictObject({
        line: lineNumber,
        verdict: z.enum(['metadata', 'furniture', 'suspect']),
        /** Why, as keys of `plan/reasons.ts`. */
        reasons,
        /** As captured. Suspect words stand here and in `seeds/`, nowhere else. */
        text: z.string(),
        /** Withheld lines: length in characters. */
        characters: z.int().optional(),
        /** Withheld lines: hash of the line. */
        sha256: sha256.optional(),
      }),
    ),
  ),
});

/** The checked content of a provenance file. */
export type ProvenanceFile = z.infer<typeof provenanceSchema>;
