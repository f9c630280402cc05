import { fold } from '../../text/fold.ts';
import { parseEnumerator } from '../../grammar/paper/enumerator.ts';
import type { JudgedBlock } from './judgedBlock.ts';

const HEADING = /^目\s{0,8}[录次]$/u;
const PAGE = /(?:[.．…·\s\-—_]{2,}|[\t\u3000])\s*[（(]?\d{1,4}[）)]?$|[.．…·]{4,}\s*$/u;
const SPACED_PAGE = /(?<=[^0-9])\s[-—]?\d{1,4}[-—]?$/u;

/** Takes a table of contents (目录) out: a run of short lines at the front that repeats the headings below it. */
export function dropContents(lines: JudgedBlock[]): JudgedBlock[] {
  const run = findRun(lines);
  if (!run) return lines;
  for (const line of lines.slice(run.from, run.to)) {
    line.verdict = 'furniture';
    line.reasons = ['table-of-contents'];
  }
  return [...lines.slice(0, run.from), ...lines.slice(run.to)];
}

/** From the word 目录, or from the first numbered line that comes again, to where it comes again. */
function findRun(paragraphs: JudgedBlock[]): { from: number; to: number } | undefined {
  const titled = paragraphs.slice(0, 200).findIndex(({ text }) => HEADING.test(fold(text)));
  const keys = paragraphs.map(({ text }) => keyOf(text, titled >= 0));
  const first =
    titled >= 0
      ? titled + 1
      : paragraphs.slice(0, 60).findIndex(({ text }) => parseEnumerator(text) !== undefined);
  if (first < 0 || first >= paragraphs.length) return undefined;
  const from = titled >= 0 ? titled : first;
  const to = keys.indexOf(keys[first] ?? '', first + 1);
  if (to > first) {
    const lines = paragraphs.slice(first, to);
    const later = new Set(keys.slice(to));
    const repeated = lines.filter(({ text }) => later.has(keyOf(text, titled >= 0))).length;
    const short = lines.every(({ text }) => text.length < 80);
    const end =
      lines.findLastIndex(({ text }) => later.has(keyOf(text, titled >= 0)) || isPaged(text, titled >= 0)) +
      1;
    if (short && lines.length >= 3 && repeated >= lines.length * 0.6) return { from, to: first + end };
  }
  let end = first;
  while (end < paragraphs.length && isPaged(paragraphs[end]?.text ?? '', titled >= 0)) end++;
  return end - first >= 2 ? { from, to: end } : undefined;
}

/** Under the word 目录 one blank before the page is enough. */
function isPaged(text: string, titled: boolean): boolean {
  return text.length < 120 && (PAGE.test(text) || (titled && SPACED_PAGE.test(text)));
}

function keyOf(text: string, titled: boolean): string {
  return text.length > 120
    ? text
    : text
        .replace(PAGE, '')
        .replace(titled ? SPACED_PAGE : '', '')
        .normalize('NFKC')
        .replace(/[\s.…·]+/gu, '');
}
