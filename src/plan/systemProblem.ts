import { type Problem, tellProblem } from './problem.ts';

const KEYS: Record<string, 'not-writable' | 'disk-full' | undefined> = {
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** What the system says; `dest` is where a copy was to go. */
type SystemError = NodeJS.ErrnoException & { dest: string };

/** What the system refuses, in words: a folder that may not be written, a disk that is full; undefined for other errors. */
export function tellSystemError(error: unknown, file: string): Problem | undefined {
  const { code, path, dest, syscall }: Partial<SystemError> = error instanceof Error ? error : {};
  // Copying a folder onto a full disk is told as a fault of input and output.
  const key = code === 'EIO' && syscall === 'cp' ? 'disk-full' : KEYS[code ?? ''];
  return key && tellProblem(key, { file: dest ?? path ?? file, line: null }, {});
}
