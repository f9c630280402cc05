import { oneOf } from '../../text/words.ts';

/** Groups whose words are none of the text, and what only a group's first word says. */
const DESTINATIONS = oneOf(`
  fonttbl colortbl stylesheet info pict header[lrf]? footer[lrf]? listtable object fldinst annotation nonshppict`);
const NO_TEXT = new RegExp(String.raw`^\{\\(?:\*|${DESTINATIONS})`, 'u');
const CODEPAGES: Record<string, string> = { '950': 'big5', '1252': 'windows-1252', '65001': 'utf-8' };

/** Paragraphs and cells of a text in RTF, read apart from the first reading: groups of no text are cut out, words decoded. */
export function piecesOfRtf(bytes: Uint8Array): string[] {
  const raw = withoutGroups(new TextDecoder('latin1').decode(bytes));
  const page = CODEPAGES[/\\ansicpg(\d+)/u.exec(raw)?.[1] ?? ''] ?? 'gb18030';
  const decoder = new TextDecoder(page);
  return raw
    .replace(/\\u(-?\d{1,6}) ?(?:\\'[\da-f]{2}|[^\\{}\r\n])?/giu, (_, code: string) => `\ue000${(Number(code) + 65536) % 65536};`)
    .split(/\\(?:par|cell|row|line|sect|page|strike|super|sub|v|up|dn|footnote)\b[-\d]*|[\r\n]*\\pard\b/u)
    .map((piece) =>
      piece
        .replace(/(?:\\'[\da-f]{2})+/giu, (run) =>
          decoder.decode(Uint8Array.from(run.match(/[\da-f]{2}/giu) ?? [], (each) => Number.parseInt(each, 16))),
        )
        .replace(/\\[a-z]{1,32}-?\d* ?|\\[^a-z]|[{}\r\n]/giu, '')
        .replace(/\ue000(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code))),
    );
}

/** The text without groups of other things, which nest. */
function withoutGroups(raw: string): string {
  let [kept, depth, skipped] = ['', 0, 0];
  for (let at = 0; at < raw.length; at++) {
    const mark = raw[at] ?? '';
    if (mark === '\\') {
      if (skipped === 0) kept += mark + (raw[at + 1] ?? '');
      at++;
      continue;
    }
    if (mark === '{') {
      depth++;
      const isText = /^\{\\\*\\(?:shptxt|footnote)/u.test(raw.slice(at, at + 14));
      if (skipped === 0 && !isText && NO_TEXT.test(raw.slice(at, at + 16))) skipped = depth;
    }
    if (skipped === 0) kept += mark;
    if (mark === '}') {
      if (skipped === depth) skipped = 0;
      depth--;
    }
  }
  return kept;
}
