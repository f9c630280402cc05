import type { FigureReason } from './figureReason.ts';
import type { Quantity } from './quantity.ts';
import type { UnitKind } from './unit.ts';

/** What a figure of a paper is; `target` is what the plan is to reach (指标). */
export const FIGURE_KINDS = [
  'target',
  'standard',
  'benefit',
  'baseline',
  'resource',
  'date',
  'duration',
  'condition',
  'count',
  'name',
  'other',
] as const;

/** target · standard: what every thing of a kind must have · benefit: what one gets or pays · baseline: what was · resource: what is set aside. */
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** A quantity among the words around it, all folded. */
export interface Surroundings {
  quantity: Quantity;
  /** The sentence before the quantity. */
  lead: string;
  /** The part of the sentence (between commas) before and behind it. */
  before: string;
  after: string;
  /** The sentence behind its part. */
  rest?: string;
  /** Whether a time ahead or a heading of aims governs the sentence. */
  aimed?: boolean;
  /** Whether the paper is a plan by its title. */
  plans?: boolean;
}

/** A reason why a figure is no target, with lines of papers for which it holds (`yes`) and for which it does not (`no`). */
export interface Rule {
  /** The reason that the account of figures gives. */
  name: FigureReason;
  kind: FigureKind;
  why: string;
  holds: (words: Surroundings, kind: UnitKind) => boolean;
  /** Each marks its figure by ‹ ›. */
  yes: string[];
  no: string[];
}

/** What was decided about one figure, and the name of the rule that decided. */
export interface Ruling {
  kind: FigureKind;
  reason: FigureReason;
}
