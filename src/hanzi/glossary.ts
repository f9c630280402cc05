import { ProblemError, tellProblem } from '../plan/problem.ts';
import type { Place, Problem } from '../plan/problem.ts';

/**
 * What an entry does: `name` is cut out of the text first and is final; `fix` goes into the dictionary before OpenCC's
 * own phrases; `style` does too and settles which of two right forms is ours; `variant` replaces one Traditional
 * character by another wherever the dictionaries write it.
 */
export type GlossaryKind = 'name' | 'fix' | 'style' | 'variant';

/** One line of `content/glossary.tsv`. */
export interface GlossaryEntry {
  /** As the Simplified edition writes it (for a `variant`: the Traditional character that is not wanted). */
  simplified: string;
  traditional: string;
  /** The form for readers in Hong Kong where it differs, or empty. No page uses it yet. */
  hongKong: string;
  kind: GlossaryKind;
  /** The evidence, for the next editor. */
  why: string;
  /** Line in the file, from 1. */
  line: number;
}

const KINDS = new Set<string>(['name', 'fix', 'style', 'variant']);
/**
 * Reads the glossary: one entry a line, columns parted by tabs, `#` for comments; a byte-order mark and Windows line
 * ends do no harm. Throws a `ProblemError` with every wrong line.
 * @example readGlossary('撤点并校\t撤點併校\t\tfix\tseed 1', 'content/glossary.tsv')
 */
export function readGlossary(tsv: string, file: string): GlossaryEntry[] {
  const entries: GlossaryEntry[] = [];
  const problems: Problem[] = [];
  const lineOf = new Map<string, number>();
  tsv
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .forEach((text, index) => {
      if (text.trim() === '' || text.startsWith('#')) return;
      const entry = readEntry(text, index + 1);
      const place = { file, line: entry.line };
      const fault = findFault(entry, text, place, lineOf.get(entry.simplified));
      if (fault) return problems.push(fault);
      lineOf.set(entry.simplified, entry.line);
      return entries.push(entry);
    });
  if (problems.length > 0) throw new ProblemError(...problems);
  return entries;
}

function readEntry(text: string, line: number): GlossaryEntry {
  const [simplified = '', traditional = '', hongKong = '', kind = '', ...why] = text
    .split('\t')
    .map((cell) => cell.trim());
  return { simplified, traditional, hongKong, kind: kind as GlossaryKind, why: why.join(' '), line };
}

/** What is wrong with an entry, or undefined; `first` is the line that already has the same words. */
function findFault(
  entry: GlossaryEntry,
  text: string,
  place: Place,
  first: number | undefined,
): Problem | undefined {
  const { simplified, traditional, hongKong, kind } = entry;
  const columns = text.split('\t').length;
  const other = [traditional, hongKong].find((form) => form !== '' && !isSameShape(simplified, form));
  if (columns < 4 || simplified === '' || traditional === '')
    return tellProblem('glossary-columns', place, { columns });
  if (!KINDS.has(kind)) return tellProblem('glossary-kind', place, { kind });
  if (other !== undefined) return tellProblem('glossary-length', place, { forms: `${simplified}／${other}` });
  if (kind === 'variant' && !isSameShape(simplified, '一'))
    return tellProblem('glossary-variant', place, { word: simplified });
  return first === undefined ? undefined : tellProblem('glossary-repeat', place, { word: simplified, first });
}

function isSameShape(one: string, other: string): boolean {
  return one.length === other.length && [...one].length === [...other].length;
}
