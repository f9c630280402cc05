import PostalMime from 'postal-mime';
import WordExtractor from 'word-extractor';
import { ProblemError, tellProblem, toWords } from '../../plan/problem.ts';
import type { Extract } from './block.ts';
import { decode } from './decode.ts';
import { extract } from './extract.ts';
import { extractHtml, extractTree } from './extractHtml.ts';
import { extractText } from './extractText.ts';
import { toBlocks } from './pages.ts';
import { readCsv } from './readCsv.ts';
import { readOdf } from './readOdf.ts';
import { readOfd } from './readOfd.ts';
import { readPdf } from './readPdf.ts';
import { readRtf } from './readRtf.ts';
import { readSheets } from './sheet.ts';
import { readWord } from './word/readWord.ts';
import { namesInZip, unzip } from './zip.ts';

/** A capture taken apart, and how its bytes were read. */
export interface Captured extends Extract {
  encoding: string;
  /** How many characters could not be decoded. */
  lost: number;
}

/** A form of files: how it is told from others by its first bytes (or its name), and how it is read. */
interface Form {
  /** @param names the files of an archive */
  recognise: (head: string, file: string, names: readonly string[]) => boolean;
  read: (bytes: Uint8Array, file: string) => Extract | Captured | Promise<Extract | Captured>;
}

const isZip = (head: string): boolean => head.startsWith('PK\x03\x04');
const holds = (names: readonly string[], part: RegExp): boolean => names.some((name) => part.test(name));
/** Headers of a message, of which one says that HTML or several parts follow. */
const MESSAGE = /^[\w-]{2,40}:[^\n]*\n[^]{0,1500}?^Content-Type:\s*(?:multipart\/|text\/html)/imu;

/** Every form that import reads, first match wins; another form is one row more. */
const FORMS: Form[] = [
  {
    recognise: (head, file, names) =>
      isZip(head) && (/\.(?:docx|docm|dotx)$/iu.test(file) || holds(names, /^word[\\/]document\.xml$/u)),
    read: (bytes, file) => {
      const { root, notes } = readWord(bytes, file);
      return extractTree(root, notes);
    },
  },
  {
    recognise: (head, file, names) =>
      isZip(head) && (/\.xls[xm]$/iu.test(file) || holds(names, /^xl\/workbook\.xml$/u)),
    read: (bytes, file) => extractTree(readSheets(bytes, file), [toWords('note-sheets')]),
  },
  {
    recognise: (head, file, names) => isZip(head) && (/\.ofd$/iu.test(file) || holds(names, /^OFD\.xml$/u)),
    read: (bytes, file) => printed(readOfd(bytes, file)),
  },
  {
    recognise: (head, file, names) =>
      isZip(head) && (/\.(?:odt|ods|ott)$/iu.test(file) || holds(names, /^content\.xml$/u)),
    read: (bytes, file) => {
      const { root, notes } = readOdf(bytes, file);
      return extractTree(root, notes);
    },
  },
  { recognise: isZip, read: readPacked },
  {
    recognise: (head) => head.startsWith('%PDF'),
    read: async (bytes, file) => printed(await readPdf(bytes, file)),
  },
  { recognise: (head) => head.startsWith('\xd0\xcf\x11\xe0'), read: readOldWord },
  {
    recognise: (head) => head.startsWith('{\\rtf'),
    read: (bytes) => extractTree(readRtf(Buffer.from(bytes).toString('latin1')), []),
  },
  {
    recognise: (head, file) => /\.(?:mht(?:ml)?|eml)$/iu.test(file) || MESSAGE.test(head),
    read: readSavedPage,
  },
  {
    recognise: (_, file) => /\.(?:csv|tsv)$/iu.test(file),
    read: (bytes, file) => {
      const { text, encoding, lost } = decode(bytes, file);
      return { ...extractTree(readCsv(text), [toWords('note-sheets')]), encoding, lost };
    },
  },
  { recognise: () => true, read: readText },
];

/** Takes a capture of any form apart into the blocks that a reader sees. */
export async function readForm(bytes: Uint8Array, file: string): Promise<Captured> {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const names = isZip(head) ? namesInZip(bytes) : [];
  const form = FORMS.find(({ recognise }) => recognise(head, file, names));
  const found = await (form ?? { read: readText }).read(bytes, file);
  return { encoding: 'utf-8', lost: 0, ...found };
}

