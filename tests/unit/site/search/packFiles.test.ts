import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packFiles } from '../../../../src/site/search/packFiles.ts';

const pack = (...files: [string, string][]) => packFiles(new Map(files));

test('files come back from their packed form, below a folder of their own', () => {
  const { folder, files } = pack(['a.bin', '教育'], ['b.bin', '学校']);
  expect([...files].map(([name, bytes]) => [name, gunzipSync(bytes).toString()])).toEqual([
    [`${folder}/a.bin`, '教育'],
    [`${folder}/b.bin`, '学校'],
  ]);
});

test('the folder is another one when any file changes, and the same one when none does', () => {
  const { folder } = pack(['a.bin', '教育'], ['b.bin', '学校']);
  expect(pack(['a.bin', '教育'], ['b.bin', '学校']).folder).toBe(folder);
  expect(pack(['a.bin', '教育'], ['b.bin', '学生']).folder).not.toBe(folder);
});
