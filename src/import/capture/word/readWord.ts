import { placedNode } from '../placedNode.ts';
import type { Element as HtmlElement, ElementContent, Root as HtmlRoot } from 'hast';
import type { Element, Root } from 'xast';
import { toWords, type Words } from '../../../plan/problem.ts';
import { isNoteMark, type Shift, shiftCharacters } from '../raised.ts';
import { attributeOf, descendantsOf, elementAt, elementsOf, localName, parseXml, textOf } from '../xml.ts';
import { unzip } from '../zip.ts';
import { WordFields } from './fields.ts';
import { toLinearMath } from './math.ts';
import { WordNumbering } from './wordNumbering.ts';
import { isDark, isOn, WordStyles } from './styles.ts';

/** Characters of the font Symbol that papers set as such. */
const SYMBOLS: Record<string, string> = {
  F0B3: '≥',
  F0A3: '≤',
  F0B4: '×',
  F0B8: '÷',
  F0B1: '±',
  F0B0: '°',
  F0A5: '∞',
  F0B7: '·',
  F06D: 'μ',
  F057: 'Ω',
  F0D6: '√',
  F0E5: '∑',
  F0B9: '≠',
  F0BB: '≈',
};

/** A Word document (.docx) as a tree of HTML, whose lines are its paragraphs, and what is to be said about it. */
export function readWord(bytes: Uint8Array, file: string): { root: HtmlRoot; notes: Words[] } {
  const parts = unzip(bytes, file, (name) => /^word\/[^/]+\.xml$/u.test(name.replaceAll('\\', '/')));
  const part = (name: string): Root | undefined => {
    const found = parts.get(`word/${name}.xml`) ?? parts.get(`word\\${name}.xml`);
    return found && parseXml(found, file);
  };
  const document = part('document');
  if (!document) return { root: { type: 'root', children: [] }, notes: [] };
  const reader = new WordReader(new WordStyles(part('styles')), new WordNumbering(part('numbering')), [
    ['footnoteReference', part('footnotes')],
    ['endnoteReference', part('endnotes')],
  ]);
  const body = elementAt(document, 'document', 'body');
  return { root: { type: 'root', children: body ? reader.whole(body, 0) : [] }, notes: reader.notes() };
}

/** What is gathered of one paragraph: its words, and what stands beside them. */
interface Gathered {
  inline: ElementContent[];
  /** Notes and text boxes, which follow the paragraph or go before it. */
  after: ElementContent[];
  before: ElementContent[];
  words: string;
}

class WordReader {
  private line = 0;
  private readonly said = new Set<'tracked' | 'chunk' | 'formula'>();
  private readonly noted = new Map<string, string>();
  private readonly fields = new WordFields();
  /** Words before a paragraph mark that was deleted: they go on in the next paragraph. */
  private carried: ElementContent[] = [];
  /** Notes of a table and rows that were deleted from it, which follow it; whether its ground is dark. */
  private table?: { after: ElementContent[]; dark: boolean } | undefined;
  private readonly styles: WordStyles;
  private readonly numbering: WordNumbering;
  private readonly noteTexts: Map<string, Element>;

  constructor(styles: WordStyles, numbering: WordNumbering, notes: [string, Root | undefined][]) {
    this.styles = styles;
    this.numbering = numbering;
    this.noteTexts = new Map(
      notes.flatMap(([kind, root]) =>
        elementsOf(elementsOf(root)[0]).map((note) => [`${kind} ${attributeOf(note, 'id')}`, note] as const),
      ),
    );
  }

  notes(): Words[] {
    return [...this.said].map((note) => toWords(`note-${note}`));
  }

  /** All blocks of the body or of a cell, behind whose last paragraph nothing goes on. */
  whole(parent: Element, depth: number): ElementContent[] {
    const made = this.blocks(parent, depth);
    const rest = this.carried.splice(0);
    return rest.length > 0 ? [...made, placedNode('p', rest, {}, this.line)] : made;
  }

  /** Paragraphs and tables, also those within content controls, accepted changes and custom XML. */
  blocks(parent: Element, depth: number): ElementContent[] {
    if (depth > 100) return [];
    return elementsOf(parent).flatMap((element): ElementContent[] => {
      const name = localName(element);
      if (name === 'p') return this.paragraph(element, depth);
      if (name === 'tbl') return this.tableOf(element, depth);
      if (name === 'altChunk') this.said.add('chunk');
      if (name === 'del' || name === 'moveFrom') this.said.add('tracked');
      if (/^(?:del|moveFrom|sectPr|sdtPr|altChunk)$/u.test(name)) return [];
      if (name === 'AlternateContent') return this.blocks(elementsOf(element)[0] ?? element, depth + 1);
      return this.blocks(element, depth + 1);
    });
  }

