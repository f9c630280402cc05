import { z } from 'zod';

/** Text that may not be empty. */
export const words = z.string().min(1, '非空的文字 | text that is not empty');
const DATE = '日期 "YYYY-MM-DD" | a date "YYYY-MM-DD"';
/** A date, `YYYY-MM-DD`; 2024-02-30 is none. */
export const date = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: DATE, abort: true })
  .refine((text) => new Date(`${text}T00:00:00Z`).toISOString().startsWith(text), DATE);
/** A date, with the time of day where it is known: `YYYY-MM-DD HH:MM`. */
export const moment = z
  .string()
  .regex(
    /^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/,
    '日期 "YYYY-MM-DD" 或 "YYYY-MM-DD HH:MM" | a date "YYYY-MM-DD" or "YYYY-MM-DD HH:MM"',
  );
/** SHA-256, 64 lower-case hexadecimal digits. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, '64 位十六进制 SHA-256 | a SHA-256 of 64 hexadecimal digits');
/** Id of a clause: `2-1-3`, `annex-2-3`, `preamble`, `closing`. */
export const clauseId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '条款编号，如 "2-1-3" | the id of a clause, such as "2-1-3"');
/** Id of a plan: the name of its file, `jinjiang-2022`. */
export const planId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '文件名，如 jinjiang-2022 | a file name such as jinjiang-2022');
/** Id of anything else: ASCII letters, digits and hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '小写字母、数字和连字符 | lower-case letters, digits and hyphens');
/** A web address. */
export const address = z.url({
  protocol: /^https?$/,
  error: '以 https:// 或 http:// 开头的网址 | an address that begins with https:// or http://',
});
