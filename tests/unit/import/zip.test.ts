import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzip } from '../../../src/import/capture/zip.ts';

const PART = 'word/document.xml';
const read = (bytes: Uint8Array): Map<string, Uint8Array> => unzip(bytes, 'paper.docx', () => true);
const pack = (length: number): Uint8Array => zipSync({ [PART]: new Uint8Array(length) });

/** Has both headers of every file of an archive claim another length than it has. */
function claim(bytes: Uint8Array, length: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, length, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, length, true);
  }
  return bytes;
}

test('an archive is unpacked, whatever its files are packed with', () => {
  const words = new TextEncoder().encode('一、总体要求');
  expect(read(zipSync({ [PART]: words, '目录.txt': [words, { level: 0 }] }))).toEqual(
    new Map([
      [PART, Buffer.from(words)],
      ['目录.txt', words],
    ]),
  );
});

test.each([
  ['says how large it is', pack(100e6)],
  ['says that it is small', claim(pack(100e6), 1000)],
])('an archive that unpacks without measure is refused within a second: it %s', (_, bytes) => {
  const begin = performance.now();
  expect(() => read(bytes)).toThrow('unpacks to more');
  expect(performance.now() - begin).toBeLessThan(1000);
});

test.each([
  ['cut off', pack(1000).subarray(0, 60)],
  ['empty', new Uint8Array(0)],
  ['no archive', new TextEncoder().encode('一、总体要求'.repeat(20))],
])('an archive that is %s is named as broken', (_, bytes) => {
  expect(() => read(bytes)).toThrow('cannot be opened');
});
