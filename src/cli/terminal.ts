import { formatProblem, messageLanguage, ProblemError, toWords } from '../plan/problem.ts';
import { tellSystemError } from '../plan/systemProblem.ts';
import type { SentenceKey } from '../plan/sentences.ts';

/** The language in which this terminal is spoken to. */
export const language = messageLanguage(process.env);

/** Prints one line for the operator, in the terminal's language. */
export function say<Key extends SentenceKey>(...sentence: Parameters<typeof toWords<Key>>): void {
  console.log(`celan: ${toWords<Key>(...sentence)[language]}`);
}

/** Prints what went wrong: every problem on its own line, or the error as it is. */
export function report(error: unknown): void {
  const told = tellSystemError(error, process.cwd());
  if (told) console.error(formatProblem(told, language));
  else if (error instanceof ProblemError) {
    for (const problem of error.problems) console.error(formatProblem(problem, language));
  } else {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** Runs a command; whatever it throws is reported and becomes the exit code. */
export async function runCommand(command: () => Promise<void> | void, failure = 1): Promise<void> {
  try {
    await command();
  } catch (error) {
    report(error);
    process.exitCode = failure;
  }
}
