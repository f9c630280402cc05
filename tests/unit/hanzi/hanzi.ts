import { readFileSync } from 'node:fs';
import { createHanzi } from '../../../src/hanzi/createHanzi.ts';
import { readGlossary } from '../../../src/hanzi/glossary.ts';

const GLOSSARY = 'content/glossary.tsv';

/** The project's own glossary and the conversions with it. */
export const glossary = readGlossary(readFileSync(GLOSSARY, 'utf8'), GLOSSARY);
export const hanzi = createHanzi(glossary);

/** A table of phrases with the form each has in the Traditional edition. */
export function readPhrases(file: string): [simplified: string, traditional: string][] {
  const lines = readFileSync(new URL(`../../fixtures/hanzi/${file}`, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [simplified = '', traditional = ''] = line.split('\t');
      return [simplified, traditional];
    });
}
