import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkSecondReading } from '../../../../src/import/content/checkSecondReading.ts';
import { loadCapture } from '../../../../src/import/load.ts';
import { clauseText, headingText } from '../../../../src/plan/text.ts';

/** A capture, what its plan must say and must not, what its account must hold back, and words of its warnings. */
export interface Row {
  name: string;
  file: string;
  bytes: Uint8Array;
  has?: string[];
  not?: string[];
  held?: string[];
  warn?: RegExp[];
}

/** Reads every capture; the second reading must agree with the first. */
export function testRows(rows: readonly Row[]): void {
  test.each(rows)('$name', async ({ file, bytes, has = [], not = [], held = [], warn = [] }) => {
    const reading = await loadCapture(bytes, file);
    const text = reading.clauses
      .map((clause) => `${clause.id}|${headingText(clause)}|${clauseText(clause)}`)
      .join('\n');
    for (const words of has) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
    const out = reading.account.filter(({ verdict }) => verdict === 'suspect' || verdict === 'furniture');
    for (const words of held) expect(out.map((each) => each.text).join('\n')).toContain(words);
    for (const words of warn) expect(reading.warnings.map(({ zh }) => zh).join('\n')).toMatch(words);
    expect(
      await checkSecondReading({ file: 'a.md', clauses: reading.clauses }, reading, bytes, file),
    ).toEqual([]);
  });
}

/** Namespaces of a Word document. */
export const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:o="urn:schemas-microsoft-com:office:office"';
/** A Word document of a body and of other parts. */
export const docx = (body: string, parts: Record<string, string> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([k, v]) => [`word/${k}.xml`, strToU8(v)])),
  });
/** A run of text with its properties. */
export const r = (t: string, pr = '') =>
  `<w:r>${pr ? `<w:rPr>${pr}</w:rPr>` : ''}<w:t xml:space="preserve">${t}</w:t></w:r>`;
/** A paragraph with its properties. */
export const p = (inner: string, pr = '') =>
  `<w:p>${pr ? `<w:pPr>${pr}</w:pPr>` : ''}${inner.startsWith('<') ? inner : r(inner)}</w:p>`;
