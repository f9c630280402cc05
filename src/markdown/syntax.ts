import type { Root } from 'mdast';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/**
 * What Markdown a plan may hold: `#` headings, paragraphs, `>` notices, `---` and tables. Everything else that
 * CommonMark knows would change official text (`1.` a list, four spaces code, `<…>` markup), so it is switched off.
 */
const OFF = [
  'attention',
  'autolink',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
];

const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), { disable: { null: OFF } }])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .freeze();

/** `~` is harmless here, but other viewers strike text through between two of them (2020~2022…3~6岁). */
const TILDE = { unsafe: [{ character: '~', inConstruct: 'phrasing' as const }] };

const writer = unified()
  .use(remarkStringify, { rule: '-', ruleSpaces: false })
  .data('toMarkdownExtensions', [gfmTableToMarkdown({ tablePipeAlign: false }), TILDE])
  .freeze();

/** Parses the body of a plan. */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown);
}

/** Writes a body so that `parseMarkdown` yields the same text, in any viewer of Markdown. */
export function toMarkdown(root: Root): string {
  return writer.stringify(root);
}
