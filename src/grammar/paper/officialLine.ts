import { fold } from '../../text/fold.ts';
import { isDateLine, parseDate } from '../../text/dates.ts';
import { anyOf } from '../../text/words.ts';

/** Lines with a fixed place in an official paper (公文要素): signature, addressees, copies, attachments, printing. */

const ORGAN_WORDS = `
  政府 办公室 办公厅 委员会 管委会 局 厅 部 委 院 署 总局 法院 检察院 银行 总会 联合会 公司 中心 学校 大学 协会 领导小组
  指挥部 海关 国务院 办 会 常委会 总工会 团委 编办 总队 支队 大队 调查队 分行 支行 合作社 总社 办事处 集团
  中学 小学 幼儿园`;
const ORGAN = new RegExp(`${anyOf(ORGAN_WORDS)}$`, 'u');
/** A line that says what a paper is about names no body alone. */
const PLAIN = /^(?!.*(?:关于|印发|转发))[\p{Script=Han}\s()]{2,60}$/u;
const ADDRESSED = new RegExp(
  `^(?:${anyOf('各 市 省 区 县 全市 全省 全区 有关 国务院 机关 中央 驻 局属 直属 本 州 自治')}|` +
    `\\p{Script=Han}{2,12}${anyOf('人民政府 自治州 自治县 行政公署 办事处 管委会 街道 镇 局 委 厅 部 院 学校 幼儿园 中学 小学')}).{0,400}:$`,
  'u',
);
/** 岚川经济开发区，各街道办事处，各有关单位：: a list that begins with a name and ends with all others. */
const LISTED = new RegExp(
  String.raw`^[^,、]{3,20}(?:[,、][^,、]{2,24}){0,30}[,、]${anyOf('各 有关 驻 市直 区直 县直 省直')}[^,、]{2,16}:$`,
  'u',
);
/** 李某某代表：, to whom a body replies. */
const PERSON = /^[\p{Script=Han}、\s]{2,30}(?:代表|委员):$/u;
/** What a sentence says that leads into its paper, and no list of addressees. */
const LEADS_IN =
  /如下:$|现[将就]|^(?:按照?|根据|依据|为了?)|(?:19|20)\d\d年|,[为经由](?!.{0,8}[局厅部委院])|通告:$/u;
const ISSUING = /^(?=.*[。,]).*现(?:将|予|把)?.{0,120}(?:印发|下发|转发|发布)(?:给|你们|,|。|如下)/u;
const DISCLOSURE =
  /^\(?\s*(?:此件|本文|此文|公开方式|公开属性|信息公开选项|公开类别):?\s*(?<words>.{0,4}(?:公开|不公开|依申请).{0,10}?)\s*\)?$/u;