  private paragraph(element: Element, depth: number): ElementContent[] {
    this.line++;
    const { line } = this;
    const gathered: Gathered = { inline: [], after: [], before: [], words: '' };
    const list = this.styles.listOf(element);
    const label = list ? this.numbering.next(list) : '';
    this.inline(element, element, gathered, depth);
    this.fields.endParagraph();
    if (label !== '' && gathered.inline.length > 0)
      gathered.inline.unshift({ type: 'text', value: /[\p{L}\p{N}]$/u.test(label) ? `${label} ` : label });
    const inline = [...this.carried.splice(0), ...gathered.inline];
    if (elementAt(element, 'pPr', 'rPr', 'del')) {
      this.said.add('tracked');
      this.carried = inline;
      return [...gathered.before, ...gathered.after];
    }
    const level = this.styles.headingOf(element);
    const tag = level > 0 ? `h${level}` : 'p';
    return [...gathered.before, placedNode(tag, inline, {}, line), ...gathered.after];
  }

  private inline(parent: Element, paragraph: Element, into: Gathered, depth: number): void {
    if (depth > 100) return;
    for (const element of elementsOf(parent)) {
      const name = localName(element);
      if (name === 'r') this.run(element, paragraph, into, depth);
      else if (name === 'oMath' || name === 'oMathPara') this.text(toLinearMath(element), into);
      else if (name === 'del' || name === 'moveFrom') this.deleted(element, into);
      else if (!/Pr$/u.test(name)) {
        if (name === 'ins' || name === 'moveTo') this.said.add('tracked');
        this.inline(element, paragraph, into, depth + 1);
      }
    }
  }

  private deleted(element: Element, into: Gathered): void {
    this.said.add('tracked');
    const words = ['delText', 't']
      .flatMap((name) => descendantsOf(element, name))
      .map(textOf)
      .join('');
    if (words !== '') into.inline.push(placedNode('del', [{ type: 'text', value: words }], {}, this.line));
  }

  private run(run: Element, paragraph: Element, into: Gathered, depth: number): void {
    const property = (name: string): Element | undefined => this.styles.runProperty(run, paragraph, name);
    const struck = isOn(property('strike')) || isOn(property('dstrike'));
    const hidden =
      isOn(property('vanish')) ||
      (/^f{6}$/iu.test(attributeOf(property('color'), 'val') ?? '') && !this.isOnDark(run, paragraph)) ||
      Number(attributeOf(property('sz'), 'val') ?? 21) <= 4;
    const shift = shiftOf(property('vertAlign'), property('position'));
    const inner: Gathered = { ...into, inline: [], words: into.words };
    for (const element of elementsOf(run)) this.piece(element, inner, shift, depth);
    into.words = inner.words;
    if (inner.inline.length === 0) return;
    if (struck) into.inline.push(placedNode('del', inner.inline, {}, this.line));
    else if (hidden) into.inline.push(placedNode('span', inner.inline, { style: 'display:none' }, this.line));
    else into.inline.push(...inner.inline);
  }

  /** White letters are read on a ground of their own: of the run, the paragraph or the table. */
  private isOnDark(run: Element, paragraph: Element): boolean {
    const grounds = [
      this.styles.runProperty(run, paragraph, 'shd'),
      this.styles.paragraphProperty(paragraph, 'shd'),
      this.styles.runProperty(run, paragraph, 'highlight'),
    ];
    return grounds.some(isDark) || this.table?.dark === true;
  }

  private piece(element: Element, into: Gathered, shift: Shift | undefined, depth: number): void {
    const name = localName(element);
    if (this.fields.take(element) || this.fields.isCode()) return;
    if (name === 't') this.shifted(textOf(element), into, shift);
    else if (name === 'tab') this.text(' ', into);
    else if (name === 'br' || name === 'cr') into.inline.push(placedNode('br', [], {}, this.line));
    else if (name === 'noBreakHyphen') this.text('-', into);
    else if (name === 'sym')
      this.text(SYMBOLS[(attributeOf(element, 'char') ?? '').toUpperCase()] ?? '□', into);
    else if (name === 'footnoteReference' || name === 'endnoteReference')
      this.note(element, name, into, depth);
    else if (name === 'ruby') {
      const base = elementAt(element, 'rubyBase');
      for (const run of base ? descendantsOf(base, 'r') : [])
        for (const child of elementsOf(run)) this.piece(child, into, shift, depth + 1);
    } else if (name === 'AlternateContent') {
      const choice = elementsOf(element)[0];
      if (choice) for (const child of elementsOf(choice)) this.piece(child, into, shift, depth + 1);
    } else if (/^(?:drawing|pict|object)$/u.test(name)) this.drawing(element, into, depth);
  }

  private shifted(words: string, into: Gathered, shift: Shift | undefined): void {
    if (shift === 'raised' && isNoteMark(words, into.words))
      into.inline.push(placedNode('sup', [{ type: 'text', value: words }], {}, this.line));
    else this.text(shift ? shiftCharacters(words, shift) : words, into);
  }

