import { isSeq, parseDocument } from 'yaml';
import { toYaml } from '../../markdown/writePlan.ts';
import type { FigureKind } from '../../grammar/target/rule.ts';
import type { Indicator } from '../../plan/model.ts';
import { statementOf } from '../../plan/statementOf.ts';
import type { IndicatorsFile } from '../../schema/indicators.ts';
import { indicatorsSchema } from '../../schema/indicators.ts';
import { readYaml } from '../../schema/yaml.ts';

type IndicatorEntry = IndicatorsFile['indicators'][number];
/** What a proposal consists of; ids are given when it is written. */
export type Proposal = Omit<Indicator, 'id' | 'span'> & { kind: FigureKind };

/**
 * The indicators file after import: what a person reviewed or turned down stays as it is, proposals that are still
 * made stay with their id, new ones are added, and those no longer made go. Comments are kept.
 */
export function mergeIndicators(
  current: string | undefined,
  file: string,
  proposals: readonly Proposal[],
): string {
  if (current === undefined) return toYaml({ indicators: giveIds([], proposals).map(toWritten), rejected: [] });
  const { indicators, rejected } = readYaml(current, file, indicatorsSchema).data;
  const wanted = proposals.filter(
    (proposal) =>
      !indicators.some((each) => each.reviewed && isSameTarget(each, proposal)) &&
      !rejected.some((each) => each.clause === proposal.clause && overlaps(each.quote, proposal.quote)),
  );
  const stale = indicators.filter(
    (each) => !each.reviewed && !wanted.some((proposal) => isSameProposal(each, proposal)),
  );
  const fresh = wanted.filter(
    (proposal) => !indicators.some((each) => !each.reviewed && isSameProposal(each, proposal)),
  );
  if (stale.length === 0 && fresh.length === 0) return current;
  return rewrite(current, indicators, stale, giveIds(indicators, fresh));
}

function rewrite(
  current: string,
  indicators: readonly IndicatorEntry[],
  stale: readonly IndicatorEntry[],
  added: readonly IndicatorEntry[],
): string {
  const document = parseDocument(current);
  const list = document.get('indicators');
  if (!isSeq(list)) return toYaml({ indicators: added.map(toWritten), rejected: [] });
  const sequence = list;
  sequence.items = sequence.items.filter((_, index) => !stale.includes(indicators[index] as IndicatorEntry));
  sequence.flow = false;
  for (const entry of added) sequence.add(document.createNode(toWritten(entry)));
  return document.toString({ lineWidth: 0 });
}

/** A target says nothing of its kind. */
const toWritten = ({ id, clause, kind, ...rest }: IndicatorEntry): object =>
  kind === 'target' ? { id, clause, ...rest } : { id, clause, kind, ...rest };

/** `i-<clause>-<k>`, k one more than the highest that the clause ever had in the file. */
function giveIds(existing: readonly IndicatorEntry[], proposals: readonly Proposal[]): IndicatorEntry[] {
  const highest = new Map<string, number>();
  for (const { id } of existing) {
    const cut = id.lastIndexOf('-');
    highest.set(
      id.slice(0, cut),
      Math.max(highest.get(id.slice(0, cut)) ?? 0, Number(id.slice(cut + 1)) || 0),
    );
  }
  return proposals.map((proposal) => {
    const { clause, kind, topic } = proposal;
    const next = (highest.get(`i-${clause}`) ?? 0) + 1;
    highest.set(`i-${clause}`, next);
    return { id: `i-${clause}-${next}`, ...statementOf(proposal), kind, topic, reviewed: false };
  });
}

function isSameProposal(one: IndicatorEntry, other: Proposal): boolean {
  return (
    (['clause', 'kind', 'name', 'comparator', 'unit', 'year', 'quote'] as const).every(
      (key) => one[key] === other[key],
    ) && String(one.value) === String(other.value)
  );
}

/** A reviewed indicator covers a proposal that takes the same figure from the same words, however it is named. */
function isSameTarget(one: IndicatorEntry, other: Proposal): boolean {
  return (
    one.clause === other.clause &&
    String(one.value) === String(other.value) &&
    overlaps(one.quote, other.quote)
  );
}

function overlaps(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
