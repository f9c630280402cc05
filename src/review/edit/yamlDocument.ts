import { diffArrays } from 'diff';
import { Document, isMap, isSeq, parseDocument } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';

/** A YAML file that is being changed in places. */
export type OpenYaml = Document;

/** Opens a YAML file to change it; a file that is not there is an empty one. */
export function openYaml(text: string | null): OpenYaml {
  const document = parseDocument(text ?? '', { version: '1.1' });
  return isMap(document.contents) ? document : new Document({}, { version: '1.1' });
}

/**
 * The text of a changed file: the lines that were not changed stay as they were written, blanks, quotes and comments
 * included. `text` is what was opened.
 */
export function closeYaml(document: OpenYaml, text: string | null): string {
  const isTight = /[[{][^\s\]}]/u.test(text ?? '');
  const print = (each: OpenYaml): string => each.toString({ lineWidth: 0, flowCollectionPadding: !isTight });
  const after = print(document);
  if (text === null) return after;
  const [written, before] = [text.split('\n'), print(openYaml(text)).split('\n')];
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
