import type { Element as HtmlElement, ElementContent, Root as HtmlRoot } from 'hast';
import type { Element, Nodes, Root } from 'xast';
import { toWords, type Words } from '../../plan/problem.ts';
import { OdfLists } from './odfLists.ts';
import { OdfStyles } from './odfStyles.ts';
import { placedNode } from './placedNode.ts';
import { isNoteMark, shiftCharacters } from './raised.ts';
import { attributeOf, descendantsOf, elementAt, elementsOf, localName, parseXml, textOf } from './xml.ts';
import { unzip } from './zip.ts';

const MOST_CELLS = 60;
const DEEPEST = 100;
/** What is no text of the paper: marks, comments, forms, what was deleted. */
const NO_TEXT = new Set(
  'annotation annotation-end tracked-changes sequence-decls forms note-citation ruby-text bookmark'.split(
    ' ',
  ),
);

/** A text or workbook in OpenDocument (.odt, .ods) as a tree of HTML, whose lines are its paragraphs. */
export function readOdf(bytes: Uint8Array, file: string): { root: HtmlRoot; notes: Words[] } {
  const parts = unzip(bytes, file, (name) => /^(?:content|styles)\.xml$/u.test(name));
  const part = (name: string): Root | undefined => {
    const found = parts.get(name);
    return found && parseXml(found, file);
  };
  const content = part('content.xml');
  const body = elementAt(content, 'document-content', 'body');
  if (!body) return { root: { type: 'root', children: [] }, notes: [] };
  const roots = [content, part('styles.xml')];
  const reader = new OdfReader(new OdfStyles(roots), new OdfLists(roots));
  const children = reader.blocks(body, 0);
  const notes = [
    ...(elementAt(body, 'spreadsheet') ? [toWords('note-sheets')] : []),
    ...(descendantsOf(body, 'tracked-changes').length > 0 ? [toWords('note-tracked')] : []),
  ];
  return { root: { type: 'root', children }, notes };
}

/** Words of a paragraph, and what follows it or goes before. */
interface Gathered {
  inline: ElementContent[];
  before: ElementContent[];
  after: ElementContent[];
  words: string;
}

class OdfReader {
  private line = 0;
  private noteCount = 0;
  private readonly styles: OdfStyles;
  private readonly lists: OdfLists;

  constructor(styles: OdfStyles, lists: OdfLists) {
    this.styles = styles;
    this.lists = lists;
  }

  blocks(parent: Element, depth: number, label = ''): ElementContent[] {
    if (depth > DEEPEST) return [];
    let mark = label;
    return elementsOf(parent).flatMap((element): ElementContent[] => {
      const name = localName(element);
      if (NO_TEXT.has(name)) return [];
      if (name === 'p' || name === 'h') {
        const made = this.paragraph(element, depth, mark);
        mark = '';
        return made;
      }
      if (name === 'list') return this.list(element, depth);
      if (name === 'table') return this.table(element, depth);
      if (/^(?:frame|g|custom-shape)$/u.test(name)) return this.frame(element, depth);
      const inner = this.blocks(element, depth + 1);
      return attributeOf(element, 'display') === 'none'
        ? [placedNode('div', inner, { hidden: true }, this.line)]
        : inner;
    });
  }

  private paragraph(element: Element, depth: number, label: string): ElementContent[] {
    this.line++;
    const { line } = this;
    const style = attributeOf(element, 'style-name');
    const level = localName(element) === 'h' ? Number(attributeOf(element, 'outline-level') ?? 1) : 0;
    const drawn = level > 0 && label === '' ? this.lists.outline(level) : label;
    const into: Gathered = { inline: [], before: [], after: [], words: '' };
    this.inline(element, into, depth);
    if (drawn !== '' && into.inline.length > 0) into.inline.unshift({ type: 'text', value: drawn });
    const tag = level >= 1 && level <= 6 ? `h${level}` : 'p';
    const kept = this.styles.wrap(style, into.inline, line);
    return [...into.before, placedNode(tag, kept, {}, line), ...into.after];
  }

  private inline(parent: Element, into: Gathered, depth: number, style?: string): void {
    if (depth > DEEPEST) return;
    const shift = this.styles.shiftOf(style);
    for (const node of parent.children as Nodes[]) {
      if (node.type === 'text') {
        const words = node.value.replace(/\s+/gu, ' ');
        if (shift === 'raised' && isNoteMark(words, into.words))
          into.inline.push(placedNode('sup', [{ type: 'text', value: words }], {}, this.line));
        else this.text(shift ? shiftCharacters(words, shift) : words, into);
      } else if (node.type === 'element') this.piece(node, into, depth, style);
    }
  }

