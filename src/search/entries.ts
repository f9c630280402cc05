import { numberKeys } from './clauseQuery.ts';
import { documentNumberKeys } from './documentNumberQuery.ts';
import { facetValues, type Facet } from './engine.ts';
import { toKey } from './key.ts';
import type { SearchIndex, SearchRecord } from './searchIndex.ts';
import { createParts } from './trails.ts';

/** A clause with everything by which it is found. */
export interface IndexEntry {
  record: SearchRecord;
  /** Place among all clauses. */
  order: number;
  /** Folded text without white space. */
  text: string;
  /** Number keys, and those of the document on its plan's first clause. */
  keys: string[];
  values: Record<Facet, string[]>;
}

/** Reads what every engine must find from the clauses: one source, so that all engines find the same. */
export function toEntries({ records, plans }: SearchIndex, fold: (text: string) => string): IndexEntry[] {
  const documentNumbers = new Map(plans.map((plan) => [plan.id, plan.documentNumber ?? '']));
  const partOf = createParts(records);
  return records.map((record, order) => {
    const isFirst = records[order - 1]?.plan !== record.plan;
    const documentNumber = isFirst ? (documentNumbers.get(record.plan) ?? '') : '';
    return {
      record,
      order,
      text: toKey(record.text, fold).text,
      keys: [...numberKeys(record.clause, fold(record.number)), ...documentNumberKeys(fold(documentNumber))],
      values: facetValues(record, partOf(record)),
    };
  });
}
