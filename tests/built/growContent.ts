import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

interface OrganisationsFile {
  organisations: { names: Record<string, string[]> }[];
}

/** Copies every plan of a content folder under new ids until there are `plans` of them. */
export function growContent(content: string, plans: number): void {
  const ids = globSync(join(content, 'plans/*.md')).map((file) => file.replace(/^.*\/|\.md$/g, ''));
  const organisationsFile = join(content, 'organisations.yaml');
  const yaml = parse(readFileSync(organisationsFile, 'utf8')) as OrganisationsFile;
  for (let copy = ids.length; copy < plans; copy += 1) {
    const id = ids[copy % ids.length] ?? '';
    const files = globSync(join(content, `plans/${id}.*`));
    for (const file of files) copyFileSync(file, file.replace(`${id}.`, `${id}-${copy}.`));
    for (const { names } of yaml.organisations) if (names[id]) names[`${id}-${copy}`] = names[id];
  }
  writeFileSync(organisationsFile, stringify(yaml));
}
