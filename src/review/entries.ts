import { isMap } from 'yaml';
import { listOf, openYaml } from './edit/yamlDocument.ts';
import { memory } from './memory.ts';

/** One figure of an indicators file as text, to notice that somebody changed it meanwhile; null when it is not there. */
export function figureEntry(text: string, id: string): string | null {
  return entryOf(text, 'indicators', id);
}

/** One body of organisations.yaml as text. */
export function bodyEntry(text: string, id: string): string | null {
  return entryOf(text, 'organisations', id);
}

/** Every entry of a list as text, by its id. */
export function entriesOf(text: string | null, list: string): Map<string, string> {
  if (text === null) return new Map();
  const read = (): [string, string][] =>
    listOf(openYaml(text), list)
      .items.filter((item) => isMap(item))
      .map((item) => [String(item.get('id')), JSON.stringify(item.toJSON())]);
  return new Map(memory.recall(['entries', list, text], read));
}

function entryOf(text: string, list: string, id: string): string | null {
  return entriesOf(text, list).get(id) ?? null;
}
