import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCapture } from '../../../src/import/load.ts';
import { withTableRows } from '../../../src/import/paper/tableRows.ts';

interface Label {
  file: string;
  encoding: string;
  title: string | null;
  planTitle: string | null;
  docNumber: string | null;
  indexNumber: string | null;
  issuer: string | null;
  issued: string | null;
  published: string | null;
  headings: { path: string[]; title: string; starts?: string }[];
  responsibilities: { path: string[]; role: string; units: string[]; quote: string }[];
  junk: string[];
  warnings: string[];
}

const folder = new URL('../../fixtures/', import.meta.url);
const labels = readdirSync(new URL('labels/', folder)).map(
  (name) => JSON.parse(readFileSync(new URL(`labels/${name}`, folder), 'utf8')) as Label,
);

describe.each(labels)('$file, a made-up paper checked by hand', (label) => {
  const reading = loadCapture(readFileSync(new URL(`captures/${label.file}`, folder)), label.file);

  test('metadata', async () => {
    const { metadata, encoding, warnings } = await reading;
    expect({ encoding, warnings: warnings.map(({ en }) => en) }).toEqual({
      encoding: label.encoding,
      warnings: label.warnings,
    });
    expect(metadata).toMatchObject({
      title: label.title,
      planTitle: label.planTitle,
      documentNumber: label.docNumber,
      indexNumber: label.indexNumber,
      issuer: label.issuer,
      issuedOn: label.issued,
      publishedAt: label.published,
    });
  });

  test('clauses and their bodies', async () => {
    const { clauses, responsibilities } = withTableRows(await reading);
    const numbered = clauses.filter((clause) => clause.path.length > 0);
    expect(numbered.map(({ path, title }) => [path.join('/'), title])).toEqual(
      label.headings.map(({ path, title }) => [path.join('/'), title]),
    );
    const pathOf = new Map(clauses.map(({ id, path }) => [id, path]));
    expect(
      responsibilities.map(({ clause, role, organisations, quote }) => ({
        path: pathOf.get(clause),
        role,
        units: organisations,
        quote,
      })),
    ).toEqual(label.responsibilities);
  });

  test('what is left out', async () => {
    const { account } = await reading;
    const out = account.filter(({ verdict }) => verdict === 'furniture' || verdict === 'suspect');
    expect(out.map(({ text }) => text)).toEqual(label.junk);
  });
});
