import { describe, expect, test } from 'vitest';
import { readCapture } from '../../../src/import/read.ts';
import { withTableRows } from '../../../src/import/paper/tableRows.ts';
import type { Reading } from '../../../src/plan/model.ts';

const read = (text: string, file = 'a.txt'): Reading => readCapture(new TextEncoder().encode(text), file);
const paths = ({ clauses }: Pick<Reading, 'clauses'>): string[] =>
  clauses.filter(({ path }) => path.length > 0).map(({ path, title }) => `${path.join('/')} ${title}`);
const targets = ({ indicators }: Reading): string[] =>
  indicators.map(({ name, comparator, value, unit, year }) =>
    [name, comparator, value, unit, year].map(String).join(' '),
  );

describe('titles of other papers', () => {
  test('a page that begins with the addressees has the title of its plan', () => {
    const text = `各县人民政府：\n《岚川市治水方案》已经同意，现印发给你们。\n岚川市人民政府办公室\n2031年5月8日\n岚川市治水方案\n为了治水，制定本方案。\n一、总体要求\n坚持保护。`;
    expect(read(text).metadata).toMatchObject({ title: '岚川市治水方案', issuer: '岚川市人民政府办公室' });
  });

  test('marks around the whole title are no part of it; what a page could not show ends no date', () => {
    const text = `《岚川市人民政府关于印发〈治水要点〉的通知》\n各县人民政府：\n现印发给你们。\n岚川市人民政府\n2031年5月8日????\n一、2031年目标\n坚持保护。`;
    expect(read(text).metadata).toMatchObject({
      title: '岚川市人民政府关于印发〈治水要点〉的通知',
      issuedOn: '2031-05-08',
    });
  });
});

describe('the time of a clause', () => {
  test('完成时限 beside the bodies is the year of its targets, not of those with a time of their own', () => {
    const text = `岚川市海洋任务分解\n一、渔业\n1.建设牧场5个。“十六五”期间增长9%。\n牵头单位：市海洋局\n完成时限：2033年12月\n2.稳定产量120万吨。（市渔业局负责，2032年底前完成）`;
    expect(targets(read(text))).toEqual([
      expect.stringMatching(/= 5 个 2033$/u),
      expect.stringMatching(/= 9 % null$/u),
      expect.stringMatching(/= 120 万吨 2032$/u),
    ]);
  });
});

