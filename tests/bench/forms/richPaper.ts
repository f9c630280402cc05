/** Papers of a fixed seed with what formatting carries: tables, merged and nested cells, lists, notes, marks, fields, boxes. */

export interface Run {
  text: string;
  mark?: 'raised' | 'lowered' | 'struck' | 'hidden' | 'field' | 'bold';
}

export interface Cell {
  text: string;
  across?: number;
  inner?: string[][];
}

export type Piece =
  | { kind: 'text'; number: string; level: number; runs: Run[]; note?: string }
  | { kind: 'box'; text: string }
  | { kind: 'table'; rows: Cell[][] };

type Random = () => number;

const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;
const HAN = '一二三四五六七八九十';
const HEADS =
  '健全服务网络 规范网站管理 改善办学条件 完善城乡路网 扩大稳定就业 保护饮用水源 培育特色产业'.split(' ');
const BODIES = '市教育局 市民政局 市水利局 市住房城乡建设局 各镇（街道） 市卫生健康委'.split(' ');
const PLAIN = [
  '到2027年，覆盖率达到95%以上，建成36个站点。',
  '由A5级景区与“3+2”基地共建，投资不少于1.5亿元，分三期实施。',
  '各镇（街道）要压实责任，不得层层加码。',
  '首页、打印、分享等功能一并改造，浏览次数须标明。',
  '对符合条件的家庭，每人每月补助400元。',
];

/** Sentences with something that only formatting tells. */
function markedRuns(random: Random, withHeld: boolean): Run[] {
  const kinds: Run[][] = [
    [
      { text: '年用水总量控制在2.5×10' },
      { text: '8', mark: 'raised' },
      { text: '立方米以内，绿地1200m' },
      { text: '2', mark: 'raised' },
      { text: '。' },
    ],
    [
      { text: '化学需氧量（COD' },
      { text: 'Cr', mark: 'lowered' },
      { text: '）排放量下降8%，CO' },
      { text: '2', mark: 'lowered' },
      { text: '持续下降。' },
    ],
    [{ text: '（责任单位：' }, { text: '市财政局', mark: 'field' }, { text: '、市审计局）' }],
    [{ text: '重点' }, { text: '支持中小', mark: 'bold' }, { text: '企业发展。' }],
  ];
  const held: Run[][] = [
    [{ text: '新增学位' }, { text: '七百七十七', mark: 'struck' }, { text: '800个。' }],
    [{ text: '公开发布本方案' }, { text: '（内部批注勿发）', mark: 'hidden' }, { text: '并组织实施。' }],
  ];
  return pick(random, withHeld ? [...kinds, ...held] : kinds);
}

function makeTable(random: Random, withInner: boolean): Piece {
  const heads: Cell[] = ['序号', '任务', '责任单位'].map((text) => ({ text }));
  const rows = Array.from({ length: 2 + Math.floor(random() * 4) }, (_, at): Cell[] => {
    const task: Cell = { text: pick(random, HEADS) };
    if (withInner && random() < 0.15)
      task.inner = [
        ['子项目', '完成时间'],
        [pick(random, HEADS), '2026年底前'],
      ];
    return [{ text: String(at + 1) }, task, { text: `${pick(random, BODIES)}、市财政局` }];
  });
  if (random() < 0.3) rows.push([{ text: '合计：全部任务于2027年底前完成', across: 3 }]);
  return { kind: 'table', rows: [heads, ...rows] };
}

/** A paper of a fixed seed; without what a form cannot hold. */
export function makeRichPaper(
  random: Random,
  { withHeld, withBoxes }: { withHeld: boolean; withBoxes: boolean },
): Piece[] {
  const text = (number: string, level: number, runs: Run[], note?: string): Piece => ({
    kind: 'text',
    number,
    level,
    runs,
    ...(note ? { note } : {}),
  });
  const pieces: Piece[] = [
    text('', 0, [{ text: '云溪市公共服务提升行动方案' }]),
    text('', 0, [{ text: '为提升公共服务水平，结合我市实际，制定本方案。' }]),
  ];
  const parts = 2 + Math.floor(random() * 3);
  let notes = 0;
  for (let part = 0; part < parts; part++) {
    pieces.push(text(`${HAN[part]}、`, 1, [{ text: pick(random, HEADS) }]));
    const items = 1 + Math.floor(random() * 4);
    const isNested = random() < 0.5;
    for (let item = 0; item < items; item++) {
      const number = isNested ? `（${HAN[item]}）` : `${item + 1}.`;
      const note = random() < 0.15 ? `统计口径见附注第${++notes}项的说明。` : undefined;
      const runs: Run[] = [{ text: `${pick(random, HEADS)}。${pick(random, PLAIN)}` }];
      if (random() < 0.5) runs.push(...markedRuns(random, withHeld));
      pieces.push(text(number, 2, runs, note));
      const deeper = isNested ? Math.floor(random() * 3) : 0;
      for (let deep = 0; deep < deeper; deep++)
        pieces.push(text(`${deep + 1}.`, 3, [{ text: `${pick(random, HEADS)}。${pick(random, PLAIN)}` }]));
      if (random() < 0.3) pieces.push(text('', 0, [{ text: pick(random, PLAIN) }]));
    }
    if (random() < 0.35) pieces.push(makeTable(random, withHeld));
    if (withBoxes && random() < 0.1)
      pieces.push({ kind: 'box', text: `注意事项以${pick(random, BODIES)}公布的为准。` });
  }
  return pieces;
}
