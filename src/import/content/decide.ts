import { createTwoFilesPatch } from 'diff';

/** What is to happen to one file of `content/`. */
export type Decision =
  | { kind: 'unchanged' }
  /** New, or as import itself wrote it last time, or the person agreed. */
  | { kind: 'write' }
  /** Changed by a person since: left alone, the difference is shown. */
  | { kind: 'keep'; difference: string };

/** One file: its path for people, the text there now, and the text import proposes. */
export interface FileState {
  path: string;
  current: string | undefined;
  proposed: string;
  /** Whether a person changed it since import last wrote it. */
  changed: boolean;
  /** Whether the operator said that it may be overwritten. */
  accepted: boolean;
}

/** Whether a proposal may take a file's place: never over a person's change, unless that person says so. */
export function decide({ path, current, proposed, changed, accepted }: FileState): Decision {
  if (current === proposed) return { kind: 'unchanged' };
  if (current === undefined || accepted || !changed) return { kind: 'write' };
  const difference = createTwoFilesPatch(path, path, current, proposed, '(content)', '(import)', {
    context: 1,
  });
  return { kind: 'keep', difference };
}
