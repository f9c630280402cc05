import { basename } from 'node:path';
import { formatProblem, messageLanguage, ProblemError, tellProblem, toWords } from '../plan/problem.ts';
import { tellSystemError } from '../plan/systemProblem.ts';
import type { SentenceKey } from '../plan/sentences.ts';

/** The language in which this terminal is spoken to. */
export const language = messageLanguage(process.env);

/** Prints one line for the operator, in the terminal's language. */
export function say<Key extends SentenceKey>(...sentence: Parameters<typeof toWords<Key>>): void {
  console.log(`celan: ${toWords<Key>(...sentence)[language]}`);
}

/** Prints what went wrong: every problem on its own line; for what nobody foresaw, where in the code it was only if CELAN_TRACE is set. */
export function report(error: unknown): void {
  const told = tellSystemError(error, process.cwd());
  if (told) console.error(formatProblem(told, language));
  else if (error instanceof ProblemError) {
    for (const problem of error.problems) console.error(formatProblem(problem, language));
  } else {
    const fault = error instanceof Error ? error.message : String(error);
    const place = { file: basename(process.argv[1] ?? 'celan', '.ts'), line: null };
    console.error(formatProblem(tellProblem('unexpected', place, { fault }), language));
    if (process.env.CELAN_TRACE && error instanceof Error) console.error(error.stack);
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
