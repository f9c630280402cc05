import { isMap, isSeq } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { closeYaml, listOf, openYaml } from './yamlDocument.ts';

/** What is to be forgotten: a plan wherever it is named, or what one entry of a list says of a clause or figure of it. */
export interface Forgotten {
  plan: string;
  /** The entry that names it; null for all. */
  list: string | null;
  /** The clause or figure; null for the plan as a whole. */
  member: string | null;
}

/** A list of `content/` (measures, topics, organisations) without what it says of a plan, a clause or a figure that is gone. */
export function forget(text: string, key: string, { plan, list, member }: Forgotten): string {
  const document = openYaml(text);
  if (!isSeq(document.get(key))) return text;
  for (const item of listOf(document, key).items) {
    if (list !== null && item.get('id') !== list) continue;
    const names = item.get('names');
    if (member === null && isMap(names)) names.delete(plan);
    const members = item.get('members');
    if (!isSeq(members)) continue;
    members.items = (members.items as YAMLMap[]).filter(
      (each) =>
        each.get('plan') !== plan ||
        (member !== null && each.get('clause') !== member && each.get('indicator') !== member),
    );
  }
  if (member === null && key === 'organisations') dropNameless(listOf(document, key));
  return closeYaml(document, text);
}

/** Bodies that no plan names any more, unless another is told to be one of them. */
function dropNameless(list: YAMLSeq<YAMLMap>): void {
  const meant = new Set(list.items.map((each) => each.get('aliasOf')));
  list.items = list.items.filter((each) => {
    const names = each.get('names');
    return !isMap(names) || names.items.length > 0 || meant.has(each.get('id'));
  });
}
