import type { MessageKey, MessageValues, Value } from './messages.ts';
import { MESSAGES } from './messages.ts';
import type { Reason } from './reasons.ts';
import { type SentenceKey, SENTENCES, type SentenceValues } from './sentences.ts';

/** One sentence to the operator in both languages; the locale of the terminal chooses. */
export interface Words {
  zh: string;
  en: string;
}

/** What a person should look at in a capture: `{reasons}` stands for reasons, which are put into words when it is printed. */
export interface Warning extends Words {
  reasons?: readonly Reason[];
}

/** A warning in one language; `toWords` puts its reasons into words of that language. */
export function formatWarning(
  warning: Warning,
  language: keyof Words,
  toWords: (reasons: readonly Reason[]) => string,
): string {
  return warning[language].replace('{reasons}', () => toWords(warning.reasons ?? []));
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
  /** Which message it is, and of what it speaks, for whoever offers the remedy as a button. */
  key?: MessageKey;
  values?: Readonly<Record<string, string | number>>;
}

/** Where a problem is. */
export type Place = Pick<Problem, 'file' | 'line' | 'column'>;

/**
 * A problem in the words of the one table of messages.
 * @example tellProblem('clause-twice', { file: 'content/plans/x.md', line: 12 }, { id: '2-1', first: 8 })
 */
export function tellProblem<Key extends MessageKey>(
  key: Key,
  place: Place,
  values: MessageValues<Key>,
): Problem {
  const { zh, en } = MESSAGES[key];
  const said: Readonly<Record<string, Value>> = values;
  return {
    ...place,
    what: { zh: fillIn(zh.what, said, 'zh'), en: fillIn(en.what, said, 'en') },
    remedy: { zh: fillIn(zh.remedy, said, 'zh'), en: fillIn(en.remedy, said, 'en') },
    key,
    values: Object.fromEntries(Object.entries(said).map(([name, value]) => [name, wordOf(value, 'zh')])),
  };
}

/**
 * A sentence of the table of sentences in both languages, its places filled.
 * @example toWords('built', { folder: 'dist', seconds: '4.1' }).en // 'built dist (4.1 s)'
 */
export function toWords<Key extends SentenceKey>(
  ...[key, values]: [keyof SentenceValues<Key>] extends [never]
    ? [key: Key]
    : [key: Key, values: SentenceValues<Key>]
): Words {
  const { zh, en } = SENTENCES[key];
  const said: Readonly<Record<string, Value>> = values ?? {};
  return { zh: fillIn(zh, said, 'zh'), en: fillIn(en, said, 'en') };
}

function fillIn(text: string, values: Readonly<Record<string, Value>>, language: keyof Words): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => {
    const value = values[name];
    return value === undefined ? all : String(wordOf(value, language));
  });
}

function wordOf(value: Value, language: keyof Words): string | number {
  return typeof value === 'object' ? value[language] : value;
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

/** The language of messages for this terminal: Chinese, unless the locale names another language. */
export function messageLanguage(env: Record<string, string | undefined>): keyof Words {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^(?:zh|c|posix|\W|$)(?![a-z])/i.test(locale) ? 'zh' : 'en';
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
