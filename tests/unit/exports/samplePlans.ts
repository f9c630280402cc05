import type { Assignment, Organisation } from '../../../src/plan/catalogue.ts';
import type { Clause, Plan } from '../../../src/plan/model.ts';
import { eachParticular } from '../../../src/plan/particulars.ts';

function clause(id: string, parts: Partial<Clause>): Clause {
  const empty = {
    id,
    path: [],
    label: '',
    title: '',
    titleStop: '',
    level: 0,
    parent: null,
    blocks: [],
    line: 1,
  };
  return { ...empty, ...parts };
}

const metadata = {
  ...eachParticular(() => null),
  title: '关于印发“试点”方案的通知',
  planTitle: '试点<方案>',
  documentNumber: '试政〔2022〕1号',
  issuer: '试点市人民政府',
  issuedOn: '2022-12-28',
  publishedAt: '2023-01-11 11:26',
};

/** A small plan with every kind of block, signs that each format must escape, and words that must not leak. */
export const samplePlan = {
  id: 'shidian-2022',
  edition: 'zh-Hans',
  sourceEdition: 'zh-Hans',
  origin: 'authored',
  place: '试点市',
  metadata,
  source: { file: 's.txt', sha256: 'ab', encoding: 'utf-8', url: null },
  attachments: [],
  clauses: [
    clause('preamble', { blocks: [{ kind: 'notice', text: '现印发给你们。', line: 1 }] }),
    clause('1', { path: ['一'], label: '一、', title: '目标', level: 1 }),
    clause('1-1', {
      path: ['一', '（一）'],
      label: '（一）',
      title: '学位',
      titleStop: '。',
      level: 2,
      parent: '1',
      blocks: [
        { kind: 'paragraph', text: '到2025年，新增学位3万个 & “公办”<园>达到55%。2020~2022*', line: 2 },
        { kind: 'table', header: ['项', '数'], rows: [['=cmd()', '1,000']], line: 3 },
      ],
    }),
    clause('closing', { blocks: [{ kind: 'paragraph', text: '结语。', line: 9 }] }),
  ],
  responsibilities: [],
  indicators: [
    {
      id: 'i-1-1-1',
      clause: '1-1',
      name: '新增学位',
      comparator: '=',
      value: 3,
      unit: '万个',
      year: 2025,
      quote: '新增学位3万个',
      reviewed: true,
      topic: null,
      span: { block: 0, start: 7, end: 14 },
    },
  ],
  figures: [],
  milestones: [
    {
      clause: '1-1',
      relation: 'by',
      date: '2025',
      words: '到2025年',
      quote:
        '到2025年，新增学位3万个；扩大公办；这一句很长，长到日历里的一行放不下，需要折到下一行去，而且不能把一个汉字折成两半。',
      span: { block: 0, start: 0, end: 30 },
    },
    {
      clause: '1-1',
      relation: 'every',
      date: null,
      words: '每年',
      quote: '每年',
      span: { block: 0, start: 0, end: 2 },
    },
  ],
  account: [{ line: 99, verdict: 'suspect', reasons: ['gambling'], text: 'INJECTED' }],
} as unknown as Plan;

export const sampleOrganisations: Organisation[] = [
  {
    id: 'shidian-jiaoyuju',
    name: '试点市教育局',
    place: '试点市',
    kind: 'bureau',
    type: '教育局',
    names: [],
    reviewed: true,
    line: 1,
  },
];

export const sampleAssignments: Assignment[] = [
  {
    plan: 'shidian-2022',
    clause: '1-1',
    role: '责任单位',
    organisation: '市教育局',
    organisationId: 'shidian-jiaoyuju',
    first: true,
    lead: false,
  },
];

export const sampleTables = {
  plans: [samplePlan],
  assignments: sampleAssignments,
  organisations: sampleOrganisations,
  measures: [],
};
