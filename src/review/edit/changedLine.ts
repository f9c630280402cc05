/**
 * A text with one of its lines (from 1) changed, or taken out where the new one is null; undefined when the line says
 * something else by now.
 * @example changedLine('a\nb：c\n', 2, 'b：c', 'b: c') === 'a\nb: c\n'
 */
export function changedLine(
  text: string,
  line: number,
  seen: string,
  wanted: string | null,
): string | undefined {
  const lines = text.split('\n');
  const [old] = lines.slice(line - 1);
  if (old?.replace(/\r$/u, '') !== seen) return undefined;
  const end = old.endsWith('\r') ? '\r' : '';
  return lines.toSpliced(line - 1, 1, ...(wanted === null ? [] : [wanted + end])).join('\n');
}
