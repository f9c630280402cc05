import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** So many characters a person takes in as one line. */
const WIDEST = 120;
const LITERAL =
  /(?<=[\s(,[!=:])\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+\/[dgimsuvy]*(?=[\s.,;)\]]|$)/gu;

test('an expression longer than a line is a list of words', () => {
  const long = globSync('src/**/*.{ts,astro}').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.length > WIDEST && !/^\s*(?:\*|\/\*|\/\/)/u.test(line))
      .flatMap((line) => line.match(LITERAL) ?? [])
      .filter((literal) => literal.length > WIDEST)
      .map((literal) => `${file}: ${literal.slice(0, 60)}…`),
  );
  expect(long).toEqual([]);
});
