import { expect, test } from 'vitest';
import type { Plan } from '../../../../src/plan/model.ts';
import { shortPlanName } from '../../../../src/site/pages/shortPlanName.ts';

const plan = (
  id: string,
  place: string | null,
  issuer: string | null,
  title: string | null,
  issuedOn: string,
) => ({ id, place, metadata: { issuer, planTitle: null, title, issuedOn } }) as Plan;

const all = [
  plan('jinjiang-2022', '晋江市', '晋江市人民政府办公室', '通知', '2022-12-28'),
  plan('taicang-2020', '太仓市', '太仓市人民政府', '通知', '2020-08-31'),
  plan('taicang-2023', '太仓市', '太仓市人民政府', '通知', '2023-01-05'),
  plan('guowuyuan-2018', null, '国务院', '意见', '2018-12-21'),
  plan('talent', null, null, '人才意见', '2012-01-01'),
  plan('paper', null, null, null, '2012-01-01'),
];

test('a plan is named by its place, its issuer, its title or its file, with the year where two share a name', () => {
  expect(all.map((each) => shortPlanName(each, all))).toEqual([
    '晋江',
    '太仓 2020',
    '太仓 2023',
    '国务院',
    '人才意见',
    'paper',
  ]);
});

test('of a district its own level is named, the city too where another has one of the name', () => {
  const districts = ['广州市天河区', '北京市朝阳区', '长春市朝阳区', '上海市浦东新区', '朝陽縣'].map(
    (place, at) => plan(`p${at}`, place, null, null, '2026-01-01'),
  );
  expect(districts.map((each) => shortPlanName(each, districts))).toEqual([
    '天河',
    '北京市朝阳区',
    '长春市朝阳区',
    '浦东新区',
    '朝陽',
  ]);
});
