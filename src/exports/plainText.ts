import type { Block, Plan } from '../plan/model.ts';
import { blockText, headingText } from '../plan/text.ts';

const titleOf = ({ metadata, id }: Plan): string => metadata.planTitle ?? metadata.title ?? id;

/** The plan as plain text: its title, then headings and paragraphs, one a line, tables with tabs. */
export function toPlainText(plan: Plan): string {
  const text = (block: Block): string =>
    block.kind === 'table'
      ? [block.header, ...block.rows].map((row) => row.join('\t')).join('\n')
      : blockText(block);
  const clauses = plan.clauses.flatMap((clause) => [headingText(clause), ...clause.blocks.map(text)]);
  return `${[titleOf(plan), '', ...clauses].filter((line, index) => line !== '' || index === 1).join('\n')}\n`;
}

/** Signs that Markdown would take for its own, made plain. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_~[\]<>#|]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');
}

function toMarkdownBlock(block: Block): string {
  if (block.kind === 'notice') return `> ${escapeMarkdown(block.text)}`;
  if (block.kind === 'paragraph') return escapeMarkdown(block.text);
  const line = (cells: string[]): string => `| ${cells.map((cell) => escapeMarkdown(cell)).join(' | ')} |`;
  return [line(block.header), line(block.header.map(() => '---')), ...block.rows.map(line)].join('\n');
}

/** The particulars of a plan as YAML on top of its Markdown; what is not known is left out. */
function frontmatterOf({ metadata, edition, place, source }: Plan, address: string): string {
  const facts = { ...metadata, place, edition, address, source: source.url, sha256: source.sha256 };
  const lines = Object.entries(facts)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---`;
}

/**
 * The plan as Markdown: its particulars, the title, then every clause under a heading of its level. Each clause is
 * at `plan.md#<id>`.
 */
export function toMarkdown(plan: Plan, address: string): string {
  const clauses = plan.clauses.flatMap((clause) => {
    const heading = headingText(clause);
    const printed =
      heading === '' ? [] : [`${'#'.repeat(Math.min(6, clause.level + 1))} ${escapeMarkdown(heading)}`];
    return [`<a id="${clause.id}"></a>`, ...printed, ...clause.blocks.map(toMarkdownBlock)];
  });
  return `${[frontmatterOf(plan, address), `# ${escapeMarkdown(titleOf(plan))}`, ...clauses].join('\n\n')}\n`;
}