describe('particulars of other papers', () => {
  const heading = '\n一、总体要求\n坚持保护。\n二、主要任务\n完成改造。';
  test.each<[string, string, Partial<Reading['metadata']>]>([
    [
      'a label without its value takes no other particular',
      '<h2>岚川市治水方案</h2><p>成文日期：</p><p>岚政发〔2031〕4号</p>',
      { documentNumber: '岚政发〔2031〕4号' },
    ],
    [
      'framed labels of a table',
      '<table><tr><td>[ 索引号 ]</td><td>115/2031-01893</td><td>[ 发文字号 ]</td><td>岚办〔2031〕1号</td></tr><tr><td>[ 成文日期 ]</td><td>2031-10-24</td><td>[ 有 效 性 ]</td><td></td></tr></table><h1>岚川市治水方案</h1>',
      { indexNumber: '115/2031-01893', documentNumber: '岚办〔2031〕1号', issuedOn: '2031-10-24' },
    ],
    [
      'a list of framed labels, which pages show without numbers',
      '<ol><li>[发文机构]<span>岚川市人民政府</span></li><li>[联合发文单位]</li><li>[发文字号]<span>岚政发〔2031〕5号</span></li></ol><h1>治水方案</h1>',
      { issuer: '岚川市人民政府', documentNumber: '岚政发〔2031〕5号' },
    ],
    [
      'another label ends a value',
      '<h1>治水方案</h1><p>索 引 号：008/2031-00073　公文种类：通知</p>',
      { indexNumber: '008/2031-00073' },
    ],
    [
      'body and date on one line',
      '<h1>治水方案</h1><p>各县人民政府：</p><p>现将方案印发给你们，请认真贯彻执行。</p><p>岚川市人民政府　2031年5月8日</p>',
      { issuer: '岚川市人民政府', issuedOn: '2031-05-08' },
    ],
    [
      'a title whose first line ends as the name of a body',
      '<p>岚川省人民政府办公厅关于加强普通高等学校</p><p>毕业生就业工作的通知</p>',
      { title: '岚川省人民政府办公厅关于加强普通高等学校毕业生就业工作的通知' },
    ],
    [
      'a motto above the title',
      '<p>聚焦民生再出发</p><p>全力打造宜居社区</p><p>——东明街道办事处2031年工作报告</p>',
      { title: '东明街道办事处2031年工作报告' },
    ],
    [
      'a page of the laws of Taiwan',
      '<p>法規名稱：嵐川縣政府中程施政計畫編審規定</p><p>公發布日：民國 103 年 04 月 18 日</p><p>發文字號：府行規字第1031301195號 函</p>',
      {
        title: '嵐川縣政府中程施政計畫編審規定',
        issuedOn: '2014-04-18',
        documentNumber: '府行規字第1031301195號',
      },
    ],
    [
      'rules of Taiwan, with their order under the title',
      '<h1>嵐川縣補助作業要點</h1><p>中華民國112年3月15日府社老字第1120045678號函訂定</p>',
      { documentNumber: '府社老字第1120045678號', issuedOn: '2023-03-15' },
    ],
    [
      'a sentence that leads in names no addressees',
      '<h1>关于招募的公告</h1><p>按照国家统一部署，2031年拟招募400名，现将有关事项公告如下：</p>',
      { addressees: null },
    ],
    ['a site is no issuer', '<h1>治水方案</h1><p>发文机构：</p><p>县政府网站</p>', { issuer: null }],
  ])('%s', (_, head, expected) => {
    const html = `<div>${head}${heading.replace(/\n(.+)/gu, '<p>$1</p>')}</div>`;
    const reading = read(html, 'a.html');
    expect(reading.metadata).toMatchObject(expected);
    expect(paths(reading)).toEqual(['一 总体要求', '二 主要任务']);
  });

  test('names of peoples and places are no garbled text, and a broken line of addressees is none of the title', () => {
    const text = `关于下达年度计划的通知\n伊犁哈萨克自治州，克孜勒苏柯尔克孜自治州，各州、市人民政府，自治区人民政\n府各部门：\n现将计划下达，请认真执行。\n一、总体要求\n坚持保护。`;
    const { metadata, account } = read(text);
    expect(metadata.addressees).toMatch(/^伊犁哈萨克自治州，.*府各部门$/u);
    expect(account.filter(({ verdict }) => verdict === 'suspect')).toEqual([]);
  });

  test('a stretch of a sentence of Taiwan or Hong Kong is no reason to warn', () => {
    const lines = [
      '一、托嬰中心每收托五名兒童應置托育人員一人；未滿五人者，以五人計。',
      '二、行政院114年9月15日函訂定全文十二點；並自115年1月1日生效。',
      '三、公共屋邨廚餘智能回收桶已增至1 480個，平均每日收集約268公噸廚餘。',
      '四、偏鄉民眾數位機會中心服務涵蓋率達85%以上，並培訓數位種子1,600人。',
      '五、「簡約公屋」的30 000個單位全數落成，租金水平為同區新落成公屋約九成。',
    ];
    const { warnings, account } = read(`新北市托嬰中心管理要點\n${lines.join('\n')}`);
    expect(warnings).toEqual([]);
    expect(account.every(({ verdict }) => verdict !== 'suspect')).toBe(true);
  });

  test('the language of Taiwan and Hong Kong is not held back for being another than that of mainland laws', () => {
    const text = `屏東縣施政計畫\n一、依「發展願景」，結合組織、職掌及業務推展之需求，選定優先課題。\nㄧ、錯字\n二、鼠患黑點數目於 2023 年底前至少減半。`;
    const { account } = read(text);
    expect(account.filter(({ verdict }) => verdict === 'suspect')).toEqual([]);
  });

  test.each([
    '返回顶部设计应符合无障碍规范。',
    '网站地图应当每季度更新。',
    '当前位置信息服务应当准确。',
    '扫一扫二维码即可办理乘车。',
  ])("a sentence between title and signature is the paper's: %s", (sentence) => {
    const text = `岚川市网站管理办法\n${sentence}\n一、总体要求\n坚持保护。\n二、组织保障\n${sentence.replace('。', '，另行规定。')}\n岚川市人民政府\n2031年5月8日\n网站地图 联系我们`;
    const { account } = read(text);
    const found = account.filter(({ text: line }) => line.startsWith(sentence.slice(0, -1)));
    expect(found.map(({ verdict }) => verdict)).toEqual(['document', 'document']);
    expect(account.at(-1)?.verdict).toBe('furniture');
  });

  test('the front matter of a capture in Markdown', () => {
    const text = `---\ntitle: "岚川市治水方案"\nsource: https://www.lc.gov.cn/1.html\ndate: 2031-07-14\n---\n\n## 一、总体要求\n\n坚持保护。`;
    expect(read(text, 'a.md').metadata).toMatchObject({ title: '岚川市治水方案', publishedAt: '2031-07-14' });
  });

  test('links of a breadcrumb in a numbered list are no headings', () => {
    const html = `<ol class="breadcrumb"><li><a>首页</a></li><li><a>政务公开</a></li><li>政策文件</li></ol><h1>治水方案</h1>${heading.replace(/\n(.+)/gu, '<p>$1</p>')}`;
    expect(paths(read(html, 'a.html'))).toEqual(['一 总体要求', '二 主要任务']);
  });
});

