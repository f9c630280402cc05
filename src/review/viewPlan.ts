import { PARTICULAR_KEYS, PARTICULARS } from '../plan/particulars.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDecisions } from '../import/content/readDecisions.ts';
import { loadKept } from '../import/importSeeds.ts';
import type { FigureKind } from '../grammar/target/rule.ts';
import { byId } from '../plan/indexes.ts';
import type { AccountLine, Clause, Edition, Indicator, Plan, Reading, Signature } from '../plan/model.ts';
import { blockText, headingText } from '../plan/text.ts';
import { parseNumeral } from '../text/numerals.ts';
import { tightWords } from '../text/tightWords.ts';
import type { Portal } from '../portal/model.ts';
import { resolveOrganisation } from '../portal/organisations.ts';
import { hashOfPart } from '../portal/signatures.ts';
import type { Desk } from './desk.ts';
import { planFile } from './desk.ts';
import { readIfThere } from './changeFile.ts';
import { entriesOf } from './entries.ts';
import { wordReasons } from '../site/pages/reasons.ts';
import type { ClausePlaces } from './placesOf.ts';
import { beginningOf, placesOf } from './placesOf.ts';
import { hanziOf } from './signing.ts';
import { titleOf } from './viewHome.ts';
import { inspectContent, memory } from './memory.ts';
import { type ScriptView, viewScripts } from './viewScripts.ts';

/** A clause as read, with the places in the capture where it and its blocks begin. */
export interface ClauseView {
  id: string;
  level: number;
  heading: string;
  /** Its place in the lines of the capture. */
  at: number | null;
  blocks: { text: string; at: number | null }[];
  bodies: { name: string; role: string; known: string | null }[];
}

/** A body that the plan names. */
export interface BodyView {
  id: string;
  name: string;
  kind: string;
  reviewed: boolean;
  names: string[];
  clauses: string[];
  seen: string;
}

/** One plan on the desk. */
export interface PlanView {
  id: string;
  title: string;
  capture: string;
  /** The script of the capture. */
  edition: Edition;
  /** `begins` is how it is known in the file of decisions, `why` the reason of its verdict where that needs one. */
  lines: (AccountLine & { begins: string; decided: boolean; why: string })[];
  clauses: ClauseView[];
  /** `name` is that of the particular for readers. */
  particulars: { field: string; name: string; value: string | null; at: number | null }[];
  figures: (Omit<Indicator, 'topic'> & { kind: FigureKind; seen: string })[];
  bodies: BodyView[];
  others: { id: string; name: string }[];
  scripts: ScriptView[];
  signatures: (Signature & { seen: string })[];
  /** Where the portal will stand, as far as it is known. */
  address: string;
  actuals: { indicator: string; period: string; value: string; source: string; retrieved: string }[];
}

/** Reads a plan and its capture as they are now; undefined when there is no such plan that can be read. */
export async function viewPlan(
  desk: Desk,
  id: string,
  edition: Edition = 'zh-Hans',
): Promise<PlanView | undefined> {
  const { portal } = inspectContent(desk.contentDir);
  const plan = byId(portal.plans).get(id);
  if (!plan) return undefined;
  const decisions = readDecisions(desk.contentDir, plan.id);
  const { file } = plan.source;
  const path = join(desk.seedsDir, file);
  const reading = await loadKept(readFileSync(path), { path, name: file }, decisions, memory.keep);
  const places = placesOf(reading.clauses, reading.account);
  const figures = entriesOf(readIfThere(planFile(desk, id, '.indicators.yaml')), 'indicators');
  return {
    id,
    title: titleOf(plan),
    capture: plan.source.file,
    edition: plan.sourceEdition,
    lines: reading.account.map((line, at) => {
      const decided =
        decisions?.lines.some(
          (each) => each.line === line.line && tightWords(line.text).startsWith(tightWords(each.text)),
        ) ?? false;
      const why = line.verdict === 'document' && !decided ? '' : wordReasons(edition, line.reasons);
      return { ...line, begins: beginningOf(reading.account, at), decided, why };
    }),
    clauses: plan.clauses.map((clause, index) => viewClause(clause, places[index], plan, portal)),
    particulars: viewParticulars(plan, reading, edition),
    figures: [...plan.indicators.map((each) => ({ ...each, kind: 'target' as const })), ...plan.figures].map(
      (each) => ({
        ...each,
        seen: figures.get(each.id) ?? '',
      }),
    ),
    bodies: viewBodies(desk, plan, portal),
    others: portal.organisations.map(({ id: body, name }) => ({ id: body, name })),
    scripts: viewScripts(plan, portal),
    signatures: (plan.signatures ?? []).map((each) => ({
      ...each,
      seen: hashOfPart(each.part, plan, portal, () => hanziOf(portal.glossary), memory.recall),
    })),
    address: portal.site.address,
    actuals: portal.actuals
      .filter((each) => each.plan === id)
      .map(({ indicator, period, value, source, retrieved }) => ({
        indicator,
        period,
        value: String(value),
        source,
        retrieved,
      })),
  };
}

