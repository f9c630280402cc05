import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { isWithheld } from '../../../src/plan/withheld.ts';
import type { Plan } from '../../../src/plan/model.ts';
import { formatClauseNumber } from '../../../src/plan/ids.ts';
import { quoteAt } from '../../../src/plan/quote.ts';
import { editionOf } from '../../../src/portal/editionOf.ts';
import { loadPortal } from '../../../src/portal/loadPortal.ts';
import { assignments, resolveOrganisation } from '../../../src/portal/organisations.ts';

const portal = loadPortal('content');
const planOf = (id: string): Plan => portal.plans.find((plan) => plan.id === id) as Plan;
const jinjiang = planOf('jinjiang-2022');
const taicang = planOf('taicang-2020');

test('both plans are there, the newer one first', () => {
  expect(portal.plans.map(({ id }) => id)).toEqual(['jinjiang-2022', 'taicang-2020']);
  expect(portal.plans.map(({ clauses }) => clauses.length)).toEqual([26, 12]);
});

test('39 indicators stand on their sentences', () => {
  expect(portal.plans.map(({ indicators }) => indicators.length)).toEqual([19, 20]);
  for (const plan of portal.plans) {
    for (const { clause, quote, span } of plan.indicators) {
      const holder = plan.clauses.find((each) => each.id === clause);
      expect(holder && span && quoteAt(holder, span)).toBe(quote);
    }
  }
});

test('21 clauses name bodies, 62 and 27 times, and every name is a body of that city', () => {
  expect(portal.plans.map(({ responsibilities }) => responsibilities.length)).toEqual([14, 7]);
  expect(portal.plans.map((plan) => assignments(plan, portal.organisations).length)).toEqual([62, 27]);
  for (const plan of portal.plans) {
    for (const { organisationId, lead } of assignments(plan, portal.organisations)) {
      const body = portal.organisations.find((each) => each.id === organisationId);
      expect(fold(body?.place ?? '')).toBe(fold(plan.place ?? ''));
      expect(lead).toBe(false);
    }
  }
  expect(assignments(jinjiang, portal.organisations).filter((each) => each.first)).toHaveLength(14);
});

test('one kind of body is another body in every city', () => {
  const education = portal.organisations.filter((each) => each.type === '教育局');
  expect(education.map(({ id }) => id)).toEqual(['jinjiang-jiaoyuju', 'taicang-jiaoyuju']);
  expect(portal.organisations.every(({ reviewed }) => reviewed)).toBe(true);
});

test.each([
  [jinjiang, '住建局', '晋江市住房和城乡建设局'],
  [jinjiang, '住房和城乡建设局', '晋江市住房和城乡建设局'],
  [jinjiang, '市财政局', '晋江市财政局'],
  [jinjiang, '各镇(街道)', '晋江市各镇（街道）'],
  [jinjiang, '編辦', '晋江市委编办'],
  [taicang, '市財政局', '太仓市财政局'],
  [taicang, '財政局', '太仓市财政局'],
  [taicang, '市住建局', '太仓市住房和城乡建设局'],
  [taicang, '各區鎮', '太仓市各区镇'],
])('%$ names are found in either script and width, with or without 市', (plan, name, full) => {
  expect(resolveOrganisation(portal, plan, name)?.name).toBe(full);
});

test('of 县民政局 and 市民政局 in one plan each is found, and 民政局 alone is that of the place', () => {
  const entry = { kind: 'bureau', type: '民政局', reviewed: true, line: 1 } as const;
  const organisations = [
    { ...entry, id: 'county', name: '县民政局', place: '', names: [{ plan: 'a', name: '县民政局' }] },
    {
      ...entry,
      id: 'city',
      name: '青浦湾市民政局',
      place: '青浦湾市',
      names: [{ plan: 'a', name: '市民政局' }],
    },
  ];
  const found = ['县民政局', '市民政局', '民政局'].map(
    (name) => resolveOrganisation({ organisations }, { id: 'a' }, name)?.id,
  );
  expect(found).toEqual(['county', 'city', 'city']);
});

test('a name of one plan is nobody in the other', () => {
  expect(resolveOrganisation(portal, taicang, '妇联')).toBeUndefined();
});

test('every line of both captures is accounted for, as captured, but for the held-back words', () => {
  for (const plan of portal.plans) {
    const lines = readFileSync(`seeds/${plan.source.file}`, 'utf8').split('\n');
    const wanted = lines.flatMap((text, index) => (text.trim() === '' ? [] : [index + 1]));
    expect(plan.account.map(({ line }) => line)).toEqual(wanted);
    for (const each of plan.account) {
      expect(each.text).toBe(isWithheld(each) ? '' : lines[each.line - 1]?.trim());
    }
  }
  expect(taicang.account.at(-1)).toMatchObject({ line: 69, verdict: 'suspect', text: '', characters: 7 });
  expect(JSON.stringify(portal)).not.toContain('彩88');
});

test('both editions have the same clauses, places and bodies', () => {
  const [hans, hant] = [editionOf(portal, 'zh-Hans'), editionOf(portal, 'zh-Hant')];
  const shape = ({ plans }: typeof hans): unknown =>
    plans.map((plan) => [
      plan.clauses.map(({ id, blocks }) => [id, blocks.length]),
      plan.indicators.map(({ id, span }) => [id, span]),
      assignments(plan, portal.organisations).map(({ organisationId }) => organisationId),
    ]);
  expect(shape(hant)).toEqual(shape(hans));
  expect(hans.plans.map(({ place }) => place)).toEqual(['晋江市', '太仓市']);
  expect(hant.plans.map(({ place }) => place)).toEqual(['晉江市', '太倉市']);
  expect(hant.organisations.find(({ id }) => id === 'taicang-caizhengju')?.name).toBe('太倉市財政局');
  expect(assignments(hant.plans[0] as Plan, hant.organisations).every((each) => each.organisationId)).toBe(
    true,
  );
});

test('the particulars of both papers', () => {
  expect(jinjiang).toMatchObject({
    edition: 'zh-Hans',
    origin: 'authored',
    metadata: {
      documentNumber: '晋政办〔2022〕45号',
      indexNumber: 'QZ06101-1020-2023-00010',
      issuedOn: '2022-12-28',
      publishedAt: '2023-01-11 11:26',
    },
    attachments: [{ title: '晋江市基础教育提升行动学校重点建设项目表（2023—2025）', inSource: false }],
  });
  expect(taicang).toMatchObject({
    edition: 'zh-Hant',
    origin: 'machine-made',
    metadata: {
      documentNumber: '太政發〔2020〕60號',
      indexNumber: null,
      issuer: '太倉市人民政府',
      issuedOn: '2020-08-31',
      publishedAt: '2020-09-10 11:32',
    },
  });
  expect(taicang.clauses.at(-1)).toMatchObject({ id: 'closing', path: [] });
  expect(taicang.clauses.at(-2)).toMatchObject({ id: '3-7', title: '持續深入推進素質教育' });
  expect(formatClauseNumber(jinjiang.clauses[6] as Plan['clauses'][number])).toBe('二（一）3');
});

test('a folder of content that is not there is told, and makes no empty portal', () => {
  expect(() => loadPortal('contents')).toThrow('contents: there is no such folder of content');
});
