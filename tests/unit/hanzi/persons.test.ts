import { describe, expect, it, test } from 'vitest';
import { convertLines } from '../../../src/hanzi/convertLines.ts';
import { hanzi } from './hanzi.ts';

describe('persons named in a list', () => {
  it('keep their names all through the paper, and nobody else takes their form', () => {
    const paper =
      '专家组名单：余蔚平、范曾、于洋\n会上，余蔚平表示结余较多，剩余由范曾负责，于年底前完成示范。';
    expect(convertLines(paper, 'zh-Hant', hanzi)).toBe(
      '專家組名單：余蔚平、范曾、于洋\n會上，余蔚平表示結餘較多，剩餘由范曾負責，於年底前完成示範。',
    );
  });
});

describe('forms that a region writes', () => {
  test('the place that a document number begins with keeps the form of its name; so does nothing else', () => {
    expect(
      hanzi.to('zh-Hant', '台政发〔2021〕18号、松政办〔2021〕8号，范政〔2019〕5号；放松政策，示范政府'),
    ).toBe('台政發〔2021〕18號、松政辦〔2021〕8號，范政〔2019〕5號；放鬆政策，示範政府');
  });

  test.each([
    ['仿佛', '彷彿', '彷彿'],
    ['氯霉素', '氯黴素', '氯霉素'],
    ['候选人参选', '候選人參選', '候選人參選'],
    ['贵价', '貴價', '貴價'],
    ['众议哗然', '眾議譁然', '眾議譁然'],
    ['陈婉娴议员', '陳婉嫻議員', '陳婉嫻議員'],
  ])('%s', (simplified, taiwan, hongKong) => {
    expect(hanzi.to('zh-Hant', simplified)).toBe(taiwan);
    expect(hanzi.to('zh-Hant-HK', simplified)).toBe(hongKong);
    expect(hanzi.toHans(hongKong)).toBe(simplified);
  });
});

test('a name that a list of the paper tells is no doubt elsewhere in it', () => {
  const words = '专家组名单：于洋、郁南风\n会后，郁南风另行报告。';
  const doubtful = (paper: typeof hanzi) =>
    paper.doubt('zh-Hant', words.split('\n')[1] ?? '').map(({ simplified }) => simplified);
  expect(doubtful(hanzi.forPaper(words))).not.toContain('郁');
});

describe('a word that its sentence decides', () => {
  test.each([
    ['各机关编制及提出预算', '各機關編製及提出預算'],
    ['本校员额编制及职务列等', '本校員額編制及職務列等'],
    ['编制年度财务报告', '編製年度財務報告'],
    ['党政机构编制事项', '黨政機構編制事項'],
  ])('%s', (simplified, traditional) => {
    expect(hanzi.to('zh-Hant', simplified)).toBe(traditional);
    expect(hanzi.toHans(traditional)).toBe(simplified);
  });

  test('Hong Kong writes 牠 of animals, and 它 of everything else', () => {
    expect(hanzi.to('zh-Hant-HK', '为流浪狗绝育后把它们放回，计划推出后它们受欢迎')).toContain('把牠們放回');
    expect(hanzi.to('zh-Hant-HK', '政府推出多项计划，并把它们纳入预算')).toContain('把它們納入');
  });
});

test('a phrase of the dictionary stands where its neighbours tell only of other words', () => {
  expect(hanzi.to('zh-Hant', '添加书签')).toBe('添加書籤');
  expect(hanzi.to('zh-Hant', '按一下并拖曳')).toBe('按一下並拖曳');
  expect(hanzi.to('zh-Hant', '面点师、卷盘式喷灌机、范公祠')).toBe('麵點師、捲盤式噴灌機、范公祠');
});
