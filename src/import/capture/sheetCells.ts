import type { Element, Root } from 'xast';
import { shiftCharacters } from './raised.ts';
import { formatSheetNumber } from './sheetNumber.ts';
import { attributeOf, elementAt, elementsOf, localName, textOf } from './xml.ts';

/** What a cell shows, and what is struck out in it. */
export interface CellText {
  shown: string;
  struck: string;
}

const BUILT_IN: Record<number, string> = {
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy"年"m"月"d"日"',
  15: 'yyyy"年"m"月"d"日"',
  17: 'yyyy"年"m"月"',
  22: 'yyyy"年"m"月"d"日"',
  27: 'yyyy"年"m"月"',
  31: 'yyyy"年"m"月"d"日"',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const isOn = (property: Element | undefined): boolean =>
  property !== undefined && !/^(?:0|false)$/u.test(attributeOf(property, 'val') ?? '1');

/** The strings, formats and fonts of a workbook, by which its cells are read. */
export class Cells {
  private readonly strings: CellText[];
  private readonly formats: string[] = [];
  private readonly struck: boolean[] = [];

  constructor(strings: Root | undefined, styles: Root | undefined) {
    this.strings = elementsOf(elementAt(strings, 'sst'), 'si').map(stringOf);
    const root = elementAt(styles, 'styleSheet');
    const named = new Map(
      elementsOf(elementAt(root, 'numFmts')).map((each) => [
        Number(attributeOf(each, 'numFmtId')),
        attributeOf(each, 'formatCode') ?? '',
      ]),
    );
    const fonts = elementsOf(elementAt(root, 'fonts'), 'font');
    for (const each of elementsOf(elementAt(root, 'cellXfs'), 'xf')) {
      const id = Number(attributeOf(each, 'numFmtId') ?? 0);
      this.formats.push(named.get(id) ?? BUILT_IN[id] ?? '');
      this.struck.push(isOn(elementAt(fonts[Number(attributeOf(each, 'fontId') ?? 0)], 'strike')));
    }
  }

  /** What a cell shows: its string, or its number as its format writes it. */
  textOf(cell: Element): CellText {
    const style = Number(attributeOf(cell, 's') ?? 0);
    const text = this.valueOf(cell, style);
    return this.struck[style] ? { shown: '', struck: text.shown + text.struck } : text;
  }

  private valueOf(cell: Element, style: number): CellText {
    const type = attributeOf(cell, 't');
    const value = textOf(elementAt(cell, 'v') ?? { type: 'root', children: [] });
    if (type === 's') return this.strings[Number(value)] ?? { shown: '', struck: '' };
    const inline = elementAt(cell, 'is');
    if (inline) return stringOf(inline);
    const isPlain = value === '' || type === 'str' || type === 'e' || type === 'b';
    return { shown: isPlain ? value : formatSheetNumber(value, this.formats[style] ?? ''), struck: '' };
  }
}

/** The text of a string, without the readings that are printed above its characters. */
function stringOf(item: Element): CellText {
  const text: CellText = { shown: '', struck: '' };
  for (const part of elementsOf(item)) {
    const properties = elementAt(part, 'rPr');
    const words = localName(part) === 'r' ? textOf(elementAt(part, 't') ?? part) : textOf(part);
    if (localName(part) === 'rPh' || localName(part) === 'phoneticPr') continue;
    const align = attributeOf(elementAt(properties, 'vertAlign'), 'val');
    if (isOn(elementAt(properties, 'strike'))) text.struck += words;
    else if (align === 'superscript') text.shown += shiftCharacters(words, 'raised');
    else text.shown += align === 'subscript' ? shiftCharacters(words, 'lowered') : words;
  }
  return text;
}
