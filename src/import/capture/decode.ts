import { fold } from '../../text/fold.ts';
import type { MessageKey } from '../../plan/messages.ts';
import { ProblemError, tellProblem } from '../../plan/problem.ts';

/** The text of a capture and the encoding it was found in. */
export interface Decoded {
  text: string;
  encoding: string;
  /** How many characters could not be decoded (a file cut off in mid-character). */
  lost: number;
}

type BinaryKind = Extract<MessageKey, `capture-${'pdf' | 'doc' | 'picture' | 'archive'}`>;
const BINARY: [string, BinaryKind][] = [
  ['%PDF', 'capture-pdf'],
  ['\xd0\xcf\x11\xe0', 'capture-doc'],
  ['\x89PNG', 'capture-picture'],
  ['\xff\xd8\xff', 'capture-picture'],
  ['GIF8', 'capture-picture'],
  ['\x1f\x8b', 'capture-archive'],
  ['PK\x03\x04', 'capture-archive'],
];
const COMMON =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严';

/**
 * Turns the bytes of a capture into text: by its mark of byte order, by what it declares, or by what it most
 * plausibly is. Throws a ProblemError for files that are empty, binary or in no known encoding.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length === 0) throw empty(file);
  const decoded = decodeMarked(bytes) ?? decodeWide(bytes) ?? decodeNarrow(bytes, file);
  const text = decoded.text.replace(/^\ufeff/u, '');
  if (text.trim() === '') throw empty(file);
  return { ...decoded, text };
}

function empty(file: string): ProblemError {
  return new ProblemError(tellProblem('capture-empty', { file, line: null }, {}));
}

function decodeMarked(bytes: Uint8Array): Decoded | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return lenient(bytes, 'utf-8');
  if (a === 0xff && b === 0xfe) return lenient(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return lenient(bytes, 'utf-16be');
  return undefined;
}

/** UTF-16 without its mark: the high bytes, all on one side, are zero or those of Chinese characters. */
function decodeWide(bytes: Uint8Array): Decoded | undefined {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  const han = [0, 0];
  for (let at = 0; at + 1 < sample.length; at += 2) {
    for (const side of [0, 1]) {
      const byte = sample[at + side] ?? 0;
      if (byte === 0) zeros[side] = (zeros[side] ?? 0) + 1;
      if ((byte >= 0x4e && byte <= 0x9f) || byte === 0x30 || byte === 0xff) han[side] = (han[side] ?? 0) + 1;
    }
  }
  const share = (side: 0 | 1): number => ((zeros[side] ?? 0) + (han[side] ?? 0)) / (sample.length / 2);
  if (share(1) > 0.9 && share(0) < 0.7) return lenient(bytes, 'utf-16le');
  if (share(0) > 0.9 && share(1) < 0.7) return lenient(bytes, 'utf-16be');
  return undefined;
}

function decodeNarrow(bytes: Uint8Array, file: string): Decoded {
  refuseBinary(bytes, file);
  const utf8 = lenient(bytes, 'utf-8');
  if (utf8.lost === 0) return utf8;
  const candidates = [utf8, lenient(bytes, 'gb18030'), lenient(bytes, 'big5')];
  const declared = declaredEncoding(bytes);
  const best = candidates
    .map((each) => ({ each, score: plausibility(each) + (each.encoding === declared ? 0.05 : 0) }))
    .sort((one, other) => other.score - one.score)[0];
  if (best && best.score > 0.3) return best.each;
  throw new ProblemError(tellProblem('capture-encoding', { file, line: null }, {}));
}

function refuseBinary(bytes: Uint8Array, file: string): void {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const known = BINARY.find(([magic]) => head.startsWith(magic));
  let strange = 0;
  const sample = bytes.subarray(0, 8192);
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27)) strange++;
  if (!known && strange <= sample.length * 0.02) return;
  throw new ProblemError(tellProblem(known?.[1] ?? 'capture-binary', { file, line: null }, {}));
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const name = /charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase() ?? '';
  if (/^gb|^x-gbk|^cp936/u.test(name)) return 'gb18030';
  return name.startsWith('big5') ? 'big5' : name.startsWith('utf-8') ? 'utf-8' : undefined;
}

function lenient(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  let lost = 0;
  for (const character of text) if (character === '\ufffd') lost++;
  return { text, encoding, lost };
}

/** The share of everyday characters among the non-Latin ones, less what was lost. */
function plausibility({ text, lost }: Decoded): number {
  const sample = text.slice(0, 20000);
  let wide = 0;
  let common = 0;
  for (const character of sample) {
    if (character <= '\u007f') continue;
    wide++;
    if (EVERYDAY.has(fold(character)) || EVERYDAY.has(character)) common++;
    else if (!/\p{Script=Han}/u.test(character)) common -= 0.5;
  }
  if (wide === 0) return lost === 0 ? 1 : 0;
  return common / wide - (20 * lost) / (text.length + 1);
}
const EVERYDAY = new Set(`${COMMON}，。、；：“”（）《》　·—〔〕`);
