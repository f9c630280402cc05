import { strToU8, zipSync } from 'fflate';
import type { Cell, Piece, Run } from './richPaper.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const plainOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const HTML_MARKS: Record<NonNullable<Run['mark']>, (text: string) => string> = {
  raised: (text) => `<sup>${text}</sup>`,
  lowered: (text) => `<sub>${text}</sub>`,
  struck: (text) => `<del>${text}</del>`,
  hidden: (text) => `<span style="display:none">${text}</span>`,
  field: (text) => `<span class="field">${text}</span>`,
  bold: (text) => `<strong>${text}</strong>`,
};

const htmlRuns = (runs: readonly Run[]): string =>
  runs.map(({ text, mark }) => (mark ? HTML_MARKS[mark](escape(text)) : escape(text))).join('');

function htmlCell({ text, across, inner }: Cell): string {
  const nested = inner
    ? `<table>${inner.map((row) => `<tr>${row.map((each) => `<td>${each}</td>`).join('')}</tr>`).join('')}</table>`
    : '';
  return `<td${across ? ` colspan="${across}"` : ''}>${escape(text)}${nested}</td>`;
}

export function toHtml(pieces: readonly Piece[]): string {
  const notes: string[] = [];
  const blocks = pieces.map((piece) => {
    if (piece.kind === 'box') return `<div class="box">${escape(piece.text)}</div>`;
    if (piece.kind === 'table')
      return `<table border="1">${piece.rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('')}</table>`;
    const mark = piece.note ? `<sup><a href="#n${notes.push(piece.note)}">[${notes.length}]</a></sup>` : '';
    return `<p>　　${escape(piece.number)}${htmlRuns(piece.runs)}${mark}</p>`;
  });
  const list = notes.map((note, at) => `<p id="n${at + 1}">[${at + 1}] ${note}</p>`).join('');
  return `<!doctype html><html><head><meta charset="utf-8"><title>云溪市公共服务提升行动方案</title></head><body><div class="c">${blocks.join('\n')}${list}</div></body></html>`;
}

const MD_MARKS: Partial<Record<NonNullable<Run['mark']>, (text: string) => string>> = {
  raised: (text) => `<sup>${text}</sup>`,
  lowered: (text) => `<sub>${text}</sub>`,
  struck: (text) => `~~${text}~~`,
  hidden: (text) => `<!-- ${text} -->`,
  bold: (text) => `**${text}**`,
};

