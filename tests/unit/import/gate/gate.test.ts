import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPhrases, judgeLine } from '../../../../src/grammar/paper/injection.ts';
import { DOUBT, HOLD } from '../../../../src/grammar/paper/injection/signals.ts';
import { readCapture } from '../../../../src/import/read.ts';
import { buildPaper, FORMS, PLACES, type InjectedPlace } from './papers.ts';

const lines = (name: string): string[] =>
  readFileSync(`tests/fixtures/gate/${name}.lines`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

const injected = lines('injected');
const innocent = lines('innocent');
const scoreOf = (line: string): number =>
  Math.max(judgeLine(line).score, ...findPhrases(line).map(({ score }) => score));

const read = (text: string, form: string): ReturnType<typeof readCapture> =>
  readCapture(new TextEncoder().encode(text), `paper.${form}`);

const squash = (text: string): string => text.replace(/\s+/gu, '');

/** What became of a line put into a paper: held back, put before the editor, or published without a word. */
function fate(line: string, place: InjectedPlace, at: number): 'held' | 'doubted' | 'published' {
  const form = place === 'meta' ? 'html' : (FORMS[at % FORMS.length] ?? 'txt');
  const reading = read(buildPaper(form, at % 2 === 0 ? 'zh-Hans' : 'zh-Hant', place, line), form);
  const told = reading.account.filter(({ verdict }) => verdict !== 'suspect').map(({ text }) => squash(text));
  if (!told.some((text) => text.includes(squash(line)))) return 'held';
  return JSON.stringify(reading.warnings).includes('may have been injected') ? 'doubted' : 'published';
}

describe('injected lines', () => {
  test.each(['begin', 'middle', 'end', 'cell', 'title'] as const)('are held or doubted: %s', (place) => {
    // Every seventh line, others in each place; `npm run bench -- fuzz` tries all in all.
    const some = injected.filter((_, at) => at % PLACES.length === PLACES.indexOf(place));
    const fates = some.map((line, at) => fate(line, place, at));
    const share = (...wanted: string[]): number =>
      fates.filter((each) => wanted.includes(each)).length / some.length;
    expect(share('held')).toBeGreaterThan(place === 'title' ? 0.85 : 0.9);
    expect(share('held', 'doubted')).toBeGreaterThan(0.97);
  });

  test('no place lets a known brand through', () => {
    for (const place of PLACES)
      for (const line of ['时时彩', '开云体育', 'ag真人', '彩神8-首页'])
        expect(`${place} ${line} ${fate(line, place, 0)}`).toBe(`${place} ${line} held`);
  });
});

describe('innocent lines', () => {
  test('none is held, few are put before the editor', () => {
    const scores = innocent.map((line) => ({ line, score: scoreOf(line) }));
    expect(scores.filter(({ score }) => score >= HOLD)).toEqual([]);
    expect(scores.filter(({ score }) => score >= DOUBT).length).toBeLessThanOrEqual(innocent.length / 100);
  });

  test('a paper of nothing else has no suspect line and no warning', () => {
    for (const form of FORMS) {
      const { account, warnings } = read(buildPaper(form, 'zh-Hans'), form);
      expect(account.filter(({ verdict }) => verdict === 'suspect')).toEqual([]);
      expect(JSON.stringify(warnings)).not.toContain('injected');
    }
  });
});

describe('within a sentence', () => {
  test('the phrase is held, the sentence stays', () => {
    const { clauses, account, warnings } = read(buildPaper('txt', 'zh-Hans', 'sentence', 'ag真人'), 'txt');
    expect(clauses.find(({ id }) => id === '1')?.blocks[0]).toMatchObject({
      text: '坚持政府主导、社会参与，完善居家社区机构相协调的服务供给，到2026年养老机构护理型床位占比达到60%。',
    });
    expect(account.filter(({ verdict }) => verdict === 'suspect')).toMatchObject([
      { line: 4, text: 'ag真人' },
    ]);
    expect(JSON.stringify(warnings)).toContain('line 4: text was held back from within the paper');
  });

  test.each([
    ['落实河湖管护责任，', '星空体育app下载官网', '开展入河排污口排查整治，加强监测预警。'],
    ['落实责任，提升', '赏金女王试玩入口', '基层医疗卫生机构服务能力，加强培养培训。'],
    ['加强培养培训，到2025年每千人口执业医师数达到3.2人', '赏金女王试玩入口', '。'],
    ['优化营商环境，政务服务事项网上可办率达到98%', 'slot gacor hari ini', '。'],
    ['改造供水供电供气等基础设施，', '花呗套现秒到账', '增设停车泊位和充电设施，三年累计改造120个。'],
    ['健全机制，建设', '联系QQ2233445566', '高标准农田8.6万亩，推广优质稻品种。'],
    ['健全机制，建设', 'ÃñÖ÷²ÊÆ±', '高标准农田8.6万亩，推广优质稻品种。'],
    ['压实监管责任，开展', 'HaCkEd By DarkTeam', '危险化学品企业安全评估，完善应急预案。'],
    ['完善应急预案，开展', '代開發票請加Q:8823456', '危险化学品企业安全评估，压实责任。'],
    ['加强培养培训，', '格力空调维修电话', '提升基层医疗卫生机构服务能力，完善分级诊疗制度。'],
    ['加强培养培训，', '治疗不孕不育最好的医院', '提升基层医疗卫生机构服务能力，完善诊疗制度。'],
  ])('the cut takes the phrase and nothing of the paper: %s[%s]%s', (before, phrase, after) => {
    const held = findPhrases(before + phrase + after).filter(({ score }) => score >= HOLD);
    expect(held.map(({ from, to }) => (before + phrase + after).slice(from, to))).toEqual([phrase]);
  });

  test.each([
    '严厉打击“六合彩”、时时彩、百家乐等网络赌博违法犯罪活动。',
    '依法关闭赌博网站、色情网站，整治裸聊、刷单等诈骗。',
    '及时解决招生中出现的问题，维系良好的招生报名秩序。',
    '推动家电维修、管道疏通、开锁换锁等便民服务进社区。',
    '县税务局发票管理所　电话：0578—2098765　联系人：周敏',
    '严厉打击代孕、非法采供卵等违法行为，规范辅助生殖技术。',
    '现有码头12座，线上线下注册同步推进，电网投资50亿元。',
  ])('what a paper forbids or builds stays: %s', (line) => {
    expect(findPhrases(line).filter(({ score }) => score >= DOUBT)).toEqual([]);
  });
});

test('an unknown name with what strange sites call themselves is put before the editor, alike to nothing in its paper', () => {
  expect(judgeLine('贝博app', { alien: true }).score).toBeGreaterThanOrEqual(DOUBT);
  expect(judgeLine('表格下载', { alien: true }).score).toBeLessThan(DOUBT);
  expect(judgeLine('平台入口', { alien: true }).score).toBeLessThan(DOUBT);
});

test.each([
  'ρk10',
  'ᴋᴀɪʏᴜɴ官网',
  '亚搏躰育',
  '红姐图库',
  '医疗费发票购买',
  '捐卵有偿招募',
  '乐鱼',
  '开云 | 乐鱼',
  '业务咨询QQ：2839917765',
])('letters written for others, wares and brands that no paper offers: %s', (line) => {
  expect(judgeLine(line, { alien: true }).score).toBeGreaterThanOrEqual(DOUBT);
});

test.each([
  '推进性健康教育，开展α-亚麻酸、β-胡萝卜素和γ射线检测，含量不低于3μg。',
  '举办KPL电竞赛事，引进IMG体育公司，规范KTV娱乐场所管理，推广VR体育。',
  '抵御DDoS攻击，推进开锁工具备案、住宿发票电子化和高新技术企业认定。',
  '推行企业开办全程代办，发展公共租赁住房，建成黑丝绒纺织厂。',
])('letters of science, names of contests and the words of other fields stay: %s', (line) => {
  expect(findPhrases(line).filter(({ score }) => score >= DOUBT)).toEqual([]);
});

test('the footer of a page is furniture, whatever it links to', () => {
  const footer = '网站地图 | 联系我们 | 友情链接 | 网站标识码：4401060050 您是第 - 位访客';
  const { account } = read(buildPaper('html', 'zh-Hans', 'end', footer), 'html');
  expect(account.find(({ text }) => text === footer)?.verdict).toBe('furniture');
});

test('the signals are independent: each adds its own points', () => {
  expect(judgeLine('彩88-欢迎您').signals).toEqual(['gambling', 'strange-welcome']);
  expect(judgeLine('博★彩★网').signals).toContain('disguised');
  expect(judgeLine('ｗｗｗ．ｃｐ８８．ｃｏｍ').signals).toContain('strange-address');
  expect(judgeLine('<iframe src=http://a.cx width=0></iframe>').signals).toContain('code');
  expect(judgeLine('Казино Вулкан официальный сайт').signals).toContain('foreign-language');
  expect(judgeLine('褰╃エ娆㈣繋鎮\ufffd').signals).toContain('garbled');
});
