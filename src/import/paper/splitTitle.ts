import type { EnumeratorKind } from '../../grammar/paper/enumerator.ts';
import { parseResponsibilities } from '../../grammar/duty/responsibility.ts';

/** A heading parted from the text that runs on behind it; the three parts together are the whole. */
export interface SplitTitle {
  title: string;
  /** The stop between them (。 or ：), or empty. */
  stop: string;
  text: string;
}

const PAIRS: Record<string, string> = {
  '（': '）',
  '(': ')',
  '“': '”',
  '《': '》',
  '「': '」',
  '『': '』',
  '【': '】',
};
/** A heading that stands alone is rarely longer; one that runs on is shorter still, a lone sentence is text. */
const LONGEST = { alone: 60, runOn: 40, sentence: 24, colon: 20 };

/**
 * Parts a heading from the text behind it: at the first full stop or colon outside quotation marks and brackets,
 * and before a bracket that names bodies. What is too long for a heading is text without a title.
 * @example splitTitle('推进校园布局优化调整。根据我市…', 'figure').title === '推进校园布局优化调整'
 */
export function splitTitle(rest: string, kind: EnumeratorKind): SplitTitle {
  const untitled = { title: '', stop: '', text: rest };
  if (rest === '') return untitled;
  if (kind === 'article')
    return rest.length <= 16 && !/[。；，：:,;]/u.test(rest) ? { title: rest, stop: '', text: '' } : untitled;
  const limit = Math.min(rest.length, dutyStart(rest));
  const at = firstStop(rest.slice(0, Math.min(limit, 120)));
  if (at < 0) return splitUnstopped(rest, limit, kind);
  const stop = rest[at] ?? '';
  const title = rest.slice(0, at);
  const text = rest.slice(at + 1).trim();
  const spaced = text === '' && rest.length > 16 ? splitSpaced(rest) : undefined;
  if (spaced) return spaced;
  const colon = stop === '：' || stop === ':';
  const longest = text === '' ? LONGEST.sentence : colon ? LONGEST.colon : LONGEST.runOn;
  return title.length <= longest && !/[；;]/u.test(title) && title !== '' ? { title, stop, text } : untitled;
}

/** No stop before the bodies or the end: a heading alone, or one parted from its text by a blank. */
function splitUnstopped(rest: string, limit: number, kind: EnumeratorKind): SplitTitle {
  const untitled = { title: '', stop: '', text: rest };
  const line = rest.slice(0, limit).trim();
  const spaced = splitSpaced(rest);
  if (spaced) return spaced;
  const outer = kind === 'part' || kind === 'chapter' || kind === 'section' || kind === 'annex';
  if ((line.length > LONGEST.alone && !outer) || /[；;，,、]$|[；;]/u.test(line)) return untitled;
  return { title: line, stop: '', text: rest.slice(limit).trim() };
}

/** 加强造林绿化　每年完成造林15万亩。: a blank parts a heading from its text. */
function splitSpaced(rest: string): SplitTitle | undefined {
  const spaced = /^(?<title>[^\s，。；：、]{1,23}[\p{Script=Han}”》）)])\s+(?<text>\S.*[，。；].*)$/su.exec(
    rest,
  )?.groups;
  return spaced?.title && spaced.text ? { title: spaced.title, stop: '', text: spaced.text } : undefined;
}

function dutyStart(rest: string): number {
  if (rest.length > 4000) return rest.length;
  return parseResponsibilities(rest)[0]?.start || rest.length;
}

function firstStop(text: string): number {
  let close = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (close !== '') close = character === close ? '' : close;
    else if (PAIRS[character] && text.includes(PAIRS[character] ?? '', at)) close = PAIRS[character] ?? '';
    else if (/[。：:]/u.test(character) && !/\d[：:]\d/u.test(text.slice(Math.max(0, at - 1), at + 2)))
      return at;
  }
  return -1;
}
