import type { Element } from 'hast';
import type { ReasonKey } from '../../plan/reasons.ts';

/** An element on the way down to a block, with what it means for the text in it. */
export interface Place {
  parent: Place | null;
  element: Element;
  heading: number;
  /** Why a reader does not see what stands in it. */
  hidden: ReasonKey | null;
  /** The same, where this very element takes it off the page. */
  hides: ReasonKey | null;
  framed: boolean;
  /** Whether lines of the source are lines on the page. */
  lined: boolean;
  /** How much running text stands in it, to find the element that holds the paper. */
  weight: number;
}

/** Elements that hold one piece of text, never a whole paper. */
const TEXT_LEVEL = /^(?:p|h[1-6]|[ou]l|li|d[ltd]|span|a|b|strong|em|font|tr|th)$/u;
/** The share of all running text that the element with the paper holds at least. */
export const NEARLY_ALL = 0.8;

/** Text this long, or with a full stop, counts as running text when the paper is looked for. */
const RUNNING = 20;

/** Whether a piece of text is running text, and not a word of the page around the paper. */
export function isRunning(text: string): boolean {
  return text.length >= RUNNING || /[。；]/u.test(text);
}

/** Counts a piece of running text into every element around it. */
export function weigh(place: Place | null, length: number): void {
  for (let at = place; at; at = at.parent) at.weight += length;
}

/** The smallest element with nearly all running text: it holds the paper, the rest is the page around it. */
export function findMainElement(places: readonly (Place | null)[]): Place | null {
  const roots = new Set<Place>();
  for (const place of places) if (place) roots.add(outermost(place));
  const total = [...roots].reduce((most, root) => Math.max(most, root.weight), 0);
  let main: Place | null = null;
  let deepest = 0;
  const seen = new Set<Place>();
  for (const place of places) {
    for (let at = place; at && !seen.has(at); at = at.parent) {
      seen.add(at);
      const level =
        total > 0 && at.weight >= total * NEARLY_ALL && !TEXT_LEVEL.test(at.element.tagName)
          ? depthOf(at)
          : 0;
      if (level > deepest) [main, deepest] = [at, level];
    }
  }
  return main;
}

/** Whether a block stands inside an element. */
export function standsIn(place: Place | null, main: Place): boolean {
  let at = place;
  while (at && at !== main) at = at.parent;
  return at !== null;
}

function outermost(place: Place): Place {
  let at = place;
  while (at.parent) at = at.parent;
  return at;
}

function depthOf(place: Place): number {
  let count = 0;
  for (let at: Place | null = place; at; at = at.parent) count++;
  return count;
}
