import type { Action } from '../actions.ts';
import type { DeskWords } from './words.ts';

/** What every part of the page may do. */
export interface Desk {
  words: DeskWords;
  /** Does one thing, shows the result, and says something; false when it was refused. */
  perform: (action: Action, said?: string) => Promise<boolean>;
  /** Reads everything anew and shows it. */
  show: () => Promise<void>;
  /** Says something for a while, or until something else is said. */
  say: (text: string, stays?: boolean) => void;
  tell: (error: unknown) => void;
  noteSaved: () => void;
}

/** One step of a plan's review. */
export type Step = keyof DeskWords['steps'];
