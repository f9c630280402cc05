import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openPieces } from '../../../../src/site/search/keptPieces.ts';

const file = join(mkdtempSync(join(tmpdir(), 'celan-')), 'search');
let made: string[] = [];

/** What a build gets that asks for these, and which of them it had to make. */
function build(contents: string[], code = 'code'): { got: string[]; made: string[] } {
  made = [];
  const pieces = openPieces({ file, code });
  const got = contents.map((content) => {
    const make = (): Buffer => {
      made.push(content);
      return Buffer.from(`<${content}>`);
    };
    return Buffer.from(pieces.recall('kind', content, make)).toString();
  });
  pieces.close();
  return { got, made };
}

beforeEach(() => {
  build([], 'none');
  build(['教育', '学校']);
});

test('of pieces whose content did not change none is made again', () => {
  expect(build(['教育', '学生'])).toEqual({ got: ['<教育>', '<学生>'], made: ['学生'] });
  expect(build(['教育', '学校']).made).toEqual(['学校']);
});

test('pieces of other code count as absent', () => {
  expect(build(['教育'], 'other').made).toEqual(['教育']);
});

test('a file that was cut short or changed counts as absent', () => {
  const whole = readFileSync(file);
  truncateSync(file, whole.length - 1);
  expect(build(['教育', '学校']).made).toEqual(['教育', '学校']);
  const changed = Buffer.from(whole);
  const at = changed.indexOf('<教');
  changed.write('《', at);
  writeFileSync(file, changed);
  expect(build(['教育', '学校'])).toEqual({ got: ['<教育>', '<学校>'], made: ['教育', '学校'] });
});