const COPIES = /^(?:抄\s*送|抄\s*报|分\s*送|主送|报\s*送)\s*(?:单位)?:/u;
const PRINTING =
  /^(?<by>[\p{Script=Han}\s]{2,40}?)\s*(?<date>(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)\s*(?:印发|印制|印)$/u;
const BODIES = /^(?:市|省|区|县|州|各)?(?:有关|相关|直属)(?:单位|部门):/u;
const ATTACHED = /^附\s{0,4}(?:件|表|录|图)?\s{0,2}:/u;
const CONTACT = /^\(?\s*(?:联系|咨询)(?:人|科室|单位|部门|处室|电话|方式|地址|股室)?(?:及.{1,8})?:/u;

/**
 * Whether a line can be a signature (落款): the name of one or several official bodies and nothing else.
 * @example isOrgan('广州市天河区教育局') === true
 */
export function isOrgan(line: string): boolean {
  const text = fold(line.trim());
  return (
    text.length >= 2 && text.length <= 60 && PLAIN.test(text) && ORGAN.test(text.replace(/\([^()]*\)$/u, ''))
  );
}

/**
 * The body that a masthead (红头) names: its name alone, or before 文件, 函 or 令.
 * @example parseMasthead('青禾市人民政府文件') === '青禾市人民政府'
 */
export function parseMasthead(line: string): string | undefined {
  const name = line.trim().replace(/\s{0,8}(?:文件|函|令)$/u, '');
  return isOrgan(name) ? splitOrgans(name).join('、') : undefined;
}

/**
 * The bodies of a signature on one line: parted by blanks; blanks between single characters are only spacing.
 * @example splitOrgans('海棠市卫生健康委员会　海棠市教育局') // two bodies
 */
export function splitOrgans(line: string): string[] {
  const parts = line.trim().split(/\s+/u);
  if (parts.every((part) => part.length === 1)) return [parts.join('')];
  return parts.every((part) => isOrgan(part) && part.length >= 3) ? parts : [line.trim()];
}

/**
 * Whether a line is a row of names of bodies, such as the footer of a site or the end of a list of copies.
 * @example isBodyRow('市发展改革委 市教育局 市科技局 市公安局 市民政局 市财政局') === true
 */
export function isBodyRow(line: string): boolean {
  const names = fold(line.slice(0, 2000))
    .split(/[、,;。|\s]+/u)
    .filter((name) => name !== '');
  return (
    names.length >= 6 &&
    names.filter((name) => name.length <= 16 && ORGAN.test(name)).length >= names.length * 0.7
  );
}

/**
 * The addressees (主送机关) of a line that names them, without its colon.
 * @example parseAddressees('各镇人民政府、街道办事处，市有关单位:') === '各镇人民政府、街道办事处，市有关单位'
 */
export function parseAddressees(line: string): string | undefined {
  const text = line.trim();
  const folded = fold(text);
  const isList = ADDRESSED.test(folded) || LISTED.test(folded) || PERSON.test(folded);
  return text.length < 420 && !/[。;!?]/u.test(folded) && isList && !LEADS_IN.test(folded)
    ? text.slice(0, -1).trim()
    : undefined;
}

/**
 * Whether a sentence of a notice issues a plan (现将…印发给你们).
 * @example isIssuing('现将《修路方案》印发给你们，请认真执行。') === true
 */
export function isIssuing(line: string): boolean {
  return line.length < 400 && ISSUING.test(fold(line.trim()));
}

/**
 * The disclosure (公开属性) a line states.
 * @example parseDisclosure('(此件主动公开)') === '此件主动公开'
 */
export function parseDisclosure(line: string): string | undefined {
  return DISCLOSURE.test(fold(line.trim())) ? line.trim().replace(/^[（(]\s*|\s*[）)]$/gu, '') : undefined;
}

/** What a line says behind the words that a pattern finds at its start. */
function behind(start: RegExp, line: string): string | undefined {
  const found = start.exec(fold(line.trim()));
  return found ? line.trim().slice(found[0].length).trim() : undefined;
}

/**
 * The bodies copied to (抄送) in a line.
 * @example parseCopies('抄送：泉州市政府办公室、教育局。') === '泉州市政府办公室、教育局。'
 */
export function parseCopies(line: string): string | undefined {
  return behind(COPIES, line);
}

/**
 * The printing line (印发机关 and date) of the 版记.
 * @example parsePrinting('晋江市人民政府办公室      2022年12月28日印发')?.by === '晋江市人民政府办公室'
 */
export function parsePrinting(line: string): { by: string; date: string } | undefined {
  const text = line.trim();
  const part = PRINTING.exec(fold(text))?.groups;
  return part?.by && part.date ? { by: text.slice(0, part.by.length).trim(), date: part.date } : undefined;
}

/**
 * The date of a printing line that stands alone, under the bodies that it names.
 * @example parsePrintedOn('2026年4月1日印发') === '2026-04-01'
 */
export function parsePrintedOn(line: string): string | undefined {
  const date = /^(?<date>.{6,30}?)\s{0,4}印发$/u.exec(fold(line.trim()))?.groups?.['date'];
  return date && isDateLine(date) ? parseDate(date)?.date : undefined;
}

/**
 * The body and the date of a signature on one line.
 * @example parseSigned('岚川市人民政府　2031年5月8日')?.by === '岚川市人民政府'
 */
export function parseSigned(line: string): { by: string; date: string } | undefined {
  const text = line.trim();
  const found = text.length < 80 ? parseDate(text) : undefined;
  const by = text.slice(0, found?.start ?? 0).trim();
  return found?.end === text.length && /\s|\p{Script=Han}$/u.test(by) && isOrgan(by)
    ? { by, date: found.date }
    : undefined;
}

/** 行政長官　某某某, under a decree. */
const OFFICER = new RegExp(
  [
    String.raw`^(?:代理?)?(?:\p{Script=Han}{0,8}[省市县区州镇乡局厅]长|\p{Script=Han}{0,8}(?:行政|局)长官?|主席|总理|部长|主任)`,
    String.raw`\s{1,8}\p{Script=Han}(?:\s?\p{Script=Han}){1,3}$`,
  ].join(''),
  'u',
);

/**
 * Whether a line is the signature of an officer: office and name.
 * @example isOfficer('行政長官 某某某') === true
 */
export function isOfficer(line: string): boolean {
  return line.length < 24 && OFFICER.test(fold(line.trim()));
}

/** Who makes a law, as its first sentence says. */
const MAKER =
  /^(?<by>\p{Script=Han}{2,14}?)(?:行使|根据|经征询).{4,240}(?:制定|作出|命令制定|发布)(?:具有.{2,12}的)?(?:本|以下)(?:法律|批示|行政法规|命令|法令)/u;

/**
 * The body that the first sentence of a law or order names as its maker.
 * @example parseMaker('立法會根據《基本法》第七十一條（一）項，制定本法律。') === '立法會'
 */
export function parseMaker(line: string): string | undefined {
  const text = line.trim();
  const found = text.length < 400 ? MAKER.exec(fold(text))?.groups?.['by'] : undefined;
  return found && text.slice(0, found.length);
}

/**
 * The moment at which a page put a paper online, on a line with the body that did so.
 * @example parseStamp('2023-01-05 10:00 区人民政府办公室') === '2023-01-05 10:00'
 */
export function parseStamp(line: string): string | undefined {
  const text = line.trim();
  const found = text.length < 60 ? parseDate(text) : undefined;
  return found?.start === 0 && found.time !== null && isOrgan(text.slice(found.end))
    ? text.slice(0, found.end)
    : undefined;
}

/**
 * Whether a line lists bodies at the end of the paper (市有关单位：…).
 * @example isBodyList('市有关单位:编办,教育局、民政局') === true
 */
export function isBodyList(line: string): boolean {
  return BODIES.test(fold(line.trim()));
}

/**
 * What a line that lists attachments (附件：…) says behind its colon.
 * @example parseAttachmentList('附件：1.重点任务分工表') === '1.重点任务分工表'
 */
export function parseAttachmentList(line: string): string | undefined {
  return behind(ATTACHED, line);
}

/**
 * Whether a line gives a person or telephone to ask.
 * @example isContact('（联系科室：小学和幼儿教育科，联系电话：00000000）') === true
 */
export function isContact(line: string): boolean {
  return line.length < 200 && CONTACT.test(fold(line.trim()));
}
