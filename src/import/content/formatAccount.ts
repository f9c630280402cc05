import type { AccountLine, Reading, Verdict } from '../../plan/model.ts';
import { formatWarning, type Words } from '../../plan/problem.ts';
import type { Reason } from '../../plan/reasons.ts';

const VERDICTS: Record<Verdict, Words> = {
  document: { zh: '正文', en: 'document' },
  metadata: { zh: '元数据', en: 'metadata' },
  furniture: { zh: '页面杂项', en: 'furniture' },
  suspect: { zh: '可疑', en: 'suspect' },
};

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
  const zh = language === 'zh';
  const counts = (Object.keys(VERDICTS) as Verdict[]).map((verdict) => {
    const count = account.filter((line) => line.verdict === verdict).length;
    return `${VERDICTS[verdict][language]} ${count}`;
  });
  const head = zh
    ? `${file} → ${id}：共 ${account.length} 行，${counts.join('，')}`
    : `${file} → ${id}: ${account.length} lines, ${counts.join(', ')}`;
  const shown = account.filter((line) => verbose || line.verdict !== 'document');
  return [
    head,
    ...shown.map((line) => formatLine(line, language, wordReasons)),
    ...warnings.map((warning) => `  ${zh ? '注意' : 'note'}: ${formatWarning(warning, language, wordReasons)}`),
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
  return `  ${String(line).padStart(4)}  ${VERDICTS[verdict][language]}  ${short}${reason === '' ? '' : `  (${reason})`}`;
}
