import { describe, expect, test } from 'vitest';
import { readCapture } from '../../../src/import/read.ts';
import { withTableRows } from '../../../src/import/paper/tableRows.ts';
import type { Reading } from '../../../src/plan/model.ts';

const read = (text: string, file = 'a.txt'): Reading => readCapture(new TextEncoder().encode(text), file);
const paths = ({ clauses }: Pick<Reading, 'clauses'>): string[] =>
  clauses.filter(({ path }) => path.length > 0).map(({ path, title }) => `${path.join('/')} ${title}`);
const targets = ({ indicators }: Reading): string[] =>
  indicators.map(({ name, comparator, value, unit, year }) =>
    [name, comparator, value, unit, year].map(String).join(' '),
  );

describe('titles of other papers', () => {
  test('a page that begins with the addressees has the title of its plan', () => {
    const text = `各县人民政府：\n《岚川市治水方案》已经同意，现印发给你们。\n岚川市人民政府办公室\n2031年5月8日\n岚川市治水方案\n为了治水，制定本方案。\n一、总体要求\n坚持保护。`;
    expect(read(text).metadata).toMatchObject({ title: '岚川市治水方案', issuer: '岚川市人民政府办公室' });
  });

  test('marks around the whole title are no part of it; what a page could not show ends no date', () => {
    const text = `《岚川市人民政府关于印发〈治水要点〉的通知》\n各县人民政府：\n现印发给你们。\n岚川市人民政府\n2031年5月8日????\n一、2031年目标\n坚持保护。`;
    expect(read(text).metadata).toMatchObject({
      title: '岚川市人民政府关于印发〈治水要点〉的通知',
      issuedOn: '2031-05-08',
    });
  });
});

describe('the time of a clause', () => {
  test('完成时限 beside the bodies is the year of its targets, not of those with a time of their own', () => {
    const text = `岚川市海洋任务分解\n一、渔业\n1.建设牧场5个。“十六五”期间增长9%。\n牵头单位：市海洋局\n完成时限：2033年12月\n2.稳定产量120万吨。（市渔业局负责，2032年底前完成）`;
    expect(targets(read(text))).toEqual([
      expect.stringMatching(/= 5 个 2033$/u),
      expect.stringMatching(/= 9 % null$/u),
      expect.stringMatching(/= 120 万吨 2032$/u),
    ]);
  });
});

describe('headings of other papers', () => {
  test('甲、乙 stand above 一、, and 甲、乙双方 is a sentence', () => {
    const text = `养老工作方案\n甲、工作目标\n稳步推进。\n乙、主要任务\n一、健全网络\n（一）开展改造。甲、乙双方签约。\n二、加强监管\n丙、组织实施\n一、强化领导`;
    expect(paths(read(text))).toEqual([
      '甲 工作目标',
      '乙 主要任务',
      '乙/一 健全网络',
      '乙/一/（一） 开展改造',
      '乙/二 加强监管',
      '丙 组织实施',
      '丙/一 强化领导',
    ]);
  });

  test('a part of a Hong Kong address: VI. over （一） over numbered paragraphs', () => {
    const html = `<main><h1>行政長官2031年施政報告</h1><h2>VI. 安居樂業</h2><h3>（一）土地房屋</h3><p>52. 政府會覓地，興建約308 000個單位。</p><p>53. 我們會繼續推行計劃。</p></main>`;
    const reading = read(html, 'a.html');
    expect(paths(reading).map((path) => path.split(' ')[0])).toEqual([
      'VI',
      'VI/（一）',
      'VI/（一）/52',
      'VI/（一）/53',
    ]);
    expect(targets(reading)).toEqual(['興建單位 ~ 308000 個 2031']);
  });

  test('參、, and the years of the Republic', () => {
    const reading = read(
      `臺東縣政府環境保護局115年度施政計畫\n壹、目標\n一、回收率由113年之58%提升至115年之62%。\n貳、計畫\n一、全年稽查2,400處次以上。\n參、預算\n編列新臺幣5億3,200萬元，其中資本門1億元。`,
    );
    expect(paths(reading)).toContain('參 預算');
    expect(reading.metadata.issuer).toBe('臺東縣政府環境保護局');
    expect(targets(reading)).toEqual(['回收率 = 62 % 2026', '稽查 >= 2400 處次 2026']);
    expect(reading.figures.filter(({ kind }) => kind === 'resource').map(({ value }) => value)).toEqual([
      53200, 1,
    ]);
  });
});

test('digits that blanks part are reported, and no figure is read from them', () => {
  const reading = read(
    `更新工作要点\n一、目标\n全年改造 3 6 个小区，惠及 1 . 2 万户，占比达到 9 8 %。\n二、任务\nl、摸清底数。责任単位：区住建局\n2、分类施策。改造700套。`,
  );
  expect(targets(reading)).toEqual(['改造 = 700 套 null']);
  expect(reading.warnings.map(({ zh }) => zh).join()).toContain('占比达到 9 8 %');
  expect(paths(reading)).toContain('二/1 摸清底数');
});

test('a task table with a title row and two rows of heads is an annex of the notice', () => {
  const html = `<div><p>安岭县人民政府关于下达2025年重点任务的通知</p><p>各单位：</p><p>现将任务分解下达，请认真贯彻执行。</p><p>安岭县人民政府</p><p>2025年2月8日</p><p>附件</p><p>2025年重点任务分解表</p>
<table><tr><td rowspan=2>序号</td><td rowspan=2>任务</td><td colspan=2>责任分工</td><td rowspan=2>完成时限</td></tr><tr><td>牵头单位</td><td>配合单位</td></tr>
<tr><td colspan=5>一、经济发展</td></tr><tr><td>1</td><td>新增规上企业15家</td><td>县经信局</td><td>县税务局</td><td>12月底</td></tr></table></div>`;
  const reading = read(html, 'a.html');
  const { clauses, responsibilities } = withTableRows(reading);
  expect(paths({ clauses })).toEqual([
    '附件 2025年重点任务分解表',
    '附件/一 经济发展',
    '附件/一/1 新增规上企业15家',
  ]);
  expect(responsibilities.map(({ role, organisations }) => `${role}：${organisations.join()}`)).toEqual([
    '牵头单位：县经信局',
    '配合单位：县税务局',
  ]);
  expect(targets(reading)).toEqual(['新增规上企业 = 15 家 2025']);
});

test('三年内 ends with the term of the title, and a name carries no bracket of duties', () => {
  const reading = read(
    `幸福河湖三年行动方案（2024—2026年）\n一、目标\n三年内，建成幸福河湖42条（个）；五年内，增绿90亩。\n二、任务\n1.更新管网15.5公里、供水管网20公里（责任单位：区城管局）\n2.补短板。`,
  );
  expect(targets(reading)).toEqual([
    '建成幸福河湖 = 42 条 2026',
    '增绿 = 90 亩 null',
    '更新管网 = 15.5 公里 null',
    '供水管网 = 20 公里 null',
  ]);
});
