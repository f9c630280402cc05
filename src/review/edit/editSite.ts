import { closeYaml, openYaml } from './yamlDocument.ts';

/** site.yaml with one value changed. */
export function editSite(text: string | null, field: string, value: string): string {
  const document = openYaml(text);
  document.set(field, value);
  return closeYaml(document, text);
}
