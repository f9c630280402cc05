import type { Element, Nodes, Text } from 'hast';
import { isInjected, judgeLine } from '../../grammar/paper/injection.ts';
import type { Words } from '../../plan/problem.ts';
import { type Extract, type MetaLine, plainBlock, type SourceBlock } from './block.ts';
import { growMain } from './growMain.ts';
import { hiddenReason, revealPaper } from './hidden.ts';
import { hostOf, readUnshown, readLinkedCells, wordsOf } from './unshown.ts';
import { findMainElement, isRunning, type Place, standsIn, weigh } from './mainElement.ts';
import { markItem } from './listItem.ts';
import { toMathText } from './mathMl.ts';
import { leftOutOf, linkIn } from './leftOut.ts';
import { parseHtml } from './parseHtml.ts';
import { placeNotes } from './placeNotes.ts';
import { toPlaceholder } from './placeholder.ts';
import { isNoteMark, shiftCharacters, shiftOf } from './raised.ts';
import { readStyleRules, type StyleRule } from './style.ts';
import { readTable, textOfCell } from './table.ts';
import { visible } from './visible.ts';
import { isWhiteOnPaper } from './whiteOnPaper.ts';

const lettersOf = (text: string): number => (text.match(/[\p{L}\d]/gu) ?? []).length;

const DROPPED = new Set('script style svg canvas link base'.split(' '));
/** Elements in which a line of the source is a line on the page. */
const LINED = /^(?:pre|textarea|xmp|listing)$/u;
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section select summary textarea table tbody td tfoot th thead title tr ul button'.split(
    ' ',
  ),
);
/** Whole pages or fragments of HTML: every block element that holds text of its own is a block. */
export function extractHtml(text: string, file: string): Extract {
  return extractTree(parseHtml(text, file), [], true);
}

/**
 * A tree of HTML, from a page or from a document of another form; `notes` is what its reader had to say.
 * @param isPage whether a page may stand around the paper
 */
export function extractTree(root: Nodes, notes: Words[] = [], isPage = false): Extract {
  const walk = new Walk();
  walk.run(root);
  revealPaper(walk.blocks, walk.places);
  if (isPage) walk.markOutside();
  const blocks = walk.blocks.filter(({ placeholder, outside }) => !(placeholder && outside));
  numberParagraphs(blocks);
  return {
    format: 'html',
    blocks: isPage ? placeNotes(blocks, walk.anchors) : blocks,
    meta: walk.meta,
    metaLines: walk.metaLines,
    notes,
  };
}

/** A page in a single line tells its places by paragraph. */
function numberParagraphs(blocks: SourceBlock[]): void {
  const counts = new Map<number, number>();
  for (const { line } of blocks) counts.set(line, (counts.get(line) ?? 0) + 1);
  if (blocks.length < 6 || Math.max(...counts.values()) <= blocks.length * 0.6) return;
  blocks.forEach((block, index) => (block.line = index + 1));
}

/** The number of an item of a list that holds nothing else. */
const MARK_ALONE = /^(?:\d{1,3}\.|[a-z]{1,3}\.|[一二三四五六七八九十]{1,3}、)$/iu;
/** What a server did not fill in. */
const TEMPLATE = /<%[^%]{0,2000}%>/gu;
const PLACEHOLDER_ALONE = /^(?:〔(?:图片|嵌入文件|音视频)[^〕]*〕\s?)+$/u;

/** Inline text that is being gathered for one block. */
class Run {
  words = '';
  blank = true;
  placeholder = true;
  linked = '';
  hosts: string[] = [];
  line = 0;

  add(value: string, line: number | undefined, inLink: boolean): void {
    if (this.blank) this.line = line ?? this.line;
    this.blank &&= value.trim() === '';
    this.words += value;
    if (inLink) this.linked += value;
  }
}

type Step = { node: Nodes; place: Place | null; link: boolean; then?: () => void };

/** One walk over the tree; iterative, because pages nest without bound. */
class Walk {
  readonly blocks: SourceBlock[] = [];
  readonly meta = new Map<string, string>();
  readonly places: (Place | null)[] = [];
  /** The blocks that are links and nothing else: titles of other papers. */
  readonly metaLines: MetaLine[] = [];
  private readonly links = new Set<SourceBlock>();
  private gathered = new Run();
  /** The blocks that links within the page lead to, and names whose block has not come yet. */
  readonly anchors = new Map<string, SourceBlock>();
  private named: string[] = [];

  private rules: readonly StyleRule[] = [];

  run(root: Nodes): void {
    this.rules = readStyleRules(root);
    const stack: Step[] = [{ node: root, place: null, link: false }];
    for (let step = stack.pop(); step; step = stack.pop()) {
      if (step.then) step.then();
      else this.visit(step, stack);
    }
    this.flush(null);
  }

