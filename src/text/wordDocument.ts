/** The parts of a Word document (ECMA-376) as text: headings, paragraphs, and pairs of a name and what it says. */
import { escapeText } from './markup.ts';

/** A paragraph; `level` 1 and 2 are headings, 0 is text. A name stands bold before what it says. */
export interface DocumentParagraph {
  level: 0 | 1 | 2;
  name?: string;
  text: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
/** Half points: 小二, 四号 and 小四 of Chinese papers. */
const SIZES = { 0: 24, 1: 36, 2: 28 } as const;

function printRun(text: string, size: number, bold: boolean): string {
  const fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/>';
  return `<w:r><w:rPr>${fonts}${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
}

function printParagraph({ level, name, text }: DocumentParagraph): string {
  const size = SIZES[level];
  const properties = `<w:pPr>${level > 0 ? '<w:keepNext/>' : ''}<w:spacing w:before="${level > 0 ? 240 : 40}" w:after="40"/>${level > 0 ? `<w:outlineLvl w:val="${level - 1}"/>` : ''}</w:pPr>`;
  const named = name ? printRun(`${name}：`, size, true) : '';
  return `<w:p>${properties}${named}${printRun(text, size, level > 0)}</w:p>`;
}

/** The parts of a document on A4, by their paths in the package. */
export function documentParts(paragraphs: DocumentParagraph[]): Record<string, string> {
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${paragraphs.map(printParagraph).join('')}${page}</w:body></w:document>`,
  };
  return Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, HEAD + xml]));
}
