import { describe, expect, test } from 'vitest';

import { searchFold as fold } from '../../../src/text/searchFold.ts';
import { clauseText } from '../../../src/plan/text.ts';
import { editionOf } from '../../../src/portal/editionOf.ts';
import { loadPortal } from '../../../src/portal/loadPortal.ts';
import { numberKeys, parseClauseQuery } from '../../../src/search/clauseQuery.ts';
import { documentNumberKeys, toDocumentKey } from '../../../src/search/documentNumberQuery.ts';
import { parseQuery } from '../../../src/search/query.ts';

describe('words', () => {
  test.each([
    ['教育局', ['教育局']],
    ['  教育局　经费 ', ['教育局', '经费']],
    ['教師 教师', ['教师']],
    ['"教育 经费" 市', ['教育经费', '市']],
    ['“双减”', ['"双减"']],
    ['「教育 經費」', ['教育经费']],
    ['未闭合"的引号', ['未闭合', '的引号']],
    ['９９．５％', ['99.5%']],
    ['STEM', ['stem']],
    ['5：3：2', ['5:3:2']],
  ])('%s', (input, words) => {
    expect(parseQuery(input, fold).words).toEqual(words);
  });

  test('what cannot be seen is no part of a query', () => {
    expect(parseQuery('教\u200b育\u202e\ud800\0局', fold).words).toEqual(['教育局']);
    expect(parseQuery('\u202e\u200b \ud800', fold).words).toEqual([]);
  });
});

describe('document numbers', () => {
  const asked = (input: string): string | null => {
    const { documentNumber } = parseQuery(input, fold);
    return documentNumber && toDocumentKey(documentNumber);
  };

  test.each([
    ['晋政办〔2022〕45号', '晋政办2022/45'],
    ['晋政办[2022]45号', '晋政办2022/45'],
    ['晉政辦（2022）45號', '晋政办2022/45'],
    ['晋政办(2022)45', '晋政办2022/45'],
    ['晋政办 2022 45', '晋政办2022/45'],
    ['晋政办【2022】第45号', '晋政办2022/45'],
    ['２０２２　４５', '2022/45'],
    ['〔2022〕45', '2022/45'],
    ['45号', '/45'],
    ['第４５號', '/45'],
    ['晋政办45号', '晋政办/45'],
  ])('%s', (input, key) => {
    expect(asked(input)).toBe(key);
    expect(documentNumberKeys(fold('晋政办〔2022〕45号'))).toContain(key);
  });

  test.each(['2022年45个', '2022', '教育局 45', '45', '5:3:2', '99.5%'])('%s is none', (input) => {
    expect(asked(input)).toBeNull();
  });

  test('one typed in any brackets is looked for as texts cite it', () => {
    expect(parseQuery('晋政办(2022)24号', fold).words).toEqual([fold('晋政办〔2022〕24号')]);
    expect(parseQuery('晋政办 2022 24', fold).words).toEqual([fold('晋政办〔2022〕24')]);
    expect(parseQuery('实施24号', fold).words).toEqual(['实施24号']);
  });

  test('every piece of a citation is looked for as it stands', () => {
    const citation = '《闽政办〔2022〕45号》';
    for (let start = 0; start < citation.length; start++) {
      for (let end = start + 1; end <= citation.length; end++) {
        const piece = citation.slice(start, end);
        expect(parseQuery(piece, fold).words).toEqual([fold(piece)]);
      }
    }
  });
});

describe('clause numbers', () => {
  test.each(['二（一）3', '二(一)3', '二、（一）3.', '2-1-3', '2.1.3', '２-１-３', '(一)3'])(
    '%s',
    (input) => {
      expect(numberKeys('2-1-3', fold('二（一）3'))).toContain(parseClauseQuery(fold(input)));
    },
  );

  test.each(['3', '2022', '二', '99.5%', '2.1.3.4.5.6'])('%s is none of that clause', (input) => {
    expect(numberKeys('2-1-3', fold('二（一）3'))).not.toContain(parseClauseQuery(fold(input)));
  });
});

test('whatever stands in a clause is looked for as it stands', () => {
  const portal = loadPortal('content');
  for (const { plans } of [editionOf(portal, 'zh-Hans'), editionOf(portal, 'zh-Hant')]) {
    const wrong = plans
      .flatMap(({ clauses }) =>
        clauses.map((clause) => `${clause.title}${clause.titleStop}\n${clauseText(clause)}`),
      )
      .flatMap((text) =>
        [...text].flatMap((_, at) => [1, 2, 5, 8].map((length) => text.slice(at, at + length))),
      )
      .filter((piece) => !/[\s"]/.test(piece) && parseQuery(piece, fold).words.join('\n') !== fold(piece));
    expect(wrong).toEqual([]);
  }
});
