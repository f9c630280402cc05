import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';

const readme = ['README.md', 'CONTRIBUTING.md'].map((file) => readFileSync(file, 'utf8')).join('\n');

/** Every file in backticks; a bare name stands in the folder of the path before it. */
function listMentionedFiles(): string[] {
  let folder = '.';
  return [...readme.matchAll(/`([\w./*-]+\.(?:ts|mjs|json|tsv|yaml)|src\/[\w/]+\/?)`/g)].map((match) => {
    const path = match[1] ?? '';
    if (path.includes('/')) folder = path.endsWith('/') ? path : dirname(path);
    return path.includes('/') ? path : `${folder}/${path}`;
  });
}

test('every file that the README and CONTRIBUTING name is there', () => {
  const mentioned = listMentionedFiles();
  expect(mentioned.length).toBeGreaterThan(30);
  expect(mentioned.filter((path) => !existsSync(path) && globSync(path).length === 0)).toEqual([]);
});

test('every command that they name is a script', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/npm (?:run )?(start|test|(?<=run )[a-z:]+)/g)].map(
    (match) => match[1] ?? '',
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
