import { unzipSync } from 'fflate';
import { ProblemError } from '../../plan/problem.ts';

/** No paper needs more; archives that unpack to more were made to exhaust the reader. */
const LARGEST_FILE = 64e6;
const LARGEST = 160e6;

/** The wanted files of a zip archive, by name; throws for archives that are broken or unpack without measure. */
export function unzip(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  let total = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!wanted(name)) return false;
    total += originalSize;
    if (originalSize > LARGEST_FILE || total > LARGEST) throw new RangeError('too large');
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    throw new ProblemError({
      file,
      line: null,
      ...(error instanceof RangeError ? TOO_LARGE : BROKEN),
    });
  }
}

const TOO_LARGE = {
  what: { zh: '文件解压后过大，拒绝读取', en: 'the file unpacks to more than any paper holds' },
  remedy: {
    zh: '请确认文件来源，或另存为文本后再导入',
    en: 'make sure where it comes from, or save it as text',
  },
};
const BROKEN = {
  what: { zh: '无法打开这个文件（压缩包已损坏）', en: 'this file cannot be opened (its archive is broken)' },
  remedy: { zh: '请用原程序打开并重新另存', en: 'open it in its own program and save it again' },
};
