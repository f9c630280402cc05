/**
 * `node tests/tables/cueWeights.ts ROWS.tsv…`: makes `cueWeights.ts` of the targets anew from labelled sentences (a kind, a
 * tab, a sentence whose figure ‹ › mark) and from the examples of the rules. Rows that are kept for measuring stay out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { groupUp, measureText } from '../../src/import/paper/quantityGroups.ts';
import { surroundingsOf } from '../../src/import/paper/surroundings.ts';
import { cuesOf } from '../../src/grammar/target/cues.ts';
import { WEIGHED_KINDS, WEIGHT } from '../../src/grammar/target/evidence.ts';
import type { FigureKind } from '../../src/grammar/target/rule.ts';
import { unitKind } from '../../src/grammar/target/unit.ts';
import { RULES } from '../../src/grammar/target/verdict.ts';
import { fold } from '../../src/text/fold.ts';

const TABLE = 'src/grammar/target/cueWeights.ts';
const LETTERS = Object.keys(WEIGHED_KINDS);
const KINDS: readonly FigureKind[] = Object.values(WEIGHED_KINDS);
const ROUNDS = 40;
const RATE = 0.5;
/** Samples are taken in an order of no meaning. */
const PRIME = 7919;
/** What draws each weight back to nothing. */
const PULL = 0.004;
/** A cue that fewer sentences have tells nothing; a smaller weight neither. */
const FEWEST = 3;
const LEAST = 4;

interface Sample {
  kind: number;
  cues: string[];
}

function toSample(kind: FigureKind, marked: string): Sample | undefined {
  const at = KINDS.indexOf(kind);
  const from = marked.indexOf('‹');
  const text = fold(marked.replace(/[‹›]/gu, ''));
  const { measured } = measureText(text, { year: null, past: false }, 2024);
  const group = groupUp(text, measured).find(({ members }) =>
    members.some(({ quantity }) => quantity.start <= from && from < quantity.end),
  );
  const quantity = group?.members.find(
    (each) => each.quantity.start <= from && from < each.quantity.end,
  )?.quantity;
  if (at < 0 || !group || !quantity) return undefined;
  return {
    kind: at,
    cues: cuesOf({ quantity, ...surroundingsOf(text, group, false) }, unitKind(quantity.unit)),
  };
}

function readRows(file: string): [FigureKind, string][] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t') as [FigureKind, string]);
}

/** One step: what the weights say of a sample is drawn to what a person said of it. */
function step(weights: Map<string, number[]>, { kind, cues }: Sample, rate: number): void {
  const rows = cues.flatMap((cue) => [weights.get(cue) ?? []]).filter((row) => row.length > 0);
  const share = 1 / Math.sqrt(cues.length);
  const scores = KINDS.map((_, at) => Math.exp(share * rows.reduce((sum, row) => sum + (row[at] ?? 0), 0)));
  const total = scores.reduce((sum, score) => sum + score, 0);
  for (const [at, score] of scores.entries()) {
    const error = score / total - (at === kind ? 1 : 0);
    for (const row of rows) row[at] = (row[at] ?? 0) * (1 - rate * PULL) - rate * error * share;
  }
}

/** Multinomial regression, by steps that grow smaller. */
function learn(samples: readonly Sample[]): Map<string, number[]> {
  const seen = new Map<string, number>();
  for (const { cues } of samples) for (const cue of cues) seen.set(cue, (seen.get(cue) ?? 0) + 1);
  const known = [...seen].filter(([, count]) => count >= FEWEST);
  const weights = new Map(known.map(([cue]) => [cue, KINDS.map(() => 0)]));
  for (let round = 0; round < ROUNDS; round++)
    for (let turn = 0; turn < samples.length; turn++)
      step(weights, samples[(turn * PRIME + round) % samples.length] as Sample, RATE / (1 + round / 10));
  return weights;
}

function write(weights: Map<string, number[]>): string {
  const lines = [...weights].flatMap(([cue, row]) => {
    const words = row.flatMap((weight, at) => {
      const rounded = Math.round(weight / WEIGHT);
      return Math.abs(rounded) >= LEAST ? [`${LETTERS[at] ?? ''}${rounded}`] : [];
    });
    return words.length > 0 ? [`${cue} ${words.join('')}`] : [];
  });
  return [
    '/** What speaks for which kind of figure: cue, then letters of kinds with their weights; made by tests/tables/cueWeights.ts. */',
    'export const CUE_WEIGHTS = String.raw`',
    ...lines.sort(),
    '`;',
    '',
  ].join('\n');
}

/** Rows of one sentence count once, the first. */
const examples = RULES.flatMap(({ kind, yes }) => yes.map((marked): [FigureKind, string] => [kind, marked]));
const rows = [
  ...new Map([...process.argv.slice(2).flatMap(readRows), ...examples].map((row) => [row[1], row])).values(),
];
const samples = rows.flatMap(([kind, marked]) => toSample(kind, marked) ?? []);
writeFileSync(TABLE, write(learn(samples)));