test('a month without a year is of the year of the paper', () => {
  const text = `岚川市攻坚方案\n一、目标\n确保12月份浓度下降8%。\n二、保障\n每年12月底前培训9人。\n岚川市人民政府\n2031年11月8日`;
  expect(targets(read(text))).toEqual([
    expect.stringMatching(/= 8 % 2031$/u),
    expect.stringMatching(/= 9 人\S* null$/u),
  ]);
});

describe('headings of other papers', () => {
  test('甲、乙 stand above 一、, and 甲、乙双方 is a sentence', () => {
    const text = `养老工作方案\n甲、工作目标\n稳步推进。\n乙、主要任务\n一、健全网络\n（一）开展改造。甲、乙双方签约。\n二、加强监管\n丙、组织实施\n一、强化领导`;
    expect(paths(read(text))).toEqual([
      '甲 工作目标',
      '乙 主要任务',
      '乙/一 健全网络',
      '乙/一/（一） 开展改造',
      '乙/二 加强监管',
      '丙 组织实施',
      '丙/一 强化领导',
    ]);
  });

  test('a part of a Hong Kong address: VI. over （一） over numbered paragraphs', () => {
    const html = `<main><h1>行政長官2031年施政報告</h1><h2>VI. 安居樂業</h2><h3>（一）土地房屋</h3><p>52. 政府會覓地，興建約308 000個單位。</p><p>53. 我們會繼續推行計劃。</p></main>`;
    const reading = read(html, 'a.html');
    expect(paths(reading).map((path) => path.split(' ')[0])).toEqual([
      'VI',
      'VI/（一）',
      'VI/（一）/52',
      'VI/（一）/53',
    ]);
    expect(targets(reading)).toEqual(['興建單位 ~ 308000 個 2031']);
  });

  test('參、, and the years of the Republic', () => {
    const reading = read(
      `臺東縣政府環境保護局115年度施政計畫\n壹、目標\n一、回收率由113年之58%提升至115年之62%。\n貳、計畫\n一、全年稽查2,400處次以上。\n參、預算\n編列新臺幣5億3,200萬元，其中資本門1億元。`,
    );
    expect(paths(reading)).toContain('參 預算');
    expect(reading.metadata.issuer).toBe('臺東縣政府環境保護局');
    expect(targets(reading)).toEqual(['回收率 = 62 % 2026', '稽查 >= 2400 處次 2026']);
    expect(reading.figures.filter(({ kind }) => kind === 'resource').map(({ value }) => value)).toEqual([
      53200, 1,
    ]);
  });
});