  private piece(element: Element, into: Gathered, depth: number, style: string | undefined): void {
    const name = localName(element);
    if (name === 's' || name === 'tab') this.text(' ', into);
    else if (name === 'line-break') into.inline.push(placedNode('br', [], {}, this.line));
    else if (name === 'note') this.note(element, into, depth);
    else if (/^(?:frame|g|custom-shape)$/u.test(name)) this.drawing(element, into, depth);
    else if (name === 'span') {
      const own = attributeOf(element, 'style-name');
      const inner: Gathered = { ...into, inline: [] };
      this.inline(element, inner, depth + 1, own);
      into.words = inner.words;
      into.inline.push(...this.styles.wrap(own, inner.inline, this.line));
    } else if (!NO_TEXT.has(name)) this.inline(element, into, depth + 1, style);
  }

  private text(value: string, into: Gathered): void {
    into.words += value;
    into.inline.push({ type: 'text', value });
  }

  /** A note follows the paragraph that it is a note of. */
  private note(element: Element, into: Gathered, depth: number): void {
    const body = elementAt(element, 'note-body');
    if (!body || depth > DEEPEST) return;
    const mark: ElementContent = { type: 'text', value: `注${++this.noteCount}：` };
    const words = this.blocks(body, depth + 1).flatMap((each) =>
      each.type === 'element' ? each.children : [],
    );
    into.after.push(placedNode('p', [mark, ...words], {}, this.line));
  }

  /** A text box stands before its paragraph where that has no words yet; a picture has a placeholder. */
  private drawing(element: Element, into: Gathered, depth: number): void {
    const made = this.frame(element, depth);
    const isPicture = made[0]?.type === 'element' && made[0].tagName === 'img';
    (isPicture ? into.inline : into.words.trim() === '' ? into.before : into.after).push(...made);
  }

  private frame(element: Element, depth: number): ElementContent[] {
    const boxed = elementsOf(element).flatMap((each) =>
      /^(?:text-box|p|list|table|g|frame|custom-shape)$/u.test(localName(each)) ? [each] : [],
    );
    if (boxed.length > 0) return this.blocks(element, depth + 1);
    if (!elementAt(element, 'image') && !elementAt(element, 'object')) return [];
    const alt = ['desc', 'title'].map((name) => textOf(elementAt(element, name) ?? EMPTY)).find(Boolean);
    return [placedNode('img', [], { alt: alt ?? '', src: 'odf' }, this.line)];
  }

  private list(element: Element, depth: number): ElementContent[] {
    const level = this.lists.enter(element);
    const made = elementsOf(element).flatMap((item) => {
      const label = localName(item) === 'list-item' ? this.lists.next(item, level) : '';
      return this.blocks(item, depth + 1, label);
    });
    this.lists.leave();
    return made;
  }

  private table(element: Element, depth: number): ElementContent[] {
    const line = this.line + 1;
    const rows = descendantRows(element).flatMap((row): HtmlElement[] => {
      const cells = elementsOf(row, 'table-cell').flatMap((cell) => this.cells(cell, depth));
      if (cells.length === 0) return [];
      const isHidden = /^(?:collapse|filter)$/u.test(attributeOf(row, 'visibility') ?? '');
      return [placedNode('tr', cells, isHidden ? { hidden: true } : {}, line)];
    });
    return [placedNode('table', rows, {}, line)];
  }

  /** A cell, as often as it is repeated; the empty ones to the edge of a sheet are none. */
  private cells(cell: Element, depth: number): HtmlElement[] {
    const repeated = Number(attributeOf(cell, 'number-columns-repeated') ?? 1);
    const inner = this.blocks(cell, depth + 1);
    if (inner.length === 0 && repeated > MOST_CELLS) return [];
    const colSpan = Number(attributeOf(cell, 'number-columns-spanned') ?? 1);
    const rowSpan = Number(attributeOf(cell, 'number-rows-spanned') ?? 1);
    const made = placedNode('td', inner, { colSpan, rowSpan }, this.line);
    return Array.from({ length: Math.min(repeated, MOST_CELLS) }, () => made);
  }
}

const EMPTY: Root = { type: 'root', children: [] };

/** The rows of a table, also of its head and its groups, but not those of tables in it. */
const descendantRows = (parent: Element): Element[] =>
  elementsOf(parent).flatMap((each) => {
    const name = localName(each);
    if (name === 'table-row') return [each];
    return /^table-(?:header-rows|rows|row-group)$/u.test(name) ? descendantRows(each) : [];
  });
