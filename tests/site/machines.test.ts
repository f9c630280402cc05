import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/plan/model.ts';
import { xastFrom } from '../../src/deploy/doctor/xastFrom.ts';
import { JSON_KINDS, type JsonKind } from '../../src/exports/jsonSchemas.ts';
import { EDITIONS, editionOfPath } from '../../src/plan/editions.ts';
import { checkAtom, checkReferences, validateAkomaNtoso } from '../built/checkXml.ts';
import {
  dist,
  fileOf,
  kindOf,
  listEditions,
  listFiles,
  listPages,
  readPage,
  siteUrl,
} from '../built/dist.ts';
import { parseYaml } from '../built/parseYaml.ts';

const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const plans = listPages().filter((page) => kindOf(page) === '/plans/*/');

/** Files of each kind of JSON that has a published form. */
const ofKind: Record<JsonKind, string[]> = {
  plan: plans.map((page) => `${page}plan.json`),
  plans: listEditions().map((edition) => `${EDITIONS[edition].path}/data/plans.json`),
  manifest: ['manifest.json'],
  audit: ['data/audit.json'],
};

test.each(JSON_KINDS)('every %s.json has the form that is published, and nothing else has', (kind) => {
  const schema = JSON.parse(read(`data/${kind}.schema.json`)) as { $id: string };
  expect(schema.$id).toBe(`${siteUrl}/data/${kind}.schema.json`);
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile(schema);
  for (const file of ofKind[kind]) {
    const found = JSON.parse(read(file)) as Record<string, unknown>;
    expect(validate(found) ? [] : validate.errors, file).toEqual([]);
    expect(validate({ ...found, another: 1 }), file).toBe(false);
    const [first = ''] = Object.keys(found);
    expect(validate({ ...found, [first]: {} }), file).toBe(false);
    if (kind === 'plan') expect(found.$schema).toBe(schema.$id);
  }
});

test('every kind of JSON is known: with a form of ours, with that of a standard, or of the search alone', () => {
  const known = new Set(
    Object.values(ofKind)
      .flat()
      .map((file) => file.replace(/^\//, '')),
  );
  const standard = /(?:^|\/)(?:datapackage\.json|[a-z]+\.schema\.json|search-index\/.*)$/;
  const json = listFiles().filter((file) => file.endsWith('.json'));
  expect(json.filter((file) => !known.has(file) && !standard.test(file))).toEqual([]);
});

test('every XML file is well-formed; feeds are Atom, and papers refer to what is in them', () => {
  const faults: string[] = [];
  for (const file of listFiles().filter((each) => each.endsWith('.xml'))) {
    const root = xastFrom(read(file));
    const check = file.endsWith('plan.xml')
      ? checkReferences
      : file.endsWith('feed.xml')
        ? checkAtom
        : undefined;
    for (const fault of root ? (check?.(root) ?? []) : ['not well-formed']) faults.push(`${file}: ${fault}`);
  }
  expect(faults).toEqual([]);
});

test('every paper is valid Akoma Ntoso', async () => {
  const papers = listFiles().filter((file) => file.endsWith('plan.xml'));
  expect(papers).toHaveLength(plans.length);
  expect(await validateAkomaNtoso(Object.fromEntries(papers.map((file) => [file, read(file)])))).toEqual([]);
});

/** A paper spoiled in one place, and what xmllint or our own check calls it. */
const SPOILED: [string, (xml: string) => string, RegExp][] = [
  [
    'a heading behind its text',
    (xml) => xml.replace(/(<heading>[^<]*<\/heading>)(<content>[^]*?<\/content>)/, '$2$1'),
    /heading': This element is not expected/,
  ],
  [
    'a name given twice',
    (xml) => xml.replace(/(<section eId=")[^"]*("[^]*?<section eId=")[^"]*/, '$1x$2x'),
    /Duplicate key-sequence \['x'\]/,
  ],
  ['a name with a blank', (xml) => xml.replace(/eId="part_/, 'eId="part '), /pattern/],
  ['an author who is not there', (xml) => xml.replace('href="#issuer"', 'href="#nobody"'), /#nobody is not/],
  ['no country', (xml) => xml.replace(/<FRBRcountry[^>]*>/, ''), /Expected is .*FRBRcountry/],
  ['a date of words', (xml) => xml.replace(/date="[^"]*"/, 'date="2021年"'), /not a valid value/],
  ['an attribute of another', (xml) => xml.replace('<num>', '<num value="1">'), /'value' is not allowed/],
  ['an element of its own', (xml) => xml.replace(/<p>/, '<p><clause>x</clause>'), /not expected/],
  ['words outside of blocks', (xml) => xml.replace('<mainBody>', '<mainBody>一'), /content .* not allowed/],
  [
    'a body without parts',
    (xml) => xml.replace(/<mainBody>[^]*<\/mainBody>/, '<mainBody/>'),
    /Missing child/,
  ],
  ['parts beside content', (xml) => xml.replace('</content>', '</content><point eId="p"/>'), /not expected/],
  ['no source', (xml) => xml.replace(/<references[^>]*>/, '<references>'), /'source' is required/],
];

test('in Akoma Ntoso whatever is not as it should be is found', async () => {
  const whole = read(`${plans[0] ?? ''}plan.xml`);
  const papers = SPOILED.map(([, spoil], index) => [`${index}.xml`, spoil(whole)] as const);
  const told = await validateAkomaNtoso(Object.fromEntries(papers));
  for (const [index, [name, , fault]] of SPOILED.entries()) {
    const root = xastFrom(papers[index]?.[1] ?? '');
    const own = told.filter((line) => line.startsWith(`${index}.xml:`));
    expect([...own, ...(root ? checkReferences(root) : [])].join('\n'), name).toMatch(fault);
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
    expect(types.slice(0, 2)).toEqual(['BreadcrumbList', 'DigitalDocument']);
    expect(graph[1]?.['url']).toBe(siteUrl + page);
    // A target is no observation.
    expect(json).not.toContain('Observation');
  }
});

test('every description on every page can be read, and every address of ours in it is there', () => {
  const faults: string[] = [];
  for (const page of listPages())
    for (const [, json = ''] of readPage(page).matchAll(
      /<script type="application\/ld\+json">([^]*?)<\/script>/g,
    )) {
      const described = JSON.parse(json) as { '@context'?: string };
      if (described['@context'] !== 'https://schema.org') faults.push(`${page}: no context`);
      for (const [, path = ''] of json.matchAll(new RegExp(`"${siteUrl}(/[^"#?]*)`, 'g')))
        if (!existsSync(fileOf(path))) faults.push(`${page}: ${path}`);
    }
  expect([...new Set(faults)]).toEqual([]);
});
