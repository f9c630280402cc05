import type { Glyphs, Rule } from './printedPage.ts';

/** A table whose cells are drawn: its place, and the pieces of text of every cell. */
export interface RuledTable {
  top: number;
  bottom: number;
  /** Row by row; a merged cell holds its pieces in each of the cells that it covers. */
  cells: Glyphs[][][];
  /** All pieces that stand in it. */
  glyphs: Set<Glyphs>;
}

/** Rules nearer than this are the borders of neighbours, or one. */
const NEAR = 4;
const SHORTEST = 6;
const THIN = 3;

/** The tables of a page that rules draw: at least two rows and two columns with text in them. */
export function findRuledTables(rules: readonly Rule[], glyphs: readonly Glyphs[]): RuledTable[] {
  const lines = rules.filter(({ x1, x2, y1, y2 }) => {
    const [width, height] = [x2 - x1, y2 - y1];
    return Math.min(width, height) <= THIN && Math.max(width, height) >= SHORTEST;
  });
  return connected(lines).flatMap((group) => toTable(group, glyphs) ?? []);
}

const isVertical = ({ x1, x2, y1, y2 }: Rule): boolean => y2 - y1 > x2 - x1;

/** Rules that touch each other, directly or through others. */
function connected(rules: readonly Rule[]): Rule[][] {
  const groups: { box: Rule; rules: Rule[] }[] = [];
  for (const rule of [...rules].sort((one, other) => one.y1 - other.y1)) {
    const touched = groups.filter(
      ({ rules: own, box }) => meet(box, rule) && own.some((each) => meet(each, rule)),
    );
    const merged = { box: { ...rule }, rules: [rule] };
    for (const group of touched) {
      groups.splice(groups.indexOf(group), 1);
      merged.rules.push(...group.rules);
      merged.box = around(merged.box, group.box);
    }
    groups.push(merged);
  }
  return groups.map((group) => group.rules);
}

const meet = (one: Rule, other: Rule): boolean =>
  one.x1 <= other.x2 + NEAR &&
  other.x1 <= one.x2 + NEAR &&
  one.y1 <= other.y2 + NEAR &&
  other.y1 <= one.y2 + NEAR;

const around = (one: Rule, other: Rule): Rule => ({
  x1: Math.min(one.x1, other.x1),
  y1: Math.min(one.y1, other.y1),
  x2: Math.max(one.x2, other.x2),
  y2: Math.max(one.y2, other.y2),
});

/** Places that lie near each other as one. */
function clusters(values: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  const found: number[][] = [];
  for (const value of sorted) {
    const last = found.at(-1);
    if (last && value - (last.at(-1) ?? 0) <= NEAR) last.push(value);
    else found.push([value]);
  }
  return found.map((each) => ((each[0] ?? 0) + (each.at(-1) ?? 0)) / 2);
}

function toTable(rules: readonly Rule[], glyphs: readonly Glyphs[]): RuledTable | undefined {
  const upright = rules.filter(isVertical);
  const level = rules.filter((rule) => !isVertical(rule));
  // A table may be open at its sides: its level rules reach further than its upright ones.
  const xs = clusters([
    ...upright.flatMap(({ x1, x2 }) => [x1, x2]),
    ...level.flatMap(({ x1, x2 }) => endsOf(x1, x2, upright)),
  ]);
  const ys = clusters([
    ...level.flatMap(({ y1, y2 }) => [y1, y2]),
    ...upright.flatMap(({ y1, y2 }) => [y1, y2]),
  ]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 2 || columns > 40 || rows > 400) return undefined;
  const groups = mergedCells(upright, level, xs, ys);
  const own: Glyphs[][] = Array.from({ length: rows * columns }, () => []);
  const inside = new Set<Glyphs>();
  for (const each of glyphs) {
    const column = bandOf(xs, each.x + Math.min(each.width, each.size) / 2);
    const row = bandOf(ys, each.y - each.size * 0.3);
    if (column < 0 || row < 0) continue;
    own[groups[row * columns + column] ?? 0]?.push(each);
    inside.add(each);
  }
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => own[groups[row * columns + column] ?? 0] ?? []),
  ).filter((row) => row.some((cell) => cell.length > 0));
  const filled = cells.filter((row) => new Set(row.filter((cell) => cell.length > 0)).size > 1);
  if (cells.length < 2 || filled.length < 1) return undefined;
  return { top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, cells, glyphs: inside };
}

/** The ends of a level rule, where it belongs to a table that has upright ones. */
const endsOf = (x1: number, x2: number, upright: readonly Rule[]): number[] =>
  upright.length > 0 && x2 - x1 > SHORTEST * 2 ? [x1, x2] : [];

/** In which band between two places a value lies, or -1. */
function bandOf(places: readonly number[], value: number): number {
  for (let band = 0; band + 1 < places.length; band++)
    if (value >= (places[band] ?? 0) && value < (places[band + 1] ?? 0)) return band;
  return -1;
}

/** For every cell the first cell that it is merged with: no rule parts the two. */
function mergedCells(
  upright: readonly Rule[],
  level: readonly Rule[],
  xs: readonly number[],
  ys: readonly number[],
): number[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const group = Array.from({ length: rows * columns }, (_, cell) => cell);
  const join = (one: number, other: number): void => {
    const [from, to] = [group[other], group[one]];
    if (from === undefined || to === undefined || from === to) return;
    const first = Math.min(from, to);
    group.forEach((each, cell) => {
      if (each === from || each === to) group[cell] = first;
    });
  };
  const middle = (places: readonly number[], at: number): number =>
    ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [x, y] = [middle(xs, column), middle(ys, row)];
      const edge = xs[column + 1] ?? 0;
      const foot = ys[row + 1] ?? 0;
      const beside = upright.some((rule) => rule.y1 <= y && rule.y2 >= y && Math.abs(rule.x1 - edge) <= NEAR);
      const below = level.some((rule) => rule.x1 <= x && rule.x2 >= x && Math.abs(rule.y1 - foot) <= NEAR);
      if (!beside && column + 1 < columns) join(row * columns + column, row * columns + column + 1);
      if (!below && row + 1 < rows) join(row * columns + column, (row + 1) * columns + column);
    }
  return group;
}
