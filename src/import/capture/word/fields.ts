import type { Element } from 'xast';
import { attributeOf, localName } from '../xml.ts';

/** Fields of several runs: what stands between begin and separate is their code, which nobody sees; fields nest. */
export class WordFields {
  private readonly open: ('code' | 'result')[] = [];

  /** Takes a mark of a field; true when the element was one. */
  take(element: Element): boolean {
    if (localName(element) !== 'fldChar') return false;
    const type = attributeOf(element, 'fldCharType');
    if (type === 'begin') this.open.push('code');
    else if (type === 'end') this.open.pop();
    else if (this.open.length > 0) this.open[this.open.length - 1] = 'result';
    return true;
  }

  /** Code that its paragraph does not end would hide the rest of the paper. */
  endParagraph(): void {
    while (this.open.at(-1) === 'code') this.open.pop();
  }

  isCode(): boolean {
    return this.open.includes('code');
  }
}
