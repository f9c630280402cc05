import { describe, expect, test } from 'vitest';
import { hanzi } from './hanzi.ts';

/**
 * OpenCC's own cases (its test/testcases/testcases.json) that name s2tw, tw2s or hk2s: 89, of 493 words. These are the
 * words that we write otherwise, and why. An error of ours besides, in a word that no paper is likely to hold: 大肃托.
 * Every other word comes out as OpenCC wants it.
 */
const DEVIATIONS: [config: 's2tw' | 'hk2s', text: string, openCC: string, ours: string, why: string][] = [
  ['s2tw', '污染', '汙染', '污染', 'officials of both regions write 污'],
  ['s2tw', '控制台', '控制台', '控制臺', 'the given phrases want 控制臺'],
  ['s2tw', '立方厘米', '立方釐米', '立方厘米', 'Taiwan law writes 公厘 and Hong Kong 厘米'],
  ['s2tw', '调制解调器', '調製解調器', '調制解調器', 'modulation is 調制; the glossary says so'],
  ['s2tw', '纯吃茶', '純喫茶', '純吃茶', 'a shop’s name; officials write 吃'],
  ['s2tw', '二恶英', '二噁英', '二惡英', '噁 is no Traditional form of a mainland paper’s 恶'],
  ['s2tw', '拄拐棍儿', '拄柺棍兒', '拄拐棍兒', 'people write 拐 167 times for two of 柺'],
  ['hk2s', '慰藉著', '慰藉著', '慰藉着', 'one table for all regions: nothing Traditional is left'],
];

describe('against OpenCC’s cases', () => {
  test.each(DEVIATIONS)('%s %s: not %s but %s, since %s', (config, text, openCC, ours) => {
    const written = config === 's2tw' ? hanzi.to('zh-Hant', text) : hanzi.toHans(text);
    expect(written).toBe(ours);
    expect(written).not.toBe(openCC);
  });

  test.each([
    ['着装、发泄、棱柱、群众里面', '著裝、發洩、稜柱、群眾裡面'],
    ['余音绕梁、谷梁传、覆盘难照', '餘音繞梁、穀梁傳、覆盤難照'],
    ['这周复习、这周围、第几周、茶几周围', '這週複習、這周圍、第幾週、茶几周圍'],
    ['酒托、药托、信托、受人之托', '酒托、藥托、信託、受人之託'],
    ['重庆小面积商铺、内卷、铲除', '重慶小面積商鋪、內捲、剷除'],
  ])('%s as OpenCC wants it', (simplified, traditional) => {
    expect(hanzi.to('zh-Hant', simplified)).toBe(traditional);
  });
});
