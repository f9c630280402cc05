/** The Pagefind index of large portals, made through Pagefind's Node API: one record per clause. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

import { createFold, toFoldTable } from '../hanzi/fold.ts';
import { numberKeys } from '../search/clauseQuery.ts';
import { documentNumberKeys } from '../search/documentNumberQuery.ts';
import { facetValues } from '../search/engine.ts';
import { toKey } from '../search/key.ts';
import { createParts, createTrails } from '../search/scanEngine.ts';
import type { SearchIndex } from '../search/searchIndex.ts';
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
  return new Map(needed.map(({ path, content }) => [path, isFragment(path) ? slim(content) : content]));
}

const isFragment = (path: string): boolean => path.endsWith('.pf_fragment');

/** Takes the indexed words out of a fragment: what is shown comes from our own text, so they would only be fetched in vain. */
function slim(file: Uint8Array): Uint8Array {
  const text = gunzipSync(file).toString();
  const begin = text.indexOf('{');
  const fragment = { ...(JSON.parse(text.slice(begin)) as object), content: '' };
  return gzipSync(text.slice(0, begin) + JSON.stringify(fragment), { level: 9 });
}

function keysOf({ records, plans }: SearchIndex, fold: (text: string) => string): string[][] {
  const documentNumbers = new Map(plans.map(({ id, documentNumber }) => [id, fold(documentNumber ?? '')]));
  return records.map((record, order) => {
    const isFirst = records[order - 1]?.plan !== record.plan;
    const ofPlan = isFirst ? documentNumberKeys(documentNumbers.get(record.plan) ?? '') : [];
    return [...numberKeys(record.clause, fold(record.number)), ...ofPlan];
  });
}

/** What is shown of each record, as JSON: what differs between the editions twice. */
function fragments(hans: SearchIndex, hant: SearchIndex): string[] {
  const trails = [hans, hant].map(({ records }) => createTrails(records));
  const plans = new Map(
    hans.plans.map((plan, at) => [plan.id, { ...plan, title: [plan.title, hant.plans[at]?.title] }]),
  );
  return hans.records.map((record, order) => {
    const pair = [record, hant.records[order] ?? record];
    return JSON.stringify({
      record: { ...record, text: pair.map(({ text }) => text), number: pair.map(({ number }) => number) },
      plan: plans.get(record.plan),
      trail: pair.map((each, edition) => trails[edition]?.(each)),
    });
  });
}
