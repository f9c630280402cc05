import { fold } from '../../text/fold.ts';
import { isOrgan, parseMasthead } from '../../grammar/paper/officialLine.ts';
import { beginsTitle, isPaperTitle } from '../../grammar/paper/paperTitle.ts';
import type { Paragraph } from './paragraphs.ts';

/**
 * The longest run of lines from one on that together read as the title of a paper. A line that is no body's name
 * before a line that is a whole title (政务公开 of a page's head) does not belong to it.
 */
export function joinTitle(lines: Paragraph[], from: number): { text: string; count: number } | undefined {
  if (/^附\s*[件表录]\s*[0-9０-９一二三四五六七八九十]*\s*[：:]?$/u.test(lines[from]?.text.trim() ?? ''))
    return undefined;
  if (!/\p{Script=Han}/u.test(lines[from]?.text ?? '') || isSiteName(lines[from]?.text ?? ''))
    return undefined;
  if (
    [lines[from - 1], lines[from]].some((line) => line && isRegion(line.text)) &&
    isOrgan(lines[from]?.text ?? '')
  )
    return undefined;
  let text = '';
  let best: { text: string; count: number } | undefined;
  for (let count = 1; count <= 5 && from + count <= lines.length; count++) {
    if (isLinked(lines[from + count - 1]) !== isLinked(lines[from])) break;
    const line = unspaced(lines[from + count - 1]?.text ?? '');
    if (/(?:文件|函|令)$/u.test(line) && parseMasthead(line)) return best;
    if (count > 1 && BYLINE.test(fold(line))) return best;
    const bracket = /^[（(]/u.test(line);
    if (count > 1 && SUBTITLE.test(line)) return best;
    if (count > 1 && best && !bracket && !(goesOn(line) && !beginsTitle(line))) break;
    const issuers = isOrgan(text) && isOrgan(line);
    if (count > 1 && isOrgan(text) && !issuers && !isOfBody(lines, from, count)) return undefined;
    if (count > 1 && !best && !isOrgan(text) && !beginsTitle(text) && startsAfresh(line)) return undefined;
    text += issuers && count > 1 ? ` ${line}` : line.replace(SUBTITLE, '');
    if (isPaperTitle(text)) best = { text, count };
  }
  return best;
}

/** （管委会办公室，2026年3月）: who and when, under a title. */
const BYLINE = /^\((?:[^()]{2,24}[, 、])?\d{4}年\d{1,2}月(?:\d{1,2}日)?\)$/u;
/** ——某街道2031年工作报告, under a motto. */
const SUBTITLE = /^[—－–-]{1,4}(?=\p{Script=Han})/u;

/** 某某网: the name of the site above the title. */
const isSiteName = (line: string): boolean =>
  /^\p{Script=Han}{2,10}(?:网站?|频道|门户|头条)$/u.test(fold(line.trim()));

/** 澳門特別行政區政府, above the name of its bureau: no part of a title. */
const isRegion = (line: string): boolean => /特别行政区(?:政府)?$/u.test(fold(line.replace(/\s+/gu, '')));

/** 文化局 alone names no place: the title below it is whole without it. */
const NAMES_PLACE = /[省市县区州旗镇乡国校]|[部委院会署]$/u;

/** Under the name of a body stands what it writes about, or the year of its plan in the same letters. */
function isOfBody(lines: Paragraph[], from: number, count: number): boolean {
  const [above, below] = [lines[from + count - 2], lines[from + count - 1]];
  const line = fold(below?.text.trim() ?? '');
  if (/^(?:关于|印发|转发)/u.test(line)) return true;
  const level = (each: Paragraph | undefined): number | undefined => each?.entries[0]?.block.heading;
  return (
    level(above) === level(below) &&
    NAMES_PLACE.test(fold(above?.text.trim() ?? '')) &&
    /^(?:(?:19|20)\d{2}年|(?:中华民国|民国)?1[0-3]\d(?:学?年))/u.test(line)
  );
}

const isLinked = (line: Paragraph | undefined): boolean => line?.entries[0]?.block.linked ?? false;

/** 通 知: blanks between single characters are only spacing. */
function unspaced(line: string): string {
  return /^\S(?:\s+\S){1,24}$/u.test(line) ? line.replace(/\s+/gu, '') : line;
}

/** 岚川市公园管理办法 */
const OF_A_PLACE = /^\p{Script=Han}{2,8}?(?:省|市|县|区|州|旗)\p{Script=Han}{6,}/u;

/** A body's name or a whole title: what stands before it was no title. */
function startsAfresh(line: string): boolean {
  return isOrgan(line) || (isPaperTitle(line) && (beginsTitle(line) || OF_A_PLACE.test(fold(line))));
}

/** The second half of a broken title: 的通知, 实施方案的通知, but no title of its own. */
function goesOn(line: string): boolean {
  return /^的|^(?:实施|行动|工作)?(?:方案|计划|意见|办法)?的通知$/u.test(line);
}

/** The best of several candidates: one that says what it is about (关于, 印发), else the longest. */
export function bestTitle(titles: string[]): string | undefined {
  const about = titles.find((title) => /关于|印发/u.test(fold(title)));
  return about ?? [...titles].sort((one, other) => other.length - one.length)[0];
}
