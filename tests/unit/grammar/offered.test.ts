import { describe, expect, test } from 'vitest';
import { findPhrases } from '../../../src/grammar/paper/injection.ts';
import { HOLD } from '../../../src/grammar/paper/injection/signals.ts';

const cutOut = (text: string): string[] =>
  findPhrases(text)
    .filter(({ score }) => score >= HOLD)
    .map(({ from, to }) => text.slice(from, to));

describe('weak words of a ware, an act and a way to get it amid a sentence', () => {
  test.each([
    ['推进', '快速办理健康证无需体检', '全民健身场地设施建设，新建改建社会足球场地。'],
    ['压减', '免费翻墙加速器破解', '企业开办环节和时限，推行一网通办。'],
    ['坚持居民自愿、因地制宜，', '美团月付套现商家', '改造供水供电供气等基础设施。'],
    ['增设停车泊位，三年累计改造老旧小区120个', '台湾五分彩必中方法', '。'],
    ['亿元生产总值事故死亡率下降10%。', '电工证焊工证直接拿证', ''],
  ])('%s[%s]%s', (before, phrase, after) => {
    expect(cutOut(before + phrase + after)).toEqual([phrase]);
  });

  test.each([
    '公共图书馆应当免费向社会公众开放，提供电子书下载和在线阅读。',
    '需要临时使用发票的单位和个人，可以直接向经营地税务机关申请代开发票。',
    '家用电器售后服务网点覆盖全部乡镇，公布24小时客服热线。',
    '任何单位和个人不得非法查询、下载、复制不动产登记资料。',
    '落实健康证免费办理政策，定点医院8家。',
    '承办中国足球协会甲级联赛和全国女子篮球锦标赛。',
  ])('nothing is cut out of %s', (text) => {
    expect(cutOut(text)).toEqual([]);
  });
});
