import { createHash } from 'node:crypto';
import { EDITIONS } from '../plan/editions.ts';
import type { Edition } from '../plan/model.ts';
import { toCsv } from '../text/csv.ts';
import type { Table, TableName } from './tables.ts';

/** The words that describe a table and its columns. */
export interface TableWords {
  title: string;
  description: string;
  columns: Record<string, string>;
}

export interface PackageWords {
  title: string;
  description: string;
  tables: Record<TableName, TableWords>;
}

/** Which columns point at another table of the package. */
const references: Partial<Record<TableName, { fields: string[]; resource: TableName; to: string[] }[]>> = {
  responsibilities: [{ fields: ['plan', 'clause'], resource: 'clauses', to: ['plan', 'clause'] }],
  indicators: [{ fields: ['plan', 'clause'], resource: 'clauses', to: ['plan', 'clause'] }],
  figures: [{ fields: ['plan', 'clause'], resource: 'clauses', to: ['plan', 'clause'] }],
  milestones: [{ fields: ['plan', 'clause'], resource: 'clauses', to: ['plan', 'clause'] }],
  measures: [{ fields: ['plan', 'indicator'], resource: 'indicators', to: ['plan', 'id'] }],
};

function toSchema(table: Table, words: TableWords): object {
  const foreign = (references[table.name] ?? []).map(({ fields, resource, to }) => ({
    fields,
    reference: { resource, fields: to },
  }));
  return {
    fields: table.columns.map(({ name, type }) => ({
      name,
      type,
      description: words.columns[name],
      ...(table.key.includes(name) ? { constraints: { required: true } } : {}),
    })),
    missingValues: [''],
    primaryKey: table.key,
    ...(foreign.length > 0 ? { foreignKeys: foreign } : {}),
  };
}

function toResource(table: Table, words: TableWords): object {
  const bytes = Buffer.from(toCsv(table.sheet));
  return {
    name: table.name,
    title: words.title,
    description: words.description,
    path: `${table.name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: toSchema(table, words),
  };
}

/** `datapackage.json` (Data Package v2) for the tables that stand beside it. */
export function toDataPackage(tables: Table[], words: PackageWords, edition: Edition, home: string): string {
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `celan-plans${EDITIONS[edition].suffix}`,
    title: words.title,
    description: words.description,
    homepage: home,
    keywords: ['government plans', 'open data', edition],
    resources: tables.map((table) => toResource(table, words.tables[table.name])),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
