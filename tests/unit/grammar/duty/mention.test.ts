import { expect, test } from 'vitest';
import { parseMentions } from '../../../../src/grammar/duty/mention.ts';

const brief = (text: string): string[] =>
  parseMentions(text).map(({ role, organisations }) => `${role} ${organisations.join(' ')}`);

test.each([
  ['每年改造500户。由区民政局牵头，区住建委、区残联配合。', ['牵头 区民政局', '配合 区住建委 区残联']],
  ['市市场监管局要会同市公安局开展检查，每年不少于2次。', ['要会同 市市场监管局 市公安局']],
  ['棚户区改造由区房管局会同区财政局组织实施。', ['组织实施 区房管局 区财政局']],
  ['市財政局要加大投入。', ['要 市財政局']],
  ['由運輸署負責，並聯同路政署改善設施。', ['負責 運輸署', '聯同 路政署']],
  ['由省交通运输厅会同省财政厅制定补助办法。', ['会同 省交通运输厅 省财政厅']],
  ['市应急局牵头会同有关部门开展检查。', ['牵头会同 市应急局']],
  ['市商务局牵头，各县（市、区）人民政府组织实施。', ['牵头 市商务局', '组织实施 各县（市、区）人民政府']],
  [
    '市城管局作为牵头单位，各区人民政府作为责任单位。',
    ['作为牵头单位 市城管局', '作为责任单位 各区人民政府'],
  ],
])('%s says %j', (text, wanted) => {
  expect(brief(text)).toEqual(wanted);
});

test.each([
  '新建幼儿园5所。（责任单位：市教育局）',
  '重点工作由专人负责。',
  '各部门要高度重视。',
  '由社会组织负责运营。',
])('%s mentions nobody', (text) => {
  expect(brief(text)).toEqual([]);
});
