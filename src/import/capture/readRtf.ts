import { placedNode } from './placedNode.ts';
import type { Element, ElementContent, Root } from 'hast';
import { isNoteMark, shiftCharacters } from './raised.ts';
import { oneOf } from '../../text/words.ts';

const DESTINATIONS = oneOf(`
  fonttbl stylesheet info header[lrf]? footer[lrf]? listtable listoverridetable revtbl
  rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl object fldinst bkmkstart
  bkmkend nonshppict shpinst sp filetbl pgdsctbl mmathPr wgrffmtfilter userprops background annotation
  atnid atnauthor pntxta pntxtb ftnsep ftnsepc aftnsep aftnsepc`);
/** Groups whose text is no text of the paper. */
const SKIPPED = new RegExp(`^${DESTINATIONS}$`, 'u');
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}]+)/giu;
const CODEPAGES: Record<number, string> = {
  936: 'gb18030',
  950: 'big5',
  1252: 'windows-1252',
  65001: 'utf-8',
  54936: 'gb18030',
  932: 'shift_jis',
};
const CHARSETS: Record<number, number> = { 134: 936, 136: 950, 0: 1252, 128: 932 };
const SIGNS: Record<string, string> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  tab: ' ',
  '~': ' ',
  _: '-',
  emspace: ' ',
  enspace: ' ',
};

/** Raised or lowered by less, in half-points, letters only stand a little apart. */
const LEAST_LIFT = 4;

interface State {
  skip: boolean;
  /** Whether the group lists the colours of the file. */
  colours: boolean;
  /** White letters on no ground of their own are not seen. */
  white: boolean;
  ground: boolean;
  hidden: boolean;
  struck: boolean;
  shift: 'raised' | 'lowered' | undefined;
  /** How many bytes stand for a \u character in programs that do not know it. */
  fallback: number;
  codepage: number;
  note: boolean;
}

/** A text in RTF as a tree of HTML, whose lines are its paragraphs. */
export function readRtf(text: string): Root {
  const reader = new RtfReader();
  for (const token of text.matchAll(TOKEN)) reader.take(token);
  return reader.finish();
}

class RtfReader {
  private state: State = {
    skip: false,
    colours: false,
    white: false,
    ground: false,
    hidden: false,
    struck: false,
    shift: undefined,
    fallback: 1,
    codepage: 936,
    note: false,
  };
  private readonly stack: State[] = [];
  private readonly root: Root = { type: 'root', children: [] };
  private inline: ElementContent[] = [];
  private notes: ElementContent[] = [];
  private cells: Element[] = [];
  private rows: Element[] = [];
  private bytes: number[] = [];
  private words = '';
  private drop = 0;
  private line = 1;
  private inTable = false;
  private noteCount = 0;
  /** Words that stand alike, of which characters may come one by one. */
  private run: { text: string; state: State } | undefined;
  /** Whether each colour of the file is white; what is read of the next one. */
  private readonly whites: boolean[] = [];
  private colour: number[] = [];
  private readonly fonts = new Map<number, number>();
  private font = 0;
  private first = true;

  take([, word, number, hex, sign, brace, plain]: RegExpMatchArray): void {
    if (hex === undefined) this.flushBytes();
    if (brace === '{') {
      this.stack.push({ ...this.state });
      this.first = true;
      return;
    }
    if (brace === '}') this.close();
    else if (hex !== undefined) this.byte(parseInt(hex, 16));
    else if (word !== undefined) this.word(word, number === undefined ? undefined : Number(number));
    else if (sign === '*') {
      // What follows is still the first word of its group.
      this.state.skip = true;
      return;
    } else if (sign !== undefined)
      this.add(sign === '\n' || sign === '\r' ? '\n' : (SIGNS[sign] ?? (/[\\{}]/u.test(sign) ? sign : '')));
    else if (plain !== undefined) this.plain(plain.replace(/[\r\n]+/gu, ''));
    this.first = false;
  }

  private close(): void {
    this.flushRun();
    const inner = this.state;
    this.state = this.stack.pop() ?? this.state;
    if (inner.note && !this.state.note && this.inline.length > 0) {
      const held = this.inline.splice(0);
      this.inline = this.held;
      this.notes.push(this.node('p', [{ type: 'text', value: `注${++this.noteCount}：` }, ...held]));
    }
  }
  private held: ElementContent[] = [];

