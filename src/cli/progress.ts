import { toWords } from '../plan/problem.ts';
import { language } from './terminal.ts';

/** At most so often a line is drawn again, in milliseconds. */
const OFTEN = 200;

/** @example formatProgress(50, 200, 10, 'en') // '50 of 200 plans, about 30 s left' */
export function formatProgress(done: number, all: number, seconds: number, spoken: 'zh' | 'en'): string {
  const left = done === 0 ? '?' : String(Math.ceil((seconds / done) * (all - done)));
  return toWords('progress', { done, all, left })[spoken];
}

/**
 * Shows in one line of the terminal how many plans are done and how long the rest will take; returns what is called after
 * each of them. Where nobody watches (CI, a file) nothing is shown.
 */
export function tellProgress(
  all: number,
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stdout,
  isQuiet = Boolean(process.env['CI']),
): () => void {
  if (!stream.isTTY || isQuiet) return () => undefined;
  const begin = performance.now();
  let done = 0;
  let drawn = 0;
  return () => {
    done++;
    const now = performance.now();
    if (done < all && now - drawn < OFTEN) return;
    drawn = now;
    const line = formatProgress(done, all, (now - begin) / 1000, language);
    stream.write(`\r\u001b[K${done < all ? `celan: ${line}` : ''}`);
  };
}
