import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertLines } from '../../../src/hanzi/convertLines.ts';
import { detectOrigin } from '../../../src/hanzi/origin.ts';
import { detectEdition } from '../../../src/text/script.ts';
import { hanzi } from './hanzi.ts';

const machineMade = readFileSync('seeds/003_5998dfda35d90c73.txt', 'utf8');
const taipei =
  '各校應於每學年開始前，就學校範圍內之設施擬訂實施計畫，報請主管機關核准後辦理。幹部研習於假期中舉行，' +
  '台北市各校得採集資料，並於會後公布；志願服務、占用周邊場地及旅遊，另依規定辦理。';
const hongKong =
  '教育局表示，學校須於下學年開始前，就有關計劃諮詢家長，並在校內推行健康教育。衞生署説，現時綫上課程的' +
  '覆蓋範圍已經擴闊，着重培養學生的溝通能力，裏面亦包括志願服務及幹部訓練。';

describe('detectOrigin', () => {
  it('sees a text mapped character by character, and says by which words', () => {
    const { origin, reason } = detectOrigin(machineMade, hanzi);
    expect(origin).toBe('machine-made');
    expect(reason).toContain('關于→關於');
    expect(reason).toContain('范圍→範圍');
  });

  it.each([
    '推進高標准農田建設。',
    '加強面粉、面條等生產企業監管。',
    '規范農村集體資金管理。',
    '堅持科技支撐與主體培育并重。',
  ])('sees one sentence by a character that nobody writes beside its neighbour: %s', (text) => {
    expect(detectOrigin(text, hanzi).origin).toBe('machine-made');
  });

  it.each([
    ['Taipei', taipei],
    ['Hong Kong', hongKong],
    [
      'an author who quotes a Simplified title',
      '陸委會表示，對岸近日印發《关于进一步优化营商环境的意见》，將持續關注。',
    ],
    [
      'an author who writes of 于先生 and 范女士',
      '余先生陳情一節，經派員會勘；于先生及范女士在庭上表示不服。',
    ],
    ['an author who once wrote 于 for 於', `${taipei}凡屬關于校務之事項，應於會議提出，於會前公告。`],
  ])('takes the text of %s for authored', (_, text) => {
    expect(detectOrigin(text, hanzi)).toEqual({ origin: 'authored', reason: '' });
  });
});

describe('detectEdition', () => {
  it.each([
    [taipei, 'zh-Hant'],
    [hongKong, 'zh-Hant'],
    [machineMade, 'zh-Hant'],
    ['于右任、乾隆、著名', 'zh-Hans'],
    ['促进学生发展', 'zh-Hans'],
    ['', 'zh-Hans'],
  ])('of %j', (text, edition) => {
    expect(detectEdition(text)).toBe(edition);
  });
});

describe('convertLines', () => {
  it('leaves authored Traditional text as it is and simplifies it whatever its region', () => {
    expect(convertLines(hongKong, 'zh-Hant', hanzi)).toBe(hongKong);
    expect(convertLines(hongKong, 'zh-Hans', hanzi)).toContain('卫生署说，现时线上课程');
    expect(convertLines(hongKong, 'zh-Hans', hanzi)).toContain('着重培养学生的沟通能力，里面');
  });

  it('corrects machine-made text, restores punctuation and sets the marks of the edition', () => {
    const text = '關于推進示范校骨干教師“三名”培訓(責任單位:市教育局)\n';
    expect(convertLines(text, 'zh-Hant', hanzi)).toBe(
      '關於推進示範校骨幹教師「三名」培訓（責任單位：市教育局）\n',
    );
    expect(convertLines(text, 'zh-Hans', hanzi)).toBe(
      '关于推进示范校骨干教师“三名”培训（责任单位：市教育局）\n',
    );
  });

  it('keeps lines, Windows line ends and an empty text', () => {
    expect(convertLines('发展\r\n\r\n制度', 'zh-Hant', hanzi)).toBe('發展\r\n\r\n制度');
    expect(convertLines('', 'zh-Hant', hanzi)).toBe('');
  });
});
