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
