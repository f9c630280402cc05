import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes, Root } from 'hast';
import { ProblemError } from '../plan/problem.ts';
import { type Extract, plainBlock, type SourceBlock } from './extract.ts';
import { hiddenReason } from './hidden.ts';
import { readTable } from './table.ts';

const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'canvas',
  'link',
  'base',
  'audio',
  'video',
  'math',
]);
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead title tr ul button'.split(
    ' ',
  ),
);
const SENTENCE = /[。；，]/u;

/** An element on the way down, with what it means for the text in it. */
interface Place {
  parent: Place | null;
  element: Element;
  heading: number;
  hidden: string | null;
  framed: boolean;
  /** How much running text stands in it, to find the element that holds the paper. */
  weight: number;
}

/** Whole pages or fragments of HTML: every block element that holds text of its own is a block. */
export function extractHtml(text: string, file: string): Extract {
  const walk = new Walk();
  walk.run(parse(text, file));
  walk.markOutside();
  return { format: 'html', blocks: walk.blocks, meta: walk.meta };
}

/** The parser's own depth is bounded by the stack: a page nested beyond that was made to break readers. */
function parse(text: string, file: string): Root {
  try {
    return fromHtml(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ProblemError({
      file,
      line: null,
      what: { zh: '网页的标签嵌套过深，无法读取', en: 'the elements of the page are nested too deeply' },
      remedy: { zh: '请把正文另存为纯文本后再导入', en: 'save the paper as plain text and import that' },
    });
  }
}

/** The state of one walk over the tree; iterative, because pages nest without bound. */
class Walk {
  readonly blocks: SourceBlock[] = [];
  readonly meta = new Map<string, string>();
  private readonly places: (Place | null)[] = [];
  private words = '';
  private blank = true;
  private linked = '';
  private hosts: string[] = [];
  private line = 0;

  run(root: Nodes): void {
    const stack: { node: Nodes; place: Place | null; leave: boolean; link: boolean }[] = [
      { node: root, place: null, leave: false, link: false },
    ];
    for (let item = stack.pop(); item; item = stack.pop()) {
      const { node, place, leave, link } = item;
      if (leave) {
        this.flush(place);
        continue;
      }
      if (node.type === 'text') {
        if (this.blank) this.line = node.position?.start.line ?? this.line;
        this.blank &&= node.value.trim() === '';
        this.words += node.value;
        if (link) this.linked += node.value;
      }
      if (node.type !== 'element' && node.type !== 'root') continue;
      let inner = place;
      let inLink = link;
      if (node.type === 'element') {
        if (this.special(node, place)) continue;
        const table = node.tagName === 'table' ? readTable(node) : undefined;
        if (table?.kind === 'data') {
          this.flush(place);
          this.addTable(place, node.position?.start.line ?? 1, table.rows);
          continue;
        }
        inner = this.enter(node, place, table?.kind === 'frame');
        if (node.tagName === 'a') {
          inLink = true;
          this.noteHost(node);
        }
        if (BLOCKS.has(node.tagName)) {
          this.flush(place);
          stack.push({ node, place: inner, leave: true, link: false });
        } else if (inner?.hidden && !place?.hidden) {
          this.flush(place);
          stack.push({ node, place: inner, leave: true, link: false });
        }
      }
      for (let at = node.children.length - 1; at >= 0; at--) {
        const child = node.children[at];
        if (child && child.type !== 'doctype')
          stack.push({ node: child, place: inner, leave: false, link: inLink });
      }
    }
    this.flush(null);
  }

  /** A row merged over the whole width above the heads of the columns is the table's title, a line of its own. */
  private addTable(place: Place | null, line: number, rows: string[][]): void {
    const heads = rows.findIndex((row) => row.some((cell) => cell !== row[0]));
    const from = heads > 0 && rows.length - heads >= 2 ? heads : 0;
    for (const [title = ''] of rows.slice(0, from)) this.add(place, line, title, {});
    const table = rows.slice(from);
    this.add(place, line, table.map((row) => row.join(' | ')).join('\n'), { table });
  }

  private enter(element: Element, parent: Place | null, framed: boolean): Place {
    const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
    return {
      parent,
      element,
      heading: level ? Number(level) : (parent?.heading ?? 0),
      hidden: parent?.hidden ?? hiddenReason(element),
      framed: framed || (parent?.framed ?? false),
      weight: 0,
    };
  }

  /** Elements that are not text: line breaks, metadata, what is dropped. True when done with. */
  private special(element: Element, place: Place | null): boolean {
    const { tagName, properties } = element;
    if (tagName === 'br') {
      this.flush(place);
      return true;
    }
    if (tagName === 'meta') {
      const name = String(properties.name ?? '').toLowerCase();
      const content = String(properties.content ?? '').trim();
      if (name && content && !this.meta.has(name)) this.meta.set(name, content);
      return true;
    }
    if (tagName === 'title') {
      const words = element.children
        .map((child) => (child.type === 'text' ? child.value : ''))
        .join('')
        .trim();
      if (words && !this.meta.has('title')) this.meta.set('title', words);
      return true;
    }
    return DROPPED.has(tagName);
  }

  private noteHost(element: Element): void {
    const host = /^(?:https?:)?\/\/(?<host>[^/?#:]+)/iu.exec(String(element.properties.href ?? '').trim())
      ?.groups?.host;
    if (host) this.hosts.push(host.toLowerCase());
  }

  private flush(place: Place | null): void {
    const raw = this.words.replace(/<%[^%]{0,2000}%>/gu, '');
    const text = visible(raw);
    if (text !== '') {
      const wholeLink = visible(this.linked).length >= text.length * 0.8;
      this.add(place, this.line, text, {
        hosts: wholeLink ? this.hosts : [],
        indented: /^\s*[\u3000\u00a0]{2}/u.test(raw),
      });
    }
    this.words = '';
    this.blank = true;
    this.linked = '';
    this.hosts = [];
  }

  private add(place: Place | null, line: number, text: string, more: Partial<SourceBlock>): void {
    this.blocks.push(
      plainBlock(line, text, {
        heading: place?.heading ?? 0,
        hidden: place?.hidden ?? null,
        framed: place?.framed ?? false,
        ...more,
      }),
    );
    this.places.push(place);
    if (!SENTENCE.test(text) || place?.hidden) return;
    for (let at = place; at; at = at.parent) at.weight += text.length;
  }

  /** The smallest element with nearly all running text holds the paper; the rest is the page around it. */
  markOutside(): void {
    const total = Math.max(0, ...this.places.map((place) => outermost(place)?.weight ?? 0));
    const heavy = new Set<Place>();
    for (const place of this.places)
      for (let at = place; at; at = at.parent) if (at.weight >= total * 0.8 && total > 0) heavy.add(at);
    const home = [...heavy].sort((one, other) => depth(other) - depth(one))[0];
    if (!home) return;
    this.blocks.forEach((block, index) => {
      let at = this.places[index] ?? null;
      while (at && at !== home) at = at.parent;
      block.outside = at === null;
    });
  }
}

function outermost(place: Place | null): Place | null {
  let at = place;
  while (at?.parent) at = at.parent;
  return at;
}

function depth(place: Place): number {
  let count = 0;
  for (let at: Place | null = place; at; at = at.parent) count++;
  return count;
}

/** Text as a browser shows it; a line break of the source between two Chinese characters is no blank. */
export function visible(raw: string): string {
  return raw
    .replace(/(?<=[\u2e80-\uffef])[ \t]*[\r\n][\s]*(?=[\u2e80-\uffef])/gu, '')
    .replace(/[\s\u00a0\u3000]+/gu, ' ')
    .trim();
}
