import { fold } from '../../text/fold.ts';
import { oneOf } from '../../text/words.ts';

/** What a unit measures: figures may share an axis only within one kind and one unit. */
export type UnitKind =
  | 'percent'
  | 'points'
  | 'ratio'
  | 'multiple'
  | 'count'
  | 'money'
  | 'area'
  | 'length'
  | 'volume'
  | 'mass'
  | 'power'
  | 'energy'
  | 'duration'
  | 'age'
  | 'concentration'
  | 'data'
  | 'perHead'
  | 'level'
  | 'other';

/** Units as papers print them, by what they measure; Simplified, because texts are read through `fold`. */
const UNITS: Partial<Record<UnitKind, string>> = {
  percent: '% ‰',
  points: '个百分点 百分点 个基点 基点',
  ratio: '比例',
  multiple: '倍',
  count:
    '个 所 名 人 位 家 项 间 套 台套 场 场次 人次 次 户 户次 家次 车次 班次 门次 座 处 条 辆 台 张 门 部 支 件 篇 只 头 尾 羽 株 棵 艘 架 班 期 份 例 单元 个单元 学额 个学额 名额 个名额 校 案 根 口 面 轮 亭 幅 ' +
    '张床位 张床 个等级 对 片 栋 幢 块 盏 眼 宗 组 类 种 册 本 批次 批 标箱 标准箱 学位 床位 泊位 车位 机位 床 人口 学分 分 起 人年 组团 处次 站 队 公顷次 亩次 项次 村次 件次 顶 具 枚 桶 册次 节 ' +
    '架次 航次 列次 例次 辆次 班列 列 TEU 床日 人天 人份 枪 桩 剂次 剂 卷 集 部次 处所 章 ' +
    '梯次 箱 瓶 袋 盒 副 匹 席 席位 餐位 座位 摊位 铺位 字 页 桌 群 车公里 工日 像素',
  money: '元 元人民币 人民币 美元 欧元 港元 港币 澳门元 澳门币 日元 英镑',
  area: '亩 平方英尺 平方呎 坪 公顷 平方米 平米 平方公里 平方千米 ㎡ m² m2 km² km2',
  length: '公里 千米 米 厘米 毫米 海里 英尺 呎 km',
  volume: '立方米 立方 方 升 毫升 m³ m3',
  mass: '吨 蒸吨 公吨 公斤 千克 斤 克 微克 毫克 纳克 吨标准煤 吨标煤 吨二氧化碳',
  power: '千瓦 兆瓦 吉瓦 瓦 kW MW GW kWp MWp 千伏安 兆伏安 MVA 伏 千伏 kV',
  energy: '千瓦时 兆瓦时 度电 kWh MWh GWh 千卡 焦耳 吉焦 大卡',
  duration:
    '年 个月 周 个星期 星期 天 日 个工作日 工作日 个工作天 工作天 个自然日 自然日 小时 个小时 学时 个学时 课时 个课时 分钟 秒',
  age: '岁 周岁',
  concentration:
    '微克/立方米 毫克/立方米 毫克/升 毫克/千克 微克/升 μg/m³ μg/m3 µg/m³ ug/m³ ug/m3 mg/m³ mg/m3 mg/L mg/kg',
  perHead: '/10万 /万 /千 /10万人 /万人',
  level: '℃ 摄氏度 °C 度 级 分贝 dB 勒克斯 lx 年一遇 折',
  other: '兆帕 千帕 MPa kPa 赫兹 毫安 NTU ppm',
  data: 'Gbps Mbps Tbps Kbps 兆 兆比特每秒 EFLOPS PFLOPS TB PB EB Gbit/s',
};

/** A number that stands for a multiplier inside a printed unit: 万个, 亿元. */
const MAGNITUDES: Record<string, number> = {
  万亿: 1e12,
  百万: 1e6,
  千万: 1e7,
  百亿: 1e10,
  千亿: 1e11,
  亿: 1e8,
  万: 1e4,
  千: 1e3,
  百: 1e2,
};

/** What a figure may be given for, after a stroke: 元/年·生, 吨/年. */
const PER =
  '年 月 日 天 小时 车公里 人公里 吨公里 千名老年人 千名老人 人 生 学生 户 亩 公顷 平方米 立方米 平方公里 升 吨 千克 公斤 次 件 床 班 千瓦时 学年 学期 万人 千人 万元 辆 套 台 公里 村 校 所 h';

const alternatives = (words: string): string =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[/.]/g, '\\$&'))
    .join('|');

const kinds = new Map(
  Object.entries(UNITS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as UnitKind])),
);

