import type { ErrorCode } from 'yaml';
import type { Words } from '../plan/problem.ts';

const BLANKS: Words = { zh: '缩进或空格不对', en: 'an indentation or a blank is wrong' };
const COLON: Words = {
  zh: '冒号的用法不对，或后面缺空格',
  en: 'a colon stands where it cannot, or has no blank after it',
};
const SIGN: Words = { zh: '这里不能有这个符号', en: 'a sign stands where it cannot' };
const LABEL: Words = { zh: '& * ! 标记的用法不对', en: 'a mark & * ! is not used rightly' };

const FAULTS: Partial<Record<ErrorCode, Words>> = {
  BAD_INDENT: BLANKS,
  TAB_AS_INDENT: { zh: '缩进用了制表符', en: 'the indentation has a tab' },
  MISSING_CHAR: { zh: '缺少引号、冒号或括号', en: 'a quote, colon or bracket is missing' },
  MULTILINE_IMPLICIT_KEY: COLON,
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: COLON,
  KEY_OVER_1024_CHARS: COLON,
  DUPLICATE_KEY: { zh: '同一个字段写了两次', en: 'a field is given twice' },
  BAD_DQ_ESCAPE: { zh: '双引号里的反斜杠不对', en: 'a backslash in double quotes is wrong' },
  BAD_SCALAR_START: SIGN,
  UNEXPECTED_TOKEN: SIGN,
  MULTIPLE_DOCS: { zh: '文件里有第二个 ---', en: 'there is a second ---' },
  BAD_ALIAS: LABEL,
  ALIAS_PROPS: LABEL,
  MULTIPLE_ANCHORS: LABEL,
  MULTIPLE_TAGS: LABEL,
  TAG_RESOLVE_FAILED: LABEL,
};

/** What the reader of YAML found, in words of the operator's language. */
export function wordsOfFault(code: ErrorCode): Words {
  return FAULTS[code] ?? SIGN;
}
