import type { UnitKind } from '../grammar/target/unit.ts';
import { scriptOf } from '../plan/editions.ts';
import type { Edition } from '../plan/model.ts';

/** The words of the charts, written by hand in both scripts. Targets are targets: no word here says that one was reached. */
export interface ChartWords {
  /** What a chart of targets shows, by what its unit measures. */
  measures: Record<UnitKind, string>;
  /** What percentages show that say by how much something changes. */
  change: string;
  changeSentence: (count: number, low: string, high: string) => string;
  thousands: string;
  /** The title of a chart: its measure, the unit where one is printed, and how large its figures are, if that is said. */
  title: (measure: string, unit: string | null, scale: string) => string;
  loneSentence: (group: string, name: string, target: string) => string;
  reviewed: string;
  unreviewed: string;
  percentSentence: (count: number, low: string, high: string) => string;
  unitSentence: (count: number, unit: string, most: string) => string;
  moneySentence: (count: number, most: string) => string;
  ratioSentence: (count: number) => string;
  inclusive: string;
  exclusive: string;
  exact: string;
  about: string;
  base: string;
  hundred: string;
  gross: string;
  oneMark: (each: string, unit: string) => string;
  possible: string;
  timelineTitle: string;
  timelineSentence: (count: number, first: string, last: string) => string;
  timelineEvery: (count: number) => string;
  relations: Record<'by' | 'in' | 'from' | 'every', string>;
  comparisonTitle: (unit: string, large: boolean) => string;
  comparisonSentence: (count: number, comparable: number) => string;
  comparable: string;
  notComparable: string;
  seriesTitle: (name: string) => string;
  seriesSentence: (count: number, target: string) => string;
  columns: Record<
    | 'plan'
    | 'name'
    | 'target'
    | 'year'
    | 'clause'
    | 'when'
    | 'quote'
    | 'verdict'
    | 'period'
    | 'actual'
    | 'review',
    string
  >;
  noYear: string;
  inYear: (year: number, since?: boolean) => string;
  /** Behind a title whose marks are all of one year, or all hold since one. */
  ofYear: (year: number, since?: boolean) => string;
  fromYear: (year: number) => string;
  nth: (index: number) => string;
  /** 万 and 亿, by which large figures are counted. */
  counters: [string, string];
}

const hans: ChartWords = {
  measures: {
    percent: '比率目标',
    points: '百分点目标',
    ratio: '分担比例',
    multiple: '倍数目标',
    count: '数量目标',
    money: '金额目标',
    area: '面积目标',
    length: '长度目标',
    volume: '体积目标',
    mass: '重量目标',
    power: '功率目标',
    energy: '能量目标',
    duration: '时间目标',
    age: '年龄目标',
    concentration: '浓度目标',
    data: '网络与算力目标',
    perHead: '人均拥有量目标',
    level: '等级与强度目标',
    other: '其他目标',
  },
  change: '增减幅度目标',
  changeSentence: (count, low, high) => `写明增减多少的目标有 ${count} 个，从 ${low} 到 ${high}。`,
  thousands: '一千以上',
  title: (measure, unit, scale) => {
    const brackets = [unit && `单位：${unit}`, scale].filter(Boolean).join('，');
    return brackets ? `${measure}（${brackets}）` : measure;
  },
  loneSentence: (group, name, target) => `${group}：${name}，${target}。`,
  reviewed: '已核对',
  unreviewed: '未经核对',
  percentSentence: (count, low, high) =>
    count === 1
      ? `以百分比写出的目标有 1 个：${high}。`
      : `以百分比写出的目标有 ${count} 个，从 ${low} 到 ${high}。`,
  unitSentence: (count, unit, most) =>
    count === 1
      ? `以“${unit}”计的目标有 1 个：${most}。`
      : `以“${unit}”计的目标有 ${count} 个，最多的是 ${most}。`,
  moneySentence: (count, most) =>
    count === 1 ? `以金额写出的目标有 1 个：${most}。` : `以金额写出的目标有 ${count} 个，最高的是 ${most}。`,
  ratioSentence: (count) => `按比例分担的安排有 ${count} 项，各段长短与所占份数相同。`,
  inclusive: '粗线、实心圆：达到这个数即满足目标；浅色是满足目标的区间。',
  exclusive: '虚线、空心圆：必须超过这个数才满足目标。',
  exact: '菱形：文件写的是一个确数，没有写“以上”。',
  about: '空心菱形：约数。',
  base: '小圆圈和连线：文件写明的基期值，从它到目标。',
  hundred: '竖向虚线是 100%。',
  gross: '毛入学率的分母是学龄人口，分子不限年龄，可以超过 100%。',
  oneMark: (each, unit) => `一格代表 ${each} ${unit}。`,
  possible: '空心格：文件给出的是区间，实心格到下限为止，空心格到上限为止。',
  timelineTitle: '写明时间的任务',
  timelineSentence: (count, first, last) =>
    first === last
      ? `写明时间的任务有 ${count} 项，都在 ${first} 年。`
      : `写明时间的任务有 ${count} 项，从 ${first} 年到 ${last} 年。`,
  timelineEvery: (count) => `另有 ${count} 项每年都要做。`,
  relations: {
    by: '虚线连到小旗：在这之前',
    in: '实条：在这一段时间内',
    from: '箭头：从这时起',
    every: '圆点：每年',
  },
  comparisonTitle: (unit, large) => `目标对照（单位：${unit}${large ? '，一千以上' : ''}）`,
  comparisonSentence: (count, comparable) =>
    comparable === 0
      ? `并列 ${count} 组目标，口径${count === 1 ? '' : '都'}不同，只是并列，不能比高低。`
      : comparable === count
        ? `并列 ${count} 组目标，口径相同，可以相比。`
        : `并列 ${count} 组目标，其中 ${comparable} 组口径相同、可以相比；其余只是并列，不能比高低。`,
  comparable: '口径相同，可比',
  notComparable: '口径不同，不可比',
  seriesTitle: (name) => `${name}：实绩与目标`,
  seriesSentence: (count, target) => `已有 ${count} 个时期的实绩；虚线是目标（${target}）。`,
  columns: {
    plan: '文件',
    name: '指标',
    target: '目标',
    year: '年份',
    clause: '出处',
    when: '时间',
    quote: '原文',
    verdict: '可比性',
    period: '时期',
    actual: '实绩',
    review: '核对',
  },
  noYear: '未写年份',
  ofYear: (year, since) => `（${year} 年${since ? '起' : ''}）`,
  inYear: (year, since) => `（${year}${since ? ' 起' : ''}）`,
  fromYear: (year) => `${year} 起`,
  nth: (index) => `第 ${index} 方`,
  counters: ['万', '亿'],
};