function viewClause(
  clause: Clause,
  places: ClausePlaces | undefined,
  plan: Plan,
  portal: Portal,
): ClauseView {
  return {
    id: clause.id,
    level: clause.level,
    heading: headingText(clause),
    at: places?.at ?? null,
    blocks: clause.blocks.map((block, index) => ({
      text: blockText(block),
      at: places?.blocks[index] ?? places?.at ?? null,
    })),
    bodies: plan.responsibilities
      .filter((each) => each.clause === clause.id)
      .flatMap(({ role, organisations }) =>
        organisations.map((name) => ({
          name,
          role,
          known: resolveOrganisation(portal, plan, name)?.reviewed ? name : null,
        })),
      ),
  };
}

function viewParticulars(plan: Plan, { account }: Reading, edition: Edition): PlanView['particulars'] {
  return PARTICULAR_KEYS.map((field) => {
    const value = plan.metadata[field];
    const found = account.findIndex(
      ({ text }) =>
        value !== null &&
        (squash(text).includes(squash(value)) || daysIn(text).some((day) => value.startsWith(day))),
    );
    return {
      field,
      name: PARTICULARS[field].names[edition === 'zh-Hans' ? edition : 'zh-Hant'],
      value,
      at: found < 0 ? null : found,
    };
  });
}

const DAY =
  /(\d{4}|[〇○零一二三四五六七八九]{4})[-/.年](\d{1,2}|[一二三四五六七八九十]{1,3})[-/.月](\d{1,2}|[一二三四五六七八九十]{1,3})/gu;

/**
 * The days that a line prints, as the particulars hold them.
 * @example daysIn('2026年2月9日') // ['2026-02-09']
 */
function daysIn(text: string): string[] {
  return [...squash(text).matchAll(DAY)].map(([, ...parts]) =>
    parts.map((part) => String(parseNumeral(part.replace('○', '〇')) ?? '').padStart(2, '0')).join('-'),
  );
}

/** Without blanks and the width of signs, so that a value is found in the line it comes from. */
function squash(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

function viewBodies(desk: Desk, plan: Plan, portal: Portal): BodyView[] {
  const seen = entriesOf(readIfThere(join(desk.contentDir, 'organisations.yaml')), 'organisations');
  const clauses = new Map<string, Set<string>>();
  for (const { clause, organisations } of plan.responsibilities)
    for (const name of organisations) {
      const id = resolveOrganisation(portal, plan, name)?.id;
      if (id !== undefined) clauses.set(id, (clauses.get(id) ?? new Set()).add(clause));
    }
  return portal.organisations
    .filter(({ names }) => names.some((each) => each.plan === plan.id))
    .map(({ id, name, kind, reviewed, names }) => ({
      id,
      name,
      kind,
      reviewed,
      names: names.filter((each) => each.plan === plan.id).map((each) => each.name),
      clauses: [...(clauses.get(id) ?? [])],
      seen: seen.get(id) ?? '',
    }));
}
