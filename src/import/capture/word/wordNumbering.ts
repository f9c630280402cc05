import type { Element, Root } from 'xast';
import { formatListNumber } from '../listNumber.ts';
import { attributeOf, elementAt, elementsOf } from '../xml.ts';

/** The list and level a paragraph stands in. */
export interface ListPlace {
  list: string;
  level: number;
}

interface Level {
  format: string;
  text: string;
  start: number;
  /** The level whose numbers begin this one again; 0 for never. */
  restart: number | undefined;
  legal: boolean;
}

interface List {
  /** Lists of one definition count together. */
  definition: string;
  levels: Map<number, Level>;
  /** Levels that begin anew in this list. */
  overrides: Map<number, number>;
}

/** Counts the numbers that Word draws in front of paragraphs (numbering.xml). */
export class WordNumbering {
  private readonly lists = new Map<string, List>();
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(root: Root | undefined) {
    const numbering = elementAt(root, 'numbering');
    const definitions = new Map(
      elementsOf(numbering, 'abstractNum').map((each) => [attributeOf(each, 'abstractNumId') ?? '', each]),
    );
    const byStyle = new Map(
      [...definitions].flatMap(([id, each]) => {
        const style = attributeOf(elementAt(each, 'styleLink'), 'val');
        return style === undefined ? [] : [[style, id] as const];
      }),
    );
    for (const num of elementsOf(numbering, 'num')) {
      const named = attributeOf(elementAt(num, 'abstractNumId'), 'val') ?? '';
      const link = attributeOf(elementAt(definitions.get(named), 'numStyleLink'), 'val');
      const definition = (link === undefined ? undefined : byStyle.get(link)) ?? named;
      const list: List = {
        definition,
        levels: readLevels(definitions.get(definition)),
        overrides: new Map(),
      };
      for (const override of elementsOf(num, 'lvlOverride')) {
        const level = Number(attributeOf(override, 'ilvl') ?? 0);
        const start = attributeOf(elementAt(override, 'startOverride'), 'val');
        if (start !== undefined) list.overrides.set(level, Number(start));
        for (const [at, own] of readLevels(override)) list.levels.set(at, own);
      }
      this.lists.set(attributeOf(num, 'numId') ?? '', list);
    }
  }

  /** The number in front of the next paragraph of a list, as Word shows it; empty for bullets. */
  next({ list: id, level }: ListPlace): string {
    const list = this.lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own) return '';
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    const fresh = !this.begun.has(`${id} ${level}`) && list.overrides.has(level);
    this.begun.add(`${id} ${level}`);
    counts[level] = fresh
      ? (list.overrides.get(level) ?? 1)
      : counts[level] === undefined
        ? own.start
        : counts[level] + 1;
    for (let deeper = level + 1; deeper < Math.max(counts.length, 9); deeper++)
      if (list.levels.get(deeper)?.restart !== 0) counts[deeper] = undefined;
    return this.draw(list, own, counts);
  }

  private draw({ levels }: List, own: Level, counts: (number | undefined)[]): string {
    if (own.format === 'bullet' || own.format === 'none')
      return own.format === 'bullet' ? '' : own.text.replace(/%\d/gu, '');
    return own.text.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const level = levels.get(at);
      return formatListNumber(
        counts[at] ?? level?.start ?? 1,
        own.legal ? 'decimal' : (level?.format ?? 'decimal'),
      );
    });
  }
}

function readLevels(holder: Element | undefined): Map<number, Level> {
  return new Map(
    elementsOf(holder, 'lvl').map((each) => {
      const value = (name: string): string | undefined => attributeOf(elementAt(each, name), 'val');
      const restart = value('lvlRestart');
      const legal = elementAt(each, 'isLgl');
      return [
        Number(attributeOf(each, 'ilvl') ?? 0),
        {
          format: value('numFmt') ?? 'decimal',
          text: value('lvlText') ?? '',
          start: Number(value('start') ?? 1),
          restart: restart === undefined ? undefined : Number(restart),
          legal: legal !== undefined && attributeOf(legal, 'val') !== '0',
        },
      ];
    }),
  );
}
