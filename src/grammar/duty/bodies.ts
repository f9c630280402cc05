/** Words of this grammar stand only here: the names of bodies (单位) in a list, and what is none. */
import { splitOutside } from '../../text/brackets.ts';
import { cutPiece, dropFrom, splitPiece, toPiece, trimPiece, type Piece } from '../../text/piece.ts';
import { anyOf } from '../../text/words.ts';

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
/** How the name of an authority ends, beyond doubt. */
const AUTHORITY_WORDS = `
  局 委 厅 办 署 政府 管委会 委员会 办公室 部门 单位 法院 检察院 总队 支队 大队 中心 总工会 妇联 残联 工商联 科协 文联 侨联 社科联
  督查室 研究室 政研室 领导小组 指挥部 专班 公所 街道 办事处 编办 政策局 海关 教科院 教研室 服务处 管理处`;
const MINISTRY = '[科教育传政工商务融输统宣防织线战乡村源境设化理安生会利业障交信游济动法展作装通]部';
/** How the name of any body may end. */
const BODY_WORDS = `
  局 府 所 委 部 厅 办 院 会 署 司 中心 政府 单位 部门 地区 各地 街道 镇 乡 村 社区 区 县 市 州 盟 旗 省 企业 集团 公司 学校 大学 中学
  小学 国小 国中 高中 高职 高工 中小学 学院 校 幼儿园 园 队 站 馆 团 处 科 室 组 联 协 行 社 台 场 厂 港 军 兵团 机构 机关 方 基地 园区 党委 党组 法院
  检察院 总社 海关 电网 铁塔 移动 电信 联通 邮政 烟草 银行 领导小组 专班 指挥部 志愿者总会 庭 等`;
const IN_BRACKETS = '(?:\\([^()]*\\))?';
const BODY_END = new RegExp(`${anyOf(BODY_WORDS)}${IN_BRACKETS}$`, 'u');
const AUTHORITY = new RegExp(
  `(?:${anyOf(AUTHORITY_WORDS)}|${MINISTRY}|政府\\p{Script=Han}{2,4}处)${IN_BRACKETS}$`,
  'u',
);

/** 12个部门, 多个单位: how many, not who. */
const COUNTED = '(?:[多数几\\d一二三四五六七八九十]{0,3}[个家])?(?:部门|单位|处室|科室)';
/** What stands in such lists but is no body: dashes, 等部门, dates and terms. */
const NO_BODY = new RegExp(
  `^(?:[/-]+|无|等|${anyOf('下同 同上 同前 同左 略')}|${COUNTED})$|` +
    `^(?:\\d{4}年|\\d{1,2}月|\\d{4}[./-]\\d|${anyOf('长期 持续 常态 每年 全年 立即 年底前 完成时限 完成时间 时限 期限')})`,
  'u',
);
/** （含…）, （以下简称…）: a remark on a name, no list of bodies. */
const REMARK = new RegExp(`^[含指即如包原]|${anyOf('以下 下称 简称 统称 不含')}`, 'u');

/**
 * Whether a name ends as the name of a body does.
 * @example isBodyName('县交通局') === true; isBodyName('修路') === false
 */
export function isBodyName(name: string): boolean {
  return isBody(toPiece(name));
}

/** Whether a piece ends as the name of a body does. */
export function isBody({ text }: Piece): boolean {
  return BODY_END.test(text) && text.length <= 40;
}

/** Whether a piece ends as the name of an authority does, beyond doubt. */
export function isAuthority({ text }: Piece): boolean {
  return AUTHORITY.test(text) && text.length <= 40;
}

/**
 * The bodies of a list that consists of nothing else, one of them an authority beyond doubt; undefined otherwise.
 * @example readBareBodies(toPiece('县交通局、各镇（街道）')) // 县交通局, 各镇（街道）
 */
export function readBareBodies(list: Piece): Piece[] | undefined {
  const { text } = list;
  if (text.length < 3 || text.length > 400 || /[。:“”《》]/u.test(text) || REMARK.test(text))
    return undefined;
  const bodies = readBodies(list);
  if (/\d/u.test(bodies.map((body) => body.text).join(''))) return undefined;
  const named = bodies.every(
    (body) => body.text.length <= 24 && (isBody(body) || body.text.startsWith('各')),
  );
  return named && bodies.some(isAuthority) ? bodies : undefined;
}

