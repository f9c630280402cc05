import { fold } from '../text/fold.ts';

/** 市教育局 and 市民政局 without 市, but 市场监管局, 市政工程处, 市民服务中心 and 县级市 as they are. */
const RANK = /^[省市县](?![场级容域直区(、]|民(?![政宗族革盟建进防])|政(?!府))(?=.{2})/u;

/**
 * A body's name without the rank of its place, which a list writes only before its first body.
 * @example dropRank('市财政局') === '财政局'; dropRank('市场监管局') === '市场监管局'
 */
export function dropRank(name: string): string {
  return name.slice(RANK.exec(fold(name))?.[0].length ?? 0);
}

/**
 * The rank that a body's name begins with, or ''.
 * @example rankOf('县民政局') === '县'; rankOf('民政局') === ''
 */
export function rankOf(name: string): string {
  const text = fold(name);
  return RANK.exec(text)?.[0] ?? /^区(?![域块(、])(?=.{2})/u.exec(text)?.[0] ?? '';
}

/**
 * Whether two names printed in one plan are of one body: 市民政局 and, after others of the city, 民政局; not 县民政局.
 * @example isSameName('市民政局', '民政局') && !isSameName('市民政局', '县民政局')
 */
export function isSameName(one: string, other: string): boolean {
  const [left, right] = [rankOf(one), rankOf(other)];
  return nameKey(one) === nameKey(other) && (left === right || left === '' || right === '');
}

const MINISTRIES =
  '外交 国防 教育 科学技术 科技 工业和信息化 工信 公安 国家安全 民政 司法 财政 人力资源和社会保障 人力资源社会保障 人社 自然资源 ' +
  '生态环境 住房和城乡建设 住房城乡建设 住建 交通运输 水利 农业农村 商务 文化和旅游 文旅 退役军人事务 应急管理';
const NATIONAL = new RegExp(
  String.raw`^(?:(?:${MINISTRIES.replaceAll(' ', '|')})部|国务院.+|国家(?:(?!局).){2,9}(?:局|委|委员会|办公室)|(?:(?!局).){2,6}总(?:局|署))$`,
  'u',
);

/**
 * True of a body of the whole country, which belongs to no place that names it.
 * @example isNational('财政部') && isNational('国家卫生健康委') && !isNational('国家税务总局青浦湾市税务局')
 */
export function isNational(name: string): boolean {
  return NATIONAL.test(fold(name));
}

/**
 * What two printed names of one body have in common: script and width (folded), blanks and rank do not count.
 * @example nameKey('市财政局') === nameKey('財政局')
 */
export function nameKey(name: string): string {
  return dropRank(fold(name.replace(/\s/g, '')));
}
