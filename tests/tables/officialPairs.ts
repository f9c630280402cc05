/**
 * `node tests/tables/officialPairs.ts PAIRS.tsv LINES…`: makes `officialPairs.ts` of the gate anew, from a table of counted
 * pairs (two characters, a tab, how often; its first line is a heading) and files of lines of papers, `#` for remarks.
 * A pair of such a line counts as if it stood four times in the table. Lines that are kept for measuring stay out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { toPlainCharacters } from '../../src/grammar/paper/injection/plainCharacters.ts';

const TABLE = 'src/grammar/paper/injection/officialPairs.ts';
/** From so many on a pair has the level of its place here. */
const LEVELS = [6, 13, 41, 151, 601, 2501];
const LINE = 4;

type Counts = Map<string, Map<string, number>>;

const isHan = (character: string): boolean => /^\p{Script=Han}$/u.test(character);

function addPairs(counts: Counts, text: string, count: number): void {
  const characters = [...toPlainCharacters(text).text];
  for (const [at, second] of characters.entries()) {
    const first = characters[at - 1];
    if (first === undefined || !isHan(first) || !isHan(second)) continue;
    const after = counts.get(first) ?? new Map<string, number>();
    counts.set(first, after.set(second, (after.get(second) ?? 0) + count));
  }
}

const linesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** A character, then those that follow it, in runs behind a digit that says how often. */
function toGroup([first, after]: [string, Map<string, number>]): string {
  const runs = new Map<number, string[]>();
  for (const [second, count] of after) {
    const level = 1 + LEVELS.filter((least) => count >= least).length;
    runs.set(level, [...(runs.get(level) ?? []), second]);
  }
  const written = [...runs].sort(([one], [other]) => one - other);
  return first + written.map(([level, seconds]) => `${level}${seconds.sort().join('')}`).join('');
}

const [table = '', ...files] = process.argv.slice(2);
const counts: Counts = new Map();
for (const row of linesOf(table).slice(1)) {
  const [pair = '', count = '0'] = row.split('\t');
  addPairs(counts, pair, Number(count));
}
for (const line of new Set(files.flatMap(linesOf))) addPairs(counts, line, LINE);
const groups = [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(toGroup);
const before = readFileSync(TABLE, 'utf8');
writeFileSync(
  TABLE,
  before.replace(/'[^']*';\n$/u, () => `'${groups.join(' ')}';\n`),
);
