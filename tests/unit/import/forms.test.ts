import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadCapture } from '../../../src/import/load.ts';
import type { Reading } from '../../../src/plan/model.ts';
import { clauseText, headingText } from '../../../src/plan/text.ts';

const folder = new URL('../../fixtures/forms/', import.meta.url);
const load = (name: string): Promise<Reading> => loadCapture(readFileSync(new URL(name, folder)), name);
const said = ({ clauses }: Reading): string[] =>
  clauses.map((clause) => `${clause.id} ${headingText(clause)}|${clauseText(clause)}`);
const heldOf = ({ account }: Reading): string[] =>
  account.filter(({ verdict }) => verdict === 'suspect').map(({ text }) => text);

/** One paper, in forms that are written here as their standards say. */
const LINES = [
  '临江市水务提升行动方案',
  '一、总体目标',
  '到2026年，供水普及率达到95%以上。',
  '二、重点任务',
  '（一）建设管网。新建管网120千米。（责任单位：市水务局）',
];
const READ = [
  '1 一、总体目标|到2026年，供水普及率达到95%以上。',
  '2 二、重点任务|',
  '2-1 （一）建设管网。|新建管网120千米。（责任单位：市水务局）',
];

const rtfOf = (lines: string[]): string =>
  `{\\rtf1\\ansi\\ansicpg936\\uc1{\\fonttbl{\\f0\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}}{\\info{\\title x}}\\f0 ${lines
    .map(
      (line) =>
        `\\pard ${[...line].map((each) => (each > '~' ? `\\u${each.charCodeAt(0)}?` : each)).join('')}\\par`,
    )
    .join('\n')}}`;

