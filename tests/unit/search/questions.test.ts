import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { editionOf } from '../../../src/portal/editionOf.ts';
import { loadPortal } from '../../../src/portal/loadPortal.ts';
import type { Answer, Ask } from '../../../src/search/answer.ts';
import { ask } from '../../../src/search/ask.ts';
import { foldBodies } from '../../../src/search/bodies.ts';
import type { Found } from '../../../src/search/engine.ts';
import { readPinyin } from '../../../src/search/pinyin.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { createRank } from '../../../src/search/rankWords.ts';
import { createScanEngine } from '../../../src/search/scanEngine.ts';
import { readSynonyms } from '../../../src/search/synonyms.ts';
import { buildPinyinFile, buildSearchIndex } from '../../../src/site/search/searchFiles.ts';
import { searchableOf } from '../../../src/site/search/searchSource.ts';
import { searchFold as fold } from '../../../src/text/searchFold.ts';

/** Questions as people ask them, with what must come within the first three; `-` where the papers do not say it. */
const rows = readFileSync('tests/fixtures/search/questions.tsv', 'utf8').trim().split('\n').slice(1);

const portal = loadPortal('content');
const indexes = new Map(
  (['zh-Hans', 'zh-Hant'] as const).map((edition) => [
    edition as string,
    buildSearchIndex(edition, searchableOf(editionOf(portal, edition))),
  ]),
);
const spells = readPinyin(buildPinyinFile([...indexes.values()]));

async function answerTo(question: string, edition: string): Promise<Answer> {
  const index = indexes.get(edition);
  if (!index) throw new Error(`no edition ${edition}`);
  const pinyin = (): Promise<typeof spells> => Promise.resolve(spells);
  const engine = createScanEngine(index, { fold, portal: '', pinyin });
  const options: Ask = {
    ...{ engine, fold, pinyin, filters: {}, sort: 'relevance' },
    bodies: foldBodies(index.bodies, fold),
    synonyms: () => Promise.resolve(readSynonyms(portal.synonyms, fold)),
    rankWord: () => Promise.resolve(createRank(engine)),
  };
  return ask(parseQuery(question, fold), options);
}

/** What the page shows, from above: bodies and plans by id, clauses by address. */
async function shownBy(answer: Answer): Promise<string[]> {
  const addressOf = async (found: Found): Promise<string> => {
    const { plan, record } = await found.load();
    return `${plan.id}#${record.clause}`;
  };
  const clauses = [...answer.exact, ...answer.related.flatMap(({ found }) => found)];
  return [
    ...answer.bodies.map(({ body }) => `@${body.id}`),
    ...answer.plans.map(({ id }) => id),
    ...answer.figures.map(({ loaded }) => `${loaded.plan.id}#${loaded.record.clause}`),
    ...(await Promise.all(clauses.map(addressOf))),
  ];
}

describe('questions', () => {
  test.each(rows.map((row) => row.split('\t')))(
    '%s (%s) → %s',
    async (question = '', edition = '', right = '') => {
      const shown = await shownBy(await answerTo(question, edition));
      if (right === '-') return expect(shown).toEqual([]);
      const rights = right.split(' ');
      const first = shown.slice(0, 3);
      expect(
        first.some((each) => rights.includes(each) || rights.includes(each.replace(/#.*/u, ''))),
        first.join(' '),
      ).toBe(true);
    },
  );

  test('an amount that is asked for is given with the sentence that states it', async () => {
    const { figures } = await answerTo('幼儿园补助多少钱', 'zh-Hans');
    const [{ figure, loaded } = expect.fail('no figure')] = figures;
    expect(figure).toMatchObject({ value: '700 元/年·生', year: 2023 });
    expect(loaded.record.text.slice(figure.start, figure.end)).toContain(figure.quote);
  });

  test('everyday words are told with the official words that were looked for', async () => {
    const { replaced } = await answerTo('老师轮岗', 'zh-Hans');
    expect(replaced).toContainEqual({ everyday: '老师', official: ['教师'] });
  });

  test('what no paper says is named', async () => {
    const { unknown, exact, related } = await answerTo('校车', 'zh-Hans');
    expect({ unknown, exact, related }).toEqual({ unknown: ['校车'], exact: [], related: [] });
  });
});
