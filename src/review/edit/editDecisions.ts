import type { Scalar, YAMLSeq } from 'yaml';
import type { SignedPart } from '../../schema/decisions.ts';
import { tightWords } from '../../text/tightWords.ts';
import { closeYaml, listOf, openYaml, putIn } from './yamlDocument.ts';

/** A line of a capture by its number and its beginning. */
export interface CaptureLine {
  line: number;
  text: string;
}

/** The file of decisions with a verdict for a line; null takes the person's verdict back. */
export function decideLine(
  text: string | null,
  { line, text: begins }: CaptureLine,
  verdict: { verdict: string; reason: string } | null,
): string {
  return replaceEntry(
    text,
    'lines',
    (entry) => isSame(entry, line, begins),
    verdict && { line, text: begins, ...verdict },
  );
}

/** The file of decisions with the level of the heading that begins on a line; null leaves it to import. */
export function decideHeading(
  text: string | null,
  { line, text: begins }: CaptureLine,
  level: number | null,
): string {
  const entry = level === null ? null : { line, text: begins, level };
  return replaceEntry(text, 'headings', (each) => isSame(each, line, begins), entry);
}

/** Whether an entry speaks of this block: a page that was saved has many on one line, told apart by their beginnings. */
function isSame(entry: Record<string, unknown>, line: number, begins: string): boolean {
  const [one, other] = [tightWords(String(entry['text'])), tightWords(begins)];
  return entry['line'] === line && (one.startsWith(other) || other.startsWith(one));
}

/** The file of decisions with the value of one of the paper's particulars. */
export function decideParticular(text: string | null, field: string, value: string | null): string {
  const document = openYaml(text);
  putIn(document, document, 'particulars', field, value);
  return closeYaml(document, text);
}

/** The file of decisions with a clause that the paper prints as oddly as it was read. */
export function decideAsPrinted(text: string | null, clause: string): string {
  const document = openYaml(text);
  const list = listOf(document, 'asPrinted') as unknown as YAMLSeq<Scalar>;
  if (!list.items.some(({ value }) => value === clause)) list.items.push(document.createNode(clause));
  return closeYaml(document, text);
}

/** The file of decisions signed for a part; null withdraws the signature. */
export function sign(
  text: string | null,
  part: SignedPart,
  signature: { by: string; on: string; seen: string } | null,
): string {
  return replaceEntry(text, 'signed', (each) => each['part'] === part, signature && { part, ...signature });
}

function replaceEntry(
  text: string | null,
  key: string,
  isIt: (entry: Record<string, unknown>) => boolean,
  entry: object | null,
): string {
  const document = openYaml(text);
  const list = listOf(document, key);
  const at = list.items.findIndex((item) => isIt(item.toJSON() as Record<string, unknown>));
  const node = entry === null ? null : (document.createNode(entry) as unknown as (typeof list.items)[number]);
  if (at >= 0 && node) list.items[at] = node;
  else if (at >= 0) list.items.splice(at, 1);
  else if (node) list.items.push(node);
  return closeYaml(document, text);
}
