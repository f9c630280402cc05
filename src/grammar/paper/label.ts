import { fold } from '../../text/fold.ts';
import { listWords } from '../../text/words.ts';
import { parseDate } from '../../text/dates.ts';
import { parseNumberLine } from './documentNumber.ts';
import { isOrgan } from './officialLine.ts';
import { isPaperTitle } from './paperTitle.ts';

/** The labels that official pages and papers use (conventions §1), without their inner blanks. */
const LABELS = {
  indexNumber: '索引号 信息索引号 信息索引 索取号 信息索取号 公开目录编号',
  documentNumber: '备注/文号 发文字号 发文文号 公文文号 文件编号 文件字号 文件号 文件文号 发布文号 文号 字号',
  issuer:
    '发文机关 发布机构 发布机关 发文单位 制发机关 制发单位 制定机关 颁布机关 发布单位 印发单位 发布部门 发文部门 发文机构 公开机构 公开机关 责任部门 公开责任部门',
  issuedOn:
    '成文日期 公文生成日期 生成日期 发文日期 制发日期 签发日期 成文时间 形成日期 生成时间 文件日期 颁布日期 制定日期 公发布日',
  publishedAt:
    '发布日期 发布时间 发表时间 公开日期 公布日期 信息公开日期 公开时间 发文时间 上网日期 更新时间 更新日期 录入时间 时间 日期 date pubdate',
  title: '标题 信息名称 文件名称 公文名称 文件标题 公文标题 名称 题名 法规名称 title',
  subject: '主题分类 信息分类 主题类别 公文主题 体裁分类 分类',
  validity: '有效性 效力状态 文件状态 时效性 文件效力 时效状态 是否有效',
  disclosure: '公开方式 公开属性 公开类别 公开形式 信息公开属性 主动公开',
  other: `
    主题词 关键词 关键字 信息来源 文章来源 来源 作者 浏览量 浏览次数 访问量 阅读量 点击数 点击量 点击 字体 字号大小 体裁
    服务对象 内容概述 组配分类 生效日期 实施日期 失效日期 废止日期 施行日期 有效期 公开范围 公开时限 载体类型 公开程序 主题导航
    答复类别 答复类型 办理类别 办理结果 类别 统一编号 规范性文件编号 登记号 统一登记号 语种 信息类别 公开责任人 source url author tags layout 法规体系 法规类别 图表附件 资料来源 点阅数 点阅次数 建档日期 修正日期 异动日期 公文种类 公文目录 公开目录 信息类型 联合发文单位 签发人 信息格式 分享到 分享 打印 保护视力色 栏目 供稿 编辑 责任编辑`,
};
/** What a label in front of a value names; `other` is metadata that is not kept. */
export type LabelField = keyof typeof LABELS;

/** A labelled value as printed. */
export interface LabelledValue {
  field: LabelField;
  value: string;
}

const FIELD_OF = new Map<string, LabelField>();
for (const [field, words] of Object.entries(LABELS))
  for (const word of listWords(words)) FIELD_OF.set(word, field as LabelField);

const spaced = (word: string): string => [...word].join('\\s{0,6}');
const ALTERNATIVES = `(?:${[...FIELD_OF.keys()]
  .sort((one, other) => other.length - one.length)
  .map(spaced)
  .join('|')})`;
const ONE = new RegExp(
  `[【\\[]\\s{0,2}(?<framed>${ALTERNATIVES})\\s{0,2}[】\\]]\\s{0,4}:?|(?<label>${ALTERNATIVES})\\s{0,4}:`,
  'gu',
);
const ALONE = new RegExp(
  `^[·●■◆*\\s-]*(?:[【\\[]\\s{0,2})?(?<label>${ALTERNATIVES})(?:\\s{0,2}[】\\]])?\\s{0,4}:?$`,
  'u',
);
const START = new RegExp(
  `^[·●■◆*|\\s-]*(?:[【\\[]\\s{0,2}${ALTERNATIVES}\\s{0,2}[】\\]]\\s{0,4}:?|${ALTERNATIVES}\\s{0,4}:)`,
  'u',
);
/** 文号 and its value with nothing but a blank between, or not even that. */
const OPEN_START = new RegExp(`^${ALTERNATIVES}(?!\\s{0,4}:)`, 'u');
const LONG = `(?:${[...FIELD_OF.keys()]
  .filter((word) => word.length >= 3)
  .sort((one, other) => other.length - one.length)
  .join('|')})`;
