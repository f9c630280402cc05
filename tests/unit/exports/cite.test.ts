import { describe, expect, it } from 'vitest';
import { fillCitation, formatCitation, formatCitePlace, type CiteFormat } from '../../../src/exports/cite.ts';
import type { Clause, Plan } from '../../../src/plan/model.ts';

const clause = (id: string, ...path: string[]) => ({ id, path }) as Clause;
const metadata = {
  title: '晋江市人民政府办公室关于印发…的通知',
  planTitle: '晋江市基础教育提升三年行动方案（2023—2025年）',
  documentNumber: '晋政办〔2022〕45号',
  issuer: '晋江市人民政府办公室',
  issuedOn: '2022-12-28',
};
const plan = { id: 'jinjiang-2022', edition: 'zh-Hans', metadata } as Plan;
const bare = {
  ...plan,
  metadata: { ...metadata, documentNumber: null, issuer: null, issuedOn: null },
} as Plan;
const address = 'https://example.gov.cn/plans/jinjiang-2022/#2-1-2';
const values = { place: '第二部分第（一）项第2条', address, accessed: '2026-11-22' };

describe('formatCitePlace', () => {
  it.each([
    [clause('2-1-2', '二', '（一）', '2'), '第二部分第（一）项第2条'],
    [clause('1-1', '第一章', '第一条'), '第一章第一条'],
    [clause('2-1-2-3', '二', '(一)', '2', '（3）'), '第二部分第(一)项第2条第（3）目'],
    [clause('annex-2-3', '附件2', '3'), '附件2第3条'],
    [clause('preamble'), '引言'],
    [clause('closing'), '结尾'],
  ])('%j', (given, words) => expect(formatCitePlace(given, 'zh-Hans')).toBe(words));

  it('uses the words of the Traditional edition', () =>
    expect(formatCitePlace(clause('3-7', '三', '（七）'), 'zh-Hant')).toBe('第三部分第（七）項'));
});

describe('formatCitation', () => {
  it('plain: title, number, place, address and date of access', () =>
    expect(fillCitation(formatCitation(plan, 'plain'), values)).toBe(
      `《晋江市基础教育提升三年行动方案（2023—2025年）》（晋政办〔2022〕45号）第二部分第（一）项第2条，${address}，访问日期：2026-11-22`,
    ));

  it('BibTeX names only what the paper gives, and no empty note for a plan as a whole', () => {
    const whole = fillCitation(formatCitation(bare, 'bibtex'), { ...values, place: '' });
    expect(whole).not.toMatch(/author|number|date = \{null|note/u);
    expect(whole).toContain(`url = {${address}}`);
  });

  it.each<CiteFormat>(['plain', 'gbt7714', 'bibtex'])('%s leaves no slot and no gap', (format) => {
    for (const each of [plan, bare])
      for (const place of [values.place, '']) {
        const words = fillCitation(formatCitation(each, format), { ...values, place });
        expect(words).not.toMatch(/\{(place|address|accessed)\}|null|undefined|（）|\(\)/u);
      }
  });
});
