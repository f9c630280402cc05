import { isMap, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import { findMisspelt } from './misspeltFields.ts';
import { findGlued } from './gluedFields.ts';
import { tellIssue } from './words.ts';
import { findSlip } from './yamlSlips.ts';
import { wordsOfFault } from './yamlFaults.ts';

/** Where something stands in YAML data: `['indicators', 3, 'clause']`. */
export type YamlPath = readonly PropertyKey[];

/** Checked data, and the line (from 1, in the whole file) of anything in it. */
export interface YamlData<T> {
  data: T;
  lineOf: (path: YamlPath) => number;
}

/**
 * Reads YAML and checks it against a schema; throws all problems together, each with its line.
 * `firstLine` is the line of the file on which `text` begins (2 for frontmatter).
 */
export function readYaml<T>(text: string, file: string, schema: z.ZodType<T>, firstLine = 1): YamlData<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  // One slip makes the reader stumble several times: the first is where it stands.
  const [fault] = document.errors;
  if (fault) {
    const line = counter.linePos(fault.pos[0]).line;
    const slip = findSlip(text, line, fault.code === 'MISSING_CHAR');
    if (slip)
      throw new ProblemError(
        tellProblem(slip.key, { file, line: slip.line + firstLine - 1 }, { field: slip.field }),
      );
    const place = { file, line: line + firstLine - 1 };
    throw new ProblemError(tellProblem('yaml-syntax', place, { fault: wordsOfFault(fault.code) }));
  }
  const lineOf = (path: YamlPath): number => lineAt(offsetOf(document, path));
  const value: unknown = document.toJS() ?? {};
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, lineOf };
  const { glued, others: rest } = findGlued(result.error.issues, value);
  const { misspelt, others } = findMisspelt(rest);
  throw new ProblemError(
    ...glued.map(({ field, path }) => tellProblem('yaml-no-blank', { file, line: lineOf(path) }, { field })),
    ...misspelt.map(({ path, field, wanted }) =>
      tellProblem('field-misspelt', { file, line: lineOf([...path, field]) }, { field, wanted }),
    ),
    ...others.map((issue) =>
      tellIssue(issue, document.hasIn(issue.path), { file, line: lineOf(placeOf(issue)) }),
    ),
  );
}

/** Where an issue is seen: a field that nobody knows, at the field. */
function placeOf(issue: z.core.$ZodIssue): YamlPath {
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
}

/** The offset of the node at a path, of its key when it is a pair, or of the nearest node that exists. */
function offsetOf(document: Document, path: YamlPath): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((each) => String(each.key) === String(last)) : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | null | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}
