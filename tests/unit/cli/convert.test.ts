import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const convert = (args: string[], input = '') => {
  const run = spawnSync(process.execPath, ['src/cli/convert.ts', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' },
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
};

test('converts the standard input and says why', () => {
  const text = '促进学生发展,“五育并举”\n';
  expect(convert(['--why'], text)).toEqual({
    status: 0,
    stdout: '促進學生發展，「五育並舉」\n# 1:5\t发展\t發展\tOpenCC: 髮展\twords: 生发→生髮\n',
    stderr: '',
  });
  expect(convert(['--to', 'zh-hans'], '促進學生發展\n').stdout).toBe('促进学生发展\n');
});

test.each([
  [
    ['no/such/file.txt'],
    'celan: no/such/file.txt: there is no such file, or it cannot be read; check the path\n',
  ],
  [['seeds'], 'celan: seeds: it cannot be read as UTF-8 text; give a text file in UTF-8\n'],
  [['--to', 'latin'], /^celan: convert: cannot read the arguments --to latin; use: npm run convert -- .+\n$/],
])('%j is an error of one line', (args, message) => {
  const { status, stdout, stderr } = convert(args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(message);
});
