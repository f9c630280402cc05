import { CUE_WEIGHTS } from './cueWeights.ts';
import { cuesOf } from './cues.ts';
import type { FigureReason } from './figureReason.ts';
import { isReaching } from './promise.ts';
import type { FigureKind, Ruling, Surroundings } from './rule.ts';
import type { UnitKind } from './unit.ts';

/** The kinds that words around a figure speak for, by their letters in the table of weights. */
export const WEIGHED_KINDS = {
  t: 'target',
  s: 'standard',
  b: 'benefit',
  l: 'baseline',
  r: 'resource',
  d: 'duration',
  c: 'condition',
  n: 'count',
  o: 'other',
} as const satisfies Record<string, FigureKind>;

/** So much evidence is a weight of one in the table. */
export const WEIGHT = 0.1;
const LETTERS = Object.keys(WEIGHED_KINDS);
const KINDS: readonly FigureKind[] = Object.values(WEIGHED_KINDS);
/** How much the verdict that stands counts for: the words must speak this much more for another. */
const STANDING = 0.6;
/** In a plan or a clause of tasks a figure is likelier an aim. */
const PLANNED = 1;
const FEW = 3;
/** Verdicts that the words around a figure may overrule: no rule spoke, or one that is often mistaken in unseen papers. */
const UNSURE = new Set<FigureReason>([
  'to be reached',
  'nothing is promised',
  'numeral in words',
  'half of something',
  'size that picks out',
  'those of a size',
  'bound that picks out',
  'who may apply',
  'duration',
]);

/** One line a cue: its key, a blank, then letters of kinds, each with its weight. */
function readWeights(lines: string): Map<string, number[]> {
  const table = new Map<string, number[]>();
  for (const line of lines.trim().split('\n')) {
    const [cue = '', words = ''] = line.split(' ');
    const weights = LETTERS.map(() => 0);
    for (const [, letter = '', weight] of words.matchAll(/([a-z])(-?\d+)/gu))
      weights[LETTERS.indexOf(letter)] = Number(weight) * WEIGHT;
    table.set(cue, weights);
  }
  return table;
}

const TABLE = readWeights(CUE_WEIGHTS);

/** How much speaks for each kind by the cues alone, in the order of `KINDS`. */
function evidenceOf(cues: readonly string[]): number[] {
  const sums = KINDS.map(() => 0);
  for (const cue of cues)
    TABLE.get(cue)?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight;
    });
  return sums.map((sum) => sum / Math.sqrt(cues.length));
}

/** 每年培训不少于500人, 设置38处, 补助标准提高至700元, 一半以上, 1:19, 压缩至15天: aims by the grammar alone. */
function isSureAim({ quantity, before }: Surroundings, unit: UnitKind, { kind }: Ruling): boolean {
  if (kind !== 'target') return false;
  if (unit === 'count' && /每学?年/u.test(before)) return true;
  if (unit === 'count' && quantity.unit !== '次' && /每周[^,;。]*(?:不少于|至少)$/u.test(before)) return true;
  if (/^(?:设置|设立)/u.test(before) || /占比不[应宜]/u.test(before)) return true;
  return (
    isReaching(before.replace(/(?:目前|当前)的?$/u, '')) ||
    unit === 'duration' ||
    unit === 'ratio' ||
    quantity.written !== 'figures'
  );
}

/** 建成一批, 零部件, 选择1所: too little is counted for an aim that nothing else speaks for. */
const isNeverAim = ({ quantity, before }: Surroundings, { reason }: Ruling): boolean =>
  /前$/u.test(before) ||
  reason === 'numeral in words' ||
  (reason === 'nothing is promised' && (quantity.unit === '分' || Number(quantity.value) < FEW));

/**
 * Lets the words around a figure decide where no rule spoke, or only one that is often mistaken: each pair of characters
 * weighs for some kinds and against others, as learned from sentences whose figures people labelled.
 * @example weigh(塑膠製品相關產業為新臺幣‹二百萬元›, 'money', to be reached) → benefit, 'weighed by the words around it'
 */
export function weigh(words: Surroundings, unit: UnitKind, ruling: Ruling): Ruling {
  const stands = KINDS.indexOf(ruling.kind);
  if (stands < 0 || !UNSURE.has(ruling.reason) || isSureAim(words, unit, ruling)) return ruling;
  const scores = evidenceOf(cuesOf(words, unit));
  scores[stands] = (scores[stands] ?? 0) + (words.plans ? PLANNED : STANDING);
  const [was, aim] = [KINDS.indexOf('baseline'), KINDS.indexOf('target')];
  if (words.plans) {
    scores[was] = (scores[was] ?? 0) - PLANNED;
    scores[aim] = (scores[aim] ?? 0) + (stands === aim ? PLANNED : 0);
  }
  if (isNeverAim(words, ruling)) scores[aim] = -Infinity;
  const best = scores.indexOf(Math.max(...scores));
  const kind = KINDS[best];
  return best === stands || !kind ? ruling : { kind, reason: 'weighed by the words around it' };
}