/**
 * The bodies in a list, as written: parted by 、 ， ； / and by 及, 以及, 等 before another body; brackets stay whole.
 * @example splitBodies('自然资源局、各镇(街道)，住房城乡建设部等国务院相关部门及各地区') // 5 bodies
 */
export function splitBodies(list: string): string[] {
  return readBodies(toPiece(list)).map((body) => body.source);
}

/** The bodies of a list, each where it stands. */
export function readBodies(list: Piece): Piece[] {
  return splitOutside(keepLevels(list), '、,;/|\n。')
    .flatMap(splitJoined)
    .flatMap(splitSpaced)
    .map(bareName)
    .filter(({ text }) => text !== '' && !NO_BODY.test(text));
}

/** 各乡、镇人民政府, 各直辖市、县(市)政府: levels that share one noun are one entry, so their 、 parts nothing. */
const ONE_LEVEL = '(?:直辖市|自治[区州县]|县\\(市\\)|县市|[省市县区州旗镇乡])';
const LEVELS = new RegExp(
  `(?<=各(?:${ONE_LEVEL}、){0,3}${ONE_LEVEL})、(?=(?:${ONE_LEVEL}、){0,3}${ONE_LEVEL}(?:人民)?政府)`,
  'gu',
);

function keepLevels(list: Piece): Piece {
  return { ...list, text: list.text.replace(LEVELS, '·') };
}

function bareName(piece: Piece): Piece {
  let name = trimPiece(piece);
  name = dropFrom(name, /^(?:\d{1,2}[.、]|\(\d{1,2}\)|[①-⑳])\s*(?=\p{Script=Han})/u);
  name = dropFrom(name, /^(?:[:由*★☆▲△●◆]|和|及|与|以及)(?=.{2})/u);
  name = dropFrom(name, /(?<=.)(?:(?<![高中初同平])等)?[.。*]?$/u);
  return trimPiece(name);
}

/** 市园林局 刘洋: who answers for it there. */
const PERSON = new RegExp(`^[${SURNAMES}]\\p{Script=Han}{1,2}$`, 'u');

/** 市教育局 市财政局: blanks part bodies where every part is one, or the name of a person. */
function splitSpaced(piece: Piece): Piece[] {
  const parts = splitPiece(piece, /\s+/gu).filter(({ text }) => text !== '');
  const bodies = parts.filter((part) => part.text.length >= 3 && isBody(part));
  const named = bodies.length > 0 && parts.every((part) => bodies.includes(part) || PERSON.test(part.text));
  return parts.length > 1 && named ? bodies : [piece];
}

const JOINTS = new RegExp(
  [
    '(?<![高中初同平])等(?=.{2,})',
    '以及',
    `(?<=.{2})[和与](?=${anyOf('各 有关 相关 市 省 县 区直 区政府')})`,
    '会同',
    `(?<=${anyOf('局 委 办 厅 政府 部门 单位 中心 街道')}${IN_BRACKETS})[和与](?!${anyOf('单位 部门 个人')})(?=.{2})`,
  ].join('|'),
  'gu',
);

/** 等国务院相关部门及各地区: 等, 及 and 和 part bodies where one ends before them and another follows. */
function splitJoined(piece: Piece): Piece[] {
  return splitPiece(piece, JOINTS)
    .flatMap(splitAtAnd)
    .filter(({ text }) => text.trim() !== '');
}

/** 县交通局及各镇: 及 parts bodies only where the name of one ends before it (教育部国民及学前教育署 is one). */
function splitAtAnd(piece: Piece): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const { index } of piece.text.matchAll(/及(?=.{2,})/gu)) {
    if (!BODY_END.test(piece.text.slice(from, index).trim())) continue;
    // 各局及部门 is one entry: 部门 alone names nobody.
    if (NO_BODY.test(piece.text.slice(index + 1).trim())) continue;
    parts.push(cutPiece(piece, from, index));
    from = index + 1;
  }
  return [...parts, cutPiece(piece, from)];
}
