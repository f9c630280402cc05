import type { Captured } from './capture/forms.ts';
import type { SourceBlock } from './capture/block.ts';
import { checkPlan } from '../plan/checks.ts';
import type { Reading } from '../plan/model.ts';
import type { Words } from '../plan/problem.ts';

/** What a person should look at before the reading becomes content, each with the line where there is one. */
export function readingWarnings(
  reading: Omit<Reading, 'warnings'>,
  { lost, notes, blocks }: Captured,
): Words[] {
  const { clauses, attachments, encoding, metadata } = reading;
  const warnings: Words[] = [...notes];
  const held = blocks.filter(({ text }) => PLACEHOLDER.test(text));
  if (held.length > 0) warnings.push(placeholders(held));
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
  const broken = reading.figures.filter(({ reason }) => reason === 'digits that blanks part');
  if (broken.length > 0) warnings.push(brokenDigits(broken.map(({ quote }) => quote)));
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

function brokenDigits(quotes: readonly string[]): Words {
  return {
    zh: `数字之间有空格（疑为文字识别所致），没有读取：${quotes.join('；')}`,
    en: `blanks part the digits (text recognition?), so that no figure is read: ${quotes.join('; ')}`,
  };
}

const PLACEHOLDER = /〔(?:图片|嵌入文件|音视频)[^〕]*〕/u;

function placeholders(blocks: readonly SourceBlock[]): Words {
  const lines = blocks.map(({ line }) => line).join('、');
  return {
    zh: `第 ${lines} 行：图片或嵌入文件只留占位，内容没有读取`,
    en: `line ${blocks.map(({ line }) => line).join(', ')}: pictures or embedded files are marked by a placeholder; what they show is not read`,
  };
}
