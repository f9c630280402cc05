import fc from 'fast-check';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { cutFoldPairs, searchFold as fold } from '../../../src/text/searchFold.ts';
import type { Ask } from '../../../src/search/answer.ts';
import { ask } from '../../../src/search/ask.ts';
import { facets, type Counts, type Engine, type Filters, type Found } from '../../../src/search/engine.ts';
import { createBytes } from '../../../src/search/byteList.ts';
import { chunkOf, readChunk, writeChunks } from '../../../src/search/gramChunks.ts';
import { createGramEngine } from '../../../src/search/gramEngine.ts';
import { sortGrams } from '../../../src/search/sortGrams.ts';
import {
  createPlacePacker,
  placeAt,
  positionOf,
  recordOf,
  unpackPlaces,
  type Place,
} from '../../../src/search/places.ts';
import { readPinyin } from '../../../src/search/pinyin.ts';
import { createRank } from '../../../src/search/rankWords.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { createScanEngine } from '../../../src/search/scanEngine.ts';
import type { GramDirectory, SearchIndex, SearchRecord } from '../../../src/search/searchIndex.ts';
import { buildGramFiles } from '../../../src/site/search/gramFiles.ts';

/** A portal of clauses with these texts: three clauses a plan, bodies and years in turn. */
function indexOf(texts: string[]): SearchIndex {
  const records = texts.map((text, at): SearchRecord => {
    const plan = `place-${Math.floor(at / 3)}`;
    return {
      plan,
      clause: ['1', '1-1', '2'][at % 3] ?? '',
      number: ['一', '一（一）', '二'][at % 3] ?? '',
      text,
      head: Math.min(2, text.length),
      parent: at % 3 === 1 ? '1' : null,
      bodies: [`body-${at % 2}`],
      topics: at % 4 === 0 ? ['topic'] : [],
      years: [2020 + (at % 3)],
      figures: at % 5 === 0 ? [{ start: 0, end: 1, quote: '', name: '', value: '', year: null }] : [],
    };
  });
  const plans = [...new Set(records.map(({ plan }) => plan))].map((id, at) => ({
    id,
    title: `规划${at}`,
    documentNumber: `政办〔2022〕${at}号`,
    year: 2022,
    place: null,
    issuer: null,
    indexNumber: null,
  }));
  const parts = records
    .filter(({ parent }) => parent === null)
    .map(({ plan, clause }) => ({ id: `${plan}/${clause}`, name: clause }));
  return {
    edition: 'zh-Hans',
    fold: cutFoldPairs(texts.join('')),
    plans,
    parts,
    bodies: [],
    topics: [],
    records,
  };
}

const pinyin = () => Promise.resolve(readPinyin(''));

/** A question to an engine that knows no more than its texts. */
const asked = (engine: Engine): Ask => ({
  engine,
  bodies: [],
  fold,
  pinyin,
  synonyms: () => Promise.resolve(new Map()),
  rankWord: () => Promise.resolve(createRank(engine)),
  filters: {},
  sort: 'relevance',
});

function unpacked(files: Map<string, string | Uint8Array>, name: string): Uint8Array {
  const file = files.get(name);
  if (!(file instanceof Uint8Array)) throw new Error(`no file ${name}`);
  return gunzipSync(file);
}

function bothEngines(index: SearchIndex): { scan: Engine; grams: Engine; asked: string[] } {
  const files = buildGramFiles([index, { ...index, edition: 'zh-Hant' }]);
  const directory = JSON.parse(String(files.get('zh-Hans.json'))) as GramDirectory;
  const asked: string[] = [];
  const read = (name: string): Promise<Uint8Array> => {
    asked.push(name);
    return Promise.resolve(unpacked(files, `${directory.hits.folder}/${name}`));
  };
  return {
    scan: createScanEngine(index, { fold, portal: '', pinyin }),
    grams: createGramEngine(directory, read, ''),
    asked,
  };
}

const sorted = (counts: Counts): unknown => facets.map((facet) => [...counts[facet]].sort());

