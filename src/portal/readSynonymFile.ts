import { tellProblem, type Problem } from '../plan/problem.ts';
import { readTextFile } from '../schema/files.ts';

/** Reads `content/synonyms.tsv`; lines that are no everyday word, tab, official words, and words given twice, are problems. */
export function readSynonymFile(contentDir: string, problems: Problem[]): string {
  const file = readTextFile(contentDir, 'synonyms.tsv');
  if (!file) return '';
  const known = new Map<string, number>();
  file.text.split(/\r?\n/u).forEach((text, index) => {
    if (/^\s*(?:#|$)/u.test(text)) return;
    const place = { file: file.file, line: index + 1 };
    const [everyday = '', official = '', ...more] = text.split('\t').map((cell) => cell.trim());
    const first = known.get(everyday);
    known.set(everyday, first ?? place.line);
    if (!everyday || !official || more.length > 0) problems.push(tellProblem('synonym-line', place, {}));
    else if (first !== undefined) problems.push(tellProblem('synonym-twice', place, { everyday, first }));
  });
  return file.text;
}
