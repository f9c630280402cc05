/** Notes at the foot of a page, put behind the paragraph that points to them, as readers of Word and RTF have them. */
import { parseEnumerator } from '../../grammar/paper/enumerator.ts';
import { plainBlock, type SourceBlock } from './block.ts';

const SIGNS = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** [3] 注3： at the beginning of a line open a note wherever they stand; (3) ③ 3. may also number a provision. */
const SURE =
  /^(?:[[［〔【]\s?(?:注\s?)?(?<n>\d{1,3})\s?[\]］〕】]|注\s?(?<m>\d{1,3})\s?(?=[：:.．、]))\s?[：:.．、]?\s*/u;
const UNSURE = new RegExp(
  String.raw`^(?:[（(]\s?(?:注\s?)?(?<n>\d{1,3})\s?[）)]|(?<sign>[${SIGNS}]))\s*`,
  'u',
);
/** [3] behind a word, where a page lost the link and the raised place. */
const INLINE = /(?<=[\p{L}\d”》）)%。，；：、])[[［〔]\s?(\d{1,3})\s?[\]］〕]/gu;
const HEAD = /^(?:注\s?释|脚\s?注|尾\s?注|附\s?注|注)\s?[：:]?$/u;
/** A note goes on over no more paragraphs. */
const LONGEST_NOTE = 3;

/** Marks of notes that stand in one paragraph. */
const MARKS_AT_ONCE = 40;
/** The arrow that leads back, and the number that a list draws. */
const BACK = /\s*[↩↑^]\uFE0E?$/u;
const DRAWN = /^\d{1,3}\.\s/u;
/** A mark in the text that is written as its note is. */
const FORM = new RegExp(String.raw`^(?:[（(]\s?(?:注\s?)?\d{1,3}\s?[）)]|[${SIGNS}])$`, 'u');

interface Note {
  at: number;
  label: string;
  sure: boolean;
  /** What stands before the words of the note. */
  mark: string;
}

/** The notes of a page: whose they are, and in which blocks they stand. */
type Moves = Map<SourceBlock, SourceBlock[][]>;

/**
 * The blocks of a page with its notes where they belong; those that nothing points to stay.
 * @param anchors the blocks that links within the page lead to
 */
export function placeNotes(blocks: SourceBlock[], anchors: ReadonlyMap<string, SourceBlock>): SourceBlock[] {
  const moves: Moves = new Map();
  const gone = new Set<SourceBlock>();
  moveLinked(blocks, anchors, moves, gone);
  let from = 0;
  const runs = findRuns(blocks.flatMap((block, at) => (gone.has(block) ? [] : (readNote(block, at) ?? []))));
  runs.forEach((run, index) => {
    if (!run[0]?.sure && (index < runs.length - 1 || !isFoot(blocks, run))) return;
    from = moveRun(blocks, run, from, moves, gone);
  });
  return blocks.flatMap((block) => (gone.has(block) ? [] : settle(block, moves)));
}

/** Notes that links lead to: the block behind an anchor is the note of the paragraph that names it. */
function moveLinked(
  blocks: readonly SourceBlock[],
  anchors: ReadonlyMap<string, SourceBlock>,
  moves: Moves,
  gone: Set<SourceBlock>,
): void {
  blocks.forEach(({ aside, leadsTo, text }, at) => {
    const note = aside === 'note-mark' && leadsTo !== undefined ? anchors.get(leadsTo) : undefined;
    const target = note && blocks.indexOf(note, at) > 0 ? ownerOf(blocks, at) : undefined;
    if (!note || !target || target === note || gone.has(note) || note.table) return;
    const mark = (SURE.exec(note.text) ?? UNSURE.exec(note.text) ?? DRAWN.exec(note.text))?.[0] ?? '';
    move(target, [note], { label: labelOf(text), mark }, moves, gone);
  });
}

function move(
  target: SourceBlock,
  words: readonly SourceBlock[],
  { label, mark }: Pick<Note, 'label' | 'mark'>,
  moves: Moves,
  gone: Set<SourceBlock>,
): void {
  const [first] = words;
  if (!first) return;
  first.text = `注${label}：${first.text.slice(mark.length).replace(BACK, '')}`;
  first.indented = false;
  for (const each of words) {
    each.outside = target.outside;
    gone.add(each);
  }
  moves.set(target, [...(moves.get(target) ?? []), [...words]]);
}

