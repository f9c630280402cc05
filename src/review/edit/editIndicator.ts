import type { YAMLMap } from 'yaml';
import { closeYaml, listOf, openYaml } from './yamlDocument.ts';

/** What a person says of one figure: right, wrong, or right once these fields are mended. */
export type FigureVerdict =
  { verdict: 'right' } | { verdict: 'wrong' } | { verdict: 'mended'; fields: Record<string, unknown> };

/** The file of figures after a person's word on one of them; undefined when there is no such figure. */
export function editIndicator(text: string, id: string, word: FigureVerdict): string | undefined {
  const document = openYaml(text);
  const list = listOf(document, 'indicators');
  const at = list.items.findIndex((item) => item.get('id') === id);
  const item = list.items[at];
  if (!item) return undefined;
  if (word.verdict === 'wrong') {
    list.items.splice(at, 1);
    reject(document, item);
  } else {
    if (word.verdict === 'mended')
      for (const [key, value] of Object.entries(word.fields)) item.set(key, value);
    item.set('reviewed', true);
  }
  return closeYaml(document, text);
}

/** What is turned down is kept as such, so that import does not propose it again. */
function reject(document: ReturnType<typeof openYaml>, item: YAMLMap): void {
  const entry = { clause: item.get('clause'), quote: item.get('quote') };
  listOf(document, 'rejected').items.push(document.createNode(entry));
}