  private word(name: string, value: number | undefined): void {
    const { state } = this;
    const on = value !== 0;
    if (name === 'fcharset' && value !== undefined) this.fonts.set(this.font, CHARSETS[value] ?? 0);
    if (name === 'f' && value !== undefined) {
      this.font = value;
      state.codepage = this.fonts.get(value) || state.codepage;
    }
    if (name === 'colortbl') state.colours = true;
    if (state.colours) {
      if (/^(?:red|green|blue)$/u.test(name)) this.colour.push(value ?? 0);
      return;
    }
    if (name === 'pict' && !state.skip) {
      this.flushRun();
      this.inline.push(this.node('img', [], { src: 'rtf' }));
      state.skip = true;
    }
    if ((this.first || state.skip) && /^(?:listtext|pntext|shptxt|upr|footnote)$/u.test(name) && this.first)
      state.skip = false;
    else if (this.first && SKIPPED.test(name)) state.skip = true;
    if (state.skip) return;
    if (name === 'u' && value !== undefined) {
      this.add(String.fromCharCode(value < 0 ? value + 65536 : value));
      this.drop = state.fallback;
    } else if (name === 'uc') state.fallback = value ?? 1;
    else if (name === 'ansicpg' && value !== undefined) state.codepage = value;
    else if (name === 'footnote') {
      this.flushRun();
      state.note = true;
      this.held = this.inline;
      this.inline = [];
    } else if (name === 'chftn') return;
    else if (name === 'plain')
      Object.assign(state, { hidden: false, struck: false, shift: undefined, white: false, ground: false });
    else if (name === 'v') state.hidden = on;
    else if (/^strike[d]?$|^deleted$/u.test(name)) state.struck = on;
    else if (name === 'super') state.shift = on ? 'raised' : undefined;
    else if (name === 'sub') state.shift = on ? 'lowered' : undefined;
    else if (name === 'nosupersub') state.shift = undefined;
    else if (name === 'up' || name === 'dn')
      state.shift = (value ?? 6) < LEAST_LIFT ? undefined : name === 'up' ? 'raised' : 'lowered';
    else if (name === 'cf') state.white = this.whites[value ?? 0] === true;
    else if (/^(?:highlight|chcbpat|cbpat|clcbpat)$/u.test(name))
      state.ground = value !== undefined && value > 0 && this.whites[value] === false;
    else if (name === 'intbl') this.inTable = true;
    else if (name === 'pard') this.inTable = false;
    else if (name === 'par' || name === 'sect' || name === 'page') this.paragraph();
    else if (name === 'line') {
      this.flushRun();
      this.inline.push(this.node('br', []));
    } else if (name === 'cell') this.cell();
    else if (name === 'row') this.row();
    else if (SIGNS[name] !== undefined) this.add(SIGNS[name]);
  }

  private byte(value: number): void {
    if (this.drop > 0) this.drop--;
    else if (!this.state.skip) this.bytes.push(value);
  }

  /** Bytes of a Chinese encoding come one by one; they make characters together. */
  private flushBytes(): void {
    if (this.bytes.length === 0) return;
    const bytes = Uint8Array.from(this.bytes.splice(0));
    this.add(new TextDecoder(CODEPAGES[this.state.codepage] ?? 'gb18030').decode(bytes));
  }

  private plain(text: string): void {
    const rest = text.slice(this.drop);
    this.drop = Math.max(0, this.drop - text.length);
    this.add(rest);
  }

  private add(text: string): void {
    const { state, run } = this;
    if (state.colours) {
      for (const _ of text.match(/;/gu) ?? [])
        this.whites.push(this.colour.length === 3 && this.colour.splice(0).every((each) => each >= 250));
      return;
    }
    if (state.skip || text === '') return;
    if (text === '\n') {
      this.paragraph();
      return;
    }
    if (run && isAlike(run.state, state)) run.text += text;
    else {
      this.flushRun();
      this.run = { text, state: { ...state } };
    }
  }

  /** Puts down the words gathered, as they stand. */
  private flushRun(): void {
    const { run } = this;
    this.run = undefined;
    if (!run) return;
    const { text } = run;
    const { struck, shift, white, ground } = run.state;
    const hidden = run.state.hidden || (white && !ground);
    const note = shift === 'raised' && isNoteMark(text, this.words);
    const value = shift && !note ? shiftCharacters(text, shift) : text;
    this.words += value;
    const words: ElementContent = { type: 'text', value };
    if (note) this.inline.push(this.node('sup', [words]));
    else if (struck) this.inline.push(this.node('del', [words]));
    else if (hidden) this.inline.push(this.node('span', [words], { style: 'display:none' }));
    else this.inline.push(this.node('span', [words]));
  }

  private paragraph(): void {
    this.flushRun();
    if (this.state.note) return;
    if (this.inTable) {
      this.inline.push(this.node('br', []));
      return;
    }
    this.endTable();
    this.root.children.push(this.node('p', this.inline.splice(0)), ...this.notes.splice(0));
    this.words = '';
    this.line++;
  }

  private cell(): void {
    this.flushRun();
    this.cells.push(this.node('td', this.inline.splice(0)));
    this.words = '';
  }

  private row(): void {
    if (this.cells.length > 0) this.rows.push(this.node('tr', this.cells.splice(0)));
    this.line++;
  }

  private endTable(): void {
    if (this.rows.length > 0) this.root.children.push(this.node('table', this.rows.splice(0)));
  }

  finish(): Root {
    this.flushBytes();
    this.flushRun();
    if (this.cells.length > 0) this.row();
    this.inTable = false;
    this.endTable();
    if (this.inline.length > 0) this.paragraph();
    return this.root;
  }

  private node(tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element {
    return placedNode(tagName, children, properties, this.line);
  }
}

const isAlike = (one: State, other: State): boolean =>
  one.struck === other.struck &&
  one.hidden === other.hidden &&
  one.shift === other.shift &&
  one.white === other.white &&
  one.ground === other.ground;
