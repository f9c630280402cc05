import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { decodeText } from './decodeText.ts';

/** A text file of `content/`, named as the operator would name it. */
export interface TextFile {
  /** File name without folder. */
  name: string;
  /** Path for messages, relative to the working folder. */
  file: string;
  text: string;
}

/** Reads one file, whatever encoding an editor saved it in, or undefined when there is none; throws where it is no text. */
export function readTextFile(...path: string[]): TextFile | undefined {
  const full = join(...path);
  if (!existsSync(full)) return undefined;
  const file = displayPath(full);
  const text = decodeText(readFileSync(full));
  if (text === undefined) throw new ProblemError(tellProblem('content-encoding', { file, line: null }, {}));
  return { name: path.at(-1) ?? '', file, text };
}

/** The files of a folder with an ending, in the order of their names; none when there is no such folder. */
export function readTextFiles(folder: string, ending: string): TextFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .flatMap((name) => readTextFile(folder, name) ?? []);
}

/** A path as messages print it: relative when it lies below the working folder. */
export function displayPath(path: string): string {
  const short = relative(process.cwd(), path);
  return (short.startsWith('..') ? path : short).replaceAll('\\', '/');
}