async function expectSame(index: SearchIndex, words: string[], filters: Filters = {}): Promise<void> {
  const { scan, grams } = bothEngines(index);
  await grams.loadFilters?.();
  const [expected, found] = await Promise.all([scan, grams].map((engine) => engine.find(words, filters)));
  const shown = await Promise.all(
    [expected, found].map((each) =>
      Promise.all((each?.found ?? []).map(async ({ id, order, load }) => [id, order, await load()])),
    ),
  );
  expect(shown[1]).toEqual(shown[0]);
  expect(found && sorted(found.counts)).toEqual(expected && sorted(expected.counts));
}

/** Few different characters, so that words repeat, overlap themselves and run over edges, near the title or far from it. */
const text = fc
  .tuple(fc.nat(30), fc.string({ unit: fc.constantFrom(...'教育局和，\n5%𠮷'), maxLength: 40 }))
  .map(([before, words]) => '文'.repeat(before) + words);
const word = fc.string({ unit: fc.constantFrom(...'教育局和,5%𠮷'), minLength: 1, maxLength: 12 });
const filters = fc.record(
  {
    body: fc.constantFrom('body-0', 'body-2'),
    year: fc.constantFrom('2020', '2021'),
    part: fc.constant('place-0/1'),
  },
  { requiredKeys: [] },
);

describe('an index of grams', () => {
  test('finds, counts and shows what reading all texts does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 30 }),
        fc.array(word, { maxLength: 3 }),
        filters,
        (texts, words, chosen) => expectSame(indexOf(texts), words, chosen as Filters),
      ),
    );
  });

  test('ranks and relates as reading all texts does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 30 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        async (texts, words) => {
          const { scan, grams } = bothEngines(indexOf(texts));
          const [expected, found] = await Promise.all(
            [scan, grams].map(async (engine) => {
              // What a word was typed for is looked for only where all texts are at hand.
              const { texts: _, ...bare } = engine;
              const asking = asked(bare);
              const { exact, related } = await ask(parseQuery(words.join(' '), fold), asking);
              const ids = (several: Found[]): string[] => several.map(({ id }) => id);
              return [ids(exact), related.map((each) => [each.relation, ids(each.found)])];
            }),
          );
          expect(found).toEqual(expected);
        },
      ),
    );
  });

  test('takes the earliest of several words for how near to the title a hit is', async () => {
    const filler = '文'.repeat(20);
    const { scan, grams } = bothEngines(indexOf([`${filler}教育局`, `局${filler}教育`]));
    for (const engine of [scan, grams]) {
      const asking = asked(engine);
      const { exact } = await ask(parseQuery('教育 局', fold), asking);
      expect(exact.map(({ order }) => order)).toEqual([1, 0]);
    }
  });

  test.each(['一(一)', '1-1', '政办2022/3', '2022/0', '2022/99'])(
    'finds what the key %s names',
    async (key) => {
      const { scan, grams } = bothEngines(indexOf(Array.from({ length: 30 }, (_, at) => `条款${at}`)));
      const [expected, found] = await Promise.all([scan, grams].map((engine) => engine.findByKey(key, {})));
      expect(found?.map(({ id }) => id)).toEqual(expected?.map(({ id }) => id));
      expect(found).toHaveLength({ '2022/99': 0, '政办2022/3': 1, '2022/0': 1 }[key] ?? 10);
    },
  );

  test('stops asking when a long word cannot occur', async () => {
    const { grams, asked } = bothEngines(indexOf(['教育局']));
    const { found } = await grams.find(['教'.repeat(10_000)], {});
    expect(found).toEqual([]);
    expect(asked.length).toBeLessThan(10);
  });

  test('asks for a file once, and again only when it did not come', async () => {
    const index = indexOf(['教育局', '学校']);
    const files = buildGramFiles([index, index]);
    const directory = JSON.parse(String(files.get('zh-Hans.json'))) as GramDirectory;
    let times = 0;
    const engine = createGramEngine(
      directory,
      (name) =>
        ++times === 1
          ? Promise.reject(new Error(name))
          : Promise.resolve(unpacked(files, `${directory.hits.folder}/${name}`)),
      '',
    );
    await expect(engine.find(['教育'], {})).rejects.toThrow('chunks/0.bin');
    expect((await engine.find(['教育'], {})).found).toHaveLength(1);
    expect((await engine.find(['学'], {})).found).toHaveLength(1);
    expect(times).toBe(2);
  });

  test('takes a page sent in place of a file for what it is', async () => {
    const index = indexOf(['教育局']);
    const directory = JSON.parse(String(buildGramFiles([index, index]).get('zh-Hans.json'))) as GramDirectory;
    const page = new TextEncoder().encode('<!doctype html><title>404</title>');
    const engine = createGramEngine(directory, () => Promise.resolve(page), '');
    await expect(engine.find(['教育'], {})).rejects.toThrow('no part of the index');
  });

  test('knows the names of plans and parts once filters are asked for', async () => {
    const index = indexOf(['教育局', '学校']);
    const { grams } = bothEngines(index);
    expect(grams.directory.plans).toEqual([]);
    await grams.loadFilters?.();
    expect([grams.directory.plans, grams.directory.parts]).toEqual([index.plans, index.parts]);
  });
});

