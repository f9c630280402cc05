import { join } from 'node:path';
import type { Clause, Reading } from '../../plan/model.ts';
import { planText } from '../../plan/text.ts';
import { fold } from '../../text/fold.ts';
import type { KnownPlans } from './planId.ts';
import { readKnownPlan } from './proposePlan.ts';

/** A capture that holds a paper which is known from another file. */
export interface Double {
  file: string;
  /** The file that holds it too. */
  same: string;
  plan: string;
}

/** Shorter texts are alike by chance. */
const SHORTEST = 60;

/** The words of a paper alone: two forms of one paper differ in blanks, widths and marks. */
function wordsOf(clauses: readonly Clause[]): string | undefined {
  const words = fold(planText({ clauses: [...clauses] })).replace(/[^\p{L}\p{N}]+/gu, '');
  return words.length < SHORTEST ? undefined : words;
}

/** Where a paper is known from, and its document number. */
interface Known {
  file: string;
  plan: string;
  number: string | null;
}

/** Two towns may lay down the same words: each has its own document number. */
function isOther(one: string | null, other: string | null): boolean {
  const digits = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
  return one !== null && other !== null && digits(one) !== digits(other);
}

/** The papers that an import has seen, and those of the portal, by their words. */
export class KnownPapers {
  private readonly seen = new Map<string, Known>();
  private readonly contentDir: string;
  private portal: Map<string, Known> | undefined;

  constructor(contentDir: string) {
    this.contentDir = contentDir;
  }

  /** The paper that a capture repeats; none for a capture that a plan is read from. */
  twinOf({ file, clauses, metadata }: Reading, known: KnownPlans): Double | undefined {
    if ([...known.values()].includes(file)) return undefined;
    const words = wordsOf(clauses);
    if (words === undefined) return undefined;
    this.portal ??= this.readPortal(known);
    const same = this.seen.get(words) ?? this.portal.get(words);
    return same && same.file !== file && !isOther(same.number, metadata.documentNumber) ? { file, same: same.file, plan: same.plan } : undefined;
  }

  add({ file, clauses, metadata }: Reading, plan: string): void {
    const words = wordsOf(clauses);
    if (words !== undefined && !this.seen.has(words)) this.seen.set(words, { file, plan, number: metadata.documentNumber });
  }

  private readPortal(known: KnownPlans): Map<string, Known> {
    const papers = new Map<string, Known>();
    for (const [plan, file] of known) {
      const there = readKnownPlan(join(this.contentDir, 'plans', `${plan}.md`));
      const words = wordsOf(there?.clauses ?? []);
      if (words !== undefined) papers.set(words, { file, plan, number: there?.metadata.documentNumber ?? null });
    }
    return papers;
  }
}
