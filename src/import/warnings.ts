import type { Captured } from './capture/forms.ts';
import { checkPlan, headOfExcerpt } from '../plan/checks.ts';
import type { Clause, Reading } from '../plan/model.ts';
import { toWords, type Words } from '../plan/problem.ts';

/** What a person should look at before the reading becomes content, each with the line where there is one. */
export function readingWarnings(
  reading: Omit<Reading, 'warnings'>,
  { lost, notes, blocks }: Captured,
): Words[] {
  const { clauses, attachments, encoding, metadata } = reading;
  const warnings: Words[] = [...notes];
  const held = blocks.filter(({ text }) => PLACEHOLDER.test(text));
  if (held.length > 0)
    warnings.push(
      toWords('warn-pictures', {
        lines: listed(
          held.map(({ line }) => String(line)),
          '、',
          ', ',
        ),
      }),
    );
  if (lost > 0) warnings.push(toWords('warn-lost', { lost, encoding }));
  if (!clauses.some(holdsText)) warnings.push(toWords('warn-no-clause'));
  const broken = reading.figures.filter(({ reason }) => reason === 'digits that blanks part');
  if (broken.length > 0) {
    const quotes = broken.map(({ quote }) => quote);
    warnings.push(toWords('warn-digits', { quotes: listed(quotes, '；', '; ') }));
  }
  const [begins] = headOfExcerpt(clauses);
  if (begins !== undefined)
    warnings.push(toWords('warn-excerpt', { label: clauses.find(({ id }) => id === begins)?.label ?? '' }));
  if (metadata.title === null) warnings.push(toWords('warn-no-title'));
  for (const { line, what } of checkPlan(reading))
    warnings.push(toWords('warn-line', { line: line ?? 1, words: what }));
  for (const { inSource, title } of attachments)
    if (!inSource) warnings.push(toWords('warn-attachment', { title }));
  return warnings;
}

const holdsText = ({ path, blocks }: Clause): boolean =>
  path.length > 0 || blocks.some(({ kind }) => kind === 'table');

/** Several things in one sentence, parted as each language parts them. */
const listed = (each: readonly string[], zh: string, en: string): Words => ({
  zh: each.join(zh),
  en: each.join(en),
});

const PLACEHOLDER = /〔(?:图片|嵌入文件|音视频)[^〕]*〕/u;
