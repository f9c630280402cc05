import { type Enumerator, parseEnumerators } from '../../grammar/paper/enumerator.ts';
import { isBoxHead } from '../../grammar/paper/box.ts';
import type { Numbering } from './numbering.ts';
import type { Paragraph } from './paragraphs.ts';

const OUTER = new Set(['annex', 'part', 'chapter', 'section', 'article']);

/** Follows whether the text is inside a box: a frame ends with the frame, other boxes where the outer numbers go on. */
export class BoxReader {
  private inside = false;
  private framed = false;
  private last = new Map<string, number>();

  /** True when the paragraph belongs to a box, so that no number in it opens a clause. */
  take(paragraph: Paragraph, numbering: Numbering): boolean {
    const frame = paragraph.entries[0]?.block.framed ?? false;
    if (isBoxHead(paragraph.text)) {
      this.inside = true;
      this.framed = frame;
      this.last = new Map();
      return true;
    }
    if (!this.inside) return false;
    if (this.framed || !frame)
      this.inside = this.framed
        ? frame
        : this.goesOn(parseEnumerators(paragraph.text)[0], paragraph, numbering);
    return this.inside;
  }

  private goesOn(reading: Enumerator | undefined, paragraph: Paragraph, numbering: Numbering): boolean {
    if (!reading) return (paragraph.entries[0]?.block.heading ?? 0) === 0;
    if (OUTER.has(reading.kind)) return false;
    const here = this.last.get(reading.kind) ?? 0;
    const outer = numbering.open.find((each) => each.kind === reading.kind)?.value;
    const begins = reading.value === 1 && here === 0 && reading.kind !== 'han';
    if (reading.value !== here + 1 || (here === 0 && !begins)) return false;
    if (
      outer === undefined &&
      reading.kind === 'hanBracket' &&
      here === 0 &&
      numbering.open.at(-1)?.kind === 'han'
    )
      return false;
    this.last.set(reading.kind, reading.value);
    return true;
  }
}
