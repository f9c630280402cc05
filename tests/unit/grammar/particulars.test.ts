import { describe, expect, test } from 'vitest';
import { isDateLine, parseDate } from '../../../src/text/dates.ts';
import {
  isNoNumber,
  parseDocumentNumber,
  parseNumberLine,
} from '../../../src/grammar/paper/documentNumber.ts';
import { parseLabelAlone, parseLabels } from '../../../src/grammar/paper/label.ts';
import {
  isBodyRow,
  isOrgan,
  parseAddressees,
  parseDisclosure,
  parsePrinting,
  splitOrgans,
} from '../../../src/grammar/paper/officialLine.ts';
import { isPaperTitle, parseIssuedTitle, parseTitleIssuer } from '../../../src/grammar/paper/paperTitle.ts';

describe('dates', () => {
  test.each([
    ['2019年01月24日', '2019-01-24'],
    ['二〇一九年一月二十四日', '2019-01-24'],
    ['二○二○年十二月三十一日', '2020-12-31'],
    ['2026年 4月 20 日', '2026-04-20'],
    ['中華民國一百一十二年五月四日', '2023-05-04'],
    ['民国38年10月1日', '1949-10-01'],
    ['二O二一年十月八日', '2021-10-08'],
    ['二0二一年十月八日', '2021-10-08'],
    ['（2021年10月8日）', '2021-10-08'],
    ['2020-9-1', '2020-09-01'],
    ['2020年1月28日（星期二）', '2020-01-28'],
    ['2020/09/01', '2020-09-01'],
  ])('%s', (line, date) => {
    expect(parseDate(line)?.date).toBe(date);
    expect(isDateLine(line)).toBe(true);
  });
  test.each(['2020年13月1日', '2020年', '5月1日', '1.2.3'])('%s is none', (line) =>
    expect(parseDate(line)).toBeUndefined(),
  );
  test('the time of day is kept', () => expect(parseDate('2020-09-10 9:32:10')?.time).toBe('09:32'));
});

describe('document numbers', () => {
  test.each([
    '青政发〔2021〕3号',
    '青政办规[2021]13 号',
    '青府字（２０２１）５号',
    '青人社發〔2020〕60號',
    '青府工字第1120000457號',
    '青禾市人民政府令第12号',
    '市政府第66号令',
    '青政﹝2021﹞16号',
  ])('%s', (line) => expect(parseNumberLine(line)).toBeDefined());
  test.each(['根据《办法》（青政发〔2021〕3号）', '青政发2021', '第3号楼'])('%s is none', (line) =>
    expect(parseNumberLine(line)).toBeUndefined(),
  );
  test('the place in a line', () => expect(parseDocumentNumber('见青政发〔2021〕3号文')?.end).toBe(12));
  test('none', () => expect(['无', '——', '/'].every(isNoNumber)).toBe(true));
});

describe('labels', () => {
  test.each([
    ['索 引 号：QH-1', [['indexNumber', 'QH-1']]],
    [
      '发表时间：2020-01-02 信息来源：某局 浏览量：',
      [
        ['publishedAt', '2020-01-02'],
        ['other', '某局'],
        ['other', ''],
      ],
    ],
    ['• 备注/文号:青政办〔2022〕45号', [['documentNumber', '青政办〔2022〕45号']]],
    ['文　　号：无', [['documentNumber', '无']]],
    ['本办法的标题：见附件', []],
    ['[索 引 号] QH/2022-01177', [['indexNumber', 'QH/2022-01177']]],
    ['【来源】某局', [['other', '某局']]],
    ['文号青政办规〔2024〕2号', [['documentNumber', '青政办规〔2024〕2号']]],
    ['成文日期 2024年5月30日', [['issuedOn', '2024年5月30日']]],
    [
      '主题分类 农业 发文机关 青禾市水务局 发布日期 2024-06-04',
      [
        ['issuer', '青禾市水务局'],
        ['publishedAt', '2024-06-04'],
      ],
    ],
    ['标题不得超过20字。', []],
    ['日期2024年的工作安排', []],
    ['名称和地址应当公示', []],
  ])('%s', (line, expected) =>
    expect(parseLabels(line).map(({ field, value }) => [field, value])).toEqual(expected),
  );
  test('a label alone', () =>
    expect([parseLabelAlone('成文日期：'), parseLabelAlone('标　　题'), parseLabelAlone('题目')]).toEqual([
      'issuedOn',
      'title',
      undefined,
    ]));
});

describe('titles and other lines of fixed form', () => {
  test.each([
    '关于加强养老服务的实施意见',
    '青禾市节水行动计划（2024—2026年）',
    '青禾市教育局关于印发《招生办法（试行）》的通知',
    '关于印发《2023年工作要点》的函',
  ])('title: %s', (line) => expect(isPaperTitle(line)).toBe(true));
  test.each(['各镇人民政府', '制定本方案。', '青禾市人民政府'])('no title: %s', (line) =>
    expect(isPaperTitle(line)).toBe(false),
  );
  test('the plan in a notice', () => {
    expect(parseIssuedTitle('青禾市教育局关于印发《招生办法（试行）》的通知')).toBe('招生办法（试行）');
    expect(parseIssuedTitle('市政府印發關于推進治水的實施辦法的通知')).toBe('關于推進治水的實施辦法');
    expect(parseIssuedTitle('关于加强养老服务的实施意见')).toBeUndefined();
    expect(parseTitleIssuer('岚川学院章程')).toBe('岚川学院');
    expect(parseTitleIssuer('岚川市第一中学2024年招生简章')).toBeUndefined();
    expect(parseTitleIssuer('青禾市教育局 青禾市财政局关于印发招生办法的通知')).toBe(
      '青禾市教育局、青禾市财政局',
    );
  });
  test('bodies', () => {
    expect(isOrgan('青禾市人民政府办公室')).toBe(true);
    expect(isOrgan('中国人民银行青禾市分行')).toBe(true);
    expect(isOrgan('青禾市消防救援支队')).toBe(true);
    expect(isOrgan('青禾市人民政府：')).toBe(false);
    expect(splitOrgans('青禾市水务局　青禾市财政局')).toEqual(['青禾市水务局', '青禾市财政局']);
    expect(splitOrgans('国 务 院')).toEqual(['国务院']);
    expect(isBodyRow('发展改革委 教育局 科技局 公安局 民政局 财政局 水务局')).toBe(true);
    expect(isBodyRow('各部门要加强领导、落实责任、形成合力、抓好实施、及时报告、总结经验')).toBe(false);
  });
  test('addressees, disclosure, printing', () => {
    expect(parseAddressees('各镇人民政府，市直各单位：')).toBe('各镇人民政府，市直各单位');
    expect(parseAddressees('各地要做好以下工作。一是：')).toBeUndefined();
    expect(parseAddressees('岚川经济开发区，各街道办事处，各有关单位：')).toBeDefined();
    expect(parseAddressees('李某某代表：')).toBe('李某某代表');
    expect(parseAddressees('教育局發言人今日宣布，為配合計劃，以下設施直至另行通告：')).toBeUndefined();
    expect(parseDisclosure('（此件公开发布）')).toBe('此件公开发布');
    expect(parsePrinting('青禾市人民政府办公室　　2023年6月16日印发')).toEqual({
      by: '青禾市人民政府办公室',
      date: '2023年6月16日',
    });
  });
});
