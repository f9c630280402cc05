import { expect, test } from 'vitest';
import { toCsv } from '../../../src/text/csv.ts';
import { toDataPackage } from '../../../src/exports/dataPackage.ts';
import { buildTable, tableNames } from '../../../src/exports/tables.ts';
import type { TableWords } from '../../../src/exports/dataPackage.ts';
import type { TableName } from '../../../src/exports/tables.ts';
import { sampleTables } from './samplePlans.ts';

const tables = tableNames.map((name) => buildTable(name, sampleTables));

test.each([
  ['clauses', ['plan', 'clause', 'number', 'title', 'text']],
  ['responsibilities', ['plan', 'clause', 'role', 'organisation', 'organisation_id']],
  ['indicators', ['plan', 'clause', 'name', 'comparator', 'value', 'unit', 'year', 'quote', 'reviewed']],
] as const)('%s begins with the columns others rely on', (name, columns) => {
  expect(buildTable(name, sampleTables).sheet.columns.slice(0, columns.length)).toEqual(columns);
});

test.each(tables)('every row of $name has every column', ({ sheet }) => {
  for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
});

test('a range is written as it is read', () => {
  const [indicator] = sampleTables.plans[0]?.indicators ?? [];
  if (!indicator) throw new Error('the sample has an indicator');
  const range = { ...indicator, comparator: 'range', value: [1, 2] } as const;
  const plan = { ...sampleTables.plans[0], indicators: [range] } as never;
  const csv = toCsv(buildTable('indicators', { ...sampleTables, plans: [plan] }).sheet);
  expect(csv).toContain(',range,1—2,');
});

const words: TableWords = { title: 't', description: 'd', columns: {} };
const named = Object.fromEntries(tableNames.map((name) => [name, words])) as Record<TableName, TableWords>;

interface Descriptor {
  $schema: string;
  name: string;
  resources: {
    name: string;
    path: string;
    type: string;
    encoding?: string;
    hash?: string;
    schema: {
      fields: { name: string; type: string }[];
      primaryKey: string[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }[];
}

const types = ['string', 'number', 'integer', 'boolean', 'year'];

function faultsOfResource(
  { name, path, type, encoding, hash = '', schema }: Descriptor['resources'][number],
  all: Descriptor,
): string[] {
  const names = schema.fields.map((each) => each.name);
  const fieldsOf = (resource: string): string[] =>
    all.resources.find((each) => each.name === resource)?.schema.fields.map((each) => each.name) ?? [];
  const rules: [string, boolean][] = [
    ['name', /^[-a-z0-9._/]+$/.test(name)],
    ['relative path', !/^(\/|\.\.|~|\w+:)|\/\.\.\//.test(path)],
    ['type and encoding', type === 'table' && encoding === 'utf-8'],
    ['hash', /^sha256:[0-9a-f]{64}$/.test(hash)],
    ['fields', names.length > 0 && new Set(names).size === names.length],
    ['types', schema.fields.every((each) => types.includes(each.type))],
    ['primary key', schema.primaryKey.every((each) => names.includes(each))],
    ...(schema.foreignKeys ?? []).map(({ fields, reference }): [string, boolean] => [
      'foreign key',
      fields.every((each) => names.includes(each)) &&
        reference.fields.every((each) => fieldsOf(reference.resource).includes(each)),
    ]),
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => `${name}: ${rule}`);
}

/** The rules of the Data Package v2 profile (datapackage.org/profiles/2.0) for what we use of it. */
function faultsOf(text: string): string[] {
  const descriptor = JSON.parse(text) as Descriptor;
  const rules: [string, boolean][] = [
    ['$schema', /^https:\/\/datapackage\.org\/profiles\/2\.\d\/datapackage\.json$/.test(descriptor.$schema)],
    ['name', /^[-a-z0-9._/]+$/.test(descriptor.name)],
    ['resources', descriptor.resources.length > 0],
  ];
  const own = rules.filter(([, holds]) => !holds).map(([rule]) => rule);
  return [...own, ...descriptor.resources.flatMap((each) => faultsOfResource(each, descriptor))];
}

test('the data package keeps the rules of its profile', () => {
  const text = toDataPackage(
    tables,
    { title: 't', description: 'd', tables: named },
    'zh-Hans',
    'https://e/',
  );
  expect(faultsOf(text)).toEqual([]);
});

test('the check of the profile can fail', () => {
  const broken = {
    $schema: 'x',
    name: 'A B',
    resources: [{ name: 'a', path: '/abs.csv', type: 'table', schema: { fields: [], primaryKey: ['no'] } }],
  };
  expect(faultsOf(JSON.stringify(broken)).length).toBeGreaterThan(4);
});