const hant: ChartWords = {
  measures: {
    percent: '比率目標',
    points: '百分点目標',
    ratio: '分擔比例',
    multiple: '倍數目標',
    count: '數量目標',
    money: '金額目標',
    area: '面積目標',
    length: '長度目標',
    volume: '體積目標',
    mass: '重量目標',
    power: '功率目標',
    energy: '能量目標',
    duration: '時間目標',
    age: '年齡目標',
    concentration: '濃度目標',
    data: '網路與算力目標',
    perHead: '人均擁有量目標',
    level: '等級與強度目標',
    other: '其他目標',
  },
  change: '增減幅度目標',
  changeSentence: (count, low, high) => `寫明增減多少的目標有 ${count} 個，從 ${low} 到 ${high}。`,
  thousands: '一千以上',
  title: (measure, unit, scale) => {
    const brackets = [unit && `單位：${unit}`, scale].filter(Boolean).join('，');
    return brackets ? `${measure}（${brackets}）` : measure;
  },
  loneSentence: (group, name, target) => `${group}：${name}，${target}。`,
  reviewed: '已核對',
  unreviewed: '未經核對',
  percentSentence: (count, low, high) =>
    count === 1
      ? `以百分比寫出的目標有 1 個：${high}。`
      : `以百分比寫出的目標有 ${count} 個，從 ${low} 到 ${high}。`,
  unitSentence: (count, unit, most) =>
    count === 1
      ? `以「${unit}」計的目標有 1 個：${most}。`
      : `以「${unit}」計的目標有 ${count} 個，最多的是 ${most}。`,
  moneySentence: (count, most) =>
    count === 1 ? `以金額寫出的目標有 1 個：${most}。` : `以金額寫出的目標有 ${count} 個，最高的是 ${most}。`,
  ratioSentence: (count) => `按比例分擔的安排有 ${count} 項，各段長短與所佔份數相同。`,
  inclusive: '粗線、實心圓：達到這個數即滿足目標；淺色是滿足目標的區間。',
  exclusive: '虛線、空心圓：必須超過這個數才滿足目標。',
  exact: '菱形：文件寫的是一個確數，沒有寫「以上」。',
  about: '空心菱形：約數。',
  base: '小圓圈和連線：文件寫明的基期值，從它到目標。',
  hundred: '縱向虛線是 100%。',
  gross: '毛入學率的分母是學齡人口，分子不限年齡，可以超過 100%。',
  oneMark: (each, unit) => `一格代表 ${each} ${unit}。`,
  possible: '空心格：文件給出的是區間，實心格到下限為止，空心格到上限為止。',
  timelineTitle: '寫明時間的任務',
  timelineSentence: (count, first, last) =>
    first === last
      ? `寫明時間的任務有 ${count} 項，都在 ${first} 年。`
      : `寫明時間的任務有 ${count} 項，從 ${first} 年到 ${last} 年。`,
  timelineEvery: (count) => `另有 ${count} 項每年都要做。`,
  relations: {
    by: '虛線連到小旗：在這之前',
    in: '實條：在這一段時間內',
    from: '箭頭：從這時起',
    every: '圓點：每年',
  },
  comparisonTitle: (unit, large) => `目標對照（單位：${unit}${large ? '，一千以上' : ''}）`,
  comparisonSentence: (count, comparable) =>
    comparable === 0
      ? `並列 ${count} 組目標，口徑${count === 1 ? '' : '都'}不同，只是並列，不能比高低。`
      : comparable === count
        ? `並列 ${count} 組目標，口徑相同，可以相比。`
        : `並列 ${count} 組目標，其中 ${comparable} 組口徑相同、可以相比；其餘只是並列，不能比高低。`,
  comparable: '口徑相同，可比',
  notComparable: '口徑不同，不可比',
  seriesTitle: (name) => `${name}：實績與目標`,
  seriesSentence: (count, target) => `已有 ${count} 個時期的實績；虛線是目標（${target}）。`,
  columns: {
    plan: '文件',
    name: '指標',
    target: '目標',
    year: '年份',
    clause: '出處',
    when: '時間',
    quote: '原文',
    verdict: '可比性',
    period: '時期',
    actual: '實績',
    review: '核對',
  },
  noYear: '未寫年份',
  ofYear: (year, since) => `（${year} 年${since ? '起' : ''}）`,
  inYear: (year, since) => `（${year}${since ? ' 起' : ''}）`,
  fromYear: (year) => `${year} 起`,
  nth: (index) => `第 ${index} 方`,
  counters: ['萬', '億'],
};

/** The charts' words of an edition. */
export function chartWords(edition: Edition): ChartWords {
  return { 'zh-Hans': hans, 'zh-Hant': hant }[scriptOf(edition)];
}