/** Words that begin with the sign of a unit without being one: 人才 after 121, 部门 after 5. */
const OTHER_WORDS = oneOf(`
  人(?=[才民员事工力均性类体物文机权社居大格身群]) 家(?=[庭]) 所(?=[有在需属得]) 部(?=[门分委级队署])
  班(?=[级长]) 个(?=[人体性]) 年(?=[级代度]) 分(?=[类别批步期级布为公阶片行组]) 次(?=[年日月性])
  条(?=[件例]) 期(?=[间限末]) 本(?=[科]) 对(?=[口于照]) 组(?=[织建成团]) 类(?=[似]) 种(?=[植业子])
  间(?=[接]) 项(?=[目]) 度(?=[过]) 场(?=[地所]) 位(?=[于置]) 块(?=[链]) 部(?=[署]) 门(?=[类诊])
  台(?=[湾风账]) 周(?=[期边年]) 批(?=[准复发]) 克(?=[服]) 头(?=[部]) 只(?=[能要限]) 米(?=[面粉])
  升(?=[级]) 校(?=[区园长内外企舍友级]) 案(?=[例件]) 口(?=[岸径述号袋头]) 面(?=[积向对临])
  轮(?=[流岗训候换]) 根(?=[据本]) 幅(?=[度员]) 节(?=[约日能水点目]) 站(?=[点在位立台房]) 队(?=[伍员长列])
  章(?=[程节]) 起(?=[来到草步点诉因]) 列(?=[入为出举席车位支管明编示报席强]) 剂(?=[型量]) 箱(?=[变式体涵梁]) 袋(?=[装]) 盒(?=[式饭]) 副(?=[主书省市县局处科院校总会组职产食本高秘教厅班]) 匹(?=[配])
  席(?=[卷间]) 字(?=[方口样第号塔]) 页(?=[岩面]) 桌(?=[椅面子牌]) 群(?=[众体团岛组落防租]) 瓶(?=[装颈]) 卷(?=[入起烟宗]) 集(?=[中体团成聚合约装市散结镇贸群会资采])
  (?<!(?:提前|连续|停运|停产|不超过|不少于|至少|超过|逾期|[满届]前)\\d{1,3})日(?!之?内|以内|之后|后(?!勤|续)|以上|需求量|用量|消费量) 方(?=[面式法案向位阵便针略言可能]) 折(?=[合算旧叠射线子扣减]) 度(?=[过假量数日夏汛身节]) 级(?!以上|及以上|以下|及以下|左右|大?风|地震|[,;。、)]|$)`);

const MULTIPLIER = alternatives(Object.keys(MAGNITUDES).join(' ')).replace('|百', '|百(?!分)');
const BASE = [...kinds.keys()].join(' ');
const UNIT = new RegExp(
  `((?:${MULTIPLIER})?)((?!${OTHER_WORDS})(?:${alternatives(BASE)})(?:/(?:${alternatives(PER)})(?:[·•](?:${alternatives(PER)}))?)?)?`,
  'uy',
);

/** A unit read in a folded text: multiplier, and the unit without it (empty for a bare number). */
export interface PrintedUnit {
  magnitude: string;
  base: string;
  end: number;
}

/**
 * Reads the unit that begins at a place of a folded text; empty when there is none.
 * @example readUnitAt('新增学位3万个', 5) → { magnitude: '万', base: '个', end: 7 }
 */
export function readUnitAt(text: string, at: number): PrintedUnit {
  UNIT.lastIndex = at;
  const match = UNIT.exec(text);
  return { magnitude: match?.[1] ?? '', base: match?.[2] ?? '', end: at + (match?.[0].length ?? 0) };
}

/** What a multiplier multiplies by; 1 for none. */
export function magnitudeOf(word: string): number {
  return MAGNITUDES[word] ?? 1;
}

/** A printed unit taken apart: 万个 → `{ kind: 'count', base: '个', scale: 10000 }`. */
export interface Unit {
  kind: UnitKind;
  /** As printed, without its multiplier; with what it is counted for. */
  base: string;
  /** What a printed figure is multiplied by to be in the base unit. */
  scale: number;
}

/** Multipliers that may stand before a unit, the longest first, so that 百万千瓦 is cut behind 百万. */
const LEADING_MULTIPLIERS = Object.keys(MAGNITUDES).sort((a, b) => b.length - a.length);

/** 名/万人口, 个/10万人: so many for every so many people. */
const PER_HEAD = /\/(?:\d*[万千百](?![瓦米克卡])|10)/u;

const kindOf = (base: string): UnitKind | undefined =>
  kinds.get(base) ?? (PER_HEAD.test(base) ? 'perHead' : kinds.get(base.replace(/\/.*$/u, '')));

/**
 * Takes a printed unit apart, in either script; a word of the table is never cut (千瓦, 百分点).
 * @example readUnit('万千瓦') → power of 千瓦, times 10000; readUnit('元/年·生') → money of 元/年·生
 */
export function readUnit(printed: string): Unit {
  const unit = printed.trim();
  const flat = fold(unit);
  const whole = kindOf(flat);
  if (whole) return { kind: whole, base: unit, scale: 1 };
  for (const word of LEADING_MULTIPLIERS) {
    const rest = flat.slice(word.length);
    const kind = flat.startsWith(word) ? kindOf(rest) : undefined;
    if (kind) return { kind, base: unit.slice(word.length), scale: magnitudeOf(word) };
  }
  const large = /^(?:万亿|[百千]?[万亿])/u.exec(flat)?.[0] ?? '';
  return { kind: 'other', base: unit.slice(large.length), scale: magnitudeOf(large) };
}

/**
 * What a printed unit measures, in either script.
 * @example unitKind('万个') === 'count'; unitKind('元/年·生') === 'money'; unitKind('名/万人口') === 'perHead'
 */
export function unitKind(unit: string): UnitKind {
  return readUnit(unit).kind;
}

/** True for a unit of the table, with or without multiplier and what it is given for. */
export function isKnownUnit(unit: string): boolean {
  return unitKind(unit) !== 'other';
}
