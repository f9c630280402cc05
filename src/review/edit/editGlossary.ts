/** What stands in one line of the glossary. */
export interface GlossaryLine {
  simplified: string;
  traditional: string;
  why: string;
}

/** glossary.tsv with one more decision at its end, in the place of an earlier one about the same words. */
export function addToGlossary(text: string | null, { simplified, traditional, why }: GlossaryLine): string {
  const line = [simplified, traditional, '', 'fix', why]
    .map((cell) => cell.replace(/[\t\r\n]+/g, ' '))
    .join('\t');
  const end = text?.includes('\r\n') ? '\r\n' : '\n';
  const lines = (text ?? '').split(/\r\n|\n/);
  const at = lines.findIndex((each) => !each.startsWith('#') && each.split('\t')[0]?.trim() === simplified);
  if (at >= 0) return lines.with(at, line).join(end);
  return [...lines.slice(0, lines.at(-1) === '' ? -1 : undefined), line, ''].join(end);
}