/** Text, Markdown and HTML, in whatever encoding. */
export function readText(bytes: Uint8Array, file: string): Captured {
  const { text, encoding, lost } = decode(bytes, file);
  return { ...extract(text, file), encoding, lost };
}

const printed = (pages: Parameters<typeof toBlocks>[0]): Extract => ({
  format: 'html',
  blocks: toBlocks(pages),
  meta: new Map(),
  notes: [],
});

/** What else programs keep in files of the same kind as old Word's, told by the names of their streams. */
const SEALED_IN = [
  ['Workbook', 'capture-old-sheet'],
  ['Book', 'capture-old-sheet'],
  ['PowerPoint Document', 'capture-old-slides'],
  ['EncryptedPackage', 'capture-sealed'],
  ['__substg1.0_', 'capture-old-mail'],
] as const;

const holdsStream = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'));

/** The stream of Word 97 in an old .doc or .wps; what else is in such a file cannot be read. */
async function readOldWord(bytes: Uint8Array, file: string): Promise<Extract> {
  const other = SEALED_IN.find(([stream]) => holdsStream(bytes, stream));
  if (other && !holdsStream(bytes, 'WordDocument'))
    throw new ProblemError(tellProblem(other[1], { file, line: null }, {}));
  const document = await new WordExtractor().extract(Buffer.from(bytes)).catch(() => {
    throw new ProblemError(tellProblem('capture-word', { file, line: null }, {}));
  });
  const notes = [document.getFootnotes(), document.getEndnotes()].join('\n').trim();
  const boxes = document.getTextboxes({ includeHeadersAndFooters: false }).trim();
  const text = [boxes, joinCells(document.getBody()), notes].filter((each) => each !== '').join('\n');
  return { ...extractText(text), format: 'html', notes: [toWords('note-numbers')] };
}

/** A cell of several paragraphs in the stream of Word 97: its lines are joined until the row ends with its last tab. */
function joinCells(body: string): string {
  const lines: string[] = [];
  let open: string | undefined;
  let columns = 0;
  for (const line of body.split('\n')) {
    const whole = (open ?? '') + line;
    const tabs = whole.split('\t').length - 1;
    if (columns > 1 && tabs > 0 && tabs < columns && !line.endsWith('\t')) {
      open = whole;
      continue;
    }
    columns = whole.endsWith('\t') ? tabs : 0;
    lines.push(whole);
    open = undefined;
  }
  return [...lines, ...(open === undefined ? [] : [open])].join('\n');
}

const PAPER = /\.(?:html?|docx?|wps|rtf|od[ts]|ofd|pdf|xls[xm]|csv|txt|md|mht(?:ml)?)$/iu;
/** What browsers and systems put beside a page. */
const BESIDE = /[_.]files\/|^__MACOSX\/|(?:^|\/)\./u;

/** An archive with one paper in it, perhaps with the folder of the page; several are imported one by one. */
async function readPacked(bytes: Uint8Array, file: string): Promise<Captured> {
  const names = namesInZip(bytes).filter((name) => PAPER.test(name) && !BESIDE.test(name));
  const [name = ''] = names;
  if (names.length > 1)
    throw new ProblemError(
      tellProblem(
        'capture-several',
        { file, line: null },
        { count: names.length, names: names.slice(0, 3).join('、') },
      ),
    );
  const inner = names.length === 1 ? unzip(bytes, file, (each) => each === name).get(name) : undefined;
  if (!inner) throw new ProblemError(tellProblem('capture-archive', { file, line: null }, {}));
  return readForm(inner, name);
}

/** A page saved as one file (.mhtml): its first part of HTML. */
async function readSavedPage(bytes: Uint8Array, file: string): Promise<Extract> {
  const { html, text } = await PostalMime.parse(bytes);
  if (html !== undefined && html !== '') return extractHtml(html, file);
  if (text !== undefined && text !== '') return extractText(text);
  throw new ProblemError(tellProblem('capture-saved-page', { file, line: null }, {}));
}
