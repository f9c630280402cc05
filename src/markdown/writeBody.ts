import type { Paragraph, Root, RootContent, Table, Text } from 'mdast';
import { CLOSING } from '../plan/ids.ts';
import type { Block, Clause } from '../plan/model.ts';
import { headingText } from '../plan/text.ts';
import { toMarkdown } from './syntax.ts';

/** The clauses of a plan as the Markdown body that `readBody` reads back. */
export function writeBody(clauses: readonly Clause[]): string {
  const root: Root = { type: 'root', children: clauses.flatMap(nodesOf) };
  return toMarkdown(root);
}

function nodesOf(clause: Clause): RootContent[] {
  const nodes: RootContent[] = [];
  if (clause.id === CLOSING) nodes.push({ type: 'thematicBreak' });
  if (clause.level > 0) {
    const heading = text(headingText(clause));
    nodes.push({ type: 'heading', depth: depthOf(clause.level), children: [heading] });
  }
  for (const block of clause.blocks) addBlock(nodes, block);
  return nodes;
}

/** `##` for the outermost clauses; Markdown ends at `######`. */
function depthOf(level: number): 2 | 3 | 4 | 5 | 6 {
  return Math.min(level + 1, 6) as 2 | 3 | 4 | 5 | 6;
}

function addBlock(nodes: RootContent[], block: Block): void {
  const last = nodes.at(-1);
  if (block.kind === 'table') nodes.push(tableOf(block.header, block.rows));
  else if (block.kind === 'paragraph') nodes.push(paragraph(block.text));
  else if (last?.type === 'blockquote') last.children.push(paragraph(block.text));
  else nodes.push({ type: 'blockquote', children: [paragraph(block.text)] });
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [text(value)] };
}

function tableOf(header: string[], rows: string[][]): Table {
  return {
    type: 'table',
    children: [header, ...rows].map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
    })),
  };
}

/** One line of text: a break inside it would end a heading or a table row. */
function text(value: string): Text {
  return { type: 'text', value: value.replace(/\s*[\r\n]\s*/g, ' ').trim() };
}
