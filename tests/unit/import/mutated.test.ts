import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCapture } from '../../../src/import/load.ts';
import { createRandom } from '../../random.ts';
import { damage, outcomeOf, readSamples } from './mutate.ts';

test('damaged captures of every form are read or refused in words', async () => {
  const random = createRandom(13);
  // The one PDF takes a second each; the bench damages it too.
  const samples = readSamples().filter(([name]) => !name.endsWith('.pdf'));
  for (const [name, bytes] of samples)
    expect(await outcomeOf(damage(bytes, random), name)).toBeTypeOf('string');
});

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));

test.each([
  ['elder-care.doc', 'forms/elder-care.doc'],
  ['elder-care.wps', 'forms/elder-care.doc'],
  ['elder-care.rtf', 'forms/elder-care.rtf'],
])('%s, written by an office program, reads as its .docx', async (name, path) => {
  const shape = async (bytes: Uint8Array, file: string): Promise<unknown> => {
    const { clauses, metadata, responsibilities, indicators } = await loadCapture(bytes, file);
    return {
      headings: clauses.map((clause) => [clause.path.join('/'), clause.title]),
      title: metadata.title,
      duties: responsibilities.map(({ clause, organisations }) => [clause, ...organisations]),
      figures: indicators.map(({ value, unit, year }) => [value, unit, year]),
    };
  };
  expect(await shape(fixture(path), name)).toEqual(
    await shape(fixture('captures/elder-care.docx'), 'elder-care.docx'),
  );
});
