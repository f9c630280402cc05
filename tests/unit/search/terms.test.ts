import { expect, test } from 'vitest';

import { spellNumbers } from '../../../src/search/numberSpellings.ts';
import { readQuestion } from '../../../src/search/question.ts';
import { readSynonyms } from '../../../src/search/synonyms.ts';
import { cutTerms } from '../../../src/search/terms.ts';
import { searchFold as fold } from '../../../src/text/searchFold.ts';

test.each([
  ['百分之九十', ['90%']],
  ['百分之九十九点五', ['99.5%']],
  ['1,755', ['1755']],
  ['1755', ['1,755']],
  ['三万', ['3万', '30000']],
  ['三万个学位', ['3万个学位', '30000个学位']],
  ['教育局', []],
  ['30000个', ['3万个', '30,000个']],
  ['1.5万亩', ['15000亩']],
  ['700块', ['700元']],
  ['七百块钱', ['700元']],
  ['5比3比2', ['5:3:2']],
  ['2022年', []],
  ['12所', ['十二所']],
])('%s may be printed as %j', (word, spellings) => {
  expect(spellNumbers(word)).toEqual(expect.arrayContaining(spellings));
  expect(spellNumbers(word)).not.toContain(word);
});

test.each([
  ['教育局要做什么', ['教育局'], true, false],
  ['幼儿园补助多少钱', ['幼儿园补助'], true, true],
  ['钱从哪里来', ['钱'], true, false],
  ['新建多少所学校', ['新建', '学校'], true, false],
  ['请问哪个部门负责特殊教育？', ['特殊教育'], true, false],
  ['有没有校车吗', ['校车'], true, false],
  ['什么时候建成', ['建成'], true, false],
  ['教育局', ['教育局'], false, false],
  ['什么', ['什么'], true, false],
])('%s asks for %j', (typed, words, isAsked, asksMoney) => {
  expect(readQuestion([fold(typed)])).toEqual({ words, isAsked, asksMoney });
});

test.each([
  ['老师轮岗', ['老师', '轮岗']],
  ['幼儿园补助', ['幼儿园', '补助']],
  ['校车', ['校车']],
  ['课后服务', ['课后', '服务']],
  ['幼儿园的补助', ['幼儿园', '补助']],
  ['七十五个项目', ['七十五个', '项目']],
  ['30000个学位', ['30000个', '学位']],
  ['百分之九十以上', ['百分之九十', '以上']],
  ['5g课堂', ['5g', '课堂']],
  ['900个学位', ['900', '学位']],
])('%s is cut into %j', async (text, words) => {
  const texts = [
    '教师交流轮岗',
    '普惠性幼儿园',
    '生均补助',
    '提供服务',
    '项目75个,新增学位3万个',
    '90%以上',
    '“5g+专递”课堂',
  ];
  const occurs = (word: string): Promise<boolean> =>
    Promise.resolve(texts.some((each) => each.includes(word)));
  const terms = await cutTerms(text, readSynonyms('老师\t教师', fold), occurs);
  expect(terms.map(({ typed }) => typed)).toEqual(words);
});

test('a table of synonyms has its remarks left out and its words folded', () => {
  const synonyms = readSynonyms('# 说明\n老師\t教師 教员 # 常用\n\n空\t', fold);
  expect([...synonyms]).toEqual([['老师', ['教师', '教员']]]);
});