  private text(value: string, into: Gathered): void {
    into.words += value;
    into.inline.push({ type: 'text', value });
  }

  /** A note follows the paragraph that it is a note of. */
  private note(element: Element, kind: string, into: Gathered, depth: number): void {
    const id = `${kind} ${attributeOf(element, 'id')}`;
    const note = this.noteTexts.get(id);
    if (!note || this.noted.has(id) || depth > 50) return;
    this.noted.set(id, `注${this.noted.size + 1}：`);
    const words: ElementContent[] = this.blocks(note, depth + 1).flatMap((each) =>
      each.type === 'element' ? each.children : [],
    );
    const mark: ElementContent = { type: 'text', value: this.noted.get(id) ?? '' };
    (this.table ?? into).after.push(placedNode('p', [mark, ...words], {}, this.line));
  }

  /** A text box stands apart, before its paragraph where that has no words yet; a picture has a placeholder. */
  private drawing(element: Element, into: Gathered, depth: number): void {
    const boxes = descendantsOf(element, 'txbxContent').filter(
      (box, index, all) =>
        !all
          .slice(0, index)
          .some((outer) => descendantsOf(outer, 'txbxContent').includes(box) && outer !== box),
    );
    const side = into.words.trim() === '' ? into.before : into.after;
    for (const box of boxes) side.push(...this.blocks(box, depth + 1));
    if (boxes.length > 0) return;
    const described = descendantsOf(element, 'docPr')[0];
    const alt = attributeOf(described, 'descr') ?? attributeOf(described, 'title') ?? '';
    into.inline.push(placedNode('img', [], { alt, src: 'word' }, this.line));
  }

  /** A table, and behind the outermost one what stands in it but belongs to no cell. */
  private tableOf(element: Element, depth: number): ElementContent[] {
    const outer = this.table;
    const dark =
      outer?.dark === true ||
      this.styles.hasDarkGround(attributeOf(elementAt(element, 'tblPr', 'tblStyle'), 'val'));
    this.table = { after: outer?.after ?? [], dark };
    const { after } = this.table;
    const made = this.rowsOf(element, depth);
    this.table = outer;
    return outer ? [made] : [made, ...after];
  }

  /** The blocks of a cell, on its own ground. */
  private cell(cell: Element, depth: number): ElementContent[] {
    const { table } = this;
    const isOwnDark = isDark(elementAt(cell, 'tcPr', 'shd'));
    if (table && isOwnDark) this.table = { ...table, dark: true };
    const made = this.whole(cell, depth + 1);
    this.table = table;
    return made;
  }

  /** A row that was deleted: its words are held back. */
  private deletedRow(row: Element): void {
    this.said.add('tracked');
    const words = [...descendantsOf(row, 't'), ...descendantsOf(row, 'delText')].map(textOf).join(' ');
    const struck = placedNode('del', [{ type: 'text', value: words }], {}, this.line);
    if (words.trim() !== '') this.table?.after.push(placedNode('p', [struck], {}, this.line));
  }

  private rowsOf(element: Element, depth: number): ElementContent {
    const rows = elementsOf(element).flatMap((each) =>
      localName(each) === 'tr' ? [each] : descendantsOf(each, 'tr'),
    );
    const open = new Map<number, HtmlElement>();
    const line = this.line + 1;
    const body = rows.flatMap((row) => {
      if (elementAt(row, 'trPr', 'del')) {
        this.deletedRow(row);
        return [];
      }
      const cells: ElementContent[] = [];
      let column = Number(attributeOf(elementAt(row, 'trPr', 'gridBefore'), 'val') ?? 0);
      const found = elementsOf(row).flatMap((each) =>
        localName(each) === 'sdt' ? descendantsOf(each, 'tc') : localName(each) === 'tc' ? [each] : [],
      );
      for (const cell of found) {
        const wide = Number(attributeOf(elementAt(cell, 'tcPr', 'gridSpan'), 'val') ?? 1);
        const merge = elementAt(cell, 'tcPr', 'vMerge');
        const above = open.get(column);
        if (merge && attributeOf(merge, 'val') !== 'restart' && above)
          above.properties.rowSpan = Number(above.properties.rowSpan ?? 1) + 1;
        else {
          const made = placedNode('td', this.cell(cell, depth), { colSpan: wide }, this.line);
          cells.push(made);
          if (merge) open.set(column, made);
          else open.delete(column);
        }
        column += wide;
      }
      return [placedNode('tr', cells, {}, line)];
    });
    return placedNode('table', body, {}, line);
  }
}

function shiftOf(align: Element | undefined, position: Element | undefined): Shift | undefined {
  const value = attributeOf(align, 'val');
  const raise = Number(attributeOf(position, 'val') ?? 0);
  if (value === 'superscript' || (!value && raise >= 6)) return 'raised';
  return value === 'subscript' || (!value && raise <= -6) ? 'lowered' : undefined;
}
