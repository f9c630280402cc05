/**
 * A second reading of a capture, written apart from the first: tags are cut away, runs are put one behind the other,
 * nothing is judged, joined or mended. What both readings must agree on are letters and figures.
 */
import { strFromU8, unzipSync } from 'fflate';
import { oneOf } from '../../text/words.ts';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', ensp: ' ', emsp: ' ' };
/** What stands in these is no text of a page. */
const NO_TEXT =
  /<!--[^]*?-->|<(script|style|noscript|template|select|textarea|svg|iframe|object|canvas)\b[^>]*>[^]*?<\/\1\s*>/giu;
const BLOCK_TAGS = oneOf(`
  p div del s strike h[1-6] table caption t(?:[drh]|head|body|foot) [ou]l li d[ltd] br hr title head body
  html nav header footer section article main aside form button pre blockquote center fieldset legend
  label input img`);
const BLOCK =
  new RegExp(String.raw`</?${BLOCK_TAGS}\b[^>]*>`, 'iu');
const WORD_PARTS = /^word\/(?:document|footnotes|endnotes)\.xml$/u;
/** A part of a document that unpacks to more is no text. */
const MOST_BYTES = 40_000_000;
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

/** The paragraphs of a Word document as their runs hold them. */
function piecesOfWord(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => WORD_PARTS.test(name) && originalSize < MOST_BYTES,
  });
  return Object.values(parts).flatMap((part) =>
    strFromU8(part)
      .split(/<\/w:p>/u)
      .flatMap((paragraph) => {
        const runs = paragraph.split(/<\/(?:w|m):r>/u);
        const struck = runs.filter((run) => STRUCK.test(run));
        return [runs.filter((run) => !STRUCK.test(run)).map(textOfRun).join(''), ...struck.map(textOfRun)];
      }),
  );
}

/** The pieces of a capture (lines, paragraphs), or undefined for forms that have no second reading. */
export function readSecond(bytes: Uint8Array, file: string, encoding: string): string[] | undefined {
  if (/\.docx$/iu.test(file)) return piecesOfWord(bytes);
  if (!/\.(?:html?|txt)$/iu.test(file)) return undefined;
  const text = new TextDecoder(encoding).decode(bytes);
  return /\.html?$/iu.test(file) || /^\s*(?:<!doctype|<html|<\w+[^>]*>)/iu.test(text.slice(0, 200))
    ? piecesOfPage(text)
    : text.split(/\r\n?|\n/u);
}

/** Texts agree where they are told in stretches of at least so many letters: marks of notes may stand between. */
const STRETCH = 6;

/** Pieces of the second reading that the account of the first does not hold. */
export function findLost(pieces: readonly string[], account: string): string[] {
  const told = lettersOf(account);
  return pieces.filter((piece) => {
    const letters = lettersOf(piece);
    return letters.length >= SHORTEST && !/&\w+;/u.test(piece) && differsAt(letters, told) >= 0;
  });
}

/** Published texts that the second reading does not hold, from where they differ. */
export function findAltered(published: readonly string[], pieces: readonly string[]): string[] {
  const source = lettersOf(pieces.join('\n'));
  return published.flatMap((text) => {
    const letters = lettersOf(text.replace(OWN_WORDS, ''));
    const at = differsAt(letters, source);
    return at < 0 ? [] : [letters.slice(Math.max(0, at - 4), at + 8)];
  });
}

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
