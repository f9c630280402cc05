/** The Pagefind index of large portals, made through Pagefind's Node API: one record per clause. */
import { close, createIndex } from 'pagefind';

import { createFold, toFoldTable } from '../hanzi/fold.ts';
import { numberKeys } from '../search/clauseQuery.ts';
import { documentNumberKeys } from '../search/documentNumberQuery.ts';
import { facetValues } from '../search/engine.ts';
import { toKey } from '../search/key.ts';
import { createParts, createTrails } from '../search/scanEngine.ts';
import type { SearchIndex, SearchRecord } from '../search/searchIndex.ts';
import { createTokens, keyToken } from '../search/tokens.ts';

/** The files of Pagefind that the browser needs; its own interfaces are left out. */
const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(meta|index|fragment|filter))$/;

/** Builds the index of both editions, which are one after folding. */
export async function buildPagefindFiles(
  hans: SearchIndex,
  hant: SearchIndex,
  isPaired: boolean,
): Promise<Map<string, Uint8Array>> {
  const fold = createFold(toFoldTable(hans.fold));
  const keys = keysOf(hans, fold);
  const tokens = createTokens(isPaired);
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('; '));
  const partOf = createParts(hans.records);
  const data = fragments(hans, hant);
  for (const [order, record] of hans.records.entries()) {
    const words = [...tokens.words(toKey(record.text, fold).text), ...(keys[order] ?? []).map(keyToken)];
    const filters = Object.entries(facetValues(record, partOf(record))).filter(
      ([, values]) => values.length > 0,
    );
    await index.addCustomRecord({
      url: data[order] ?? '',
      content: words.join(' '),
      language: 'unknown',
      filters: Object.fromEntries(filters),
      sort: { order: String(order).padStart(7, '0') },
    });
  }
  const { files } = await index.getFiles();
  await close();
  const needed = files.filter(({ path }) => NEEDED.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map(needed.map(({ path, content }) => [path, content]));
}

function keysOf({ records, plans }: SearchIndex, fold: (text: string) => string): string[][] {
  const documentNumbers = new Map(plans.map(({ id, documentNumber }) => [id, fold(documentNumber ?? '')]));
  return records.map((record, order) => {
    const isFirst = records[order - 1]?.plan !== record.plan;
    const ofPlan = isFirst ? documentNumberKeys(documentNumbers.get(record.plan) ?? '') : [];
    return [...numberKeys(record.clause, fold(record.number)), ...ofPlan];
  });
}

/** What is shown of each record, as JSON. */
function fragments(hans: SearchIndex, hant: SearchIndex): string[] {
  const show = (index: SearchIndex): ((record: SearchRecord) => unknown) => {
    const trailOf = createTrails(index.records);
    const plans = new Map(index.plans.map((plan) => [plan.id, plan]));
    return (record) => ({ record, plan: plans.get(record.plan), trail: trailOf(record) });
  };
  const [showHans, showHant] = [show(hans), show(hant)];
  return hans.records.map((record, order) =>
    JSON.stringify([showHans(record), showHant(hant.records[order] ?? record)]),
  );
}
