import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/plan/model.ts';
import { EDITIONS, editionOfPath } from '../../src/plan/editions.ts';
import { dist, kindOf, listEditions, listPages, readPage, siteUrl } from '../built/dist.ts';
import { parseYaml } from '../built/parseYaml.ts';

const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const plans = listPages().filter((page) => kindOf(page) === '/plans/*/');

test('the JSON of every plan has the form that is published', () => {
  const schema = JSON.parse(read('data/plan.schema.json')) as { $id: string };
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile(schema);
  for (const page of plans) {
    const plan = JSON.parse(read(`${page}plan.json`)) as { $schema: string; clauses: unknown[] };
    expect(validate(plan) ? [] : validate.errors, page).toEqual([]);
    expect(plan.$schema).toBe(schema.$id);
    expect(validate({ ...plan, clauses: [{ id: 1 }] })).toBe(false);
  }
});

test('the Markdown of every plan begins with its particulars, and every clause has its place in it', () => {
  for (const page of plans) {
    const markdown = read(`${page}plan.md`);
    const plan = JSON.parse(read(`${page}plan.json`)) as Plan & { address: string };
    const facts = parseYaml(/^---\n([^]*?)\n---\n/.exec(markdown)?.[1] ?? '');
    expect(facts).toMatchObject({ address: plan.address, edition: plan.edition });
    for (const [name, value] of Object.entries(plan.metadata)) expect(facts[name] ?? null).toBe(value);
    const places = [...markdown.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id);
    expect(places).toEqual(plan.clauses.map(({ id }) => id));
    expect(readPage(page)).toContain('<link rel="alternate" type="text/markdown" href="plan.md">');
  }
});

test.each(listEditions())(
  'llms.txt of %s names every plan, and every address that it gives is there',
  (edition) => {
    const text = read(`${EDITIONS[edition].path}/llms.txt`);
    const addresses = [...text.matchAll(/\]\((https?:[^)]+)\)/g)].map(([, address = '']) => address);
    const own = plans
      .filter((page) => editionOfPath(page) === edition)
      .map((page) => `${siteUrl}${page}plan.md`);
    expect(own.filter((address) => !addresses.includes(address))).toEqual([]);
    const others = listEditions().filter((each) => each !== edition);
    for (const other of others) expect(addresses).toContain(`${siteUrl}${EDITIONS[other].path}/llms.txt`);
    expect(addresses.filter((address) => !existsSync(join(dist, address.slice(siteUrl.length))))).toEqual([]);
  },
);

test('every description for search engines is JSON of schema.org with its own address', () => {
  for (const page of plans) {
    const [, json = ''] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(readPage(page)) ?? [];
    const { '@context': context, '@graph': graph } = JSON.parse(json) as {
      '@context': string;
      '@graph': Record<string, unknown>[];
    };
    expect(context).toBe('https://schema.org');
    const types = graph.map((each) => each['@type']);
    expect(types).toEqual(['BreadcrumbList', 'DigitalDocument']);
    expect(graph[1]?.['url']).toBe(siteUrl + page);
    // A target is no observation.
    expect(json).not.toContain('Observation');
  }
});
