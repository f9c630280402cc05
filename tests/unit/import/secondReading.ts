/** A second reading of captures, written apart from the importer: marks are cut away, nothing is judged. */
import { strFromU8, unzipSync, zipSync, strToU8 } from 'fflate';
import { loadCapture } from '../../../src/import/load.ts';
import { planText } from '../../../src/plan/text.ts';

/** Words alone: blanks and the bars between cells are no words. */
export const words = (text: string): string => text.replace(/[\s|\u3000]+/gu, '');

const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
};

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal: string, hex: string, name: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    return ENTITIES[name] ?? whole;
  });

/** The text of a page as its tags leave it, its title in front. */
export function secondHtml(html: string): string {
  const body = html.replace(/<!--[\s\S]*?-->/gu, '');
  return words(decode(body.replace(/<(script|style)\b[\s\S]*?<\/\1>/giu, '').replace(/<[^>]*>/gu, '')));
}

/** The text of a Word document as its runs hold it. */
export function secondWord(bytes: Uint8Array): string {
  const part = unzipSync(bytes)['word/document.xml'];
  const xml = part ? strFromU8(part) : '';
  return words(
    decode([...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('')),
  );
}

/** What the second reading finds, block by block, and the account of the importer does not hold. */
export async function lostPieces(bytes: Uint8Array, file: string): Promise<string[]> {
  const { account } = await loadCapture(bytes, file);
  const told = words(account.map(({ text }) => text).join(''));
  const part = file.endsWith('.docx') ? unzipSync(bytes)['word/document.xml'] : bytes;
  const source = (part ? strFromU8(part) : '').replace(/<!--[\s\S]*?-->/gu, '');
  const blocks = file.endsWith('.docx')
    ? source.split('</w:p>')
    : source
        .replace(/<(script|style)\b[\s\S]*?<\/\1>/giu, '')
        .split(/<\/?(?:p|div|h\d|table|caption|t[dhr]|ul|ol|li|br|title|head|body|nav|footer)\b[^>]*>/iu);
  return blocks
    .map((block) => words(decode(block.replace(/<[^>]*>/gu, ''))))
    .filter((block) => block !== '' && !told.includes(block));
}

/** A paragraph, or the rows of a table. */
export type Piece = string | string[][];
type Random = () => number;

const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;

const HEADS = ['健全服务网络', '规范网站管理', '改善办学条件', '完善路网', '扩大就业', '保护水源'];
const SENTENCES = [
  '到2027年，覆盖率达到95%以上，建成36个。',
  '由A5级景区与“3+2”基地共建，投资≥1.5亿元 & 分<三>期。',
  '各镇（街道）要压实责任，不得层层加码！',
  '首页、打印、分享等功能一并改造；',
  '浏览次数、字号、来源均须标明。',
];
const BODIES = ['市教育局', '市民政局', '市水利局', '各镇（街道）'];

/** A paper of a fixed seed: title, parts, items with their bodies, now and then a table. */
export function makePaper(random: Random): Piece[] {
  const pieces: Piece[] = ['云溪市公共服务提升行动方案', '为提升公共服务水平，结合实际，制定本方案。'];
  ['一', '二', '三'].forEach((number) => {
    pieces.push(`${number}、${pick(random, HEADS)}`);
    for (let item = 1; item <= 1 + Math.floor(random() * 4); item++)
      pieces.push(
        `${item}.${pick(random, HEADS)}。${pick(random, SENTENCES)}（责任单位：${pick(random, BODIES)}、市财政局）`,
      );
    if (random() < 0.4)
      pieces.push([
        ['序号', '任务', '责任单位'],
        ['1', pick(random, HEADS), pick(random, BODIES)],
        ['2', pick(random, HEADS), pick(random, BODIES)],
      ]);
  });
  return pieces;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text in several pieces, cut anywhere. */
function cut(random: Random, text: string): string[] {
  const at = Math.floor(random() * text.length);
  return random() < 0.5 ? [text] : [text.slice(0, at), text.slice(at)];
}

export function toHtml(pieces: readonly Piece[], random: Random): string {
  const inline = (text: string): string =>
    cut(random, text)
      .map((part) =>
        pick(random, [part, part, 'span', 'strong', 'font']) === part
          ? escape(part)
          : `<span>${escape(part)}</span>`,
      )
      .join('');
  const blocks = pieces.map((piece) =>
    typeof piece === 'string'
      ? pick(random, [
          `<p>&nbsp;&nbsp;${inline(piece)}</p>`,
          `<div>${inline(piece)}</div>`,
          `<p style="text-indent:2em"><span>${inline(piece)}</span></p>\n`,
        ])
      : `<table>${piece.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
  );
  return `<html><head><meta charset="utf-8"></head><body><div class="c">${blocks.join('')}</div></body></html>`;
}

export function toWord(pieces: readonly Piece[], random: Random): Uint8Array {
  const runs = (text: string): string =>
    `<w:p>${cut(random, text)
      .map((part) => `<w:r><w:t xml:space="preserve">${escape(part)}</w:t></w:r>`)
      .join('')}</w:p>`;
  const blocks = pieces.map((piece) =>
    typeof piece === 'string'
      ? runs(piece)
      : `<w:tbl>${piece.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${runs(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
  );
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${blocks.join('')}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

/** How many characters a reading lost, added or altered against the second one, and its body against its own lines. */
export async function compare(bytes: Uint8Array, file: string): Promise<{ differs: number; body: number }> {
  const reading = await loadCapture(bytes, file);
  const second = file.endsWith('.docx') ? secondWord(bytes) : secondHtml(new TextDecoder().decode(bytes));
  const told = words(reading.account.map(({ text }) => text).join(''));
  const lines = reading.account.filter(({ verdict }) => verdict === 'document');
  return {
    differs: distance(told, second),
    body: distance(words(planText(reading)), words(lines.map(({ text }) => text).join(''))),
  };
}

/** Characters behind the first difference, 0 for equal texts. */
function distance(one: string, other: string): number {
  if (one === other) return 0;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return Math.max(one.length, other.length) - at;
}
