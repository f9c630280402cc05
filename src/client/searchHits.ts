import type { Loaded } from '../search/engine.ts';
import { excerpt, splitAt, type Piece } from '../search/excerpt.ts';
import { marksOf, toKey } from '../search/key.ts';

/** The interface's words, from the page. */
export type SearchWords = Record<string, string> &
  Record<'relations' | 'facets' | 'sorts' | 'suggested', Record<string, string>>;

/** How hits are shown. */
export interface HitStyle {
  words: SearchWords;
  /** Folded words to mark. */
  marked: string[];
  fold: (text: string) => string;
  /** What to mark on the clause's page; without it, the words that occur there. */
  query?: string;
  /** Address of a plan with `{plan}` in it. */
  address: string;
  /** The name of a body by its id. */
  bodyName: (id: string) => string;
  match: string;
}

/** Makes an element with a class and children; texts stay texts, whatever signs stand in them. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** Hits in the order given, those of one plan together under its title. */
export function renderHits(hits: Loaded[], style: HitStyle): HTMLElement[] {
  const plans = new Map<string, Loaded[]>();
  for (const hit of hits) {
    const key = `${hit.portal} ${hit.plan.id}`;
    plans.set(key, [...(plans.get(key) ?? []), hit]);
  }
  return [...plans.values()].map((own) => {
    const list = make('ol', '', ...own.map((hit) => renderHit(hit, style)));
    return make('section', 'hits', make('h3', '', own[0]?.plan.title ?? ''), list);
  });
}

function renderHit({ record, plan, trail, portal }: Loaded, style: HitStyle): HTMLElement {
  const key = toKey(record.text, style.fold);
  const marked = style.marked.filter((word) => key.text.includes(word));
  const marks = marksOf(marked, key);
  const body = marks.filter(([, end]) => end > record.head);
  const title = record.head > 0 ? splitAt(record.text, marks, 0, record.head) : [];
  const name = style.words[record.clause] ?? '';
  const link = make('a', '', make('b', '', record.number || name), ' ', ...toNodes(title));
  const mark = marked.length > 0 ? `?mark=${encodeURIComponent(style.query ?? marked.join(' '))}` : '';
  link.href = `${portal}${style.address.replace('{plan}', plan.id)}${mark}#${record.clause}`;
  link.dataset['match'] = style.match;
  const text = record.text.slice(record.head).trimStart();
  const cut = record.text.length - text.length;
  const pieces = excerpt(
    text,
    body.map(([start, end]) => [Math.max(0, start - cut), end - cut]),
  );
  const item = make('li', 'hit', link);
  if (trail.length > 0) {
    item.append(make('p', 'quiet', trail.map((step) => `${step.number} ${step.title}`.trim()).join(' › ')));
  }
  if (text) item.append(make('p', '', ...toNodes(pieces)));
  if (record.bodies.length > 0) {
    const bodies = record.bodies.map((id) => make('span', 'chip', style.bodyName(id)));
    item.append(make('p', 'chips', ...bodies));
  }
  return item;
}

function toNodes(pieces: Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? make('mark', '', text) : text));
}
