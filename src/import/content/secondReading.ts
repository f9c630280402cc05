/**
 * A second reading of a capture, written apart from the first: tags are cut away, runs are put one behind the other,
 * nothing is judged, joined or mended. What both readings must agree on are letters and figures.
 */
import { oneOf } from '../../text/words.ts';
import {
  partsOf,
  piecesOfMarkdown,
  piecesOfOdf,
  piecesOfOfd,
  readWorkbook,
  type SecondReading,
} from './secondForms.ts';
import { piecesOfRtf } from './secondRtf.ts';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', ensp: ' ', emsp: ' ' };
/** What stands in these is no text of a page. */
const UNSEEN_TAGS = oneOf(`
  script style noscript template select svg iframe object canvas annotation(?:-xml)? r[pt]`);
const NO_TEXT = new RegExp(String.raw`<!--[^]*?-->|<(${UNSEEN_TAGS})\b[^>]*>[^]*?</\1\s*>`, 'giu');
const BLOCK_TAGS = oneOf(`
  p div del s strike h[1-6] table caption t(?:[drh]|head|body|foot) [ou]l li d[ltd] br hr title head body
  html nav header footer section article main aside form button pre blockquote center fieldset legend
  label input img textarea`);
const BLOCK =
  new RegExp(String.raw`</?${BLOCK_TAGS}\b[^>]*>`, 'iu');
const WORD_PARTS = /^word\/(?:document|footnotes|endnotes)\.xml$/u;
/** Shorter pieces are words of the page (首页, 打印). */
const SHORTEST = 4;

/** Letters and figures of a text, in one shape: blanks, signs and marks of a form are none. */
const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,10}));/giu, (whole, decimal: string, hex: string, name: string) => {
    const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : 0;
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    return ENTITIES[name] ?? whole;
  });
}

const piecesOfPage = (html: string): string[] =>
  html
    .replace(NO_TEXT, '')
    .split(BLOCK)
    .map((piece) => decodeEntities(piece.replace(/<[^>]*>/gu, '')));

/** Struck-out and hidden runs are no part of their sentence. */
const STRUCK = /<w:(?:d?strike|vanish)(?:\s*\/|\s[^>]*w:val="(?:1|true|on)"[^>]*)>/u;

const textOfRun = (run: string): string =>
  decodeEntities([...run.matchAll(/<(?:w|m):t(?:\s[^>]*)?>([^<]*)<\/(?:w|m):t>/gu)].map(([, text]) => text).join(''));

/** The innermost field that is left, up to its end; and how a character is read, set above it. */
const FIELD = new RegExp(
  ['begin', 'separate', 'end'].map((type) => String.raw`<w:fldChar\b[^>]*"${type}"[^>]*>`).join('((?:(?!<w:fldChar)[^])*)'),
  'gu',
);
const READ_AS = /<w:rt>[^]*?<\/w:rt>/gu;

/** What a document shows: of a field its result, also where fields stand in fields. */
function withoutCode(part: string): string {
  let text = part.replace(READ_AS, '');
  for (let depth = 0; depth < 8 && text.includes('<w:fldChar'); depth++) text = text.replace(FIELD, '$2');
  return text;
}

/** The paragraphs of a Word document as their runs hold them. */
function piecesOfWord(bytes: Uint8Array): string[] {
  return partsOf(bytes, WORD_PARTS).flatMap((part) =>
    withoutCode(part)
      .split(/<\/w:p>/u)
      .flatMap((paragraph) => {
        const runs = paragraph.split(/<\/(?:w|m):r>/u);
        const struck = runs.filter((run) => STRUCK.test(run));
        return [runs.filter((run) => !STRUCK.test(run)).map(textOfRun).join(''), ...struck.map(textOfRun)];
      }),
  );
}

/** Forms that are told by their first bytes. */
const BYTES: [RegExp, (bytes: Uint8Array) => SecondReading][] = [
  [/\.docx$/iu, (bytes) => plain(piecesOfWord(bytes))],
  [/\.xls[xm]$/iu, readWorkbook],
  [/\.od[ts]$/iu, (bytes) => plain(piecesOfOdf(bytes))],
  [/\.ofd$/iu, (bytes) => plain(piecesOfOfd(bytes))],
  [/\.rtf$/iu, (bytes) => plain(piecesOfRtf(bytes))],
];

