import { diffArrays } from 'diff';
import { Document, isMap, isSeq, parseDocument } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';

/** A YAML file that is being changed in places. */
export type OpenYaml = Document;

/** Read as all commands read it; what other readers of YAML take for a time or a date (6:4, 2025-05-20) is printed in quotes. */
const PRINTED = { compat: 'yaml-1.1' } as const;

/** How each opened file is printed as long as nothing was changed in it. */
const unchanged = new WeakMap<OpenYaml, string>();

/** Opens a YAML file to change it; a file that is not there is an empty one. */
export function openYaml(text: string | null): OpenYaml {
  const parsed = parseDocument(text ?? '', PRINTED);
  const document = isMap(parsed.contents) ? parsed : new Document({}, PRINTED);
  if (text !== null) unchanged.set(document, print(document, text));
  return document;
}

function print(document: OpenYaml, text: string): string {
  const isTight = /[[{][^\s\]}]/u.test(text);
  return document.toString({ lineWidth: 0, flowCollectionPadding: !isTight });
}

/**
 * The text of a changed file: the lines that were not changed stay as they were written, blanks, quotes and comments
 * included. `text` is what was opened.
 */
export function closeYaml(document: OpenYaml, text: string | null): string {
  const after = print(document, text ?? '');
  const printed = unchanged.get(document);
  if (text === null || printed === undefined) return after;
  const [written, before] = [text.split('\n'), printed.split('\n')];
  if (written.length !== before.length) return after;
  let at = 0;
  return diffArrays(before, after.split('\n'))
    .flatMap(({ added, removed, value }) => {
      const kept = written.slice(at, at + value.length);
      if (!added) at += value.length;
      return added ? value : removed ? [] : kept;
    })
    .join('\n');
}

/** Sets an entry of a map in the file, made where it is missing: what the library makes would be a list of pairs. */
export function putIn(
  document: OpenYaml,
  place: OpenYaml | YAMLMap,
  key: string,
  field: string,
  value: unknown,
): void {
  const map = place.get(key);
  if (isMap(map)) map.set(field, value);
  else place.set(key, document.createNode({ [field]: value }));
}

/** A list of the file, made where it is missing. */
export function listOf(document: OpenYaml, key: string): YAMLSeq<YAMLMap> {
  const list = document.get(key);
  if (isSeq(list)) {
    if (list.items.length === 0) list.flow = false;
    return list as YAMLSeq<YAMLMap>;
  }
  const made = document.createNode([]) as unknown as YAMLSeq<YAMLMap>;
  document.set(key, made);
  return made;
}