function ofdOf(lines: string[]): Uint8Array {
  const objects = lines.map(
    (line, at) =>
      `<ofd:TextObject ID="${at + 9}" Boundary="20 ${20 + at * 10} 160 6" Font="1" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="g ${line.length - 1} 5">${line}</ofd:TextCode></ofd:TextObject>`,
  );
  return zipSync({
    'OFD.xml': strToU8(
      '<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    ),
    'Doc_0/Document.xml': strToU8(
      '<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>',
    ),
    'Doc_0/Pages/Page_0/Content.xml': strToU8(
      `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer ID="2">${objects.join('')}</ofd:Layer></ofd:Content></ofd:Page>`,
    ),
  });
}

const mhtmlOf = (lines: string[]): string =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`<html><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`).toString('base64')}\r\n--b--\r\n`;

describe('one paper in every form reads alike', () => {
  test.each<[string, Uint8Array]>([
    ['x.txt', strToU8(LINES.join('\n'))],
    ['x.html', strToU8(`<html><body>${LINES.map((line) => `<p>${line}</p>`).join('')}</body></html>`)],
    ['x.rtf', strToU8(rtfOf(LINES))],
    ['x.ofd', ofdOf(LINES)],
    ['x.mhtml', strToU8(mhtmlOf(LINES))],
  ])('%s', async (name, bytes) => {
    const reading = await loadCapture(bytes, name);
    expect(said(reading)).toEqual(READ);
    expect(reading.metadata.title).toBe(LINES[0]);
  });
});

test('a PDF gives its paragraphs, tables and raised figures', async () => {
  const reading = await load('water-plan.pdf');
  const text = said(reading).join('\n');
  expect(text).toContain('达到3×10⁴m³，城乡供水');
  expect(text).toContain('1 新建管网120千米 市水务局');
  expect(reading.responsibilities.map(({ organisations }) => organisations.join())).toContain('市住建局');
  expect(reading.clauses.map(({ id }) => id)).toEqual(['preamble', '1', '2', '2-1', '2-2', '3']);
});

test('a workbook gives one table a sheet, as its cells are shown', async () => {
  const cell = (at: string, value: string): string =>
    `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const bytes = zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="分工" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/styles.xml': strToU8(
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet><sheetData><row r="1">${cell('A1', '临江市水务重点任务分工表')}</row><row r="2">${cell('A2', '序号')}${cell('B2', '任务')}${cell('C2', '目标')}${cell('D2', '责任单位')}</row><row r="3"><c r="A3"><v>1</v></c>${cell('B3', '供水普及率')}<c r="C3" s="1"><v>0.95</v></c>${cell('D3', '市水务局')}</row></sheetData><mergeCells><mergeCell ref="A1:D1"/></mergeCells></worksheet>`,
    ),
  });
  const reading = await loadCapture(bytes, 'x.xlsx');
  expect(reading.metadata.title).toBe('临江市水务重点任务分工表');
  expect(reading.clauses.flatMap(({ blocks }) => blocks)).toMatchObject([
    {
      kind: 'table',
      header: ['序号', '任务', '目标', '责任单位'],
      rows: [['1', '供水普及率', '95%', '市水务局']],
    },
  ]);
});

describe('what formatting of Word carries', () => {
  test.each([
    [
      'numbers-drawn-by-word.docx',
      [
        '1 一、主要任务|',
        '1-2 （二）提升质量。|轮训园长。（责任单位：市教科院）',
        '2 二、组织保障|加强领导。',
      ],
    ],
    ['numbers-drawn-list-style.docx', ['3 三、保障措施|', '3-1 （一）加强组织领导。|']],
    ['numbers-partly-drawn.docx', ['2-1-1 1.新增护理型床位800张。|（责任单位：市民政局、市财政局）']],
    ['struck-and-hidden.docx', ['1 一、总体目标|到2026年，新增床位800张。\n覆盖率达到90%。']],
    ['tracked-changes.docx', ['1 一、总体目标|到2026年，新增护理型床位800张。（责任单位：市民政局）']],
    [
      'text-box-and-footnote.docx',
      [
        '1 一、总体目标|到2026年，新增护理型床位800张。（责任单位：市民政局）\n注1：护理型床位指配备护理人员的床位。',
      ],
    ],
    ['formula-and-field.docx', ['1 一、总体目标|补助按下式计算：补助额=户数×300。']],
    [
      'content-controls.docx',
      ['2-1 （一）扩大供给。|新增养老中心12个。（责任单位：市民政局）', '2-2 （二）完善网络。|'],
    ],
    ['alternate-chunk.docx', ['1 一、总体目标|绿化率达到≥45%。\n人均面积12m²以上，总量3×10⁴吨。']],
  ])('%s', async (name, wanted) => {
    expect(said(await load(name))).toEqual(expect.arrayContaining(wanted));
  });

  test('what is struck out, hidden or deleted is held back, with a line in the account', async () => {
    expect(heldOf(await load('struck-and-hidden.docx'))).toEqual(['500', '隐藏文字：内部口径不外传。']);
    const tracked = await load('tracked-changes.docx');
    expect(heldOf(tracked)).toEqual(['500']);
    expect(tracked.warnings.map(({ en }) => en).join()).toContain('tracked changes');
  });

  test('a title is not glued to the masthead in a text box', async () => {
    const { metadata } = await load('text-box-and-footnote.docx');
    expect(metadata).toMatchObject({ title: '临江市养老服务提升行动方案', issuer: '临江市人民政府办公室' });
  });
});

describe('what formatting of HTML carries', () => {
  test('raised and lowered characters, numbers of lists, deleted text, marks of notes', async () => {
    const reading = await load('raised-and-lowered.html');
    expect(said(reading).join('\n')).toContain(
      '3×10⁴m³，COD_Mn浓度不高于4mg/L，用水量控制在2.5×10⁸立方米以内。',
    );
    expect(said(reading)).toContain('2-2-1 1.完善计量。|（责任单位：市水务局）');
    expect(heldOf(reading)).toEqual(['万元GDP用水量下降10%。']);
  });

  test('pictures and embedded files leave a placeholder and a warning', async () => {
    const reading = await load('pictures.html');
    expect(said(reading)[0]).toContain('〔图片：主要指标表〕');
    expect(said(reading).join('\n')).toContain('〔嵌入文件：fj1.pdf〕');
    expect(reading.warnings.map(({ en }) => en).join()).toContain('placeholder');
  });
});

describe('files that cannot be read are refused in a sentence', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['x.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]), /cannot be opened/],
    ['x.pdf', strToU8('%PDF-1.7 broken'), /cannot be opened/],
    ['x.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /cannot be opened/],
    ['x.ofd', zipSync({ 'OFD.xml': strToU8('<OFD/>') }), /holds no text/],
    ['x.docx', zipSync({ 'word/document.xml': new Uint8Array(70_000_000) }), /unpacks to more/],
  ])('%s', async (name, bytes, message) => {
    await expect(loadCapture(bytes, name)).rejects.toThrow(message);
  });
});

test.each([
  ['Workbook', '.xlsx'],
  ['EncryptedPackage', 'without the password'],
  ['PowerPoint Document', 'slides'],
  ['__substg1.0_', '.eml'],
])('a file of old office programs with %s in it is refused by its name', async (stream, words) => {
  const bytes = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')]);
  await expect(loadCapture(bytes, 'a.xls')).rejects.toThrow(words);
});

test('a small table in a cell is its words; a footnote behind a star is a note of its clause', async () => {
  const inner = '<table><tr><td>子项</td><td>时间</td></tr><tr><td>修桥</td><td>年底前</td></tr></table>';
  const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const html = `<p>岚川市修路方案</p><p>一、任务</p><table>${row('序号', '任务', '单位')}${row('1', `修路${inner}`, '市交通局')}${row('2', '养路', '市公路局')}</table>`;
  const { clauses } = await loadCapture(new TextEncoder().encode(html), 'a.html');
  expect(clauses.at(-1)?.blocks).toMatchObject([
    {
      rows: [
        ['1', '修路 子项 时间 修桥 年底前', '市交通局'],
        ['2', '养路', '市公路局'],
      ],
    },
  ]);
  const rtf = rtfOf(['岚川市修路方案', '一、修路任务', '全县修路三条。']).replace(
    /\}\s*$/u,
    '{\\super\\chftn{\\*\\footnote\\chftn\\pard\\plain\\u27880?\\u37322?}}\\par}',
  );
  expect(said(await loadCapture(new TextEncoder().encode(rtf), 'a.rtf')).join('')).toContain('注1：注释');
});
