import { diffArrays } from 'diff';
import { checkSecondReading } from '../../../src/import/content/checkSecondReading.ts';
import { loadCapture } from '../../../src/import/load.ts';
import type { Reading } from '../../../src/plan/model.ts';
import type { Piece } from './richPaper.ts';

/** How what was read of a file differs from what was written into it. */
export interface Difference {
  lost: number;
  added: number;
  cells: number;
  leaked: number;
  notes: number;
  told: number;
  examples: string[];
}

const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
const NOTE = /^注\d{0,3}[:：]/u;

const paragraphsOf = ({ clauses }: Reading): string[] =>
  clauses.flatMap(({ label, title, titleStop, blocks }) => [
    label + title + titleStop,
    ...blocks.flatMap((block) => (block.kind === 'table' ? [] : block.text.split('\n'))),
  ]);

const shownOf = (piece: Piece): string => {
  if (piece.kind === 'box') return piece.text;
  if (piece.kind === 'table') return '';
  return (
    piece.number +
    piece.runs
      .filter(({ mark }) => mark !== 'struck' && mark !== 'hidden')
      .map(({ text }) => text)
      .join('')
  );
};

const cellsOf = (pieces: readonly Piece[]): Set<string> =>
  new Set(
    pieces.flatMap((piece) =>
      piece.kind === 'table'
        ? piece.rows.flat().map(({ text, inner = [] }) => lettersOf(text + inner.flat().join('')))
        : [],
    ),
  );

/** Reads a file and holds it against the pieces it was written from. */
export async function compareWithPieces(
  bytes: Uint8Array,
  file: string,
  pieces: readonly Piece[],
): Promise<Difference> {
  const reading = await loadCapture(bytes, file);
  const paragraphs = paragraphsOf(reading);
  const cells = cellsOf(pieces);
  const boxes = pieces.flatMap((piece) => (piece.kind === 'box' ? [lettersOf(piece.text)] : []));
  const withoutBoxes = (text: string): string => boxes.reduce((left, box) => left.replace(box, ''), text);
  const published = withoutBoxes(
    lettersOf(paragraphs.filter((text) => !NOTE.test(text) && !cells.has(lettersOf(text))).join('')),
  );
  const written = lettersOf(
    pieces
      .slice(1)
      .filter(({ kind }) => kind !== 'box')
      .map(shownOf)
      .join(''),
  );
  const changes =
    published === written
      ? []
      : diffArrays([...written], [...published]).filter(({ added, removed }) => added || removed);
  const found = new Set(
    reading.clauses
      .flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'table' ? [block.header, ...block.rows].flat() : [])),
      )
      .map(lettersOf),
  );
  // A row that is one merged cell is a line of text in forms that know no tables.
  const alone = new Set(paragraphs.map(lettersOf));
  const wrongCells = [
    ...[...cells].filter((cell) => !found.has(cell) && !alone.has(cell)),
    ...[...found].filter((cell) => cell !== '' && !cells.has(cell)),
  ];
  const all = paragraphs.join('\n');
  const held = pieces.flatMap((piece) =>
    piece.kind === 'text' ? piece.runs.filter(({ mark }) => mark === 'struck' || mark === 'hidden') : [],
  );
  const notes = pieces.flatMap((piece) => (piece.kind === 'text' && piece.note ? [piece.note] : []));
  const missing = notes.filter((note) => !paragraphs.some((text) => NOTE.test(text) && text.includes(note)));
  const leaked = held.filter(({ text }) => all.includes(text));
  const told = await checkSecondReading({ file: 'a.md', clauses: reading.clauses }, reading, bytes, file);
  const sum = (of: 'added' | 'removed'): number =>
    changes.filter((each) => each[of]).reduce((count, { value }) => count + value.length, 0);
  return {
    lost: sum('removed'),
    added: sum('added'),
    cells: wrongCells.length,
    leaked: leaked.length,
    notes: missing.length,
    told: told.length,
    examples: [
      ...changes.map(({ added, value }) => `${added ? '+' : '-'}${value.join('').slice(0, 30)}`),
      ...wrongCells.map((cell) => `cell ${cell.slice(0, 30)}`),
      ...missing.map((note) => `note ${note}`),
      ...leaked.map(({ text }) => `leaked ${text}`),
      ...told.map(({ what }) => what.en),
    ],
  };
}