test('the same clauses give the same files, byte for byte', () => {
  const index = indexOf(Array.from({ length: 40 }, (_, at) => `教育局${at}`));
  expect(buildGramFiles([index, index])).toEqual(buildGramFiles([index, index]));
});

function packPlaces(places: Place[]): Uint8Array {
  const bytes = createBytes();
  const add = createPlacePacker(bytes.number);
  for (const place of places) add(recordOf(place), positionOf(place));
  return bytes.view();
}

test('all grams of texts come in order, those of three with all their places, shorter ones once a text', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '教', '\ud842', '\udfb7', '\u0000') }));
  fc.assert(
    fc.property(texts, (all) => {
      const expected = new Map<string, Place[]>();
      for (const [record, text] of all.entries())
        for (let at = 0; at < text.length; at++)
          for (const gram of new Set([1, 2, 3].map((length) => text.slice(at, at + length)))) {
            const places = expected.get(gram) ?? [];
            expected.set(gram, places);
            if (gram.length === 3) places.push(placeAt(record, at));
            else if (!places.some((place) => recordOf(place) === record))
              places.push(placeAt(record, Math.min(at, 16)));
          }
      const found = Array.from(sortGrams(all), ([gram, packed]) => [
        gram,
        unpackPlaces(packed, 0, packed.length),
      ]);
      expect(found).toEqual([...expected].sort(([one], [other]) => (one < other ? -1 : 1)));
    }),
  );
});

describe('places', () => {
  const places = fc
    .uniqueArray(fc.tuple(fc.nat(500_000), fc.nat(2 ** 24 - 1)).map(([record, at]) => placeAt(record, at)))
    .map((all) => all.sort((a, b) => a - b));

  test('come back from their bytes as they were', () => {
    fc.assert(
      fc.property(places, (all) => {
        const bytes = packPlaces(all);
        expect(unpackPlaces(bytes, 0, bytes.length)).toEqual(all);
      }),
    );
  });

  test('of many entries come back from their chunks, each from the one where it is looked for', () => {
    const names = fc.string({
      unit: fc.constantFrom('a', '教', '\ud842', '\udfb7', '\n'),
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.array(places, { maxLength: 3 }))), (made) => {
        const entries = new Map(made.map(([name, lists]) => [name, lists[0] ?? []]));
        const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
        const { starts, chunks } = writeChunks(
          sorted.map(([name, lists]) => [name, packPlaces(lists)]),
          8,
        );
        for (const [name, expected] of entries) {
          const chunk = chunks[chunkOf(name, starts)] ?? new Uint8Array();
          const found = [...readChunk(chunk)].find(([each]) => each === name);
          expect(found?.[1]()).toEqual(expected);
        }
      }),
    );
  });
});

test('the tasks of what every city has are shown for twelve of them', async () => {
  const index = indexOf(Array.from({ length: 40 }, (_, at) => `条款${at}`));
  const records = index.records.map((record, at) => ({ ...record, bodies: [`city-${at}`] }));
  const bodies = records.map((_, at) => ({
    body: { id: `city-${at}`, name: '教育局', names: [] },
    names: ['教育局'],
  }));
  const { scan } = bothEngines({ ...index, records });
  const { related } = await ask(parseQuery('教育局', fold), {
    ...asked(scan),
    bodies,
  });
  expect(related.map(({ relation }) => relation)).toEqual(Array.from({ length: 12 }, () => 'body'));
});
