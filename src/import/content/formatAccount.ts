import type { AccountLine, Reading, Verdict } from '../../plan/model.ts';
import { formatWarning, toWords, type Words } from '../../plan/problem.ts';
import type { Reason } from '../../plan/reasons.ts';

const VERDICTS: readonly Verdict[] = ['document', 'metadata', 'furniture', 'suspect'];

const wordOf = (verdict: Verdict, language: keyof Words): string => toWords(`verdict-${verdict}`)[language];

/** How the account is told. */
export interface AccountWords {
  language: keyof Words;
  /** Whether the lines of the body are listed too. */
  verbose: boolean;
  /** Puts reasons into words of the language. */
  wordReasons: (reasons: readonly Reason[]) => string;
}

/** What import did with every line of a capture: the counts, then the lines that are not in the body (or all). */
export function formatAccount(
  { account, file, warnings }: Pick<Reading, 'account' | 'file' | 'warnings'>,
  id: string,
  { language, verbose, wordReasons }: AccountWords,
): string[] {
  const counts = VERDICTS.map((verdict) => {
    const count = account.filter((line) => line.verdict === verdict).length;
    return `${wordOf(verdict, language)} ${count}`;
  }).join(language === 'zh' ? '，' : ', ');
  const head = toWords('account', { file, id, lines: account.length, counts })[language];
  const shown = account.filter((line) => verbose || line.verdict !== 'document');
  return [
    head,
    ...shown.map((line) => formatLine(line, language, wordReasons)),
    ...warnings.map((warning) => `  ${toWords('note')[language]}: ${formatWarning(warning, language, wordReasons)}`),
  ];
}

function formatLine(
  entry: AccountLine,
  language: keyof Words,
  wordReasons: AccountWords['wordReasons'],
): string {
  const { line, verdict, text } = entry;
  const reason = wordReasons(entry.reasons);
  const words = text.replace(/\s+/g, ' ').trim();
  const short = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  return `  ${String(line).padStart(4)}  ${wordOf(verdict, language)}  ${short}${reason === '' ? '' : `  (${reason})`}`;
}
