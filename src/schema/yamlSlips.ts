import type { MessageKey } from '../plan/messages.ts';

/** A slip of the hand in a YAML file, found by looking at its lines: which message tells it, and on which line. */
export interface YamlSlip {
  key: Extract<MessageKey, 'yaml-no-blank' | 'yaml-wide-colon' | 'yaml-dash' | 'yaml-quote' | 'yaml-indent'>;
  field: string;
  /** From 1. */
  line: number;
}

const FORMS: [YamlSlip['key'], RegExp][] = [
  ['yaml-wide-colon', /^\s*(?:- +)?([A-Za-z][\w-]*)\s*：/u],
  ['yaml-dash', /^\s*-([A-Za-z][\w-]*):/u],
  ['yaml-no-blank', /^\s*(?:- +)?([A-Za-z][\w-]*):(?![\s/]|$)/u],
];
/** A value that begins with a quote which its line does not close. */
const OPEN = /^\s*(?:- +)?([A-Za-z][\w-]*): +(?:"(?:[^"\\]|\\.)*|'[^']*)$/u;

/**
 * What a person wrote wrongly where the reader of YAML stumbled, on that line (from 1) or beside it: the reader itself
 * only says where it could not go on.
 * @example findSlip('  name：晋江市', 1, false) // full-width colon after name, on line 1
 */
export function findSlip(text: string, line: number, isOpen: boolean): YamlSlip | undefined {
  const lines = text.split(/\r?\n/u);
  const near = [line, line + 1, line - 1].filter((each) => each >= 1 && each <= lines.length);
  for (const [key, form] of FORMS)
    for (const each of near) {
      const field = form.exec(lines[each - 1] ?? '')?.[1];
      if (field !== undefined) return { key, field, line: each };
    }
  const shifted = near.find((each) => isShifted(lines, each - 1));
  if (shifted !== undefined) return { key: 'yaml-indent', field: fieldOf(lines[shifted - 1]), line: shifted };
  const open = isOpen ? lines.findIndex((each) => OPEN.test(each)) : -1;
  return open < 0 ? undefined : { key: 'yaml-quote', field: fieldOf(lines[open]), line: open + 1 };
}

const FIELD = /^( *(?:- +)?)([A-Za-z][\w-]*):( +\S|\s*$)/u;

function fieldOf(line = ''): string {
  return FIELD.exec(line)?.[2] ?? '';
}

/** How far a field stands in; where a dash stands before it, the field behind the dash. */
function depthOf(line = ''): number | undefined {
  return FIELD.exec(line)?.[1]?.length;
}

/** Whether a field stands deeper than the one before, which has a value already, or as deep as none above. */
function isShifted(lines: readonly string[], at: number): boolean {
  const depth = depthOf(lines[at]);
  const above = lines.slice(0, at).filter((each) => depthOf(each) !== undefined);
  const last = above.at(-1) ?? '';
  const before = depthOf(last);
  if (depth === undefined || before === undefined || depth === before) return false;
  if (depth > before) return /: +\S/u.test(last) && !/^\s*- /u.test(lines[at] ?? '');
  return !above.some((each) => depthOf(each) === depth || indentOf(each) === indentOf(lines[at]));
}

const indentOf = (line = ''): number => line.length - line.trimStart().length;
