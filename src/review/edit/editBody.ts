import { isMap, isSeq } from 'yaml';
import type { YAMLMap } from 'yaml';
import { closeYaml, listOf, openYaml, putIn } from './yamlDocument.ts';

/** What a person says of a body: confirmed as it stands, with these fields, or the same as another one. */
export type BodyVerdict =
  { verdict: 'right'; fields?: Record<string, string> } | { verdict: 'same'; as: string };

/** organisations.yaml after a person's word on one body; undefined when a body is not there. */
export function editBody(text: string, id: string, word: BodyVerdict): string | undefined {
  const document = openYaml(text);
  const list = listOf(document, 'organisations');
  const item = list.items.find((each) => each.get('id') === id);
  if (!item) return undefined;
  if (word.verdict === 'right') {
    for (const [key, value] of Object.entries(word.fields ?? {})) item.set(key, value);
    item.set('reviewed', true);
    return closeYaml(document, text);
  }
  const target = list.items.find((each) => each.get('id') === word.as);
  if (!target || target === item) return undefined;
  // The page of a body that was confirmed once keeps its address; a mere proposal goes.
  if (item.get('reviewed') === true) item.set('aliasOf', word.as);
  else {
    moveNames(item, target, document);
    list.items.splice(list.items.indexOf(item), 1);
  }
  return closeYaml(document, text);
}

function moveNames(from: YAMLMap, to: YAMLMap, document: ReturnType<typeof openYaml>): void {
  const moved = from.get('names');
  if (!isMap(moved)) return;
  for (const [plan, names] of Object.entries(moved.toJSON() as Record<string, string[]>)) {
    const known = to.getIn(['names', plan]);
    const fresh = names.filter((name) => !isSeq(known) || !(known.toJSON() as string[]).includes(name));
    if (isSeq(known)) for (const name of fresh) known.add(document.createNode(name));
    else putIn(document, to, 'names', plan, document.createNode(fresh));
  }
}
