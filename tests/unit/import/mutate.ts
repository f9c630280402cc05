/** Captures of every form, damaged with a fixed seed: a byte changed, a stretch cut off, taken out, put in or said twice. */
import { readdirSync, readFileSync } from 'node:fs';
import { loadCapture } from '../../../src/import/load.ts';
import { ProblemError } from '../../../src/plan/problem.ts';

const FOLDERS = ['captures', 'forms'].map((name) => new URL(`../../fixtures/${name}/`, import.meta.url));
const PUT_IN = [
  '（',
  '《',
  '责任单位：',
  '到2025年',
  '1.',
  '<table>',
  '</td>',
  '&#0;',
  '\0',
  '9'.repeat(300),
  '附件1',
  '|',
];

/** The fixtures, as name and bytes. */
export const readSamples = (): [string, Uint8Array][] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder).map((name): [string, Uint8Array] => [name, readFileSync(new URL(name, folder))]),
  );

/** Spread into arguments, the bytes of a large file overflow the stack. */
const joinBytes = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.concat(parts));

/** A copy with one to five damages. */
export function damage(bytes: Uint8Array, random: () => number): Uint8Array {
  let damaged = Uint8Array.from(bytes);
  const upTo = (count: number): number => Math.floor(random() * count);
  for (let times = 1 + upTo(5); times > 0; times--) {
    const at = upTo(damaged.length);
    const [before, after] = [damaged.subarray(0, at), damaged.subarray(at)];
    const kind = upTo(5);
    if (kind === 0) damaged[at] = upTo(256);
    else if (kind === 1) damaged = Uint8Array.from(damaged.subarray(0, Math.max(8, at)));
    else if (kind === 2) damaged = joinBytes(before, after.subarray(upTo(200)));
    else if (kind === 3)
      damaged = joinBytes(before, new TextEncoder().encode(PUT_IN[upTo(PUT_IN.length)]), after);
    else damaged = joinBytes(before, after.subarray(0, upTo(300)), after);
  }
  return damaged;
}

/** Whether a damaged capture is read or refused in words, or what went wrong. */
export async function outcomeOf(bytes: Uint8Array, file: string): Promise<'read' | 'refused' | Error> {
  try {
    await loadCapture(bytes, file);
    return 'read';
  } catch (error) {
    if (error instanceof ProblemError) return 'refused';
    return error instanceof Error ? error : new Error(String(error));
  }
}
