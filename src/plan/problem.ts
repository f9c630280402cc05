/** One sentence to the operator in both languages; the locale of the terminal chooses. */
export interface Words {
  zh: string;
  en: string;
}

/** Something wrong in a file, said so that a person can mend it. */
export interface Problem {
  /** As the operator would name it, relative to the project. */
  file: string;
  /** From 1; null when it concerns the file as a whole. */
  line: number | null;
  column?: number;
  what: Words;
  remedy: Words;
}

/** Thrown by readers that cannot go on; carries every problem found so far. */
export class ProblemError extends Error {
  readonly problems: Problem[];
  constructor(...problems: Problem[]) {
    super(problems.map((each) => formatProblem(each, 'en')).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/**
 * One line, `celan: FILE:LINE: what is wrong; what to do`.
 * @example celan: content/plans/x.md:12: two clauses have the number 2-1-3; renumber one of them
 */
export function formatProblem(problem: Problem, language: keyof Words): string {
  const place = [problem.file, problem.line, problem.line === null ? undefined : problem.column]
    .filter((part) => part !== undefined && part !== null)
    .join(':');
  return `celan: ${place}: ${problem.what[language]}; ${problem.remedy[language]}`;
}

/** The language of messages for this terminal: Chinese when the locale says so, else English. */
export function messageLanguage(env: Record<string, string | undefined>): keyof Words {
  return /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'zh' : 'en';
}

/** Runs a reader; the problems it throws go to the list, and the result is then undefined. */
export function collectProblems<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
