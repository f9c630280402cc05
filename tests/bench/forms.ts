import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark, Row } from '../../src/cli/benchmark.ts';
import { createRandom } from '../random.ts';
import { compareWithPieces, type Difference } from './forms/compareWithPieces.ts';
import { makeRichPaper, type Piece } from './forms/richPaper.ts';
import { toHtml, toLines, toMarkdown, toMhtml, toOfd, toWord, toZip } from './forms/writers.ts';

const FILES = Number(process.env['FILES'] ?? 200);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A form: how its files are written, and what it can hold. */
interface Form {
  write: (pieces: readonly Piece[], seed: number) => Uint8Array;
  withHeld?: boolean;
  withBoxes?: boolean;
  withTables?: boolean;
  withNotes?: boolean;
  /** Tables in cells of tables. */
  withInner?: boolean;
  /** What an office program turns the written file into. */
  convert?: string;
}

const rich = { withHeld: true, withNotes: true, withTables: true };
const FORMS: Record<string, Form> = {
  html: { ...rich, write: (pieces) => bytesOf(toHtml(pieces)) },
  docx: { ...rich, withBoxes: true, write: (pieces, seed) => toWord(pieces, seed % 2 === 0) },
  md: { ...rich, withInner: false, write: (pieces) => bytesOf(toMarkdown(pieces)) },
  mhtml: { ...rich, write: (pieces, seed) => bytesOf(toMhtml(toHtml(pieces), seed % 2 === 0)) },
  eml: { ...rich, write: (pieces, seed) => bytesOf(toMhtml(toHtml(pieces), seed % 2 === 1)) },
  zip: {
    ...rich,
    write: (pieces, seed) =>
      toZip(seed % 2 ? '方案.html' : '方案.docx', seed % 2 ? bytesOf(toHtml(pieces)) : toWord(pieces, true)),
  },
  txt: { withTables: true, write: (pieces) => bytesOf(toLines(pieces).join('\n')) },
  ofd: { write: (pieces) => toOfd(toLines(pieces)) },
  odt: { ...rich, convert: 'docx', write: (pieces, seed) => toWord(pieces, seed % 2 === 0) },
  rtf: { ...rich, convert: 'docx', write: (pieces, seed) => toWord(pieces, seed % 2 === 0) },
  doc: { withTables: true, convert: 'docx', write: (pieces) => toWord(pieces, false) },
  pdf: { withTables: true, convert: 'docx', write: (pieces) => toWord(pieces, true) },
};

const fits =
  (form: Form) =>
  (piece: Piece): Piece[] => {
    if (piece.kind === 'table')
      return form.withTables ? [form.withInner === false ? withoutInner(piece) : piece] : [];
    if (piece.kind !== 'text') return [piece];
    const { note, ...rest } = piece;
    return [note && form.withNotes ? piece : rest];
  };

const withoutInner = ({ kind, rows }: Extract<Piece, { kind: 'table' }>): Piece => ({
  kind,
  rows: rows.map((row) => row.map(({ text, across = 1 }) => (across > 1 ? { text, across } : { text }))),
});

/** The files of a form; what a program must convert is written together and converted in one go. */
function writeAll(name: string, form: Form, papers: readonly Piece[][]): Uint8Array[] | undefined {
  const written = papers.map((pieces, at) => form.write(pieces, at));
  if (!form.convert) return written;
  const folder = mkdtempSync(join(tmpdir(), 'forms-'));
  try {
    mkdirSync(join(folder, 'out'));
    const files = written.map((_, at) => join(folder, `${at}.${form.convert}`));
    written.forEach((bytes, at) => writeFileSync(files[at] ?? '', bytes));
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        name,
        '--outdir',
        join(folder, 'out'),
        ...files,
      ],
      { stdio: 'ignore' },
    );
    return files.map((_, at) => readFileSync(join(folder, 'out', `${at}.${name}`)));
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(name: string, form: Form): Promise<Row> {
  const papers = Array.from({ length: FILES }, (_, seed) =>
    makeRichPaper(createRandom(seed + 1), {
      withHeld: form.withHeld ?? false,
      withBoxes: form.withBoxes ?? false,
    }).flatMap(fits(form)),
  );
  const files = writeAll(name, form, papers);
  const sums = { lost: 0, added: 0, cells: 0, leaked: 0, notes: 0, told: 0 };
  let unlike = 0;
  for (const [at, bytes] of (files ?? []).entries()) {
    const found: Difference = await compareWithPieces(bytes, `paper.${name}`, papers[at] ?? []);
    for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += found[key];
    if (found.examples.length === 0) continue;
    unlike++;
    if (process.env['EXAMPLES']) console.log(name, at, found.examples.slice(0, 6).join(' · '));
  }
  return {
    form: name,
    files: files?.length ?? 0,
    'files that differ': unlike,
    'characters lost': sums.lost,
    'characters added': sums.added,
    'cells wrong': sums.cells,
    'held text published': sums.leaked,
    'notes lost': sums.notes,
    'told by check': sums.told,
  };
}

/** Generated files of every form against what was written into them; forms of office programs need LibreOffice (0 files without). */
const forms: Benchmark = {
  name: 'what is lost, added or altered on the way in from generated files of every form',
  run: async () => {
    const only = process.env['FORMS']?.split(',');
    const rows: Row[] = [];
    for (const [name, form] of Object.entries(FORMS))
      if (!only || only.includes(name)) rows.push(await measure(name, form));
    return rows;
  },
};

export default forms;
