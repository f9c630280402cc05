import { type Problem, tellProblem } from './problem.ts';

const KEYS: Record<string, 'not-writable' | 'disk-full' | undefined> = {
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** What the system refuses, in words: a folder that may not be written, a disk that is full; undefined for other errors. */
export function tellSystemError(error: unknown, file: string): Problem | undefined {
  const { code, path }: Partial<NodeJS.ErrnoException> = error instanceof Error ? error : {};
  const key = KEYS[code ?? ''];
  return key && tellProblem(key, { file: path ?? file, line: null }, {});
}
