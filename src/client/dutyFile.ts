import { strToU8, zipSync } from 'fflate';
import { toExcelCsv } from '../text/csv.ts';
import { documentParts, type DocumentParagraph } from '../text/wordDocument.ts';
import { workbookParts } from '../text/workbook.ts';
import { saveFile } from './saveFile.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What is read of a task, in the order of the columns. */
const CELLS = ['number', 'title', 'text', 'role', 'partners', 'indicators', 'dates'] as const;

const wordsOf = (part: Element): string => part.textContent.replace(/\s+/g, ' ').trim();

/** The words of a task under each name, those printed apart joined. */
function readTask(task: Element): string[] {
  return CELLS.map((name) => {
    const parts = [...task.querySelectorAll(`[data-cell=${name}]`)];
    const lines = name === 'text' ? parts.flatMap((part) => [...part.children]) : parts;
    return lines.map(wordsOf).join(name === 'text' ? '\n' : '、');
  });
}

/** Saves the sheet of a body as `xlsx`, `docx` or `csv`, made from the page itself. */
export function saveDuties(sheet: HTMLElement, format: string): void {
  const title = sheet.dataset['name'] ?? '';
  const heads = JSON.parse(sheet.dataset['heads'] ?? '{}') as Record<string, string>;
  const plans = [...sheet.querySelectorAll('[data-sheet]')].map((plan) => ({
    name: wordsOf(plan.querySelector('h2') ?? plan),
    origin: wordsOf(plan.querySelector('.aside') ?? plan),
    tasks: [...plan.querySelectorAll('[data-duty]')].map((task) => ({
      cells: readTask(task),
      address: task.querySelector('a')?.href ?? '',
    })),
  }));
  if (format === 'docx') {
    const paragraphs = plans.flatMap(({ name, origin, tasks }): DocumentParagraph[] => [
      { level: 1, text: name },
      { level: 0, text: origin },
      ...tasks.flatMap((task) => toParagraphs(task, heads)),
    ]);
    const foot = wordsOf(sheet.querySelector('.sheet-source') ?? sheet);
    pack(
      `${title}.docx`,
      documentParts([{ level: 1, text: title }, ...paragraphs, { level: 0, text: foot }]),
      'wordprocessingml.document',
    );
    return;
  }
  const names = ['plan', 'document', ...CELLS, 'remarks', 'address'];
  const table = {
    columns: names.map((name) => heads[name] ?? name),
    rows: plans.flatMap(({ name, origin, tasks }) =>
      tasks.map(({ cells, address }) => [name, origin, ...cells, '', address]),
    ),
  };
  if (format === 'csv')
    saveFile(`${title}.csv`, new Blob([toExcelCsv(table)], { type: 'text/csv;charset=utf-8' }));
  else pack(`${title}.xlsx`, workbookParts(table, title.replace(/[[\]:*?/\\]/g, ' ')), 'spreadsheetml.sheet');
}

function toParagraphs(
  task: { cells: string[]; address: string },
  heads: Record<string, string>,
): DocumentParagraph[] {
  const [number = '', title = '', text = '', ...facts] = task.cells;
  const named = facts.flatMap((fact, index): DocumentParagraph[] =>
    fact ? [{ level: 0, name: heads[CELLS[index + 3] ?? ''] ?? '', text: fact }] : [],
  );
  return [
    { level: 2, text: `${number}　${title}` },
    ...text.split('\n').map((line): DocumentParagraph => ({ level: 0, text: line })),
    ...named,
    { level: 0, name: heads['address'] ?? '', text: task.address },
    { level: 0, name: heads['remarks'] ?? '', text: '' },
  ];
}

function pack(name: string, parts: Record<string, string>, type: string): void {
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]));
  saveFile(name, new Blob([new Uint8Array(zipSync(files))], { type: `${OFFICE}.${type}` }));
}
