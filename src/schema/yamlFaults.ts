import type { ErrorCode } from 'yaml';
import { toWords, type Words } from '../plan/problem.ts';

const BLANKS = toWords('yaml-blanks');
const COLON = toWords('yaml-colon');
const SIGN = toWords('yaml-sign');
const LABEL = toWords('yaml-mark');

const FAULTS: Partial<Record<ErrorCode, Words>> = {
  BAD_INDENT: BLANKS,
  TAB_AS_INDENT: toWords('yaml-tab'),
  MISSING_CHAR: toWords('yaml-missing'),
  MULTILINE_IMPLICIT_KEY: COLON,
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: COLON,
  KEY_OVER_1024_CHARS: COLON,
  DUPLICATE_KEY: toWords('yaml-twice'),
  BAD_DQ_ESCAPE: toWords('yaml-backslash'),
  BAD_SCALAR_START: SIGN,
  UNEXPECTED_TOKEN: SIGN,
  MULTIPLE_DOCS: toWords('yaml-documents'),
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
