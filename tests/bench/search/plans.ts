/** Plans made by recombining the sentences of the portal's own clauses, always the same ones. */
import type { Edition, Script } from '../../../src/plan/model.ts';
import { editionOf } from '../../../src/portal/editionOf.ts';
import { loadPortal } from '../../../src/portal/loadPortal.ts';
import type { SearchIndex } from '../../../src/search/searchIndex.ts';
import { buildSearchIndex } from '../../../src/site/search/searchFiles.ts';
import { searchableOf } from '../../../src/site/search/searchSource.ts';
import { createRandom } from '../../random.ts';

const portal = loadPortal('content');

/** The index of so many plans: the real ones, or recombined ones of as many clauses each. */
export function makeIndexes(count: number): Record<Script, SearchIndex> {
  return { 'zh-Hans': makeIndex('zh-Hans', count), 'zh-Hant': makeIndex('zh-Hant', count) };
}

function makeIndex(edition: Edition, count: number): SearchIndex {
  const index = buildSearchIndex(edition, searchableOf(editionOf(portal, edition)));
  const { plans, records } = index;
  if (count <= plans.length) return index;
  const random = createRandom(count);
  const pick = <T>(things: T[]): T => things[Math.floor(random() * things.length)] as T;
  // Both editions have the same sentences at the same places, so the same picks make the same plans.
  const sentences = records.flatMap(({ text, head }) => text.slice(head).match(/[^。；\n]+[。；\n]?/g) ?? []);
  const made = { ...index, plans: [...plans], records: [...records] };
  for (let number = plans.length; number < count; number++) {
    const model = pick(plans);
    const id = `${model.id}-${number}`;
    made.plans.push({ ...model, id, documentNumber: `政办〔2022〕${number}号` });
    for (const record of records.filter(({ plan }) => plan === model.id)) {
      const length = Math.max(1, record.text.split(/[。；\n]/).length - 1);
      const body = Array.from({ length }, () => pick(sentences)).join('');
      made.records.push({ ...record, plan: id, text: record.text.slice(0, record.head) + body });
    }
  }
  return made;
}
