import { readFileSync } from 'node:fs';

import type { Benchmark, Row } from '../../src/cli/benchmark.ts';
import { readCapture } from '../../src/import/read.ts';
import { createRandom } from '../random.ts';
import { damage, outcomeOf, readSamples } from '../unit/import/mutate.ts';
import { buildPaper, FORMS, type InjectedPlace, type PaperForm, PLACES } from '../unit/import/gate/papers.ts';

const linesOf = (name: string): string[] =>
  readFileSync(`tests/fixtures/gate/${name}.lines`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

const squash = (text: string): string => text.replace(/\s+/gu, '');

/** Ways in which an injector changes a line so that lists of words miss it. */
const DISGUISES: ((line: string, random: () => number) => string)[] = [
  (line) => line,
  (line) => [...line].join(' '),
  (line) => [...line].join('\u200b'),
  (line, random) => [...line].map((sign) => (random() < 0.5 ? `${sign}★` : sign)).join(''),
  (line) => line.replace(/[0-9a-z]/giu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
];

type Fate = 'held' | 'doubted' | 'published' | 'failed';

function fateOf(line: string, place: InjectedPlace, form: PaperForm, at: number): Fate {
  try {
    const paper = buildPaper(form, at % 2 === 0 ? 'zh-Hans' : 'zh-Hant', place, line);
    const { account, warnings } = readCapture(new TextEncoder().encode(paper), `paper.${form}`);
    const told = account.filter(({ verdict }) => verdict !== 'suspect').map(({ text }) => squash(text));
    if (!told.some((text) => text.includes(squash(line)))) return 'held';
    return JSON.stringify(warnings).includes('may have been injected') ? 'doubted' : 'published';
  } catch {
    return 'failed';
  }
}

function measure(name: string, lines: readonly string[], place: InjectedPlace): Row {
  const random = createRandom(16);
  const fates: Record<Fate, number> = { held: 0, doubted: 0, published: 0, failed: 0 };
  lines.forEach((line, at) => {
    const form = place === 'meta' ? 'html' : (FORMS[at % FORMS.length] ?? 'txt');
    const disguise = name.includes('disguised') ? DISGUISES[1 + (at % (DISGUISES.length - 1))] : DISGUISES[0];
    fates[fateOf(disguise?.(line, random) ?? line, place, form, at)]++;
  });
  const share = (count: number): number => Math.round((1000 * count) / lines.length) / 10;
  return {
    lines: name,
    place,
    tried: lines.length,
    'held, %': share(fates.held),
    'held or put before the editor, %': share(fates.held + fates.doubted),
    failed: fates.failed,
  };
}

const MUTATIONS = 10_000;

/** Captures of every form, damaged again and again: how many were read, refused in words, or failed, and the longest. */
async function measureDamage(): Promise<Row> {
  const [random, samples] = [createRandom(13), readSamples()];
  const counts = { read: 0, refused: 0, failed: 0 };
  let longest = 0;
  for (let at = 0; at < MUTATIONS; at++) {
    const [name, bytes] = samples[at % samples.length] ?? ['', new Uint8Array()];
    const damaged = damage(bytes, random);
    const start = process.cpuUsage();
    const outcome = await outcomeOf(damaged, name);
    longest = Math.max(longest, process.cpuUsage(start).user / 1e6);
    counts[outcome instanceof Error ? 'failed' : outcome]++;
  }
  return { lines: 'captures of every form, damaged', tried: MUTATIONS, ...counts, 'longest, CPU s': longest };
}

/** Injected and innocent lines in every place of papers of every form, as they are and disguised; one fixed seed. */
const fuzz: Benchmark = {
  name: 'what the gate holds, and what it lets pass',
  run: async () => {
    const [injected, innocent] = [linesOf('injected'), linesOf('innocent')];
    const lines = PLACES.flatMap((place) => [
      measure('injected', injected, place),
      measure('injected, disguised', injected, place),
      measure('innocent', innocent, place),
    ]);
    return [...lines, await measureDamage()];
  },
};

export default fuzz;
