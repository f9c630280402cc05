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

/** The answer of the row whose question begins so. */
const answerTo = (question: string): string =>
  readme.split('\n').find((line) => line.startsWith(`| ${question}`)) ?? '';

// What somebody looks for, the README's question, the file that its answer names, and what is then found there.
test.each([
  ['a unit', 'Which units are known', 'src/grammar/target/unit.ts', /area: '亩 /],
  ['what a chart says', 'What does a chart say?', 'src/i18n/chartWords.ts', /comparisonTitle: .*目标对照/],
  ['the theme colour', 'Where is a colour', 'src/styles/tokens.css', /--seal: /],
  [
    'one browser test',
    'How do I run one test',
    'CONTRIBUTING.md',
    /test:browser -- \S+ -g .* # one browser test/,
  ],
  [
    'a new particular',
    'What are a paper’s particulars',
    'src/plan/particulars.ts',
    /addressees: particular\(/,
  ],
  [
    'a file to download',
    'Where is a file to download',
    'src/site/files/downloads.ts',
    /responsibilities\.xlsx/,
  ],
  [
    '首列 is not 牵头',
    'Who stands first (首列)',
    'src/portal/organisations.ts',
    /lead: name === lead \|\| isLeading/,
  ],
  [
    'the body of （县交通局牵头）',
    'How is a responsibility',
    'src/grammar/duty/responsibility.ts',
    /isLeadingRole/,
  ],
  ['the length of a bar', 'How is a chart drawn', 'src/charts/layout*.ts', /export function layoutShares/],
])('%s is found in one step', (_, question, file, holds) => {
  expect(answerTo(question)).toContain(`\`${file.replace('src/charts/layout', 'layout')}\``);
  const found = globSync(file).map((path) => readFileSync(path, 'utf8'));
  expect(found.some((text) => holds.test(text))).toBe(true);
});