test('digits that blanks part are reported, and no figure is read from them', () => {
  const reading = read(
    `更新工作要点\n一、目标\n全年改造 3 6 个小区，惠及 1 . 2 万户，占比达到 9 8 %。\n二、任务\nl、摸清底数。责任単位：区住建局\n2、分类施策。改造700套。`,
  );
  expect(targets(reading)).toEqual(['分类施策：改造 = 700 套 null']);
  expect(reading.warnings.map(({ zh }) => zh).join()).toContain('占比达到 9 8 %');
  expect(paths(reading)).toContain('二/1 摸清底数');
});

test('a task table with a title row and two rows of heads is an annex of the notice', () => {
  const html = `<div><p>安岭县人民政府关于下达2025年重点任务的通知</p><p>各单位：</p><p>现将任务分解下达，请认真贯彻执行。</p><p>安岭县人民政府</p><p>2025年2月8日</p><p>附件</p><p>2025年重点任务分解表</p>
<table><tr><td rowspan=2>序号</td><td rowspan=2>任务</td><td colspan=2>责任分工</td><td rowspan=2>完成时限</td></tr><tr><td>牵头单位</td><td>配合单位</td></tr>
<tr><td colspan=5>一、经济发展</td></tr><tr><td>1</td><td>新增规上企业15家</td><td>县经信局</td><td>县税务局</td><td>12月底</td></tr></table></div>`;
  const reading = read(html, 'a.html');
  const { clauses, responsibilities } = withTableRows(reading);
  expect(paths({ clauses })).toEqual([
    '附件 2025年重点任务分解表',
    '附件/一 经济发展',
    '附件/一/1 新增规上企业15家',
  ]);
  expect(responsibilities.map(({ role, organisations }) => `${role}：${organisations.join()}`)).toEqual([
    '牵头单位：县经信局',
    '配合单位：县税务局',
  ]);
  expect(targets(reading)).toEqual(['新增规上企业 = 15 家 2025']);
});

test('三年内 ends with the term of the title, and a name carries no bracket of duties', () => {
  const reading = read(
    `幸福河湖三年行动方案（2024—2026年）\n一、目标\n三年内，建成幸福河湖42条（个）；五年内，增绿90亩。\n二、任务\n1.更新管网15.5公里、供水管网20公里（责任单位：区城管局）\n2.补短板。`,
  );
  expect(targets(reading)).toEqual([
    '建成幸福河湖 = 42 条 2026',
    '增绿 = 90 亩 null',
    '更新管网 = 15.5 公里 null',
    '供水管网 = 20 公里 null',
  ]);
});

test.each([
  ['临江市2025年民生实事重点任务', '临江市2025年民生实事重点任务'],
  ['青溪县教育局2024年工作总结', '青溪县教育局2024年工作总结'],
  ['桃園市政府114年度施政重點', '桃園市政府114年度施政重點'],
  ['关于做好防汛工作的倡议书', '关于做好防汛工作的倡议书'],
  ['政务公开', null],
  ['首页>政务公开>2025年重点工作', null],
  ['石桥区人民政府', null],
])('%s above a paper that no line names: the title is %s', (line, title) => {
  const { metadata } = read(`${line}\n\n一、工作目标\n新建学校6所。\n二、保障措施\n加强领导。`);
  expect(metadata.title).toBe(title);
});

