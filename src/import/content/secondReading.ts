/**
 * A second reading of a capture, written apart from the first: tags are cut away, runs are put one behind the other,
 * nothing is judged, joined or mended. What both readings must agree on are letters and figures.
 */
import { oneOf } from '../../text/words.ts';
import { readMailPart } from './secondMail.ts';
import { piecesOfOldWord } from './secondOldWord.ts';
import { piecesOfPdf } from './secondPdf.ts';
import {
  namesOf,
  partOf,
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

/** Forms that are told by the parts of their archive. */
const PACKED: [RegExp, (bytes: Uint8Array) => SecondReading][] = [
  [/^word[\\/]document\.xml$/u, (bytes) => plain(piecesOfWord(bytes))],
  [/^xl\/workbook\.xml$/u, readWorkbook],
  [/^OFD\.xml$/u, (bytes) => plain(piecesOfOfd(bytes))],
  [/^content\.xml$/u, (bytes) => plain(piecesOfOdf(bytes))],
];
const IN_ARCHIVE = /\.(?:html?|docx?|wps|rtf|od[ts]|ofd|pdf|xls[xm]|csv|txt|md|mht(?:ml)?)$/iu;
const BESIDE_PAGE = /[_.]files\/|^__MACOSX\/|(?:^|\/)\./u;
const MAIL_HEAD = /^[\w-]{2,40}:[^\n]*\n[^]{0,1500}?^Content-Type:\s*(?:multipart\/|text\/html)/imu;

/** The pieces of a capture (lines, paragraphs, cells), or undefined where it has no second reading. */
export async function readSecond(
  bytes: Uint8Array,
  file: string,
  encoding: string,
): Promise<SecondReading | undefined> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  if (head.startsWith('PK')) return readPacked(bytes, encoding);
  if (head.startsWith('%PDF')) {
    const pieces = await piecesOfPdf(bytes);
    return { pieces, spellings: [], parts: new Set(pieces.map(lettersOf)) };
  }
  if (head.startsWith('\xd0\xcf')) {
    return plain(piecesOfOldWord(bytes));
  }
  if (head.startsWith('{\\rtf')) return plain(piecesOfRtf(bytes));
  if (/\.(?:mht(?:ml)?|eml)$/iu.test(file) || MAIL_HEAD.test(head)) {
    const part = readMailPart(bytes);
    return part && plain(part.isHtml ? piecesOfPage(part.text) : part.text.split(/\r\n?|\n/u));
  }
  return readPlain(new TextDecoder(encoding).decode(bytes), file);
}

function readPlain(text: string, file: string): SecondReading {
  if (/\.(?:md|markdown)$/iu.test(file)) return plain(piecesOfMarkdown(text));
  if (/\.[ct]sv$/iu.test(file)) return plain(text.split(/[,;\t"\r\n]+/u));
  return /\.html?$/iu.test(file) || /^\s*(?:<!doctype|<html|<\w+[^>]*>)/iu.test(text.slice(0, 200))
    ? plain(piecesOfPage(text))
    : plain(text.split(/\r\n?|\n/u));
}

/** An office file, or an archive with one paper in it. */
async function readPacked(bytes: Uint8Array, encoding: string): Promise<SecondReading | undefined> {
  const names = namesOf(bytes);
  const form = PACKED.find(([part]) => names.some((name) => part.test(name)));
  if (form) return form[1](bytes);
  const [name = '', ...more] = names.filter((each) => IN_ARCHIVE.test(each) && !BESIDE_PAGE.test(each));
  const inner = more.length === 0 ? partOf(bytes, name) : undefined;
  return inner && readSecond(inner, name, encoding);
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
  parts?: ReadonlySet<string>,
): string[] {
  const source = lettersOf(pieces.join('\n'));
  let cut: string | undefined;
  return published.flatMap((text) => {
    const letters = lettersOf(text.replace(OWN_WORDS, ''));
    const at = differsAt(letters, source, parts);
    if (at < 0) return [];
    cut ??= lettersOf(pieces.map((piece) => withoutHeld(piece, held)).join('\n'));
    const drawn = lettersOf(text.replace(DRAWN, ''));
    return [letters, drawn].some((each) => differsAt(each, cut ?? '', parts) < 0)
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

/**
 * Where a text goes on with letters that the source does not hold, or -1.
 * @param parts pieces that may be shorter: the lines of a narrow cell
 */
function differsAt(letters: string, source: string, parts?: ReadonlySet<string>): number {
  for (let at = 0; at < letters.length;) {
    const longest = longestIn(source, letters, at);
    const isLong = longest >= Math.min(STRETCH, letters.length - at);
    const length = isLong ? longest : longestPart(letters.slice(at, at + STRETCH), parts);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** How many of the next letters are a whole piece. */
function longestPart(letters: string, parts: ReadonlySet<string> | undefined): number {
  for (let length = parts ? letters.length : 0; length > 0; length--)
    if (parts?.has(letters.slice(0, length))) return length;
  return 0;
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
