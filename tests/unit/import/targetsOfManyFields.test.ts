import { describe, expect, test } from 'vitest';
import type { Block, Clause } from '../../../src/plan/model.ts';
import { proposeIndicators, targetsOf } from './targetsOf.ts';

const clauseOf = (title: string, blocks: Block[]): Clause => ({
  id: '1',
  path: ['一'],
  label: '一、',
  title,
  titleStop: '',
  level: 1,
  parent: null,
  blocks,
  line: 1,
});

describe('targets of farms, roads, clinics and counters', () => {
  test.each([
    ['改造农村公路2万公里，新增绿地1.5万亩。', ['= 2 万公里 -', '= 1.5 万亩 -']],
    ['选育抗病品种“甲一”“乙二”小麦新品种2个。', ['= 2 个 -']],
    ['选择60个城市开展试点。', ['= 60 个 -']],
    ['开办时间压缩至1个工作日内。', ['<= 1 个工作日 -']],
    ['接电环节精简至2个。', ['= 2 个 -']],
    ['平均住院日控制在9天以内。', ['<= 9 天 -']],
    ['耕地质量平均等级提高0.2个等级以上。', ['>= 0.2 个等级 -']],
    ['完成4家企业、2台200MW机组改造。', ['= 4 家 -', '= 2 台 -']],
    ['用水总量下降至目前70%的水平，亩均产值突破6万元。', ['= 70 % -', '> 6 万元 -']],
    ['新建50个示范园、30个优势特色集群和20个样板村。', ['= 50 个 -', '= 30 个 -', '= 20 个 -']],
    ['力争进口额同比增长8%以上。', ['>= 8 % -']],
    ['教师按小学1:18、初中1:12的师生比配齐。', ['= 1:18 比例 -', '= 1:12 比例 -']],
    ['接受不少于90学时的培训。', ['>= 90 学时 -']],
    ['三次产业结构调整为5:41:54。', ['= 5:41:54 比例 -']],
    ['实施总投资900亿元的项目80个，站点300米覆盖率达到95%。', ['= 80 个 -', '= 95 % -']],
    ['创建6A级景区1家、4A级景区5家。', ['= 1 家 -', '= 5 家 -']],
    ['城乡收入差距缩小到2.4:1以内。', ['<= 2.4:1 比例 -']],
    ['救援站达到每6万人1座。', ['= 1 座 -']],
    ['较大事故控制在6起以内。', ['<= 6 起 -']],
    ['发放创业担保贷款9亿元。', ['= 9 亿元 -']],
    ['碳排放量2035年前从2005年水平减少70%。', ['= 70 % 2035']],
    ['观测站网平均间距 2025年8.2 2030年6.5', ['= 8.2  2025', '= 6.5  2030']],
    ['暴雨预警准确率（%）：2020年88，2025年≥91', ['>= 91 % 2025']],
    ['绿地占比不应低于30%，面积不宜小于40公顷。', ['>= 30 % -', '>= 40 公顷 -']],
    ['保证学生每天校内、校外各1小时体育活动时间。', ['= 1 小时 -']],
    ['到2023年底、2025年底，覆盖率分别达到91%和96%。', ['= 91 % 2023', '= 96 % 2025']],
    ['为6万名妇女免费开展“两癌”筛查。', ['= 6 万名 -']],
    ['储备帐篷1800顶，公示期压缩至15天。', ['= 1800 顶 -', '= 15 天 -']],
    ['教师每年至少2个月到企业实训。', ['>= 2 个月/年 -']],
  ])('%s', (sentence, expected) => {
    expect(targetsOf(sentence)).toEqual(expected);
  });

  test.each([
    ['到2030年，当年新增清洁车辆比例达到40%左右。', ['~ 40 % 2030']],
    ['到2025年，规模扩大。较2020年增长30%，年均增长5%以上。', ['= 30 % 2025', '>= 5 % 2025']],
    ['到2025年，稳步发展。比上年提高2个百分点。', ['= 2 个百分点 2025']],
  ])('%s', (sentence, expected) => {
    expect(targetsOf(sentence)).toEqual(expected);
  });
});

