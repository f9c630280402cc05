import { createHash } from 'node:crypto';
import { toAsciiPunctuation } from '../../hanzi/punctuation.ts';
import type { AccountLine, Clause } from '../../plan/model.ts';
import { isWithheld } from '../../plan/withheld.ts';
import { runningText, squash, takeCharacters } from '../../plan/text.ts';
import type { ProvenanceFile } from '../../schema/provenance.ts';

/** SHA-256 of a text's UTF-8 bytes, hex. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What became of every line of a capture, for `<plan>.provenance.yaml`; `clauses` are widened. */
export function buildProvenance(
  account: readonly AccountLine[],
  clauses: readonly Clause[],
): Omit<ProvenanceFile, 'written'> {
  const running = runningText(clauses);
  const body = squash(running);
  let [at, from] = [0, 0];
  const document: ProvenanceFile['document'] = [];
  const lines: ProvenanceFile['lines'] = [];
  for (const entry of account) {
    if (entry.verdict === 'document') {
      const part = documentPart(squash(entry.text), body, at);
      const published = takeCharacters(running, from, part.length);
      document.push(documentEntry(entry, part, published));
      at += part.length;
      from += published.length;
    } else lines.push(otherEntry(entry));
  }
  return { document, lines };
}

/** So many characters in a row are no chance. */
const RUN = 6;

/**
 * What of a line, blanks taken out, goes on with the body at a place: all of it, or, where a capture runs particulars
 * and text together in one line, the stretches that do.
 */
export function documentPart(line: string, body: string, at: number): string {
  let part = '';
  for (let index = 0; index < line.length;) {
    const run = countSame(line, index, body, at + part.length);
    const counts = run >= RUN || index + run === line.length;
    if (counts) part += line.slice(index, index + run);
    index += counts ? Math.max(run, 1) : 1;
  }
  return part;
}

function countSame(line: string, from: number, body: string, at: number): number {
  let run = 0;
  while (from + run < line.length && isSameMark(body.charAt(at + run), line.charAt(from + run))) run++;
  return run;
}

/** Whether a character of the body is that of the capture, or its full-width form. */
function isSameMark(published: string, captured: string): boolean {
  return published === captured || isWidened(published, captured);
}

/** Whether a mark of the body is the full-width form of the capture's. */
export function isWidened(published: string, captured: string): boolean {
  return /[，：；！？（）]/.test(published) && toAsciiPunctuation(published) === captured;
}

/** The line's own text is kept where the body does not tell it: other blanks, or marks of both widths. */
function documentEntry(
  { line, text, reasons }: AccountLine,
  part: string,
  published: string,
): ProvenanceFile['document'][number] {
  const marks = squash(published);
  const widened = part.split('').filter((mark, index) => mark !== marks[index]).length;
  const told = (widened > 0 ? toAsciiPunctuation(published) : published).trim();
  return { line, characters: part.length, widened, ...(told === text.trim() ? {} : { text }), reasons };
}

function otherEntry({ line, verdict, reasons, text }: AccountLine): ProvenanceFile['lines'][number] {
  const entry = { line, verdict: verdict as Exclude<typeof verdict, 'document'>, reasons, text };
  return isWithheld(entry) ? { ...entry, characters: [...text].length, sha256: hashText(text) } : entry;
}
