/** The sentences of a page, and where they stand: what is read aloud and marked as it is read. */

export interface Sentence {
  block: Element;
  start: number;
  end: number;
  text: string;
}

const BLOCKS = 'h2, h3, h4, h5, h6, p, li, caption, th, td';
/** Not read: numbers, buttons and codes beside the text, and what a screen reader skips too. */
const SILENT = '[aria-hidden="true"], button, [hidden], .no-read';
function textNodes(block: Element): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest(SILENT)) nodes.push(node);
  }
  return nodes;
}

/** Every sentence below `root` that is meant to be read, in document order. */
export function readSentences(root: Element): Sentence[] {
  return Array.from(root.querySelectorAll(BLOCKS)).flatMap((block) => {
    if (block.closest(SILENT) || block.querySelector(BLOCKS)) return [];
    const text = textNodes(block)
      .map((node) => node.data)
      .join('');
    return Array.from(text.matchAll(/[^。！？；]+[。！？；]?[”」』）]*/gu), ({ 0: words, index }) => ({
      block,
      start: index,
      end: index + words.length,
      text: words.trim(),
    })).filter((sentence) => sentence.text !== '');
  });
}

/** The range of a sentence, for marking it. */
export function rangeOf({ block, start, end }: Sentence): Range {
  const range = document.createRange();
  let at = 0;
  for (const node of textNodes(block)) {
    const next = at + node.data.length;
    if (start >= at && start < next) range.setStart(node, start - at);
    if (end > at && end <= next) range.setEnd(node, end - at);
    at = next;
  }
  return range;
}
