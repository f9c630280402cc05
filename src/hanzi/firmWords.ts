import { listWords } from '../text/words.ts';
import type { GlossaryEntry } from './glossary.ts';

/** Words that are written one way by themselves and, where nobody wrote their neighbours, would be written another. */
const WORDS: [simplified: string, traditional: string, hongKong?: string][] = [
  ['不准', '不准'],
  ['不准时', '不準時'],
  ['拿不准', '拿不準'],
  ['说不准', '說不準'],
  ['瞄不准', '瞄不準'],
  ['系争', '系爭'],
  ['环保斗', '環保斗'],
  ['周线', '週線'],
  ['风干', '風乾'],
  ['一干人等', '一干人等'],
  ['游击', '游擊'],
  ['总汇', '總匯'],
  ['复苏', '復甦', '復蘇'],
  ['艰巨', '艱巨'],
  ['复验', '複驗'],
  ['复查复验', '複查複驗'],
  ['复诊', '複診', '覆診'],
  ['一出好戏', '一齣好戲'],
  ['折子戏', '折子戲'],
  ['手托着', '手托著'],
  ['裤带面', '褲帶麵'],
  ['虾球面', '蝦球麵'],
  ['浆水面', '漿水麵'],
  ['手工面', '手工麵'],
  ['手工面料', '手工面料'],
  ['面米制品', '麵米製品'],
  ['和面机', '和麵機'],
  ['发面馒头', '發麵饅頭'],
  ['古人云集', '古人雲集'],
  ['凭借据', '憑借據'],
  ['熏制', '燻製', '熏製'],
  ['制曲', '製麴'],
  ...[...'一二三四五六七八九十', '十二', '十四', '十六', '十八'].map((number): [string, string] => [
    `${number}周岁`,
    `${number}周歲`,
  ]),
];

/** Words that count only between word edges, by the character that has several forms and the form it has in them. */
const BY_FORM: Readonly<Record<string, string>> = {
  志志: '地名志 人物志 风物志',
  面麵: '饸饹面 杂粮面 面片 湿面 乌冬面 意面',
  干乾: '干稻草 干秸秆 干草料 干播 干播湿出 干缩 干喷 干铺 干磨 干打 干电池 干挂 干混 干饲料 干物质 干密度 干砌 干砌石 干海参 干鲍 干选 干扁 干垃圾 干化 干化处理 干海产 干租 干馏',
  干干: '干栏 干栏式',
  制製: `
    制种 烤制 酱制 炒制 压制成型 锻制 铸制 刻制 石制 瓷制 面制 制毒 制伪 制表机关 制表单位 制砖 制砂 机制砂 制酒 制醋 制粉 制胶
    制暖 制碱 制酸 制帽 制卡`,
  复復: '复明 复明工程 复课',
  复複: '复叶',
  谷穀: '谷芽 谷种 谷贱 早谷 晚谷 储备谷',
  征征: '征程',
  丑丑: '丑行演员 丑行当 文丑 武丑',
  后後: '后山 后山坡',
  卷捲: '卷闸 卷材 卷取 卷板 蛋卷 翻卷 钢卷 纸卷',
  冲沖: '冲沙 冲饮 反冲洗',
  托托: '托幼 日托 托班 托位 托底 托举 托架 托辊 托换 托梁 托臂 托板 托轮 托圈 托座 托老 托老所',
  游游: '游离 游资 游丝 游移',
  签簽: '签领 换签 补签',
  历曆: '万年历 历书 年历',
  汇匯: '汇算 汇算清缴 汇缴',
  舍捨: '不舍',
  系繫: '系固 系结 系挂 系带 系领带 拴系 系铃',
  系係: '均系 实系 纯系',
  准准: '准出 准建 准购 准载 准乘 准产 准养 准销 准行 准建证 准购证 准养证 准用证',
  松鬆: '深松 松耕',
  斗斗: '斗农渠 斗沟 斗提机 斗轮机 斗渠',
  困睏: '春困 犯困',
  须鬚: '长须鲸 络腮须 参须',
  云云: '古人云',
  御御: '御碑 御批 御码头 御宴 御题 御笔 御河 御园',
  坛罈: '坛装 泡菜坛 坛罐',
  曲麴: '酒曲 红曲 曲药 麸曲 曲房 曲块',
  咸咸: '咸集 咸与维新',
  并併: '并表管理 并表监管 并村 并镇 并班 拆并 撤乡并村',
  岳嶽: '岳麓 岳麓区 岳麓山',
  涌湧: '涌动 喷涌 涌流 涌砂 涌浪 浪涌 涌潮 突涌 翻涌 奔涌',
  致致: '景致',
  折摺: '折叠',
  咨咨: '咨文 国情咨文',
};

/** Words of which the dictionary and people know too little. */
export interface FirmWord extends GlossaryEntry {
  /** Whether the word counts only between word edges. */
  isStrict: boolean;
}

/** The words as an editor's entries; a glossary's own line for one of them comes first. */
export function listFirmWords(spell: Spell): FirmWord[] {
  const strict = spellByForm(BY_FORM, spell).map((pair) => toEntry(pair, true));
  return [...strict, ...WORDS.map((word) => toEntry(word, false))];
}

/** Writes one character by itself. */
export type Spell = (char: string) => string;

/**
 * Words with one character in a given form and the others as they are by themselves.
 * @example spellByForm({ 制製: '制砂' }, (char) => char) // [['制砂', '製砂']]
 */
export function spellByForm(words: Readonly<Record<string, string>>, spell: Spell): [string, string][] {
  return Object.entries(words).flatMap(([key, list]) => {
    const [char, form = ''] = key;
    return listWords(list).map((word): [string, string] => [
      word,
      Array.from(word, (each) => (each === char ? form : spell(each))).join(''),
    ]);
  });
}

function toEntry(
  [simplified, traditional, hongKong = '']: [string, string, string?],
  isStrict: boolean,
): FirmWord {
  return { simplified, traditional, hongKong, kind: 'fix', why: '词形固定', line: 0, isStrict };
}