export function toMarkdown(pieces: readonly Piece[]): string {
  const notes: string[] = [];
  const blocks = pieces.map((piece, at) => {
    if (piece.kind === 'box') return `> ${piece.text}`;
    if (piece.kind === 'table') {
      const [head = [], ...rows] = piece.rows.map((row) =>
        row.flatMap(({ text, across = 1 }) => Array<string>(across).fill(text)),
      );
      return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
    }
    const runs = piece.runs
      .map(({ text, mark }) => (mark ? (MD_MARKS[mark]?.(text) ?? text) : text))
      .join('');
    const mark = piece.note ? `[^${notes.push(piece.note)}]` : '';
    const heading = at === 0 ? '# ' : piece.level === 1 ? '## ' : '';
    return `${heading}${piece.number.replace(/^(\d+)\.$/u, '$1\\.')}${runs}${mark}`;
  });
  return [...blocks, ...notes.map((note, at) => `[^${at + 1}]: ${note}`)].join('\n\n');
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const WORD_MARKS: Record<NonNullable<Run['mark']>, string> = {
  raised: '<w:vertAlign w:val="superscript"/>',
  lowered: '<w:vertAlign w:val="subscript"/>',
  struck: '<w:strike/>',
  hidden: '<w:vanish/>',
  field: '',
  bold: '<w:b/>',
};
const wordRun = ({ text, mark }: Run): string => {
  const run = `<w:r>${mark ? `<w:rPr>${WORD_MARKS[mark]}</w:rPr>` : ''}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
  return mark === 'field' ? `<w:fldSimple w:instr="DOCPROPERTY body">${run}</w:fldSimple>` : run;
};
const wordTable = (rows: readonly Cell[][]): string =>
  `<w:tbl><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="1200"/><w:gridCol w:w="4200"/><w:gridCol w:w="3200"/></w:tblGrid>${rows.map((row) => `<w:tr>${row.map(wordCell).join('')}</w:tr>`).join('')}</w:tbl>`;
function wordCell({ text, across, inner }: Cell): string {
  const nested = inner ? wordTable(inner.map((row) => row.map((each) => ({ text: each })))) : '';
  return `<w:tc><w:tcPr>${across ? `<w:gridSpan w:val="${across}"/>` : ''}</w:tcPr><w:p>${wordRun({ text })}</w:p>${nested}${nested ? '<w:p/>' : ''}</w:tc>`;
}
const LEVELS = [
  ['chineseCountingThousand', '%1、'],
  ['chineseCountingThousand', '（%2）'],
  ['decimal', '%3.'],
] as const;

/** A Word document; `drawn` leaves the numbers of parts to numbering.xml, which begins anew below each part. */
export function toWord(pieces: readonly Piece[], drawn: boolean): Uint8Array {
  const notes: string[] = [];
  const body = pieces.map((piece) => {
    if (piece.kind === 'box')
      return `<w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent><w:p>${wordRun({ text: piece.text })}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    if (piece.kind === 'table') return wordTable(piece.rows);
    const isDrawn = drawn && piece.level > 0 && !/^\d/u.test(piece.number);
    const number = isDrawn
      ? `<w:pPr><w:numPr><w:ilvl w:val="${piece.level - 1}"/><w:numId w:val="1"/></w:numPr></w:pPr>`
      : '';
    const runs = isDrawn ? piece.runs : [{ text: piece.number }, ...piece.runs];
    const mark = piece.note ? `<w:r><w:footnoteReference w:id="${notes.push(piece.note)}"/></w:r>` : '';
    return `<w:p>${number}${runs
      .filter(({ text }) => text !== '')
      .map(wordRun)
      .join('')}${mark}</w:p>`;
  });
  const levels = LEVELS.map(
    ([format, text], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`,
  ).join('');
  const rel = (id: string, name: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`;
  const type = (name: string, kind: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('document', 'document.main')}${type('numbering', 'numbering')}${type('footnotes', 'footnotes')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel('r1', 'numbering')}${rel('r2', 'footnotes')}</Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${WORD}><w:body>${body.join('')}</w:body></w:document>`,
    ),
    'word/numbering.xml': strToU8(
      `<?xml version="1.0"?><w:numbering ${WORD}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    'word/footnotes.xml': strToU8(
      `<?xml version="1.0"?><w:footnotes ${WORD}>${notes.map((note, at) => `<w:footnote w:id="${at + 1}"><w:p><w:r><w:footnoteRef/></w:r>${wordRun({ text: note })}</w:p></w:footnote>`).join('')}</w:footnotes>`,
    ),
  });
}

/** Lines of plain text, rows of tables parted by tabs. */
export const toLines = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => {
    if (piece.kind === 'box') return [piece.text];
    if (piece.kind === 'table') return piece.rows.map((row) => row.map(({ text }) => text).join('\t'));
    return [piece.number + plainOf(piece.runs)];
  });

/** A page as browsers save it in one file, in base64 or quoted-printable. */
export function toMhtml(html: string, isQuoted: boolean): string {
  const bytes = Buffer.from(html, 'utf8');
  const body = isQuoted
    ? [...bytes]
        .map((byte) =>
          byte > 126 || byte === 61
            ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
            : String.fromCharCode(byte),
        )
        .join('')
        .replace(/((?:=[\dA-F]{2}|[^=\n]){1,70})/gu, '$1=\r\n')
    : bytes.toString('base64').replace(/.{76}/gu, '$&\r\n');
  return `MIME-Version: 1.0\r\nSubject: page\r\nContent-Type: multipart/related; type="text/html"; boundary="----b"\r\n\r\n------b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${isQuoted ? 'quoted-printable' : 'base64'}\r\n\r\n${body}\r\n------b--\r\n`;
}

export const toZip = (name: string, bytes: Uint8Array): Uint8Array => zipSync({ [name]: bytes });

/** Pages of OFD, a line a text object. */
export function toOfd(lines: readonly string[]): Uint8Array {
  const objects = lines
    .map(
      (line, at) =>
        `<ofd:TextObject ID="${at + 10}" Boundary="20 ${20 + at * 6} 170 5" Size="4"><ofd:TextCode X="0" Y="4">${escape(line)}</ofd:TextCode></ofd:TextObject>`,
    )
    .join('');
  const ofd = 'xmlns:ofd="http://www.ofdspec.org/2016"';
  return zipSync({
    'OFD.xml': strToU8(
      `<ofd:OFD ${ofd}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    ),
    'Doc_0/Document.xml': strToU8(
      `<ofd:Document ${ofd}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 ${60 + lines.length * 6}</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>`,
    ),
    'Doc_0/Pages/Page_0/Content.xml': strToU8(
      `<ofd:Page ${ofd}><ofd:Content><ofd:Layer ID="2">${objects}</ofd:Layer></ofd:Content></ofd:Page>`,
    ),
  });
}
