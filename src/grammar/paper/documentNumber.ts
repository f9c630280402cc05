import { fold } from '../../text/fold.ts';

const YEAR = '(?:19|20)\\d{2}';
const NUMBER = new RegExp(
  `[\\p{Script=Han}()]{1,16}\\s{0,4}[〔【\\[(]\\s{0,2}${YEAR}\\s{0,2}[〕】\\])]\\s{0,4}(?:第\\s{0,2})?\\d{1,5}(?:-\\d{1,3})?\\s{0,4}号`,
  'u',
);
/** Forms that only count on a line of their own: decrees (令) and the numbers of Taiwan (府工字第…号). */
const ALONE = new RegExp(
  [
    String.raw`^(?:[\p{Script=Han}]{2,24}(?:令|公告))?\s{0,4}(?:(?:19|20)\d{2}年)?\s{0,4}第\s{0,2}(?:\d{1,5}|[一二三四五六七八九十百]{1,5})\s{0,2}号$`,
    String.raw`^(?:\p{Script=Han}{2,20})?第\s{0,2}\d{1,4}\s{0,2}号令$`,
    String.raw`^\p{Script=Han}{2,16}(?:通告|通函|通知|公告|指引|文件)\s?第\s?\d{1,4}\/\d{2,4}\s?号$`,
    String.raw`^立法会\s?[A-Z]{2,4}\(\d\)\d{1,5}\/\d{2,4}(?:-\d{2,4})?(?:\(\d{1,3}\))?号文件$`,
    String.raw`^第\s?\d{1,4}\/\d{2,4}号\p{Script=Han}{0,16}(?:批示|法律|法规|决议|公告|命令)$`,
    String.raw`^[〔【\[(]\s?(?:19|20)\d{2}\s?[〕】\])]\s{0,2}第?\s?\d{1,4}\s?号$`,
    String.raw`^\p{Script=Han}{2,14}字第\s{0,2}\d{4,14}\s{0,2}号$`,
    String.raw`^\p{Script=Han}{2,24}令\s{0,4}[【〔[(]\s?第\s?\d{1,5}\s?号\s?[】〕\])]$`,
  ].join('|'),
  'u',
);
const WHOLE = new RegExp(`^${NUMBER.source}$`, 'u');
/** 国发〔2025〕6号　　签发人：某某. */
const SIGNER = /\s签\s?发\s?人:.{0,20}$/u;
const NONE = /^(?:无|暂无|-+|\/+)$/u;

/** A document number as found in a line, with its place. */
export interface DocumentNumber {
  /** As printed, without blanks. */
  number: string;
  start: number;
  end: number;
}

/**
 * The first document number (发文字号) in a line.
 * @example parseDocumentNumber('实施意见国办发〔2020〕24号')?.number === '实施意见国办发〔2020〕24号' // glued: see splitDocumentNumber
 */
export function parseDocumentNumber(line: string): DocumentNumber | undefined {
  const found = NUMBER.exec(fold(line));
  if (!found) return undefined;
  const [start, end] = [found.index, found.index + found[0].length];
  return { number: line.slice(start, end).replace(/\s+/gu, ''), start, end };
}

/**
 * The document number that is all a line says, perhaps in brackets; undefined otherwise.
 * @example parseNumberLine('（国发〔2018〕42号）') === '国发〔2018〕42号'
 */
export function parseNumberLine(whole: string): string | undefined {
  const line = whole.slice(0, SIGNER.exec(fold(whole))?.index);
  const bracketed = /^\(.*\)$/u.test(fold(line.trim()));
  const text = bracketed ? line.trim().slice(1, -1) : line.trim();
  const folded = fold(text);
  return text.length < 60 && (WHOLE.test(folded) || ALONE.test(folded))
    ? text.replace(/\s+/gu, '')
    : undefined;
}

/**
 * Where the number in brackets at the end of a title begins, or -1.
 * @example findNumberBehind('关于修路的通知（县发〔2020〕3号）') === 7
 */
export function findNumberBehind(title: string): number {
  const found = /\([^()]{4,40}\)$/u.exec(fold(title));
  return found && parseNumberLine(found[0]) ? found.index : -1;
}

const ENACTED = new RegExp(
  [
    String.raw`(?<date>(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)(?:以|经)?`,
    String.raw`(?<number>(?<issuer>\p{Script=Han}{2,24}?)令\s?(?:第\s?)?\d{1,5}\s?号)(?:令)?(?:公布|发布|颁布)?`,
  ].join(''),
  'u',
);

/** 1996年9月26日岚川市第十届人民代表大会常务委员会第三十次会议通过 */
const PASSED = /^\((?<date>(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)[^()]{2,60}?会议?(?:讨论|审议|表决){0,3}通过/u;

/** 中华民国112年3月15日岚川县政府府社老字第1120045678号函订定, under the title of rules of Taiwan. */
const ORDERED = new RegExp(
  [
    String.raw`^(?:中华民国|民国)?\s?(?<year>\d{2,3}|[一二三四五六七八九十百〇零]{2,6})\s?年`,
    String.raw`(?<day>\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日)\s?`,
    String.raw`(?<issuer>\p{Script=Han}{0,14}(?:政府|公所|[局部会署处院厅]))?\s?`,
    String.raw`(?<number>[\p{Script=Han}()]{2,14}字第\s?\d{4,14}[A-Z]?\s?号)`,
    String.raw`\s?(?:书?函|令|公告)?\s?(?:订定|制定|修正|发布|公布|核定|颁布)[^。]{0,60}$`,
  ].join(''),
  'u',
);

/** What the bracket under the title of a decree (题注) says. */
export interface Enactment {
  number: string | null;
  issuer: string | null;
  date: string | null;
  /** Lines of this kind stand one below the other, and the last of them is in force. */
  amends?: true;
}

/**
 * The bracket under a title that says when a paper of rules was passed and by which decree (题注), or undefined.
 * @example parseEnactment('（2024年12月3日岚川市人民政府令第71号公布 自2025年3月1日起施行）')?.number === '岚川市人民政府令第71号'
 */
export function parseEnactment(line: string): Enactment | undefined {
  const text = line.trim();
  const folded = fold(text);
  const ordered = folded.length < 120 ? ORDERED.exec(folded)?.groups : undefined;
  if (ordered?.['number']) {
    const printed = (part: string): string => {
      const from = folded.indexOf(part);
      return text.slice(from, from + part.length).replace(/\s+/gu, '');
    };
    const issuer = ordered['issuer'] ? printed(ordered['issuer']) : null;
    const date = `民国${ordered['year']}年${ordered['day']}`;
    return { number: printed(ordered['number']), issuer, date, amends: true };
  }
  if (!/^\(.*\)$/u.test(folded) || folded.length > 600) return undefined;
  if (!/\d{4}年\d{1,2}月\d{1,2}日.*(?:公布|通过|发布|颁布|批准|修订|修正)/u.test(folded)) return undefined;
  const found = ENACTED.exec(folded)?.groups;
  const at = found?.['number'] ? folded.indexOf(found['number']) : -1;
  const printed = (length: number): string => text.slice(at, at + length).replace(/\s+/gu, '');
  return {
    number: at < 0 ? null : printed(found?.['number']?.length ?? 0),
    issuer: at < 0 ? null : printed(found?.['issuer']?.length ?? 0),
    date: found?.['date'] ?? PASSED.exec(folded)?.groups?.['date'] ?? null,
  };
}

/**
 * Whether a value says that there is no number.
 * @example isNoNumber('无') === true
 */
export function isNoNumber(value: string): boolean {
  return NONE.test(fold(value.trim()));
}
