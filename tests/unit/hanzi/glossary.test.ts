import { describe, expect, it } from 'vitest';
import { createHanzi } from '../../../src/hanzi/createHanzi.ts';
import { readGlossary } from '../../../src/hanzi/glossary.ts';
import { ProblemError } from '../../../src/plan/problem.ts';

const messages = (tsv: string) => {
  try {
    readGlossary(tsv, 'content/glossary.tsv');
  } catch (error) {
    if (error instanceof ProblemError) return error.message.split('\n');
    throw error;
  }
  return [];
};

describe('readGlossary', () => {
  it('reads entries past comments, blank lines, a byte-order mark and Windows line ends', () => {
    const tsv =
      '\uFEFF# simplified\tzh-Hant\r\n\r\n磁灶\t磁灶\t\tname\tseed 1\r\n卫健局\t衛健局\t衞健局\tname\r\n';
    expect(readGlossary(tsv, 'g.tsv')).toEqual([
      { simplified: '磁灶', traditional: '磁灶', hongKong: '', kind: 'name', why: 'seed 1', line: 3 },
      { simplified: '卫健局', traditional: '衛健局', hongKong: '衞健局', kind: 'name', why: '', line: 4 },
    ]);
  });

  it.each([
    ['磁灶', 'the line has 1 column(s)'],
    ['磁灶\t\t\tname\t', 'lacks one of the two forms'],
    ['磁灶\t磁灶\t\tplace\t', 'there is no kind “place”'],
    ['磁灶\t磁灶鎮\t\tname\t', 'differ in their number of characters'],
    ['卫健局\t衛健局\t衞健\tname\t', '“卫健局／衞健” differ'],
    ['发布\t發布\t\tvariant\t', 'more than one character'],
    ['磁灶\t磁竈\t\tname\t', 'repeats line 1 (磁灶)'],
  ])('says where %j is wrong', (line, words) => {
    expect(messages(`磁灶\t磁灶\t\tname\t\n${line}`)).toEqual([
      expect.stringMatching(/^celan: content\/glossary\.tsv:2: .+; .+/),
    ]);
    expect(messages(`磁灶\t磁灶\t\tname\t\n${line}`)[0]).toContain(words);
  });

  it('reports all wrong lines together', () => {
    expect(messages('甲\n乙\n')).toHaveLength(2);
  });
});

describe('the glossary in use', () => {
  const convert = (tsv: string, text: string) => createHanzi(readGlossary(tsv, 'g.tsv')).to('zh-Hant', text);

  it('takes the longer of two names, one of which contains the other', () => {
    const names = '后坑\t后坑\t\tname\n后坑中学\t后坑中學\t\tname\n';
    expect(convert(names, '后坑中学在后坑后面')).toBe('后坑中學在后坑後面');
    expect(convert('', '后坑')).toBe('後坑');
  });

  it('lets a fix win over a phrase of the same length, and a variant settle every word', () => {
    expect(convert('', '合理布局，撤点并校')).toBe('合理布局，撤點並校');
    expect(convert('佈\t布\t\tvariant\n撤点并校\t撤點併校\t\tfix', '合理布局，撤点并校')).toBe(
      '合理布局，撤點併校',
    );
  });
});
