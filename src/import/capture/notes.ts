import type { Words } from '../../plan/problem.ts';

/** What is said about a capture of which something is not text. */
const NOTES = {
  tracked: {
    zh: '文中有修订痕迹：按接受全部修订读取，删去的文字不发布',
    en: 'the file holds tracked changes: they are read as accepted, and what was deleted is held back',
  },
  chunk: {
    zh: '文中嵌有另一份文件（altChunk），没有读取',
    en: 'another file is embedded in it (altChunk), which is not read',
  },
  formula: {
    zh: '文中有公式，按一行文字读取',
    en: 'it holds formulas, which are read as one line of text',
  },
  sheets: {
    zh: '工作表按表格读取，每张工作表一个表',
    en: 'every sheet is read as one table',
  },
  numbers: {
    zh: '旧版 Word 自动编号不在文字里，可能缺少编号',
    en: 'numbers drawn by an old Word file are not in its text and may be missing',
  },
  proxy: {
    zh: '来源经简繁转换代理加注了拼音，已还原',
    en: 'a converting proxy put pinyin behind characters, which was undone',
  },
  ocr: {
    zh: '文字识别把编号 1 读成了字母，已还原',
    en: 'text recognition read a number 1 as a letter, which was undone',
  },
  mojibake: {
    zh: '编号有乱码，已按规律还原',
    en: 'numbers were garbled by a wrong encoding and are mended',
  },
} satisfies Record<string, Words>;

/** A note by its name, in both languages. */
export function toWords(note: keyof typeof NOTES): Words {
  return NOTES[note];
}