/** Moves the notes of a run, and tells from where on the next run may be pointed to. */
function moveRun(
  blocks: readonly SourceBlock[],
  run: readonly Note[],
  from: number,
  moves: Moves,
  gone: Set<SourceBlock>,
): number {
  const start = run[0]?.at ?? 0;
  const isNoted = run.length > 1 || HEAD.test(blocks[start - 1]?.text ?? '');
  const targets = run.map((note) => findTarget(blocks, from, start, note, isNoted));
  if (!run[0]?.sure && !targets.every(Boolean)) return from;
  run.forEach((note, index) => {
    const end = run[index + 1]?.at ?? note.at + 1;
    const target = targets[index];
    if (target) move(target, blocks.slice(note.at, end), note, moves, gone);
  });
  const head = blocks[start - 1];
  if (head && targets.every(Boolean) && HEAD.test(head.text)) head.aside = 'note-mark';
  return run.at(-1)?.at ?? from;
}

/** ① at the foot of a page opens a note where nothing numbered stands behind the notes. */
const isFoot = (blocks: readonly SourceBlock[], run: readonly Note[]): boolean =>
  blocks.slice((run.at(-1)?.at ?? 0) + 1).every(({ text, outside }) => outside || !parseEnumerator(text));

/** A block without the marks of notes that were found for it, which follow it with their notes. */
function settle(block: SourceBlock, moves: Moves): SourceBlock[] {
  const notes = moves.get(block)?.flat() ?? [];
  const labels = new Set(notes.map(({ text }) => /^注(\d+)：/u.exec(text)?.[1]));
  const marks: SourceBlock[] = [];
  if (labels.size > 0)
    block.text = block.text.replace(INLINE, (mark, label: string) => {
      if (!labels.has(label)) return mark;
      marks.push(plainBlock(block.line, mark, { aside: 'note-mark', outside: block.outside }));
      return '';
    });
  return [...marks, block, ...notes];
}

function readNote({ text, table, aside, hidden }: SourceBlock, at: number): Note | undefined {
  if (table || aside || hidden) return undefined;
  const sure = SURE.exec(text);
  const found = sure ?? UNSURE.exec(text);
  const { n, m, sign } = found?.groups ?? {};
  const label = n ?? m ?? (sign ? String(SIGNS.indexOf(sign) + 1) : '');
  if (!found || label === '' || found[0].length === text.length) return undefined;
  return { at, label, sure: sure !== null, mark: found[0] };
}

/** Notes that count on from one another, a few paragraphs apart at most. */
function findRuns(notes: readonly Note[]): Note[][] {
  const runs: Note[][] = [];
  for (const note of notes) {
    const last = runs.at(-1)?.at(-1);
    const follows =
      last !== undefined &&
      last.sure === note.sure &&
      Number(note.label) === Number(last.label) + 1 &&
      note.at - last.at <= LONGEST_NOTE;
    if (follows) runs.at(-1)?.push(note);
    else runs.push([note]);
  }
  return runs;
}

/** The block that points to a note: the one behind its mark, or one that holds [3] where several notes stand together. */
function findTarget(
  blocks: readonly SourceBlock[],
  from: number,
  until: number,
  { label, sure }: Note,
  isNoted: boolean,
): SourceBlock | undefined {
  for (let at = from; at < until; at++) {
    const block = blocks[at];
    if (block?.aside === 'note-mark' && labelOf(block.text) === label)
      return sure || FORM.test(block.text) ? ownerOf(blocks, at) : undefined;
    if (sure && isNoted && block && !block.aside && !block.table && hasMark(block.text, label)) return block;
  }
  return undefined;
}

/** The paragraph that the mark of a note stands in: it follows the mark. */
const ownerOf = (blocks: readonly SourceBlock[], at: number): SourceBlock | undefined =>
  blocks.slice(at + 1, at + 1 + MARKS_AT_ONCE).find(({ aside, hidden }) => aside === null && hidden === null);

const hasMark = (text: string, label: string): boolean =>
  [...text.matchAll(INLINE)].some(([, each]) => each === label);

const labelOf = (mark: string): string => /\d{1,3}/u.exec(mark.normalize('NFKC'))?.[0] ?? '';
