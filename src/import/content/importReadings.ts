import { join } from 'node:path';
import { createHanzi } from '../../hanzi/createHanzi.ts';
import type { Hanzi } from '../../hanzi/createHanzi.ts';
import { readGlossary } from '../../hanzi/glossary.ts';
import { findOddClauses } from '../../plan/checks.ts';
import type { Reading } from '../../plan/model.ts';
import type { Problem, Words } from '../../plan/problem.ts';
import { collectProblems } from '../../plan/problem.ts';
import { displayPath, readTextFile } from '../../schema/files.ts';
import { checkReading } from './checkReading.ts';
import { findPlans, plansByCapture } from './currentPlans.ts';
import { describeChanges } from './describeChanges.ts';
import { type Double, KnownPapers } from './knownPapers.ts';
import { formerCaptures, keepVersion } from './keepVersion.ts';
import { draftOrganisations } from './draftOrganisations.ts';
import { choosePlanId } from './planId.ts';
import { readDecisions } from './readDecisions.ts';
import { proposePlan, readKnownPlan } from './proposePlan.ts';
import type { Settlement } from './settlePlan.ts';
import { settlePlan } from './settlePlan.ts';
import { widenReading } from './widen.ts';
import { writeFiles } from './writeFiles.ts';

/** Where an import reads and writes, and what it may overwrite. */
export interface ImportOptions {
  contentDir: string;
  seedsDir: string;
  /** Full paths of files whose changes by a person may be overwritten. */
  accepted: ReadonlySet<string>;
  /** Whether numbers that jump and lists with holes stand so in the papers, and are taken as they are. */
  asPrinted?: boolean;
  /** The plan of which the captures are a new text (amended, published again). */
  versionOf?: string;
}

/** What an import did. */
export interface ImportResult {
  /** Each capture as read, and the plan it became. */
  plans: { id: string; reading: Reading }[];
  /** Paths of the files that were written. */
  written: string[];
  /** Files left alone because a person changed them. */
  kept: Settlement['kept'];
  /** What became of the clauses of plans that were read again, by plan. */
  changes: Map<string, Words[]>;
  /** Captures that hold a paper which the portal has already from another file; they are told and left out. */
  doubles: Double[];
  /** Why captures did not become content; the others are written. */
  failed: Problem[];
}

/** Turns readings into files of `content/`; what is wrong with one capture keeps no other back. */
export function importReadings(readings: readonly Reading[], options: ImportOptions): ImportResult {
  const { contentDir, seedsDir, accepted } = options;
  const problems: Problem[] = [];
  const hanzi = readHanzi(contentDir);
  const known = findPlans(contentDir);
  const planOf = plansByCapture(known);
  const bodiesBefore = readTextFile(contentDir, 'organisations.yaml')?.text;
  const bodiesFile = join(contentDir, 'organisations.yaml');
  const bodies = collectProblems(problems, () =>
    draftOrganisations(bodiesBefore, displayPath(bodiesFile), hanzi),
  );
  const plans: ImportResult['plans'] = [];
  const all: Settlement = { writes: [], kept: [] };
  const former = formerCaptures(contentDir);
  const papers = new KnownPapers(contentDir);
  const doubles: Double[] = [];
  const changes: ImportResult['changes'] = new Map();
  if (!bodies) return { plans, written: [], kept: [], doubles, changes, failed: problems };
  for (const captured of readings) {
    const isCurrent = planOf.has(captured.file);
    if (options.versionOf === undefined && former.has(captured.file) && !isCurrent) continue;
    const twin = options.versionOf === undefined ? papers.twinOf(captured, known) : undefined;
    if (twin) {
      doubles.push(twin);
      continue;
    }
    const reading = widenReading(captured);
    const id = options.versionOf ?? choosePlanId(reading, known, hanzi);
    const knownPlan = readKnownPlan(join(contentDir, 'plans', `${id}.md`));
    const file = displayPath(join(seedsDir, reading.file));
    const settled = new Set([
      ...(knownPlan?.asPrinted ?? []),
      ...(readDecisions(contentDir, planOf.get(captured.file))?.asPrinted ?? []),
    ]);
    const asPrinted = options.asPrinted ? findOddClauses({ ...reading, file }) : [...settled];
    const refused = checkReading(reading, file);
    problems.push(...refused);
    if (refused.length > 0) continue;
    known.set(id, reading.file);
    collectProblems(problems, () => {
      const proposal = proposePlan(id, captured, reading, asPrinted, contentDir, hanzi);
      const { writes, kept } = settlePlan(proposal, contentDir, accepted);
      const text = writes.find(({ path }) => path.endsWith(`${id}.md`));
      if (knownPlan && text) changes.set(id, describeChanges(knownPlan.clauses, reading.clauses));
      const before = text && keepVersion(contentDir, id, text);
      all.writes.push(...(before ? [before] : []), ...writes);
      all.kept.push(...kept);
      bodies.merge(proposal.bodies);
      papers.add(captured, id);
      plans.push({ id, reading: captured });
    });
  }
  if (bodies.text() !== bodiesBefore && plans.length > 0) {
    all.writes.push({ path: bodiesFile, text: bodies.text() });
  }
  writeFiles(all.writes, contentDir);
  const written = all.writes.map(({ path }) => displayPath(path));
  return { plans, written, kept: all.kept, doubles, changes, failed: problems };
}

function readHanzi(contentDir: string): Hanzi {
  const glossary = readTextFile(contentDir, 'glossary.tsv');
  return createHanzi(glossary ? readGlossary(glossary.text, glossary.file) : []);
}