test('a circular of Hong Kong, a label behind 、, and 雷达 before its figure', () => {
  const { metadata, responsibilities, figures } = read(
    `教育局通告第12/2026號\n2026/27學年小學加強電子學習津貼\n一、辦理\n新建天气雷达28部。（主辦：衛生局、協辦：勞工局）`,
  );
  expect(metadata).toMatchObject({
    documentNumber: '教育局通告第12/2026號',
    title: '2026/27學年小學加強電子學習津貼',
  });
  expect(responsibilities.map(({ role, organisations }) => [role, ...organisations])).toEqual([
    ['主辦', '衛生局'],
    ['協辦', '勞工局'],
  ]);
  expect(figures.map(({ name }) => name)).toContain('新建天气雷达');
});

test('a paper for a council: its first paragraph bears no number, and a month dates it', () => {
  const { clauses, metadata } = read(
    `立法會民政事務委員會\n2026年社區會堂改善工作\n\n目的\n本文件旨在向委員簡介社區會堂的改善工作。\n\n背景\n2. 計劃自1999年推行以來，完成超過500項工程。\n3. 當中約四成屬改善行人路。\n\n未來工作\n4. 合資格的委員會可申請資助；\n(a) 申請者須遞交表格；\n(b) 申請者須附上報價。\n\n徵詢意見\n5. 請委員提出意見。\n\n民政及青年事務局\n民政事務總署\n2026年11月`,
  );
  expect(clauses.map(({ id, path, title }) => path.join('/') || title || id).join(' ')).toBe(
    '目的 背景 2 3 未來工作 4 4/(a) 4/(b) 徵詢意見 5 closing',
  );
  expect(metadata).toMatchObject({ issuer: '民政及青年事務局、民政事務總署', issuedOn: null });
  expect(clauses.at(-1)?.blocks).toMatchObject([{ text: '2026年11月' }]);
});

test('what levels of response take, what is left behind, and the sums of a list', () => {
  const paper = (lines: string[]): string[] =>
    read(`岚川市工作方案\n岚川发〔2031〕9号\n一、要求\n坚持。\n${lines.join('\n')}`).figures.map(
      ({ kind, value, unit }) => `${kind} ${String(value)} ${unit}`,
    );
  expect(paper(['二、Ⅳ级响应', '过火面积超过5公顷且未得到控制，由办公室启动响应。'])).toContain(
    'condition 5 公顷',
  );
  expect(paper(['二、任务', '三年内把通道比例由现时的78%提升至95%。'])).toEqual(
    expect.arrayContaining(['baseline 78 %', 'target 95 %']),
  );
  expect(paper(['二、任务', '2030年完成加装电梯168台；2031年完成加装200台。'])).toEqual(
    expect.arrayContaining(['baseline 168 台', 'target 200 台']),
  );
  expect(
    paper(['二、津贴', '向住户发放津贴：一人住户4500元、二人住户9000元、三人或以上住户13500元。']),
  ).toEqual(
    expect.arrayContaining(['benefit 4500 元', 'benefit 9000 元', 'benefit 13500 元', 'condition 3 人']),
  );
});

