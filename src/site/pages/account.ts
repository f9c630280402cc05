/** The account of a capture's lines, as the source page tells it. */
import { createHash } from 'node:crypto';
import { isWithheld } from '../../plan/withheld.ts';
import type { AccountLine, Plan, Verdict } from '../../plan/model.ts';

const verdicts: Verdict[] = ['document', 'metadata', 'furniture', 'suspect'];

/** How many lines of a capture have each verdict; verdicts that none has are left out. */
export function countVerdicts(plan: Plan): { verdict: Verdict; count: number }[] {
  return verdicts
    .map((verdict) => ({ verdict, count: plan.account.filter((line) => line.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
}

/** What may be said of a line that is held back: how many characters it has, and their SHA-256. */
export interface Withheld {
  length: number;
  sha256: string;
}

/** The length and fingerprint of a withheld line; null for a line whose text is published. */
export function withhold(line: AccountLine): Withheld | null {
  if (!isWithheld(line)) return null;
  const { text, characters, sha256 } = line;
  return {
    length: characters ?? [...text].length,
    sha256: sha256 ?? createHash('sha256').update(text).digest('hex'),
  };
}
