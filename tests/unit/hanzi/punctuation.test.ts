import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restorePunctuation, toAsciiPunctuation, toEditionQuotes } from '../../../src/hanzi/punctuation.ts';

const seed = (name: string) => readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8');
const SEEDS = { '000_91afd17e9ab3f615.txt': 330, '003_5998dfda35d90c73.txt': 167 };

describe('restorePunctuation', () => {
  it.each([
    ['(责任单位:市教育局、财政局)', '（责任单位：市教育局、财政局）'],
    ['1.推进校园布局优化调整。', '1.推进校园布局优化调整。'],
    ['达到 90%以上, 公办园', '达到 90%以上， 公办园'],
    ['三级按5:3:2比例分担,共1,000元', '三级按5:3:2比例分担，共1,000元'],
    ['发布时间:2020-09-10 11:32浏览量:', '发布时间：2020-09-10 11:32浏览量：'],
    ['(2023—2025)', '（2023—2025）'],
    ['各镇(街道(含村))负责', '各镇（街道（含村））负责'],
    ['一)没有左括号', '一)没有左括号'],
    ['(f(x)) = y', '(f(x)) = y'],
    ['见https://a.cn/b?c=1:2,(d),谢谢', '见https://a.cn/b?c=1:2,(d)，谢谢'],
    ['邮箱:zwb@jinjiang.gov.cn,电话:0595-1234', '邮箱：zwb@jinjiang.gov.cn，电话：0595-1234'],
    ['真的吗?是的!好;行', '真的吗？是的！好；行'],
    ['Hello, world: (yes)!', 'Hello, world: (yes)!'],
  ])('%s', (captured, wanted) => {
    expect(restorePunctuation(captured)).toBe(wanted);
  });

  it.each(Object.entries(SEEDS))('of seed %s widens %i marks and gives them back', (name, marks) => {
    const lines = seed(name).split('\n');
    const restored = lines.map(restorePunctuation);
    const changed = [...restored.join('\n')].filter((char, index) => char !== lines.join('\n')[index]);
    expect(changed).toHaveLength(marks);
    expect(restored.map(restorePunctuation)).toEqual(restored);
    expect(restored.map(toAsciiPunctuation)).toEqual(lines);
  });

  it('keeps length, changes nothing twice and is undone, whatever the text', () => {
    const piece = fc.constantFrom(...',:;!?()12%ab 市教育局“”。—', 'www.a.cn', '（', '：');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const restored = restorePunctuation(text);
        expect(restored).toHaveLength(text.length);
        expect(toAsciiPunctuation(restored)).toBe(toAsciiPunctuation(text));
      }),
    );
  });
});

describe('toEditionQuotes', () => {
  it('uses the marks of each edition and goes back', () => {
    const text = '落实“三教‘五育’并举”，it’s';
    const traditional = toEditionQuotes(text, 'zh-Hant');
    expect(traditional).toBe('落实「三教『五育』并举」，it’s');
    expect(toEditionQuotes(traditional, 'zh-Hans')).toBe(text);
  });
});
