import type { Pair } from './openccTables.ts';

/**
 * Forms that dictionaries give and officials do not write: each is settled the other way, wherever it stands. Beside it
 * how often each was written, in Taiwan law and in the Hansard of Hong Kong (`form:other`); `–` where the counts hold neither.
 */
export const HOUSE_FORMS: Pair[] = [
  ['汙', '污'], // –
  ['溼', '濕'], // –
  ['衚', '胡'], // 0:1, 0:2256
  ['衕', '同'], // –
  ['燬', '毀'], // 427:2142, 0:812
  ['譭', '毀'], // 0:2142, 0:812
  ['証', '證'], // 11:77671, 1:12000
  ['侷', '局'], // 1:16445, 0:74456
  ['脩', '修'], // 0:17113, 4:45596
  ['葯', '藥'], // 18:9348, 0:4680
  ['鍼', '針'], // 2:957, 0:4341
  ['譟', '噪'], // 3:864, 1:573
  ['餬', '糊'], // 0:38, 1:384
  ['燄', '焰'], // 0:438, 1:7
  ['贋', '贗'], // 2:1, 0:3
  ['柺', '拐'], // 1:1, 2:167
  ['甯', '寧'], // 0:135, 3:506
  ['麯', '麴'], // 0:8, 0:4
  ['貴价', '貴價'], // 0:0, 0:20
];
