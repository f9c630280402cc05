import { isMap, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { ProblemError } from '../plan/problem.ts';
import type { Problem } from '../plan/problem.ts';
import { wordsOfIssue } from './words.ts';

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
  if (document.errors.length > 0) {
    throw new ProblemError(
      ...document.errors.map((error): Problem => ({
        file,
        line: lineAt(error.pos[0]),
        what: { zh: `不是合法的 YAML（${error.message}）`, en: `not valid YAML (${error.message})` },
        remedy: {
          zh: '请改正缩进、引号或冒号；含特殊符号的文字用双引号括起',
          en: 'mend the indentation, quote or colon; put text with special signs in double quotes',
        },
      })),
    );
  }
  const lineOf = (path: YamlPath): number => lineAt(offsetOf(document, path));
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, lineOf };
  throw new ProblemError(
    ...result.error.issues.map((issue): Problem => ({
      file,
      line: lineOf(issue.path),
      ...wordsOfIssue(issue, document.hasIn(issue.path)),
    })),
  );
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
