import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeIndicators } from '../targetsOf.ts';
import type { Block, Clause } from '../../../../src/plan/model.ts';
import { locateQuote, quoteAt } from '../../../../src/plan/quote.ts';
import { loadPortal } from '../../../../src/portal/loadPortal.ts';

function clauseOf(id: string, blocks: (string | Block)[], over: Partial<Clause> = {}): Clause {
  const made = blocks.map((block): Block =>
    typeof block === 'string' ? { kind: 'paragraph', text: block, line: 1 } : block,
  );
  return {
    id,
    path: [id],
    label: '',
    title: '',
    titleStop: '',
    level: 1,
    parent: null,
    blocks: made,
    line: 1,
    ...over,
  };
}
const tableOf = (header: string[], ...rows: string[][]): Block => ({ kind: 'table', header, rows, line: 1 });
const brief = (clauses: Clause[], issuedOn: string | null = '2021-05-01'): string[] =>
  proposeIndicators(clauses, { issuedOn }).map(({ id, name, comparator, value, unit, year }) =>
    [id, name, comparator, value, unit, year ?? '-'].join(' '),
  );

describe('both plans', () => {
  test.each(loadPortal('content').plans.map((plan) => [plan.id, plan] as const))(
    'the proposals of %s are its confirmed indicators',
    (_, { clauses, indicators, metadata }) => {
      const key = ({ id, comparator, value, unit, year }: (typeof indicators)[number]): string =>
        [id, comparator, value, unit, year].join(' ');
      const proposals = proposeIndicators(clauses, metadata);
      expect(proposals.map(key)).toEqual(indicators.map(key));
      expect(indicators.every(({ reviewed }) => reviewed)).toBe(true);
      expect(proposals.some(({ reviewed }) => reviewed)).toBe(false);
    },
  );
});

describe('across paragraphs and clauses', () => {
  test('a time that ends in a colon governs the list after it', () => {
    const clause = clauseOf('1', [
      '到2025年，主要目标是：',
      '——普及率达到95%。',
      '——新建学校20所。',
      '此外，新建道路5公里。',
    ]);
    expect(brief([clause])).toEqual([
      'i-1-1 普及率 = 95 % 2025',
      'i-1-2 新建学校 = 20 所 2025',
      'i-1-3 新建道路 = 5 公里 -',
    ]);
  });

  test('the aims of a clause govern its child clauses', () => {
    const parent = clauseOf('2', ['到2025年，基本实现教育现代化。'], { title: '主要目标' });
    const child = clauseOf('2-1', ['普及率达到95%。'], { parent: '2' });
    const other = clauseOf('3', ['新建学校20所。']);
    expect(brief([parent, child, other])).toEqual(['i-2-1-1 普及率 = 95 % 2025', 'i-3-1 新建学校 = 20 所 -']);
  });

  test('a clause that looks back has no targets until it looks ahead', () => {
    const clause = clauseOf('1', ['公办园占比达到52%。新建学校20所。到2025年，占比达到60%。'], {
      title: '发展基础',
    });
    expect(brief([clause])).toEqual(['i-1-1 占比 = 60 % 2025']);
  });

  test('the aims go on through all paragraphs and all levels below', () => {
    const parent = clauseOf('2', ['到2025年，基本实现现代化。', '普及率达到95%。'], { title: '发展目标' });
    const child = clauseOf('2-1', ['质量明显提升。'], { parent: '2' });
    const leaf = clauseOf('2-1-1', ['新建学校20所。'], { parent: '2-1' });
    expect(brief([parent, child, leaf])).toEqual([
      'i-2-1 普及率 = 95 % 2025',
      'i-2-1-1-1 新建学校 = 20 所 2025',
    ]);
  });

  test('a clause that is all heading is read too', () => {
    const clause = clauseOf('2', [], { title: '2022年新建幼儿园20所' });
    expect(brief([clause])).toEqual(['i-2-1 新建幼儿园 = 20 所 2022']);
    expect(proposeIndicators([clause])[0]?.span).toEqual({ block: -1, start: 0, end: 13 });
  });

  test('what a time in the past governs is no target, in its sentence and after it', () => {
    expect(brief([clauseOf('1', ['“十三五”期间，新建学校20所。普及率达到95%。'])])).toEqual([]);
  });
});

