import { describe, expect, test } from 'vitest';
import { parseEnactment, parseNumberLine } from '../../../../src/grammar/paper/documentNumber.ts';
import { readCapture } from '../../../../src/import/read.ts';

const outline = (...lines: string[]): string[] =>
  readCapture(
    new TextEncoder().encode(['关于治水的意见', '为了治水，提出意见。', ...lines].join('\n')),
    'a.txt',
  )
    .clauses.filter(({ path }) => path.length > 0)
    .map(({ path, title }) => `${path.join('/')} ${title}`);

describe('numbers of other papers', () => {
  test('a blank alone parts the numeral from its title', () =>
    expect(
      outline('一 总体要求', '坚持保护。', '二 主要任务', '（一）加强造林绿化 每年完成造林绿化15万亩。'),
    ).toEqual(['一 总体要求', '二 主要任务', '二/（一） 加强造林绿化']));

  test('a 一、 before or behind the bare numerals leaves them numbers', () =>
    expect(
      outline('一 总体要求', '坚持保护。', '二 主要任务', '加强造林。', '附件：清单', '一、树种').slice(0, 2),
    ).toEqual(['一 总体要求', '二 主要任务']));

  test('the number of a list before that of a heading', () =>
    expect(outline('1. 壹、民政', '1. 一、自治', '（一）健全制度。')).toEqual([
      '壹 民政',
      '壹/一 自治',
      '壹/一/（一） 健全制度',
    ]));

  test('letters open parts, or count within a figure', () => {
    expect(outline('A. 增加供应', '1. 新建住房。', 'B. 缩短轮候', '2. 加快审批。')).toEqual([
      'A 增加供应',
      'A/1 新建住房',
      'B 缩短轮候',
      'B/2 加快审批',
    ]);
    expect(outline('一、任务', '1、供水', 'A、建设管网', 'B、改造水厂', '2、排水')).toEqual([
      '一 任务',
      '一/1 供水',
      '一/1/A 建设管网',
      '一/1/B 改造水厂',
      '一/2 排水',
    ]);
  });

  test('provisions that semicolons part, where no colon announces them', () =>
    expect(outline('一、养护标准。1.路面平整无坑槽；2.路肩坡度适宜；3.边沟排水畅通。', '二、其他')).toEqual([
      '一 养护标准',
      '一/1 ',
      '一/2 ',
      '一/3 边沟排水畅通',
      '二 其他',
    ]));
});

test('the bracket under the title of a decree gives its number, body and day', () => {
  expect(parseEnactment('（2024年12月3日岚川市人民政府令第71号公布　自2025年3月1日起施行）')).toEqual({
    number: '岚川市人民政府令第71号',
    issuer: '岚川市人民政府',
    date: '2024年12月3日',
  });
  expect(parseEnactment('（2022年7月15日经村民会议讨论通过）')?.date).toBe('2022年7月15日');
  expect(parseNumberLine('立法會CB(1)423/2024(03)號文件')).toBe('立法會CB(1)423/2024(03)號文件');
  expect(parseEnactment('（2025年至2027年）')).toBeUndefined();
  expect(parseEnactment('114年2月6日教育部臺教社（二）字第1140012345A號令修正發布，並自即日生效')).toEqual({
    number: '臺教社（二）字第1140012345A號',
    issuer: '教育部',
    date: '民国114年2月6日',
    amends: true,
  });
  expect(parseEnactment('中華民國113年4月1日府教幼字第1132400001號令發布修正第5條條文')?.issuer).toBeNull();
  expect(parseNumberLine('蒲粮〔2025〕6号　　　　签发人：李某某')).toBe('蒲粮〔2025〕6号');
});
