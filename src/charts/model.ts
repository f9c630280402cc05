import type { Comparator, Edition, Indicator } from '../plan/model.ts';
import type { UnitKind } from '../grammar/target/unit.ts';

/** An indicator with what a chart prints beside its figure. */
export interface TargetSource {
  indicator: Indicator;
  plan: string;
  /** Short name of the plan, for charts of several. */
  group: string;
  /** The target as people read it. */
  label: string;
  href: string;
  /** Whether it holds from its year on (2023年起), and not by it. */
  since?: boolean;
  /** What it starts from (由91.2%提高到94%), where the paper says so. */
  base?: Pick<Indicator, 'value' | 'unit'> | undefined;
  /** The printed number of its clause. */
  number: string;
}

/** A target as a chart draws it: numbers in base units, words ready to print. */
export interface DrawnTarget {
  id: string;
  /** The plan it belongs to, and its short name for charts of several plans. */
  plan: string;
  group: string;
  name: string;
  /** The target as people read it, `≥ 90%`. */
  label: string;
  comparator: Comparator;
  /** Both equal unless it is a range. */
  low: number;
  high: number;
  year: number | null;
  /** What it starts from, in base units; null where the paper gives none. */
  base?: number | null;
  /** The clause it rests on. */
  href: string;
  quote: string;
}

/** A stretch of the height of a drawing. */
export type Strip = [from: number, to: number];

/** Which of the two drawings: a page shows `wide` where there is room and `narrow` on a phone. */
export type Shape = 'wide' | 'narrow';

/** What a chart needs to be drawn, beside its numbers. */
export interface Frame {
  edition: Edition;
  shape: Shape;
}

export type ChartKind = UnitKind | 'timeline' | 'comparison' | 'series';

/** A chart, drawn in both shapes, with the words that stand beside it and the numbers it shows. */
export interface Chart {
  /** Unique in the portal, the same in both editions: its address and file name. */
  id: string;
  /** The plan and indicator of a number alone. */
  mark?: string;
  kind: ChartKind;
  title: string;
  /** One sentence that says what is seen. */
  sentence: string;
  /** The plans that it is drawn from, each once. */
  plans: string[];
  /** How many of its numbers nobody has compared with the paper. */
  unreviewed: number;
  /** How to read the marks. */
  legend: string[];
  /** Both empty where there is one number alone: then the sentence is all. */
  wide: string;
  narrow: string;
  /** The same numbers for the table and the CSV. */
  columns: string[];
  /** The column whose cells lead to the clause. */
  linked: number;
  rows: { href: string; cells: string[] }[];
}

/** Fixed widths of the two shapes, in pixels; text is 14 px in both. */
export const widths: Record<Shape, number> = { wide: 880, narrow: 336 };
/** Where names end in the narrow shape: elder mode shows its letters a fifth larger (Chart.css). */
export const narrowName = 280;
export const textSize = 14;
export const smallSize = 12;
export const lineHeight = 19;
