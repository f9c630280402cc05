import type { Problem } from '../plan/problem.ts';

/**
 * A line of a file as a slip of the hand on it is mended; as it is where nobody can tell.
 * @example mendLine('    name：晋江市', 'yaml-wide-colon', { field: 'name' }) === '    name: 晋江市'
 */
export function mendLine(line: string, key: Problem['key'], values: Problem['values']): string {
  const field = String(values?.['field'] ?? '');
  switch (key) {
    case 'yaml-wide-colon':
      return line.replace(/\s*：\s*/u, ': ');
    case 'yaml-no-blank':
      return line.replace(/^(\s*(?:- +)?[\w-]+):(?=\S)/u, '$1: ');
    case 'yaml-dash':
      return line.replace(/^(\s*)-(?=\S)/u, '$1- ');
    case 'yaml-quote':
      return `${line.trimEnd()}${/: +(["'])/u.exec(line)?.[1] ?? '"'}`;
    case 'field-misspelt':
      return line.replace(field, String(values?.['wanted'] ?? field));
    default:
      return line;
  }
}