describe('the year of a clause of aims', () => {
  const read = (...texts: string[]): string[] =>
    proposeIndicators(
      [
        clauseOf(
          '工作目标',
          texts.map((text): Block => ({ kind: 'paragraph', text, line: 1 })),
        ),
      ],
      {
        issuedOn: '2023-02-01',
      },
    ).map(({ value, unit, year }) => `${String(value)} ${unit} ${year}`);

  test('goes on from its head, with 到 or without', () => {
    expect(read('2023年，产值增长6%。粮食产量稳定在70万吨。', '新增就业3万人。')).toEqual([
      '6 % 2023',
      '70 万吨 2023',
      '3 万人 2023',
    ]);
  });

  test('goes on from the middle of a sentence where none was stated before', () => {
    expect(read('今后五年稳步增长，到2025年突破900亿元。', '失业率控制在5%以内。')).toEqual([
      '900 亿元 2025',
      '5 % 2025',
    ]);
  });

  test('comes back after what has been reached', () => {
    expect(read('到2025年，覆盖率达到90%。', '截至2022年底，覆盖率为72%。', '处理率达到80%。')).toEqual([
      '90 % 2025',
      '80 % 2025',
    ]);
  });

  test('is not taken from the term of a rule', () => {
    expect(
      read('稳岗返还等各项惠企政策继续延续实施至2024年底，覆盖率稳定在90%。', '处理率达到80%。'),
    ).toContain('80 % null');
  });
});

describe('headings that look back, and those that tell what to do', () => {
  const paragraph: Block = { kind: 'paragraph', text: '新建基站300个。', line: 1 };
  const found = (title: string, text = paragraph.text): number =>
    proposeIndicators([clauseOf(title, [{ ...paragraph, text }])]).length;
  test.each(['发展基础', '主要问题', '发展环境', '投资估算'])('%s: none', (title) =>
    expect(found(title)).toBe(0),
  );
  test.each(['夯实数字基础', '解决突出问题', '优化发展环境', '提升治理成效'])('%s: one', (title) =>
    expect(found(title)).toBe(1),
  );
  test('a forecast in the situation of a plan is no aim', () => {
    expect(found('面临形势', '预计到2030年学生将达2.1万人。')).toBe(0);
  });
  test('the items below a list of conditions are none', () => {
    const list = clauseOf('申请', [{ ...paragraph, text: '申请人应当符合下列条件：' }]);
    const item = {
      ...clauseOf('', [{ ...paragraph, text: '人均面积低于15平方米；' }]),
      id: '1-1',
      parent: '1',
    };
    expect(proposeIndicators([list, item])).toEqual([]);
  });
});

describe('papers of rules', () => {
  const found = (text: string, title: string | null, path = ['一']): string[] =>
    proposeIndicators([{ ...clauseOf('', [{ kind: 'paragraph', text, line: 1 }]), path }], { title }).map(
      ({ quote }) => quote,
    );
  const RULE = '停车场应当按照不低于12%的比例建设充电设施。';
  const AIM = '抽检合格率应当达到97%以上。';
  test.each([
    ['a bound alone in an article', RULE, null, ['第一条'], 0],
    ['a bound alone in rules of another form', RULE, '停车场管理办法', ['一'], 0],
    ['the same in a plan', RULE, '停车场建设实施办法', ['一'], 1],
    ['a figure to be reached', AIM, '抽检管理办法', ['第一条'], 1],
    ['a figure with its year', '到2025年，建设充电桩不少于500个。', null, ['第一条'], 1],
    ['what is to be made', '建设示范县10个。', null, ['第一条'], 1],
  ])('%s', (_, text, title, path, count) => expect(found(text, title, path)).toHaveLength(count));
});

