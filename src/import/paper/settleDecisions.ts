import type { DecisionsFile } from '../../schema/decisions.ts';
import { tightWords } from '../../text/tightWords.ts';

/** A line of a capture, or a block of one. */
interface Line {
  line: number;
  text: string;
}

/** A decision whose line says something else by now, and what that is; null where there is no such line. */
export interface StaleDecision extends Line {
  kind: 'lines' | 'headings';
  /** Its place in the list of its kind. */
  index: number;
  now: string | null;
}

/** Decisions as they hold for a capture as it is now. */
export interface SettledDecisions {
  decisions: DecisionsFile;
  stale: StaleDecision[];
}

/** A heading may run on over so many lines of the capture. */
const RUNS_ON = 3;

/**
 * Finds the lines that a person's decisions speak of: by their number where they still begin as they did then, else by
 * their words where only one line has them; a decision that fits no line is not made again, and is told.
 */
export function settleDecisions(decisions: DecisionsFile, lines: readonly Line[]): SettledDecisions {
  const stale: StaleDecision[] = [];
  const texts = lines.map(({ text }) => tightWords(text));
  const begins = (at: number, words: string): boolean => texts[at]?.startsWith(words) ?? false;
  const holds = (at: number, words: string): boolean => {
    const found = texts
      .slice(at, at + RUNS_ON)
      .join('')
      .indexOf(words);
    return found >= 0 && found < (texts[at] ?? '').length;
  };
  const settle = <Decision extends Line>(
    kind: StaleDecision['kind'],
    list: readonly Decision[],
    fits: (at: number, words: string) => boolean,
  ): Decision[] =>
    list.flatMap((decision, index) => {
      const words = tightWords(decision.text);
      // A page that was saved has many blocks on one line.
      if (lines.some(({ line }, at) => line === decision.line && fits(at, words))) return [decision];
      const here = lines.findIndex((each) => each.line === decision.line);
      const found = words === '' ? [] : lines.filter((_, at) => begins(at, words));
      if (found.length === 1 && found[0]) return [{ ...decision, line: found[0].line }];
      stale.push({ kind, index, line: decision.line, text: decision.text, now: lines[here]?.text ?? null });
      return [];
    });
  return {
    decisions: {
      ...decisions,
      lines: settle('lines', decisions.lines, begins),
      headings: settle('headings', decisions.headings, holds),
    },
    stale,
  };
}
