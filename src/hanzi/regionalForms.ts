import type { Edition } from '../plan/model.ts';
import type { Pair } from './openccTables.ts';
import { readOpenccSteps } from './openccTables.ts';

/** How much what people wrote in Taiwan and in Hong Kong counts. */
export type Weights = readonly [taiwan: number, hongKong: number];

/** How people of a region write Traditional characters. */
export interface RegionalForms {
  /** Whether the glossary's forms for Hong Kong come first, where it has them. */
  isHongKong: boolean;
  /**
   * How much what people wrote in Taiwan and in Hong Kong counts; about a dictionary's phrase the first of the `views` is
   * asked that wrote it often enough; about characters of `HABITS` only the region's own people.
   */
  weights: { all: Weights; views: Weights[]; own: Weights };
  /** From OpenCC's own forms to those written here; earlier pairs win. */
  settle: () => Pair[];
}

/** The Traditional editions' forms; an edition without any is Simplified. */
export const REGIONAL_FORMS: Readonly<Partial<Record<Edition, RegionalForms>>> = {
  'zh-Hant': {
    isHongKong: false,
    weights: {
      all: [1, 0.3],
      views: [
        [1, 0],
        [0, 1],
      ],
      own: [1, 0],
    },
    settle: () => [['鑒', '鑑'], ...readOpenccSteps('s2tw')[1]],
  },
  'zh-Hant-HK': {
    isHongKong: true,
    weights: {
      all: [0.1, 1],
      views: [
        [0, 1],
        [1, 0],
      ],
      own: [0, 1],
    },
    settle: () => [...HONG_KONG, ...readOpenccSteps('s2hk')[1].filter(isWritten)],
  },
};

/** What the government of Hong Kong writes where OpenCC's table for Hong Kong has nothing or an older form. */
const HONG_KONG: Pair[] = [
  ['啓', '啟'],
  ['峯', '峰'],
  ['牀', '床'],
  ['鏽', '銹'],
  ['蔘', '參'],
  ['嫺', '嫻'],
  ['黴', '霉'],
];

/** Forms of the table that the government of Hong Kong does not write; names of streets and persons apart. */
function isWritten([from, to]: Pair): boolean {
  return Array.from(from).length > 1
    ? from === to || /[台臺]/.test(to)
    : !'兌悅稅說脫銳閱戶溫慍敘蘊檯菸媼囪臥蛻搵榲氳縕蘊輼醞鰮涗熅膃蒕挩梲敓嫻'.includes(from);
}

/** Characters between whose forms the two regions choose by habit, not by meaning: 儘快 and 盡快, 鑑 and 鑒, 週 and 周. */
export const HABITS = '尽鉴雇周了烟泛幸恶向汇游伙径升布恤咨佣厘哗';
