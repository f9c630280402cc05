import type { PhrasingContent, RootContent } from 'mdast';
import { ENUMERATOR_KINDS } from '../grammar/paper/enumerator.ts';
import { ClauseIds, CLOSING, PREAMBLE } from '../plan/ids.ts';
import type { Block, Clause } from '../plan/model.ts';
import { type Problem, tellProblem } from '../plan/problem.ts';
import { type Heading, readHeading } from './heading.ts';
import { parseMarkdown } from './syntax.ts';

/** The clauses of a body, and what is wrong in it. */
export interface ReadBody {
  clauses: Clause[];
  problems: Problem[];
}

/**
 * Reads the Markdown body of a plan; `firstLine` is the line of the file on which the body begins.
 * @example readBody('## 一、工作目标\n\n到2025年…', 'x.md').clauses[0].id === '1'
 */
export function readBody(markdown: string, file: string, firstLine = 1): ReadBody {
  const body: ReadBody = { clauses: [], problems: [] };
  const open: OpenClause[] = [];
  const ids = new ClauseIds();
  for (const node of parseMarkdown(markdown).children) {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    if (node.type === 'heading') {
      if (node.depth === 1) body.problems.push(tellProblem('title-in-body', { file, line }, {}));
      const heading = readHeading(textOf(node.children));
      close(open, node.depth - 1, heading);
      const clause = clauseOf(heading, open, ids, Math.max(node.depth - 1, (open.at(-1)?.level ?? 0) + 1));
      open.push({ ...clause, rank: rankOf(heading) });
      body.clauses.push({ ...clause, line });
    } else if (node.type === 'thematicBreak') {
      open.length = 0;
      body.clauses.push(unnumbered(CLOSING, line));
    } else {
      if (body.clauses.length === 0) body.clauses.push(unnumbered(PREAMBLE, line));
      body.clauses.at(-1)?.blocks.push(...blocksOf(node, line, firstLine));
    }
  }
  return body;
}

/** A clause that is still open, so that deeper headings stand in it. */
interface OpenClause extends Clause {
  rank: number;
}

/** Markdown counts six depths; what stands deeper in the deepest of them is told by the kind of its number. */
const DEEPEST = 5;

function close(open: OpenClause[], level: number, heading: Heading): void {
  const within = ({ level: at, rank }: OpenClause): boolean =>
    at < level || (level === DEEPEST && at >= DEEPEST && rank < rankOf(heading));
  for (let last = open.at(-1); last && !within(last); last = open.at(-1)) open.pop();
}

/** How deep the kind of a heading's number usually stands; decimals stand in shorter ones, text in nothing. */
function rankOf({ number }: Heading): number {
  if (!number) return 0;
  return ENUMERATOR_KINDS.indexOf(number.kind) + (number.kind === 'decimal' ? number.values.length / 10 : 0);
}

function clauseOf(heading: Heading, open: readonly Clause[], ids: ClauseIds, level: number): Clause {
  const { label, title, titleStop, number } = heading;
  const parent = open.at(-1);
  return {
    id: ids.clauseId(open, number, title),
    path: [...(parent?.path ?? []), ...(number ? [number.number] : [])],
    label,
    title,
    titleStop,
    level,
    parent: parent?.id ?? null,
    blocks: [],
    line: 0,
  };
}

function unnumbered(id: string, line: number): Clause {
  return { id, path: [], label: '', title: '', titleStop: '', level: 0, parent: null, blocks: [], line };
}

function blocksOf(node: RootContent, line: number, firstLine: number): Block[] {
  if (node.type === 'paragraph') return [{ kind: 'paragraph', text: textOf(node.children), line }];
  if (node.type === 'blockquote') {
    return node.children.flatMap((child) =>
      child.type === 'paragraph'
        ? [
            {
              kind: 'notice',
              text: textOf(child.children),
              line: (child.position?.start.line ?? 1) + firstLine - 1,
            },
          ]
        : [],
    );
  }
  if (node.type !== 'table') return [];
  const [header = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => textOf(cell.children)),
  );
  return [
    { kind: 'table', header, rows: rows.map((row) => header.map((_, index) => row[index] ?? '')), line },
  ];
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return joinLines(
    nodes.map((node) => (node.type === 'text' ? node.value : node.type === 'break' ? '\n' : '')).join(''),
  );
}

const CHINESE = '[\\u2014-\\u2026\\u3000-\\u303f\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]';
const BREAK = new RegExp(`(?<=${CHINESE})[ \\t]*\\r?\\n[ \\t]*|[ \\t]*\\r?\\n[ \\t]*(?=${CHINESE})`, 'g');

/** A paragraph that was wrapped in an editor is one paragraph: no space beside Chinese, one elsewhere. */
function joinLines(text: string): string {
  return text.replace(BREAK, '').replace(/[ \t]*\r?\n[ \t]*/g, ' ');
}
