import { oneOf } from '../text/words.ts';

/** A word that is written in two ways by what it means, and the words of its sentence that tell which. */
interface Sense {
  word: string;
  /** Only where the edition of Hong Kong is written; its people distinguish, Taiwan's law has no such word. */
  isOfHongKong: boolean;
  forms: readonly { to: string; cues: RegExp }[];
}

/** So far from the word a cue counts, and ever less the farther it stands. */
const REACH = 14;
const SENTENCE_END = /[。；！？\n]/u;

const ANIMALS =
  '狗|犬|猫|猪|鸡|鸭|鹅|鸟|雀|鱼|海豚|猴|蚊|鼠|禽|蛇|龟|熊|昆虫|蜜蜂|牛只|马匹|羊|宠物|流浪动物|野生动物';

/** People's counts of two neighbours leave these undecided: 预算之编制及 and 员额编制及 look alike to them. */
const SENSES: readonly Sense[] = [
  {
    word: '编制',
    isOfHongKong: false,
    forms: [
      {
        to: '編製',
        cues: /[预决概结]算|报[告表]|[年月季]报|财务|会计|清[册单]|[名表簿]册|书表|目录|统计|指数|传票|凭证|收支|资产负债|损益|手册|说明书|计划书|教材|教科书|底稿|账|簿籍/gu,
      },
      {
        to: '編制',
        cues: /员额|组织|人员|机构|教[师职]|职[务员位数]|专任|部队|军|警|名额|定员|缺额|事业单位|行政|岗位|人力|人手|公务员|首长级|常额|[超空在减核入满]编|编办/gu,
      },
    ],
  },
  {
    word: '改制',
    isOfHongKong: false,
    forms: [
      { to: '改製', cues: /药品|产品|食品|原料|货物|物品|退运|回收|库存|酒品|肥料|饲料/gu },
      {
        to: '改制',
        cues: /企业|公司|机[构关]|学校|院校|单位|行政|国有|事业|体制|升格|股份|合并|精省|重组/gu,
      },
    ],
  },
  {
    word: '它',
    isOfHongKong: true,
    forms: [{ to: '牠', cues: new RegExp(`(?:${ANIMALS})(?![肉蛋奶粮饲舍场涌塘湾牌类])`, 'gu') }],
  },
];

/** A character that has one form between such words: 三十里铺, 三出折子戏, 以周为单位, 须根系. */
interface Place {
  word: string;
  to: string;
  isOfHongKong: boolean;
  before: RegExp;
  after: RegExp;
}

const PLACES: readonly Place[] = [
  {
    word: '里',
    to: '里',
    isOfHongKong: true,
    before:
      /(?:[二三四五六七八九十百千半卅廿数\d]|(?:^|[^统唯专同单划万其之周期])一|[两\d零〇百千][万几])[余多来几]?$/u,
    after: /^(?![外面头边])/u,
  },
  {
    word: '出',
    to: '齣',
    isOfHongKong: true,
    before: /[一二两三四五六七八九十几数半这那该整每本首\d]$/u,
    after:
      /^(?![台现发版具示入口资售去来动租任让席厂门家村生国境了一二两三])\p{Script=Han}{0,7}[戏剧](?![院场团烈性毒])/u,
  },
  {
    word: '周',
    to: '週',
    isOfHongKong: false,
    before: /[以按逐隔]$/u,
    after: /^(?![边围转密全年知期岁详遭刊遍身某])/u,
  },
  { word: '了', to: '了', isOfHongKong: false, before: /(?<!明)$/u, after: /^(?![解如若望哨然亮])/u },
  {
    word: '系',
    to: '係',
    isOfHongKong: true,
    before: /某$/u,
    after: /^(?![列统数主里的学教副办科领上挂、，。；])/u,
  },
  {
    word: '系',
    to: '係',
    isOfHongKong: true,
    before: /(?:^|[^体关联维干水母根谱院学语星派世山茎心情直旁嫡])$/u,
    after: new RegExp(
      `^${oneOf(`
        套牌 流窜 自首 初犯 累犯 偶犯 主犯 从犯 未成年 在校[学生] 无证 醉酒 酒后 电[线气] 短路 人为 违[法章规] 伪造 假冒 走私
        盗[抢窃] 该[村镇县市区公厂校] 夫妻 父子 母子 兄弟 亲属 邻居 外地 外省 无业 孤儿`)}`,
      'u',
    ),
  },
  {
    word: '系',
    to: '係',
    isOfHongKong: true,
    before: /[，。；]$/u,
    after: new RegExp(
      `^(?:\\p{Script=Han}{2,9}人(?!\\p{Script=Han})|${oneOf(`
        本人 本案 本[省市县镇村] 因 由 我[国省市县区] 未成年 夫妻 父子 亲属 无业 违[法章规] 伪造 擅自 初犯 累犯 自首`)})`,
      'u',
    ),
  },
  {
    word: '须发',
    to: '鬚髮',
    isOfHongKong: true,
    before: /$/u,
    after: /^(?:变|斑|皆|花白|全白|尽|苍|皓|俱|浓|眉|脱|皤)/u,
  },
  {
    word: '须',
    to: '鬚',
    isOfHongKong: true,
    before: /(?:^|[^必亦均则])$/u,
    after: /^根(?:系|毛|茎|状|部|发达)/u,
  },
];

/** The words that a sentence decides, in Hong Kong's edition or in the other. */
export function sensesOf(isHongKong: boolean): { word: string; choose: Choose; isCertain: boolean }[] {
  const senses = SENSES.filter(({ isOfHongKong }) => isHongKong || !isOfHongKong).map((sense) => ({
    word: sense.word,
    isCertain: false,
    choose: (source: string, start: number) => chooseForm(sense, source, start),
  }));
  const places = PLACES.filter(({ isOfHongKong }) => !isHongKong || isOfHongKong);
  const words = [...new Set(places.map(({ word }) => word))].map((word) => ({
    word,
    isCertain: true,
    choose: (source: string, start: number) => {
      const before = source.slice(Math.max(0, start - 4), start);
      const after = source.slice(start + word.length, start + 12);
      return places.find((each) => each.word === word && each.before.test(before) && each.after.test(after))
        ?.to;
    },
  }));
  return [...senses, ...words];
}

/** The form of the word at `start` that its sentence tells, if it does. */
export type Choose = (source: string, start: number) => string | undefined;

/** @example chooseForm(编制, '各机关编制年度预算', 3) === '編製' */
function chooseForm({ word, forms }: Sense, source: string, start: number): string | undefined {
  const before =
    source
      .slice(Math.max(0, start - REACH), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const end = start + word.length;
  const after = source.slice(end, end + REACH).split(SENTENCE_END)[0] ?? '';
  const weigh = (cues: RegExp): number =>
    sumOf([...before.matchAll(cues)].map(({ 0: cue, index }) => before.length - index - cue.length)) +
    sumOf([...after.matchAll(cues)].map(({ index }) => index));
  const [best] = forms
    .map(({ to, cues }) => ({ to, weight: weigh(cues) }))
    .sort((one, other) => other.weight - one.weight);
  return best && best.weight > 0 ? best.to : undefined;
}

function sumOf(distances: readonly number[]): number {
  return distances.reduce((total, distance) => total + 1 / (1 + distance), 0);
}
