import { parseEnumerator } from '../../grammar/paper/enumerator.ts';
import { toWords, type Words } from '../../plan/problem.ts';
import type { SourceBlock } from '../capture/block.ts';
import { oneOf } from '../../text/words.ts';

/** 學(xué): a proxy that converts scripts puts the reading behind a character. */
const PINYIN =
  /(?<=\p{Script=Han})[（(](?=[a-z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[）)]/gu;
const FINALS = oneOf(`
  an ang en eng in ing ong un vn ai ei ao ou ia ie iu ui uo ua ue a e i o u v`);
/** 歡(huan)迎: other proxies leave the tones out; so many syllables are no words of a paper. */
const TONELESS = new RegExp(
  String.raw`(?<=\p{Script=Han})(?:\((?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[iuv]?${FINALS}|er|n|ng)\))+`,
  'gu',
);
const MANY_SYLLABLES = 8;
/** 一，、總體要求: such proxies also leave a comma before another sign. */
const STRAY_COMMA = /[,，]+(?=[、,，。;；:：])/gu;
/** The first byte of a blank was lost, and every pair of bytes behind it was read one byte late. */
const SHIFTED = /^[?？]。\S+/u;

/** l、摸清底数: text recognition took the 1 for a letter. */
const LETTER_ONE = /^(?:[lI|丨]|[lI]\s)(?=[、.．]\s{0,2}\p{Script=Han})/u;
const TWO = /^2\s{0,2}[、.．](?!\d)/u;
const ONE = /^1\s{0,2}[、.．](?!\d)/u;
/** ㄧ、 of Taiwan's phonetic signs, and —、 of text recognition, in the place of 一. */
const STROKE_ONE = /^(?<before>[（(]?)(?:ㄧ|[─―—－](?=、))(?=[、）)]\s{0,2}\p{Script=Han})/u;
/** How far behind it the number 2 is looked for. */
const NEXT = 30;

/** Whether the number 2 follows a 1 that was read as a letter, before another 1. */
function isLetterOne(blocks: readonly SourceBlock[], at: number): boolean {
  if (!LETTER_ONE.test(blocks[at]?.text ?? '')) return false;
  const next = blocks.slice(at + 1, at + NEXT).find(({ text }) => ONE.test(text) || TWO.test(text));
  return next !== undefined && TWO.test(next.text);
}

/** Whether readings without tones stand all over a capture. */
function isToneless(blocks: readonly SourceBlock[]): boolean {
  const syllables = new Set<string>();
  for (const { text } of blocks) for (const [found] of text.matchAll(TONELESS)) syllables.add(found);
  return syllables.size >= MANY_SYLLABLES;
}

/** Blocks whose text a proxy or a wrong encoding damaged by a known rule, mended, and what was done in words. */
export function mendBlocks(blocks: readonly SourceBlock[]): { blocks: SourceBlock[]; notes: Words[] } {
  const notes = new Set<'proxy' | 'mojibake' | 'ocr'>();
  const proxied = blocks.some(({ text }) => text.search(PINYIN) >= 0);
  const toneless = isToneless(blocks);
  const mend = (text: string): string => {
    const unread = (toneless ? text.replace(TONELESS, '') : text).replace(PINYIN, '');
    const plain = proxied ? unread.replace(STRAY_COMMA, '') : unread;
    if (plain !== text) notes.add('proxy');
    const shifted = SHIFTED.exec(plain) ? mendShifted(plain) : undefined;
    if (shifted !== undefined) notes.add('mojibake');
    return shifted?.replace(PINYIN, '') ?? plain;
  };
  const mended = blocks.map((block, at) => {
    if (STROKE_ONE.test(block.text)) {
      notes.add('ocr');
      return { ...block, text: block.text.replace(STROKE_ONE, '$<before>一'), mended: true };
    }
    if (isLetterOne(blocks, at)) {
      notes.add('ocr');
      return { ...block, text: block.text.replace(LETTER_ONE, '1'), mended: true };
    }
    const table = block.table?.map((row) => row.map(mend)) ?? null;
    const tableRow = block.tableRow?.map(mend) ?? null;
    const text = block.text.split('\n').map(mend).join('\n');
    return { ...block, text, table, tableRow, mended: text !== block.text };
  });
  return { blocks: mended, notes: [...notes].map((note) => toWords(`note-${note}`)) };
}

/**
 * A number whose bytes were paired one late, read again as they were written.
 * @example mendShifted('?。ㄒ唬┛傮w目标') === '（一）總體目标'
 */
function mendShifted(text: string): string | undefined {
  const bytes: number[] = [];
  let at = 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const pair = code < 0x80 ? [code] : pairOf(text.charAt(at));
    if (!pair) break;
    bytes.push(...pair);
    if (pair.length === 1) {
      at++;
      break;
    }
  }
  const rest = text.slice(at);
  for (const lost of LOST_PAIRS) {
    const whole = [...bytes.slice(1, 4), ...lost, ...bytes.slice(4)];
    const words = new TextDecoder('gb18030').decode(Uint8Array.from(whole));
    const found = `${words.replace(/\ufffd/gu, '')}${rest}`;
    if (parseEnumerator(found)?.kind === 'hanBracket') return found;
  }
  return undefined;
}

/** The second byte of 二, 三, 六 or 十 with the first of the bracket: no character, which pages drop. */
const LOST_PAIRS = [[], [0xfe, 0xa3], [0xfd, 0xa3], [0xf9, 0xa3], [0xae, 0xa3]];

let pairs: Map<string, number[]> | undefined;

/** The two bytes of a character in GBK. */
function pairOf(character: string): number[] | undefined {
  if (!pairs) {
    pairs = new Map();
    const decoder = new TextDecoder('gb18030');
    for (let first = 0x81; first <= 0xfe; first++)
      for (let second = 0x40; second <= 0xfe; second++) {
        const decoded = second === 0x7f ? '' : decoder.decode(Uint8Array.of(first, second));
        if (decoded.length === 1 && decoded !== '\ufffd') pairs.set(decoded, [first, second]);
      }
  }
  return pairs.get(character);
}