/** The pieces of a capture (lines, paragraphs, cells), or undefined for forms that have no second reading. */
export function readSecond(bytes: Uint8Array, file: string, encoding: string): SecondReading | undefined {
  const form = BYTES.find(([name]) => name.test(file));
  if (form) return form[1](bytes);
  if (!/\.(?:html?|txt|md|markdown|csv|tsv)$/iu.test(file)) return undefined;
  const text = new TextDecoder(encoding).decode(bytes);
  if (/\.(?:md|markdown)$/iu.test(file)) return plain(piecesOfMarkdown(text));
  if (/\.[ct]sv$/iu.test(file)) return plain(text.split(/[,;\t"\r\n]+/u));
  return /\.html?$/iu.test(file) || /^\s*(?:<!doctype|<html|<\w+[^>]*>)/iu.test(text.slice(0, 200))
    ? plain(piecesOfPage(text))
    : plain(text.split(/\r\n?|\n/u));
}

const plain = (pieces: string[]): SecondReading => ({ pieces, spellings: [] });

/** Texts agree where they are told in stretches of at least so many letters: marks of notes may stand between. */
const STRETCH = 6;

/**
 * Pieces of the second reading that the account of the first does not hold.
 * @param held what the account says was held back, perhaps out of the middle of a sentence
 */
export function findLost(pieces: readonly string[], account: string, held: readonly string[] = []): string[] {
  const told = lettersOf(account);
  return pieces.filter((piece) => {
    const letters = lettersOf(piece);
    if (letters.length < SHORTEST || /&\w+;/u.test(piece) || differsAt(letters, told) < 0) return false;
    return differsAt(lettersOf(withoutHeld(piece, held)), told) >= 0;
  });
}

/** Published texts that the second reading does not hold, from where they differ. */
export function findAltered(
  published: readonly string[],
  pieces: readonly string[],
  held: readonly string[] = [],
): string[] {
  const source = lettersOf(pieces.join('\n'));
  let cut: string | undefined;
  return published.flatMap((text) => {
    const letters = lettersOf(text.replace(OWN_WORDS, ''));
    const at = differsAt(letters, source);
    if (at < 0) return [];
    cut ??= lettersOf(pieces.map((piece) => withoutHeld(piece, held)).join('\n'));
    const drawn = lettersOf(text.replace(DRAWN, ''));
    return [letters, drawn].some((each) => differsAt(each, cut ?? '') < 0)
      ? []
      : [letters.slice(Math.max(0, at - 4), at + 8)];
  });
}

/** A piece without what was taken out of it. */
const withoutHeld = (piece: string, held: readonly string[]): string =>
  held.reduce((left, each) => left.replace(each, ' '), piece.replace(/\s+/gu, ' '));

/** The number of an item, which programs draw. */
const DRAWN = /^(?:\d{1,3}|[a-z]{1,4}|[一二三四五六七八九十]{1,3})[.、)）]\s?/iu;

/** What import itself writes into a text: the place of a picture, the number of a note. */
const OWN_WORDS = /〔(?:图片|嵌入文件|音视频)[^〕]*〕|^注\d{0,3}(?=[:：])/gu;

/** Where a text goes on with letters that the source does not hold, or -1. */
function differsAt(letters: string, source: string): number {
  for (let at = 0; at < letters.length;) {
    const length = longestIn(source, letters, at);
    if (length < Math.min(STRETCH, letters.length - at)) return at;
    at += length;
  }
  return -1;
}

/** How many letters from `at` on stand together in the source. */
function longestIn(source: string, letters: string, at: number): number {
  let [known, step] = [0, letters.length - at];
  while (step > 0) {
    const held = at + known + step <= letters.length && source.includes(letters.slice(at, at + known + step));
    if (held) known += step;
    else step = Math.floor(step / 2);
  }
  return known;
}
