import { marksOf, toKey, type Stretch } from '../search/key.ts';

/** The `<mark>` elements of one place where a word occurs: several where links or figures stand inside the word. */
export type Passage = HTMLElement[];

/** Marks the folded words in every clause of the page, in document order; a word never runs over from clause to clause. */
export function findPassages(words: string[], fold: (text: string) => string): Passage[] {
  const clauses = document.querySelectorAll('[data-clauses] > [id]');
  return [...clauses].flatMap((clause) => {
    const nodes = textNodesOf(clause);
    const text = nodes.map(({ data }) => data).join('');
    // From the end, so that what was marked does not move what is still to be marked.
    return marksOf(words, toKey(text, fold))
      .reverse()
      .map((stretch) => wrap(nodes, stretch))
      .reverse();
  });
}

/** The running text of a clause: without its number in the margin, figures beside it, and controls. */
function textNodesOf(clause: Element): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(clause, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (
      !node.parentElement?.closest(
        '.clause-number, .clause-figures, .no-body, button, [hidden], .screen-reader',
      )
    )
      nodes.push(node);
  }
  return nodes;
}

function wrap(nodes: Text[], [start, end]: Stretch): Passage {
  const passage: Passage = [];
  let begin = 0;
  for (const node of nodes) {
    const { length } = node;
    const from = Math.max(0, start - begin);
    const to = Math.min(length, end - begin);
    begin += length;
    if (from >= to) continue;
    const part = node.splitText(from);
    part.splitText(to - from);
    const mark = document.createElement('mark');
    mark.className = 'found';
    part.replaceWith(mark);
    mark.append(part);
    passage.push(mark);
  }
  return passage;
}