describe('tables of targets', () => {
  test('figures of years to come, with the unit of their row', () => {
    const table = tableOf(
      ['序号', '指标名称', '单位', '2020年', '2025年', '属性'],
      ['1', '毛入园率', '%', '89.6', '≥95', '预期性'],
      ['2', '新增学位', '万个', '—', '[12]', '预期性'],
    );
    const clause = clauseOf('1', [table]);
    expect(brief([clause])).toEqual(['i-1-1 毛入园率 >= 95 % 2025', 'i-1-2 新增学位 = 12 万个 2025']);
    const [first] = proposeIndicators([clause]);
    expect(first?.quote).toBe('毛入园率 % 89.6 ≥95');
    expect(locateQuote(clause, first?.quote ?? '')).not.toBeNull();
  });

  test('the unit in the name, the year in the sentence before, heads of two rows', () => {
    const named = tableOf(['主要指标', '现状', '目标值'], ['毛入学率（%）', '91', '95以上']);
    expect(brief([clauseOf('1', ['到2025年，主要指标如下：', named])])).toEqual([
      'i-1-1 毛入学率 >= 95 % 2025',
    ]);
    const merged = tableOf(['指标', '目标', '目标'], ['指标', '2022年', '2025年'], ['普及率', '85%', '90%']);
    expect(brief([clauseOf('1', [merged])])).toEqual([
      'i-1-1 普及率 = 85 % 2022',
      'i-1-2 普及率 = 90 % 2025',
    ]);
  });

  test('cells of tasks are read as sentences, lists of projects are not', () => {
    const tasks = tableOf(['主要任务', '责任单位', '完成时限'], ['新建幼儿园20所', '市教育局', '2023年底']);
    expect(brief([clauseOf('1', [tasks])])).toEqual(['i-1-1 新建幼儿园 = 20 所 2023']);
    const projects = tableOf(['项目名称', '总投资（万元）', '建设年限'], ['第一小学', '12000', '2021-2025']);
    expect(brief([clauseOf('1', [projects])])).toEqual([]);
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    '到2025年',
    '，',
    '。',
    '；',
    '、',
    '和',
    '达到',
    '不低于',
    '以上',
    '90%',
    '10%—15%',
    '3万个',
    '5:3:2',
    '一半',
    '三分之一',
    '两项',
    '每年',
    '分别',
    '（',
    '）',
    '“',
    '”',
    '《',
    '》',
    '\n',
    ' ',
    '2020',
    '年',
    '建设',
    '学校',
    '率',
    '每万人口',
    '由',
    '提高到',
    '的',
    '第',
    '元/年·生',
    '1,000',
    '𠮷',
    '達到',
    '個',
    '０',
    '．',
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  test('every quote stands where its span says, and every value is a number, a range or a ratio', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const clause = clauseOf('1', texts);
        const ids = new Set<string>();
        for (const { id, quote, span, value, name } of proposeIndicators([clause])) {
          expect(span && quoteAt(clause, span)).toBe(quote);
          expect(quote).not.toBe('');
          expect(name).not.toBe('');
          expect(
            [value]
              .flat()
              .every((each) => (typeof each === 'string' ? each.includes(':') : Number.isFinite(each))),
          ).toBe(true);
          ids.add(id);
        }
        expect(ids.size).toBe(proposeIndicators([clause]).length);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  test('a paragraph of five megabytes is read to its end', () => {
    const long = `${'推进教育发展，'.repeat(240_000)}新建学校20所。`;
    const [only, ...rest] = proposeIndicators([clauseOf('1', [long])]);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ value: 20, unit: '所', quote: '新建学校20所' });
  }, 60_000);
});
