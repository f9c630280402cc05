import type { Clause, Reading } from '../../plan/model.ts';
import { type Problem, tellProblem } from '../../plan/problem.ts';
import { blockText, headingText, squash } from '../../plan/text.ts';
import type { ProvenanceFile } from '../../schema/provenance.ts';
import { documentPart, isWidened } from './provenance.ts';

/** A plan of `content/`, as far as its fidelity to the capture is concerned. */
export interface Published {
  file: string;
  clauses: readonly Clause[];
  source: { file: string; sha256: string };
}

/**
 * Whether the body says, character for character, what the document lines of the capture say: only blanks at joined
 * lines and the recorded marks that were widened may differ.
 */
export function checkFidelity(
  plan: Published,
  provenance: ProvenanceFile,
  reading: Reading,
  capture: string,
): Problem[] {
  if (plan.source.sha256 !== reading.sha256) return [tellProblem('capture-changed', { file: plan.file, line: null }, { capture })];
  const body = bodyCharacters(plan.clauses);
  const source = captureCharacters(provenance, reading, body.map(({ mark }) => mark).join(''));
  let widened = 0;
  for (let at = 0; at < Math.max(body.length, source.length); at++) {
    const [here, there] = [body[at], source[at]];
    if (here?.mark === there?.mark) continue;
    if (!here || !there || !isWidened(here.mark, there.mark))
      return [differs(plan, capture, body, source, at)];
    widened++;
  }
  const recorded = provenance.document.reduce((sum, entry) => sum + entry.widened, 0);
  if (widened === recorded) return [];
  const file = plan.file.replace(/\.md$/, '.provenance.yaml');
  return [tellProblem('widened-count', { file, line: null }, { widened, recorded })];
}

interface PlacedCharacter {
  mark: string;
  line: number;
}

function bodyCharacters(clauses: readonly Clause[]): PlacedCharacter[] {
  const place = (text: string, line: number): PlacedCharacter[] =>
    squash(text)
      .split('')
      .map((mark) => ({ mark, line }));
  return clauses.flatMap((clause) => [
    ...place(headingText(clause), clause.line),
    ...clause.blocks.flatMap((block) => place(blockText(block), block.line)),
  ]);
}

/** The characters of the document lines; of a line with particulars in it only what went to the body. */
function captureCharacters({ document }: ProvenanceFile, { account }: Reading, body: string): PlacedCharacter[] {
  const source: PlacedCharacter[] = [];
  const lines = account.filter(({ verdict }) => verdict === 'document');
  for (const [index, { text, line }] of lines.entries()) {
    const whole = squash(text);
    const entry = document[index];
    const mixed = entry?.line === line && entry.characters < whole.length;
    const part = mixed ? documentPart(whole, body, source.length) : whole;
    for (const mark of part.split('')) source.push({ mark, line });
  }
  return source;
}

function excerpt(marks: readonly PlacedCharacter[], at: number): string {
  const words = marks
    .slice(at, at + 8)
    .map(({ mark }) => mark)
    .join('');
  return words === '' ? '∅' : words;
}

function differs(
  { file }: Published,
  capture: string,
  body: readonly PlacedCharacter[],
  source: readonly PlacedCharacter[],
  at: number,
): Problem {
  const [got, wanted] = [excerpt(body, at), excerpt(source, at)];
  const line = (body[at] ?? body.at(-1))?.line ?? 1;
  const there = `${capture}:${(source[at] ?? source.at(-1))?.line ?? 1}`;
  return tellProblem('body-differs', { file, line }, { got, wanted, there });
}
