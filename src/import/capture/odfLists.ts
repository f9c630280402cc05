import type { Element, Root } from 'xast';
import { formatListNumber } from './listNumber.ts';
import { attributeOf, descendantsOf, elementsOf } from './xml.ts';

/** Formats of numbers as OpenDocument spells them, by their first sign, under the names that Word has for them. */
const FORMATS: Record<string, string> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  一: 'chineseCounting',
  壹: 'chineseLegalSimplified',
  '①': 'decimalEnclosedCircle',
  甲: 'ideographTraditional',
};

interface Running {
  style: string;
  counts: number[];
}

/** The numbers that an OpenDocument program draws before the items of lists and before headings. */
export class OdfLists {
  private readonly levels = new Map<string, Element>();
  private readonly open: Running[] = [];
  private readonly ended = new Map<string, Running>();
  private readonly headings: number[] = [];
  private depth = 0;

  constructor(roots: readonly (Root | undefined)[]) {
    for (const root of roots) {
      if (!root) continue;
      for (const style of [...descendantsOf(root, 'list-style'), ...descendantsOf(root, 'outline-style')])
        for (const level of elementsOf(style)) {
          const name = style.name.endsWith('outline-style') ? '' : (attributeOf(style, 'name') ?? '');
          this.levels.set(`${name} ${attributeOf(level, 'level')}`, level);
        }
    }
  }

  /** A list begins: a new one, one that goes on, or one within an item; gives its level from 1. */
  enter(list: Element): number {
    this.depth++;
    if (this.depth > 1) return this.depth;
    const style = attributeOf(list, 'style-name') ?? '';
    const known =
      this.ended.get(attributeOf(list, 'continue-list') ?? '') ?? this.ended.get(`style ${style}`);
    const goesOn = attributeOf(list, 'continue-numbering') === 'true' || attributeOf(list, 'continue-list');
    const running = goesOn && known ? known : { style, counts: [] };
    this.open.push(running);
    this.ended.set(`style ${style}`, running);
    this.ended.set(attributeOf(list, 'id') ?? '', running);
    return this.depth;
  }

  leave(): void {
    this.depth--;
    if (this.depth === 0) this.open.pop();
  }

  next(item: Element, level: number): string {
    const running = this.open.at(-1);
    if (!running || elementsOf(item).every(({ name }) => name.endsWith(':list'))) return '';
    const start = attributeOf(item, 'start-value');
    return this.count(running.style, running.counts, level, start === undefined ? undefined : Number(start));
  }

  outline(level: number): string {
    return this.levels.has(` ${level}`) ? this.count('', this.headings, level, undefined) : '';
  }

  private count(style: string, counts: number[], level: number, start: number | undefined): string {
    const first = (at: number): number =>
      Number(attributeOf(this.levels.get(`${style} ${at}`), 'start-value') ?? 1);
    for (let at = 1; at < level; at++) counts[at] ??= first(at);
    counts[level] = start ?? (counts[level] === undefined ? first(level) : counts[level] + 1);
    counts.length = level + 1;
    return this.label(style, counts, level);
  }

  private label(style: string, counts: readonly number[], level: number): string {
    const definition = this.levels.get(`${style} ${level}`);
    const attribute = (name: string): string => attributeOf(definition, name) ?? '';
    if (!definition || attribute('num-format') === '') return '';
    const shown = Number(attributeOf(definition, 'display-levels') ?? 1);
    const numbers = counts.slice(Math.max(1, level - shown + 1), level + 1).map((value, at, all) => {
      const own = this.levels.get(`${style} ${level - all.length + 1 + at}`);
      const [format = '1'] = attributeOf(own, 'num-format') ?? '1';
      return formatListNumber(value, FORMATS[format] ?? 'decimal');
    });
    const label = `${attribute('num-prefix')}${numbers.join('.')}${attribute('num-suffix')}`;
    return /[\p{L}\p{N}]$/u.test(label) ? `${label} ` : label;
  }
}