/** 发文机构某市人民政府发文字号某政办〔2020〕1号: a label of three characters or more also stands right behind a value. */
const OPEN = new RegExp(
  `(?:^|\\s)(?<label>${ALTERNATIVES})(?:\\s+|(?<=^${ALTERNATIVES}))|(?<=\\S)(?<glued>${LONG})(?=\\S)`,
  'gu',
);

/**
 * The labelled values of a line that begins with a label; none for other lines.
 * @example parseLabels('發布時間:2020-09-10 11:32瀏覽量:字體:')[0] // publishedAt, 2020-09-10 11:32
 */
export function parseLabels(line: string): LabelledValue[] {
  const text = line.trim();
  const folded = fold(text);
  if (text.length > 400) return [];
  const cells = barredLabels(text);
  if (cells.length > 0) return cells;
  if (!START.test(folded)) return OPEN_START.test(folded) ? openLabels(text, folded) : [];
  const marks = [...folded.matchAll(ONE)];
  return marks.map((mark, index) => ({
    field: fieldOf(mark.groups?.framed ?? mark.groups?.label ?? ''),
    value: withoutLabel(
      text
        .slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length)
        .replace(/^[\s|]+|[\s|;【[]+$/gu, '')
        .trim(),
    ),
  }));
}

/** 008282882/2021-00073　公文种类：通知: behind a number or date a blank and another label, of whatever name, end the value. */
function withoutLabel(value: string): string {
  const behind = /\s+[|【[]?\p{Script=Han}[\p{Script=Han}\s]{1,8}[】\]]?\s{0,2}[：:].*$/su.exec(value);
  return behind && behind.index > 0 ? value.slice(0, behind.index) : value;
}

/** 文号 | 某政办〔2013〕11号 | 索引号 | …: a label in its cell, and its value in the next. */
function barredLabels(text: string): LabelledValue[] {
  const cells = text.split('|').map((cell) => cell.trim());
  if (cells.length < 4 || parseLabelAlone(cells[0] ?? '') === undefined) return [];
  return cells.flatMap((cell, at) => {
    const field = parseLabelAlone(cell);
    const value = cells[at + 1] ?? '';
    return field === undefined ? [] : [{ field, value: parseLabelAlone(value) === undefined ? value : '' }];
  });
}

/** Labels without colons count only with values of their kind. */
function openLabels(text: string, folded: string): LabelledValue[] {
  const marks = [...folded.matchAll(OPEN)];
  return marks
    .map((mark, index) => ({
      field: fieldOf(mark.groups?.label ?? mark.groups?.glued ?? ''),
      value: text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length).trim(),
    }))
    .filter((each) => isValueOf(each));
}

function isValueOf({ field, value }: LabelledValue): boolean {
  if (field === 'indexNumber') return /^(?=.*[0-9])[A-Za-z0-9][\w/\-—.]{4,40}$/u.test(fold(value));
  if (field === 'documentNumber') return parseNumberLine(value) !== undefined;
  if (field === 'issuedOn' || field === 'publishedAt')
    return parseDate(value)?.start === 0 && value.length < 24;
  if (field === 'issuer') return isOrgan(value);
  return field === 'title' && value.length >= 8 && isPaperTitle(value);
}

/**
 * The field of a line (or cell) that is a label and nothing else.
 * @example parseLabelAlone('索 引 号：') === 'indexNumber'
 */
export function parseLabelAlone(cell: string): LabelField | undefined {
  const label = cell.length < 40 ? ALONE.exec(fold(cell.trim()))?.groups?.label : undefined;
  return label === undefined ? undefined : fieldOf(label);
}

function fieldOf(label: string): LabelField {
  return FIELD_OF.get(label.replace(/\s+/gu, '')) ?? 'other';
}