  private visit({ node, place, link }: Step, stack: Step[]): void {
    if (node.type === 'text') this.take(node, place, link);
    if (node.type === 'comment')
      this.noteDropped('comment', node.value, node.position?.start.line ?? 1, place);
    if (node.type !== 'element' && node.type !== 'root') return;
    let inner = place;
    if (node.type === 'element') {
      if (this.special(node, place)) return;
      const table = node.tagName === 'table' ? readTable(node, this.rules) : undefined;
      if (table?.kind === 'data') {
        this.flush(place);
        for (const child of node.children)
          if (child.type === 'element' && child.tagName === 'caption')
            this.add(place, startOf(child) ?? 1, textOfCell(child, this.rules) ?? '', {});
        this.addData(node, place, table.rows);
        return;
      }
      inner = enter(node, place, table?.kind === 'frame', this.rules);
      if (!inner.hidden && this.shift(node, place)) return;
      if (node.tagName === 'a') this.noteHost(node);
      this.noteAnchors(node);
      this.begin(node, place, inner, stack);
    }
    const inLink = link || (node.type === 'element' && node.tagName === 'a');
    const children = node.type === 'element' && node.content ? node.content.children : node.children;
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child && child.type !== 'doctype') stack.push({ node: child, place: inner, link: inLink });
    }
  }

  /** Text of a line; where lines of the source are kept, each is a block. */
  private take({ value, position }: Text, place: Place | null, link: boolean): void {
    const line = position?.start.line;
    const lines = place?.lined === true ? value.split(/\r?\n/u) : [value];
    lines.forEach((each, at) => {
      if (at > 0) this.flush(place);
      this.gathered.add(each, line === undefined ? line : line + at, link);
    });
  }

  /** A block ends the text before it and its own at its end; hidden words inside a sentence are a block apart. */
  private begin(node: Element, place: Place | null, inner: Place, stack: Step[]): void {
    if (BLOCKS.has(node.tagName)) {
      this.flush(place);
      stack.push({ node, place: inner, link: false, then: () => this.flush(inner) });
      if (node.tagName === 'li')
        this.gathered.add(markItem(node, place?.element, this.rules), startOf(node), false);
    } else if (inner.hidden && !place?.hidden) {
      const outer = this.gathered;
      this.gathered = new Run();
      const leave = (): void => {
        this.flush(inner);
        this.gathered = outer;
      };
      stack.push({ node, place: inner, link: false, then: leave });
    }
  }

  /** A table of data, and behind it what nobody sees in its cells; a table may be hidden as a whole. */
  private addData(node: Element, outer: Place | null, rows: string[][]): void {
    const inner = enter(node, outer, false, this.rules);
    const place = inner.hidden ? inner : outer;
    const line = startOf(node) ?? 1;
    if (!inner.hidden)
      for (const { text, ...why } of leftOutOf(node, this.rules)) this.add(place, line, text, why);
    this.addTable(place, line, rows, readLinkedCells(node));
    if (inner.hidden) return;
    for (const text of readUnshown(node, this.rules))
      this.add(place, line, text.slice(0, 2000), { hidden: 'hidden' });
  }

  /** A row merged over the whole width above the heads of the columns is the table's title, a line of its own. */
  private addTable(
    place: Place | null,
    line: number,
    rows: string[][],
    links: SourceBlock['linkedCells'],
  ): void {
    this.flush(place);
    const heads = rows.findIndex((row) => row.some((cell, at) => at > 0 && cell !== row[0] && cell !== ''));
    const from = heads > 0 && rows.length - heads >= 2 ? heads : 0;
    for (const [title = ''] of rows.slice(0, from)) this.add(place, line, title, {});
    const table = rows.slice(from);
    this.add(place, line, table.map((row) => row.join(' | ')).join('\n'), {
      table,
      ...(links?.length && { linkedCells: links }),
    });
  }

  /** Elements that are not text: line breaks, metadata, what is dropped. True when done with. */
  private special(element: Element, place: Place | null): boolean {
    const { tagName, properties, position } = element;
    const line = position?.start.line;
    const placeholder = toPlaceholder(tagName, properties);
    if (placeholder !== undefined) {
      this.gathered.placeholder &&= this.gathered.blank;
      this.gathered.add(placeholder, line, false);
      if (tagName !== 'img') this.noteDropped(tagName, wordsOf(element), line ?? 1, place);
    } else if (tagName === 'math') this.gathered.add(toMathText(element), line, false);
    else if (tagName === 'br') this.flush(place);
    else if (tagName === 'meta')
      this.noteMeta((properties.name ?? '').toLowerCase(), properties.content ?? '', line ?? 1);
    else if (tagName === 'title') this.noteMeta('title', wordsOf(element), line ?? 1);
    else if (!DROPPED.has(tagName)) return false;
    else this.noteDropped(tagName, wordsOf(element), line ?? 1, place);
    return true;
  }

  /** Raised and lowered characters keep their meaning; a mark that points to a note stands apart. */
  private shift(node: Element, place: Place | null): boolean {
    const shift = shiftOf(node, this.rules) ?? (this.isNoteLink(node) ? 'raised' : undefined);
    if (!shift) return false;
    const words = textOfCell(node, this.rules) || textOf(node.children).trim();
    const line = startOf(node);
    const leadsTo = linkIn(node) ?? (place ? linkIn(place.element) : undefined);
    const begins = this.gathered.blank;
    const isMark =
      shift === 'raised' && (isNoteMark(words, begins ? '。' : this.gathered.words) || leadsTo !== undefined);
    // At the beginning of a line the mark is that of the note itself.
    if (isMark && begins) {
      this.noteAnchors(node);
      this.gathered.add(/\d/u.test(words) ? `注${/\d{1,3}/u.exec(words)?.[0]}：` : words, line, false);
    } else if (isMark) this.add(place, line ?? 1, words, { aside: 'note-mark', leadsTo });
    else this.gathered.add(shiftCharacters(words, shift), line, false);
    return true;
  }

  /** [1] behind a word, which leads to its note at the foot of the page. */
  private isNoteLink({ tagName, properties, children }: Element): boolean {
    if (tagName !== 'a' || !properties.href?.startsWith('#') || this.gathered.blank) return false;
    return /^[[［〔(（]\s?\d{1,3}\s?[\]］〕)）]$/u.test(textOf(children).trim());
  }

  private noteMeta(name: string, value: string, line: number): void {
    const text = value.trim();
    if (name === '' || text === '') return;
    this.metaLines.push({ name, text, line });
    if (!this.meta.has(name)) this.meta.set(name, text);
  }

  /** What a browser does not print as text: told where it holds words, of code and comments only where they were injected. */
  private noteDropped(kind: string, words: string, line: number, place: Place | null): void {
    const text = visible(words.replace(/<[^<>]{0,2000}>/gu, ' '));
    if (text === '' || (/^(?:script|style|comment)$/u.test(kind) && !isOffered(text))) return;
    const outer = this.gathered;
    this.gathered = new Run();
    this.add(place, line, text.slice(0, 2000), { hidden: place?.hidden ?? 'hidden' });
    this.gathered = outer;
  }

  /** What is named by an element is the block that its text comes to stand in. */
  private noteAnchors({ properties, children }: Element): void {
    for (const name of [properties.id, properties.name]) if (name) this.named.push(name);
    for (const child of children)
      if (child.type === 'element' && child.tagName === 'a') this.noteAnchors(child);
  }

  private noteHost(element: Element): void {
    const host = hostOf(element);
    if (host) this.gathered.hosts.push(host);
  }

  private flush(place: Place | null): void {
    const { words, linked, hosts, line, placeholder } = this.gathered;
    this.gathered = new Run();
    const raw = words.replace(TEMPLATE, (remains) => {
      this.add(place, line, visible(remains), { aside: 'template-remains' });
      return '';
    });
    const text = visible(raw);
    if (text === '' || MARK_ALONE.test(text)) return;
    const wholeLink = lettersOf(linked) >= lettersOf(text) * 0.8;
    const block = this.add(place, line, text, {
      hosts: wholeLink ? hosts : [],
      linked: wholeLink,
      indented: /^\s*[\u3000\u00a0]{2}/u.test(raw),
      placeholder: placeholder && PLACEHOLDER_ALONE.test(text),
    });
    for (const name of this.named) this.anchors.set(name, block);
    this.named = [];
    if (wholeLink) this.links.add(block);
  }

  private add(place: Place | null, line: number, text: string, more: Partial<SourceBlock>): SourceBlock {
    const { heading = 0, hidden = null, framed = false } = place ?? {};
    const block = plainBlock(line, text, { heading, hidden, framed, ...more });
    this.blocks.push(block);
    this.places.push(place);
    return block;
  }

  markOutside(): void {
    this.blocks.forEach((block, index) => {
      const { hidden, text } = block;
      if (!hidden && !this.links.has(block) && isRunning(text))
        weigh(this.places[index] ?? null, text.length);
    });
    const most = findMainElement(this.places);
    const main = most && growMain(most, this.blocks, this.places);
    if (main)
      this.blocks.forEach((block, index) => (block.outside = !standsIn(this.places[index] ?? null, main)));
  }
}

/** A comment that old browsers print is judged as a line, any other only by words that surely were injected. */
function isOffered(text: string): boolean {
  const printed = /^\[if\s[^\]]{1,40}\]>(?<words>.{2,80}?)(?:<!\[endif\])?$/su.exec(text)?.groups?.words;
  return isInjected(text) || (printed !== undefined && judgeLine(printed).signals.includes('trade'));
}

function enter(element: Element, parent: Place | null, framed: boolean, rules: readonly StyleRule[]): Place {
  const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
  const hides =
    hiddenReason(element, rules) ?? (isWhiteOnPaper(element, parent, rules) ? 'ground-colour' : null);
  return {
    parent,
    element,
    heading: level ? Number(level) : (parent?.heading ?? 0),
    hidden: parent?.hidden ?? hides,
    hides,
    framed: framed || (parent?.framed ?? false),
    lined: LINED.test(element.tagName) || (parent?.lined ?? false),
    weight: 0,
  };
}

const startOf = ({ position }: Element): number | undefined => position?.start.line;

function textOf(nodes: Element['children']): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join(' ');
}
