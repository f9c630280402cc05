import {
  formatProblem,
  messageLanguage,
  ProblemError,
  tellProblem,
  toWords,
  type Problem,
} from '../plan/problem.ts';
import type { SentenceKey } from '../plan/sentences.ts';

/** The language in which this terminal is spoken to. */
export const language = messageLanguage(process.env);

/** Prints one line for the operator, in the terminal's language. */
export function say<Key extends SentenceKey>(...sentence: Parameters<typeof toWords<Key>>): void {
  console.log(`celan: ${toWords<Key>(...sentence)[language]}`);
}

/** Prints what went wrong: every problem on its own line, or the error as it is. */
export function report(error: unknown): void {
  const told = tellSystemError(error);
  if (told) console.error(formatProblem(told, language));
  else if (error instanceof ProblemError) {
    for (const problem of error.problems) console.error(formatProblem(problem, language));
  } else {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** What the system refuses, in words: a folder that may not be written, a disk that is full. */
function tellSystemError(error: unknown): Problem | undefined {
  const { code, path }: Partial<NodeJS.ErrnoException> = error instanceof Error ? error : {};
  const key = SYSTEM[code ?? ''];
  return key && tellProblem(key, { file: path ?? process.cwd(), line: null }, {});
}

const SYSTEM: Record<string, 'not-writable' | 'disk-full' | undefined> = {
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** Runs a command; whatever it throws is reported and becomes the exit code. */
export async function runCommand(command: () => Promise<void> | void, failure = 1): Promise<void> {
  try {
    await command();
  } catch (error) {
    report(error);
    process.exitCode = failure;
  }
}
