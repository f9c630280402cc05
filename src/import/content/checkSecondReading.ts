import type { Clause, Reading } from '../../plan/model.ts';
import { type Problem, tellProblem } from '../../plan/problem.ts';
import { findAltered, findLost, readSecond } from './secondReading.ts';

/** How many differences of a kind are told. */
const MOST = 3;
const LONGEST = 40;

/**
 * What a second reading of the capture, written apart from the first, finds lost in the account or altered or added in
 * the published text.
 */
export async function checkSecondReading(
  plan: { file: string; clauses: readonly Clause[] },
  reading: Reading,
  bytes: Uint8Array,
  capture: string,
): Promise<Problem[]> {
  // A damaged file that only the first reading could open has no second one.
  const second = isMended(reading)
    ? undefined
    : await readSecond(bytes, reading.file, reading.encoding).catch(() => undefined);
  if (!second || second.pieces.length === 0) return [];
  const { pieces, spellings, parts } = second;
  const place = { file: plan.file, line: null };
  const excerpt = (text: string): string => text.trim().slice(0, LONGEST);
  const held = reading.account.flatMap(({ verdict, text }) =>
    verdict === 'document' || verdict === 'metadata' || text === '' ? [] : [text],
  );
  const lost = findLost(pieces, reading.account.map(({ text }) => text).join('\n'), held);
  const altered = findAltered(plan.clauses.flatMap(textsOf), [...pieces, ...spellings], held, parts);
  return [
    ...lost.slice(0, MOST).map((text) => tellProblem('second-lost', place, { capture, text: excerpt(text) })),
    ...altered.slice(0, MOST).map((text) => tellProblem('second-altered', place, { capture, text: excerpt(text) })),
  ];
}

/** Captures whose text import mended by a known rule differ from it on purpose, which their account says. */
const isMended = ({ account }: Pick<Reading, 'account'>): boolean =>
  account.some(({ reasons }) => reasons.includes('mended'));

const textsOf = ({ title, blocks }: Clause): string[] => [
  title,
  ...blocks.flatMap((block) =>
    block.kind === 'table' ? [block.header, ...block.rows].flat() : block.text.split('\n'),
  ),
];
