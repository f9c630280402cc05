import { fold } from '../../text/fold.ts';
import { parseDate } from '../../text/dates.ts';
import { type EnumeratorKind, parseEnumerators } from '../../grammar/paper/enumerator.ts';
import { findNumberBehind, parseDocumentNumber } from '../../grammar/paper/documentNumber.ts';
import { isOrgan, parseAddressees, parseDisclosure } from '../../grammar/paper/officialLine.ts';
import { cutTitle, isPaperTitle } from '../../grammar/paper/paperTitle.ts';
import { parseResponsibilities } from '../../grammar/duty/responsibility.ts';
import { findInlineFigures } from './inlineFigures.ts';
import type { Paragraph } from './paragraphs.ts';

const MARK =
  /第[一二三四五六七八九十百零〇]{1,6}[章节条]|\([一二三四五六七八九十]{1,4}\)|(?<![一二三四五六七八九十百零〇第])[一二三四五六七八九十]{1,4}、/gu;
/** A shorter line is one provision. */
const SHORTEST_BODY = 30;
const BEHIND_SENTENCE = /[。！？）)”]\s*$/u;
const BOUNDARY = /[。！？；）)”」』：:\s]$/u;

/** Takes apart paragraphs in which a capture ran several together: a whole body on one line, a number glued to a title. */
export function unglue(paragraphs: Paragraph[]): Paragraph[] {
  return paragraphs
    .flatMap((paragraph) => splitBody(paragraph))
    .flatMap((paragraph) => splitFigures(paragraph))
    .flatMap((paragraph) => [...splitHead(paragraph)])
    .flatMap((paragraph) => splitBox(paragraph));
}

function pieces(paragraph: Paragraph, cuts: number[]): Paragraph[] {
  const at = [0, ...cuts, paragraph.text.length];
  return at.slice(0, -1).flatMap((from, index) => {
    const text = paragraph.text.slice(from, at[index + 1]).trim();
    return text === '' ? [] : [{ ...paragraph, text }];
  });
}

/** …实施意见国办发〔2020〕24号: the title and the number on one line. */
function splitHead(paragraph: Paragraph): Paragraph[] {
  if (paragraph.text.length >= 160) return [paragraph];
  const behind = findNumberBehind(paragraph.text);
  if (behind > 0 && isPaperTitle(paragraph.text.slice(0, behind))) return pieces(paragraph, [behind]);
  const found = parseDocumentNumber(paragraph.text);
  if (found?.start === 0 && parseAddressees(paragraph.text.slice(found.end)))
    return pieces(paragraph, [found.end]);
  if (!found || found.end - found.start === paragraph.text.length) return [paragraph];
  const before = paragraph.text.slice(0, found.end);
  const own = cutTitle(before);
  if (own !== before && own.length >= 8 && found.end === paragraph.text.length)
    return pieces(paragraph, [before.length - own.length]);
  const after = paragraph.text.slice(found.end);
  if (found.start === 0 && isPaperTitle(after)) return pieces(paragraph, [found.end]);
  return [paragraph];
}

/** …3200平方米。专栏1 主要指标: a box that begins in mid-line. */
function splitBox(paragraph: Paragraph): Paragraph[] {
  const found = /(?<=[。;)])\s{0,4}(?=专栏\s{0,3}[0-9一二三四五六七八九十]{1,3}[\s:]?[^。]{2,40}$)/u.exec(
    fold(paragraph.text),
  );
  return found ? pieces(paragraph, [found.index]) : [paragraph];
}

/** A whole body on one line: cut before every number that goes on in order, after the addressees and round the signature. */
function splitBody(paragraph: Paragraph): Paragraph[] {
  const { text, entries } = paragraph;
  if (text.length < SHORTEST_BODY || entries[0]?.block.table) return [paragraph];
  const cuts = headingCuts(text);
  const numbered =
    parseEnumerators(text).length > 0 && cuts.every((cut) => BEHIND_SENTENCE.test(text.slice(0, cut)));
  if (cuts.length < (numbered ? 1 : 3) || (text.length < 150 && !numbered)) return [paragraph];
  const parts = pieces(paragraph, cuts);
  const first = parts[0];
  const last = parts.at(-1);
  const middle = parts.slice(1, -1);
  return [...(first ? splitAddressees(first) : []), ...middle, ...(last ? splitEnd(last) : [])];
}

/** A line of numbered provisions is cut before each of its figures as well. */
function splitFigures(paragraph: Paragraph): Paragraph[] {
  if (paragraph.text.length < SHORTEST_BODY || paragraph.entries[0]?.block.table) return [paragraph];
  return pieces(paragraph, findInlineFigures(paragraph.text));
}

/** Where numbers stand that continue their series; a series within a sentence (一、二、三等奖) does not count. */
function headingCuts(text: string): number[] {
  const cuts: number[] = [];
  const last = new Map<EnumeratorKind, number>();
  let freshHeading = -1;
  for (const mark of fold(text).matchAll(MARK)) {
    const reading = parseEnumerators(mark[0].endsWith('、') ? `${mark[0]}某` : mark[0])[0];
    if (!reading) continue;
    const before = text.slice(Math.max(0, mark.index - 1), mark.index);
    const known = last.get(reading.kind);
    const inOrder =
      known === undefined
        ? reading.value === 1 || mark.index === 0
        : reading.value === known + 1 ||
          (reading.value === 1 && reading.kind === 'hanBracket' && freshHeading >= 0);
    const free =
      mark.index === 0 ||
      BOUNDARY.test(before) ||
      (reading.kind === 'hanBracket' && freshHeading >= 0 && mark.index - freshHeading < 60);
    const named =
      /^[\p{Script=Han}“"《]/u.test(text.slice(mark.index + mark[0].length)) &&
      !/^[、一二三四五六七八九十]/u.test(text.slice(mark.index + mark[0].length));
    if (!inOrder || !free || !named || /[；：:]/u.test(before)) continue;
    if (mark.index > 0) cuts.push(mark.index);
    last.set(reading.kind, reading.value);
    freshHeading = reading.kind === 'hanBracket' ? -1 : mark.index;
  }
  return cuts;
}

function splitAddressees(paragraph: Paragraph): Paragraph[] {
  const { text } = paragraph;
  const number = parseDocumentNumber(text);
  const from = number?.start === 0 ? number.end : 0;
  const colon = text.search(/[:：]/u);
  if (colon <= from || !parseAddressees(text.slice(from, colon + 1))) return [paragraph];
  return pieces(paragraph, from > 0 ? [from, colon + 1] : [colon + 1]);
}

/** The text behind the last bracket of bodies closes the paper; signature and date follow it without a break. */
function splitEnd(paragraph: Paragraph): Paragraph[] {
  const cuts: number[] = [];
  const duty = parseResponsibilities(paragraph.text).at(-1);
  if (duty && duty.end < paragraph.text.length) cuts.push(duty.end);
  const sentence = paragraph.text.lastIndexOf('。') + 1;
  const tail = paragraph.text.slice(sentence);
  const date = parseDate(tail);
  if (date && tail.length < 120 && isOrgan(tail.slice(0, date.start))) {
    cuts.push(sentence, sentence + date.start, sentence + date.end);
  } else if (parseDisclosure(tail)) cuts.push(sentence);
  return pieces(
    paragraph,
    cuts.filter((cut) => cut < paragraph.text.length),
  );
}
