import { z } from 'zod';
import { sha256, words } from './fields.ts';

/** The reason of a document line about which there is nothing else to say. */
export const PLAIN_REASON = 'text of the document';

const lineNumber = z.int().min(1);

/** `content/plans/<plan>.provenance.yaml`: what import did with every line of the capture; written by import only. */
export const provenanceSchema = z.strictObject({
  /** SHA-256 of each file as import last wrote it, by file name: a file with another hash was changed by a person. */
  written: z.record(words, sha256),
  /** The lines that are in the body, in order. */
  document: z.array(
    z.strictObject({
      line: lineNumber,
      /** How many characters it gave to the body, blanks not counted. */
      characters: z.int().min(0),
      /** How many punctuation marks were widened for reading. */
      widened: z.int().min(0).default(0),
      /** The line as captured, where the body alone does not tell which marks were widened. */
      text: z.string().optional(),
      /** Why it is document text, where there is more to say than that. */
      reason: z.string().default(PLAIN_REASON),
    }),
  ),
  /** Every other line that is not empty. */
  lines: z.array(
    z.strictObject({
      line: lineNumber,
      verdict: z.enum(['metadata', 'furniture', 'suspect']),
      /** Why, in short English words. */
      reason: words,
      /** As captured. Suspect words stand here and in `seeds/`, nowhere else. */
      text: z.string(),
      /** Withheld lines: length in characters. */
      characters: z.int().optional(),
      /** Withheld lines: hash of the line. */
      sha256: sha256.optional(),
    }),
  ),
});

/** The checked content of a provenance file. */
export type ProvenanceFile = z.infer<typeof provenanceSchema>;
