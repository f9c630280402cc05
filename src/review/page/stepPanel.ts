import type { PlanView } from '../viewPlan.ts';
import type { ToldProblem } from '../tellProblems.ts';
import type { Desk, Step } from './context.ts';

/** What is being looked at: a place in the lines of the capture, and words in it. */
export interface Focus {
  at: number | null;
  words: string;
}

/** The side of one step: what is shown right of the reading, and what it does with keys and clicks. */
export interface StepPanel {
  show: () => HTMLElement[];
  /** The place in the capture and the words that are under discussion. */
  focus: () => Focus;
  /** A key of the step; true when it was one. */
  key?: (key: string) => boolean;
  /** A click on a line of the source, or on a heading or paragraph of the reading. */
  chooseLine?: (at: number) => void;
  choose?: (at: number) => void;
  /** Opens one figure, body or clause by its id. */
  open?: (id: string) => void;
}

/** What a step knows of the plan on the desk. */
export interface PlanOnDesk {
  view: PlanView;
  step: Step;
  /** What check found; null before it has run. */
  problems: readonly ToldProblem[] | null;
  readonly desk: Desk;
  readonly panel: StepPanel;
  /** What is typed into the forms of the panel. */
  readonly typed: { clear: () => void };
  draw: () => void;
  /** As `draw`, but leaves the panel as it is. */
  look: () => void;
  /** Brings the panel into sight where it stands above the panes. */
  showPanel: () => void;
}
