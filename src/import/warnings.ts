import { checkPlan } from '../plan/checks.ts';
import type { Reading } from '../plan/model.ts';
import type { Words } from '../plan/problem.ts';

/** What a person should look at before the reading becomes content, each with the line where there is one. */
export function readingWarnings(reading: Omit<Reading, 'warnings'>, lost: number): Words[] {
  const { clauses, attachments, encoding, metadata } = reading;
  const warnings: Words[] = [];
  if (lost > 0)
    warnings.push({
      zh: `有 ${lost} 个字符无法按 ${encoding} 解码`,
      en: `${lost} characters could not be decoded as ${encoding}`,
    });
  if (
    !clauses.some((clause) => clause.path.length > 0 || clause.blocks.some((block) => block.kind === 'table'))
  )
    warnings.push({
      zh: '没有找到带编号的条款，可能缺少正文',
      en: 'no numbered clause was found; the body of the paper may be missing',
    });
  if (metadata.title === null) warnings.push({ zh: '没有找到标题', en: 'no title was found' });
  for (const { line, what } of checkPlan(reading))
    warnings.push({ zh: `第 ${line ?? 1} 行：${what.zh}`, en: `line ${line ?? 1}: ${what.en}` });
  for (const { inSource, title } of attachments)
    if (!inSource)
      warnings.push({
        zh: `文中列有附件，但来源里没有：${title}`,
        en: `the attachment is named but not contained in the source: ${title}`,
      });
  return warnings;
}
