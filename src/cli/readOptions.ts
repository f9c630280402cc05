import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ProblemError, tellProblem, toWords } from '../plan/problem.ts';
import type { UsageKey } from '../plan/sentences.ts';

/** What follows a command, as its options say; throws the command's usage for anything else. */
export function readOptions<Config extends ParseArgsConfig>(
  command: UsageKey,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch {
    throw wrongArguments(command);
  }
}

/** That a command cannot do anything with what follows it, and how it is called. */
export function wrongArguments(command: UsageKey): ProblemError {
  const values = { args: process.argv.slice(2).join(' '), usage: toWords(`usage-${command}`) };
  return new ProblemError(tellProblem('arguments', { file: command, line: null }, values));
}