test('衡量標準 that gives some units, one cell a line; a list of projects that wide blanks part', () => {
  const cells = `指標項目\n衡量標準\n115年\n116年\n機會中心數\n累計處\n110\n120\n偏鄉上網率\n%\n78\n80`;
  expect(
    targets(read(`某部推動計畫（115年至116年）\n一、指標\n${cells}\n二、其他\n完成。`)).slice(0, 4),
  ).toEqual([
    '機會中心數 = 110 處 2026',
    '機會中心數 = 120 處 2027',
    '偏鄉上網率 = 78 % 2026',
    '偏鄉上網率 = 80 % 2027',
  ]);
  const { clauses, account } = read(
    `某街道项目清单\n序号　项目名称　建设内容　投资额（万元）　责任科室\n1　步道　铺设步道1.2公里　86.5　城建办\n2　车棚　建设车棚3处　24　社区办`,
  );
  expect(clauses.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual(['table']);
  expect(account.filter(({ verdict }) => verdict === 'furniture')).toEqual([]);
});

test('the bodies above a date of printing sign a paper; rules of a village are a paper', () => {
  const text = `上李村移风易俗村规民约\n第一条 提倡节俭。\n第二条 由村民委员会负责解释。\n岚川县农业农村局\n岚川县民政局\n2031年4月1日印发`;
  expect(read(text).metadata).toMatchObject({
    title: '上李村移风易俗村规民约',
    issuer: '岚川县农业农村局、岚川县民政局',
    printedOn: '2031-04-01',
    issuedOn: null,
  });
});

test('a notice of Taiwan has what it is about for a title; 公告事項： heads the numbers that begin again', () => {
  const { metadata, clauses, responsibilities } = read(
    `海岸市政府\n發文日期：中華民國115年3月6日\n發文字號：府授交字第1150056789號\n主旨：公告「115年度搭乘補助計畫」，並自115年4月1日起實施。\n依據：\n一、老人福利法第25條。\n二、權益保障法第58條。\n公告事項：\n一、對象：年滿65歲之市民。\n二、主辦機關：本府交通局；協辦機關：本府社會局、各區公所。`,
  );
  expect(metadata).toMatchObject({ title: '公告「115年度搭乘補助計畫」', issuer: '海岸市政府' });
  expect(clauses.map(({ title }) => title)).toContain('公告事項');
  expect(responsibilities.map(({ role, organisations }) => [role, ...organisations])).toEqual([
    ['主辦機關', '本府交通局'],
    ['協辦機關', '本府社會局', '各區公所'],
  ]);
});

test.each([
  ['某局关于区政协第0086号提案的答复', '某局关于区政协第0086号提案的答复'],
  ['《資源循環藍圖2035》推行進度', '環境及生態局\n《資源循環藍圖2035》推行進度\n（2027年1月）'],
])('the title is %s', (title, head) => {
  const { metadata, account } = read(`${head}\n\n一、情况\n坚持推进。\n二、打算\n加强领导。`);
  expect(metadata.title).toBe(title);
  expect(account.filter(({ verdict }) => verdict === 'furniture')).toEqual([]);
});

test('a change without its thing is that of the figure before; a word is not cut into what two share', () => {
  const names = (line: string): string[] =>
    read(`岚川市规划\n一、目标\n${line}\n二、其他\n完成。`).indicators.map(({ name }) => name);
  expect(names('到2035年，慢性病死亡率降至13.5%以下，较2030年下降1.5个百分点。')).toEqual([
    '慢性病死亡率',
    '慢性病死亡率下降',
  ]);
  expect(names('到2035年，博物馆、图书馆免费开放率分别达到70%、68%。')).toEqual([
    '博物馆免费开放率',
    '图书馆免费开放率',
  ]);
});

test('thousands that blanks part before a stop, a sign of money, and names over figures that wide blanks part', () => {
  const { figures } = read(
    `某區議會\n2031至2032年度撥款申請\n1. 參加人次達98 540，所需撥款共$6,820,000。\n2. 批准申請。\n康樂事務辦事處\n2031年2月`,
  );
  expect(figures.map(({ value, unit }) => `${String(value)}${unit}`)).toEqual(
    expect.arrayContaining(['98540', '6820000元']),
  );
  const table = `县区　任务数（人）　资金（万元）\n东平区　300　90\n南关县　450　135`;
  const { clauses } = read(`某市培育方案\n一、任务\n任务见下表。\n${table}\n二、要求\n加强领导。`);
  expect(clauses[0]?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
});

test('the government above the name of a bureau says whose bureau it is', () => {
  const { metadata } = read(
    `香港特別行政區政府\n環境及生態局\n《藍圖2035》推行進度\n\n引言\n1. 本文件匯報進度。\n\n進度\n2. 已增至1 480個。`,
  );
  expect(metadata).toMatchObject({ issuer: '環境及生態局', title: '《藍圖2035》推行進度' });
});
