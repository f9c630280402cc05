import { scriptOf } from '../plan/editions.ts';
import type { Edition } from '../plan/model.ts';

const CHINESE = /[\u3400-\u9fff\uf900-\ufaff、。《》“”‘’「」『』〈〉〔〕【】—…·，：；！？（）]/;
const MARKS = /[,:;!?]/;
const LINKS =
  /\b(?:https?:\/\/|www\.)[^\s\u3400-\u9fff，。）]*[^\s\u3400-\u9fff，。）,.;:!?]|[\w.+-]+@[\w.-]+/g;

/**
 * Full-width punctuation for reading, where a capture holds ASCII: `,:;!?` beside Chinese unless digits stand on both
 * sides, and brackets in matched pairs. Never inside addresses. Keeps the length; `toAsciiPunctuation` undoes it.
 * @example restorePunctuation('(责任单位:市教育局)') === '（责任单位：市教育局）'
 * @example restorePunctuation('按5:3:2比例分担,共1,000元') === '按5:3:2比例分担，共1,000元'
 */
export function restorePunctuation(text: string): string {
  if (!CHINESE.test(text)) return text;
  const chars = text.split('');
  const locked = lockLinks(text);
  widenBrackets(chars, locked);
  chars.forEach((char, index) => {
    if (MARKS.test(char) && !locked.has(index) && isSentenceMark(chars, index)) chars[index] = widen(char);
  });
  return chars.join('');
}

/** The inverse of `restorePunctuation`, as far as the capture held ASCII throughout. */
export function toAsciiPunctuation(text: string): string {
  return text.replace(/[，：；！？（）]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/**
 * Quotation marks of an edition: “ ” with ‘ ’ inside in Simplified, 「 」 with 『 』 inside in Traditional.
 * An apostrophe between Latin letters stays.
 * @example toEditionQuotes('“三教”改革', 'zh-Hant') === '「三教」改革'
 */
export function toEditionQuotes(text: string, edition: Edition): string {
  return scriptOf(edition) === 'zh-Hant'
    ? text.replace(/[“”‘]|(?<![A-Za-z])’|’(?![A-Za-z])/g, (mark) => '「」『』'.charAt('“”‘’'.indexOf(mark)))
    : text.replace(/[「」『』]/g, (mark) => '“”‘’'.charAt('「」『』'.indexOf(mark)));
}

function isChinese(char: string | undefined): boolean {
  return char !== undefined && CHINESE.test(char);
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

function isSentenceMark(chars: string[], index: number): boolean {
  const [before, after] = [chars[index - 1], chars[index + 1]];
  return (isChinese(before) || isChinese(after)) && !(isDigit(before) && isDigit(after));
}

function widen(char: string): string {
  return String.fromCharCode(char.charCodeAt(0) + 0xfee0);
}

function lockLinks(text: string): Set<number> {
  const locked = new Set<number>();
  for (const link of text.matchAll(LINKS)) {
    for (let index = 0; index < link[0].length; index++) locked.add(link.index + index);
  }
  return locked;
}

/** Widens the brackets of each matched pair that holds Chinese or stands beside it. */
function widenBrackets(chars: string[], locked: Set<number>): void {
  const open: { at: number; chineseBefore: number }[] = [];
  let chineseSoFar = 0;
  chars.forEach((char, index) => {
    if (isChinese(char)) chineseSoFar++;
    if (locked.has(index)) return;
    if (char === '(') open.push({ at: index, chineseBefore: chineseSoFar });
    const pair = char === ')' ? open.pop() : undefined;
    if (!pair) return;
    const holdsChinese = chineseSoFar > pair.chineseBefore;
    if (!holdsChinese && !isChinese(chars[pair.at - 1]) && !isChinese(chars[index + 1])) return;
    chars[pair.at] = '（';
    chars[index] = '）';
  });
}