describe('rules, sizes and facts', () => {
  test.each([
    '申报单位应同时具备下列条件：注册资本800万元以上，职工不少于15人。',
    '申报人年龄一般不超过45周岁，每年在本市工作不少于9个月。',
    '应纳税所得额不超过90万元的部分，减按12%计入。',
    '逾期的按日加收0.04%的滞纳金。',
    '保证金不得超过预算金额的3%。',
    '合同签订后支付不低于15%的预付款。',
    '贷款额度最高不超过250万元。',
    '租金按市场价的55%收取。',
    '由统筹基金支付85%。',
    '净收入的60%—90%用于奖励科研人员。',
    '人口超过90万人的县。',
    '按照每千人口不少于12个泊位的标准规划建设。',
    '补贴按县道每年每公里2万元、乡道每年每公里1万元落实。',
    '秸秆粉碎长度不超过9厘米，路基宽度不小于6.5米。',
    '建筑面积以不超过80平方米为主，每班不得超过35人。',
    '每生每学期不超过380元，考核权重不低于6%。',
    '租赁合同期限一般不少于5个月。',
    '全面消除60人以上大班额。',
    '由6%提高到14%的部分建设宿舍。',
    '评审组由5至9名专家组成。',
    '服务人口4000人以上的居住区规划建设幼儿园。',
    '同一企业享受资金总额不超过其贡献的45%。',
    '400张床位以上的综合医院应设立专科。',
    '推介一批特色产业十亿元镇。',
    '工程全长86.4公里，设计速度每小时100公里。',
    '支付比例从50%起步。',
    '审批期限不变，公示期不少于7个工作日。',
    '园区规划面积9.6平方公里。',
    '投资不低于2000万元、税收不少于90万元的企业。',
    '升级至1.2.3版，提高到1.2.3。',
    '扶持一批年营业收入超9亿元的企业。',
    '每增加1个车位费用上浮12%。',
    '首付比例不低于25%，最高贷款额度提高至70万元。',
    '余额超过4000万元且不良率低于2%的银行。',
    '打造五百亿级产业集群。',
    '家长可填报不超过3个志愿，分数可在线下15分以内。',
    '实施“151”工程，降低十万人死亡率。',
    '进口额同比增长8%。',
  ])('%s', (sentence) => {
    expect(targetsOf(sentence)).toEqual([]);
  });

  test.each(['申报条件', '奖励标准', '一、发展环境', '基本情况'])(
    'a clause on %s has no targets',
    (title) => {
      const blocks: Block[] = [{ kind: 'paragraph', text: '从业人员超过90人，投入占比达到6%。', line: 1 }];
      expect(proposeIndicators([clauseOf(title, blocks)])).toEqual([]);
      expect(proposeIndicators([clauseOf('主要任务', blocks)])).toHaveLength(2);
    },
  );
});

describe('tables of targets with further columns', () => {
  const read = (header: string[], ...rows: string[][]): string[] =>
    proposeIndicators([clauseOf('主要指标', [{ kind: 'table', header, rows, line: 1 }])]).map(
      ({ name, comparator, value, unit, year }) => `${name} ${comparator} ${String(value)} ${unit} ${year}`,
    );

  test('growth a year and sums over the years have columns of their own', () => {
    expect(
      read(
        ['指标名称', '单位', '2020年实际', '2025年', '年均增长（%）', '指标属性'],
        ['生产总值', '亿元', '905.1', '1400', '>7', '预期性'],
      ),
    ).toEqual(['生产总值 = 1400 亿元 2025', '生产总值 > 7 % 2025']);
    expect(
      read(
        ['指标', '2020年', '2025年', '〔累计〕', '属性'],
        ['排放量下降（%）', '—', '—', '〔18〕', '约束性'],
      ),
    ).toEqual(['排放量下降 = 18 % 2025']);
  });

  test('the unit of a name with two brackets; a cell that states a change', () => {
    expect(
      read(
        ['指标', '2020年', '2025年'],
        ['造林面积（万亩）（五年累计）', '8', '12'],
        ['能耗降低（%）', '—', '累计降低14%'],
      ),
    ).toEqual(['造林面积 = 12 万亩 2025', '能耗降低 = 14 % 2025']);
  });

  test('单位 over names of bodies is no unit', () => {
    expect(read(['单位', '任务名称', '2025年目标（亩）'], ['某镇', '新增茶园', '300'])).toEqual([
      '新增茶园 = 300 亩 2025',
    ]);
  });
});
