import mammoth from 'mammoth';
import { ProblemError, tellProblem } from '../plan/problem.ts';
import type { Reading } from '../plan/model.ts';
import { createHash } from 'node:crypto';
import { readCapture } from './read.ts';

/** Reads a capture of any form, Word documents (.docx) included, which are turned into HTML first. */
export async function loadCapture(bytes: Uint8Array, file: string): Promise<Reading> {
  if (!isWord(bytes, file)) return readCapture(bytes, file);
  const html = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }).then(
    (result) => result.value,
    () => {
      throw new ProblemError(tellProblem('capture-word', { file, line: null }, {}));
    },
  );
  const reading = readCapture(new TextEncoder().encode(html), file);
  return { ...reading, encoding: 'utf-8', sha256: createHash('sha256').update(bytes).digest('hex') };
}

function isWord(bytes: Uint8Array, file: string): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4 && /\.docx$/iu.test(file);
}
