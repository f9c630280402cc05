/** What an entry of a list says of itself. */
export interface ListItem {
  id: string | null;
  name: string | null;
}

/**
 * The entry of a YAML list that holds a line (from 1), read from its lines: the file may be one that no reader takes.
 * @example itemAt('organisations:\n  - id: a\n    name: 市水利局\n', 3) // { id: 'a', name: '市水利局' }
 */
export function itemAt(text: string, line: number): ListItem {
  const lines = text.split(/\r?\n/u);
  const begin = lines.slice(0, line).findLastIndex((each) => /^ {0,2}- *[a-zA-Z]/u.test(each));
  if (begin < 0) return { id: null, name: null };
  const end = lines.findIndex((each, index) => index > begin && /^ {0,2}[-a-zA-Z]/u.test(each));
  const inside = lines.slice(begin, end < 0 ? undefined : end);
  const of = (field: string): string | null => {
    const form = new RegExp(`^ *(?:- *)?${field}(?:: *|：)(.*?)\\s*(?: #.*)?$`, 'u');
    const found = inside.map((each) => form.exec(each)?.[1]).find((each) => each !== undefined);
    return found?.replace(/^(["'])(.*)\1$/u, '$2') ?? null;
  };
  return { id: of('id'), name: of('name') };
}
