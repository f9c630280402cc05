import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A page of running text (`content/pages/*.md`) as a tree; nothing in it is read as HTML. */
export function parsePage(markdown: string): Root {
  return unified().use(remarkParse).parse(markdown);
}
