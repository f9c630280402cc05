import { ProblemError } from '../plan/problem.ts';
import type { Problem, Words } from '../plan/problem.ts';

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
      const fault = findFault(entry, text, lineOf.get(entry.simplified));
      if (fault) return problems.push({ file, line: entry.line, ...fault });
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

/** What is wrong with an entry, or undefined; `earlier` is the line that already has the same words. */
function findFault(
  entry: GlossaryEntry,
  text: string,
  earlier: number | undefined,
): Pick<Problem, 'what' | 'remedy'> | undefined {
  const { simplified, traditional, hongKong, kind } = entry;
  const columns = text.split('\t').length;
  const other = [traditional, hongKong].find((form) => form !== '' && !isSameShape(simplified, form));
  if (columns < 4 || simplified === '' || traditional === '') return fault('columns', columns);
  if (!KINDS.has(kind)) return fault('kind', kind);
  if (other !== undefined) return fault('length', `${simplified}／${other}`);
  if (kind === 'variant' && !isSameShape(simplified, '一')) return fault('variant', simplified);
  return earlier === undefined ? undefined : fault('repeat', `${simplified}, ${earlier}`);
}

const FAULTS: Record<string, { what: Words; remedy: Words }> = {
  columns: {
    what: words(
      '词表此行只有 # 栏，或缺简、繁之一',
      'the line has # column(s), or lacks one of the two forms',
    ),
    remedy: words(
      '每行为：简体、繁体、港式（可空）、类别、理由，用制表符分隔',
      'write Simplified, Traditional, Hong Kong form (or nothing), kind and reason, with tabs between them',
    ),
  },
  kind: {
    what: words('类别“#”不存在', 'there is no kind “#”'),
    remedy: words('用 name、fix、style 或 variant', 'use name, fix, style or variant'),
  },
  length: {
    what: words('“#”字数不同', '“#” differ in their number of characters'),
    remedy: words('转换不得增减字数，请改写', 'conversion must keep that number: write another form'),
  },
  variant: {
    what: words('“#”不是单字', '“#” is more than one character'),
    remedy: words('词语请用 fix 或 style', 'use fix or style for words'),
  },
  repeat: {
    what: words('与前面一行重复（#）', 'the entry repeats an earlier line (#)'),
    remedy: words('删去其一', 'delete one of the two'),
  },
};

function fault(kind: string, value: string | number): Pick<Problem, 'what' | 'remedy'> | undefined {
  const found = FAULTS[kind];
  const fill = (text: string): string => text.replace('#', String(value));
  return found && { what: words(fill(found.what.zh), fill(found.what.en)), remedy: found.remedy };
}

function isSameShape(one: string, other: string): boolean {
  return one.length === other.length && [...one].length === [...other].length;
}

function words(zh: string, en: string): Words {
  return { zh, en };
}
