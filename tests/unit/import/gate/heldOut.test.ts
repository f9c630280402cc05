import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SAMPLES } from '../../../../src/grammar/paper/injection/samples.ts';
import { type GateJudgement, judgeText } from '../../../../src/import/paper/gate.ts';
import { readCapture } from '../../../../src/import/read.ts';

/** Lines that the gate has not learnt from: names made up, innocents in our own words. */
const lines = (name: string): string[] =>
  readFileSync(`tests/fixtures/gate/${name}.lines`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

const injected = lines('unseen-injected');
const innocent = lines('unseen-innocent');
const provisions = lines('fields-innocent');
const phrases = lines('unseen-phrases');

const kindOf = (text: string, alien: boolean): GateJudgement['kind'] =>
  judgeText(text, { isAlien: () => alien, outside: false, extra: 0 }).kind;

const share = (kinds: readonly GateJudgement['kind'][], ...wanted: GateJudgement['kind'][]): number =>
  kinds.filter((kind) => wanted.includes(kind)).length / kinds.length;

test('the injected lines are none of the samples', () => {
  expect([...injected, ...phrases].filter((line) => SAMPLES.split(/[\n；]/u).includes(line))).toEqual([]);
});

describe('innocent lines that name what injected lines name', () => {
  test.each([true, false])('none is held, few are put before the editor; alike to nothing: %s', (alien) => {
    const kinds = innocent.map((line) => kindOf(line, alien));
    expect(innocent.filter((_, at) => kinds[at] === 'hold' || kinds[at] === 'cut')).toEqual([]);
    expect(share(kinds, 'doubt')).toBeLessThan(0.04);
  });

  test('a paper of every fourth has no suspect line', () => {
    const some = innocent.filter((_, at) => at % 4 === 0);
    const { account } = readCapture(new TextEncoder().encode(some.join('\n')), 'paper.txt');
    expect(account.filter(({ verdict }) => verdict === 'suspect')).toEqual([]);
  });
});

test.each([true, false])('provisions in the words of any trade stay whole; alike to nothing: %s', (alien) => {
  const kinds = provisions.map((line) => kindOf(line, alien));
  expect(provisions.filter((_, at) => kinds[at] === 'hold' || kinds[at] === 'cut')).toEqual([]);
  expect(share(kinds, 'doubt')).toBeLessThan(0.04);
});

describe('injected lines', () => {
  test('alike to nothing around them: most are held, nearly all held or put before the editor', () => {
    const kinds = injected.map((line) => kindOf(line, true));
    expect(share(kinds, 'hold', 'cut')).toBeGreaterThan(0.9);
    expect(share(kinds, 'hold', 'cut', 'doubt')).toBeGreaterThan(0.97);
  });

  test('alike to each other: as well', () => {
    const kinds = injected.map((line) => kindOf(line, false));
    expect(share(kinds, 'hold', 'cut')).toBeGreaterThan(0.85);
    expect(share(kinds, 'hold', 'cut', 'doubt')).toBeGreaterThan(0.94);
  });

  test.each([
    ['推进县域内城乡', '学校共同体建设，扩大优质资源覆盖面。'],
    ['落实河湖长制', '，开展水环境整治和生态修复，完善管理。'],
    ['完善社区居家养老服务设施', '提升护理型床位占比，到2027年达到60%。'],
  ])('amid a sentence: %s…%s', (before, after) => {
    const kinds = injected.map((line) => kindOf(before + line + after, true));
    expect(share(kinds, 'hold', 'cut')).toBeGreaterThan(0.7);
    expect(share(kinds, 'hold', 'cut', 'doubt')).toBeGreaterThan(0.8);
  });

  // Of every trade of break-ins, in five scripts, with contacts and names in signs: the hardest that we could think of.
  test.each([
    ['', '推进水源工程建设，新增供水能力3万立方米，完善管护机制。'],
    ['推进水源工程建设，新增供水能力3万立方米，', '完善管护机制。'],
    ['推进水源工程建设（', '），新增供水能力3万立方米，完善管护机制。'],
    ['推进水源工程建设，新增供水能力3万立方米，完善管护机制', '。'],
  ])('phrases at any place of a clause: %s…%s', (before, after) => {
    const kinds = phrases.map((line) => kindOf(before + line + after, true));
    expect(share(kinds, 'hold', 'cut')).toBeGreaterThan(0.8);
    expect(share(kinds, 'hold', 'cut', 'doubt')).toBeGreaterThan(0.88);
  });
});
