import { describe, expect, test } from 'vitest';
import { readCapture } from '../../../src/import/read.ts';
import type { Reading } from '../../../src/plan/model.ts';

/** What pages of real papers looked like, on invented ones. */
const read = (text: string, file = 'a.txt'): Reading => readCapture(new TextEncoder().encode(text), file);
const paths = ({ clauses }: Reading): string[] =>
  clauses.filter(({ path }) => path.length > 0).map(({ path, title }) => `${path.join('/')} ${title}`);
const targets = ({ indicators }: Reading): string[] =>
  indicators.map(({ name, comparator, value, unit, year }) =>
    [name, comparator, value, unit, year].map(String).join(' '),
  );

describe('particulars', () => {
  test('labels that nothing parts from the values before them', () => {
    const text =
      '发文机构岚川市人民政府办公厅发文字号岚政办〔2031〕1号\n发布日期2031年01月23日有效性有效\n成文日期2031年01月17日\n\n市人民政府办公厅关于印发治水方案的通知\n一、总则\n坚持保护。';
    expect(read(text).metadata).toMatchObject({
      documentNumber: '岚政办〔2031〕1号',
      issuer: '岚川市人民政府办公厅',
      issuedOn: '2031-01-17',
    });
  });

  test('labels behind bullets, and 正文 above the title', () => {
    const text =
      '文章属性\n∙【制定机关】岚川市人民政府\n∙【字　号】岚政办〔2031〕1号\n∙【主题分类】水利\n正文\n岚川市关于印发治水方案的通知\n一、总则\n坚持保护。';
    expect(read(text).metadata).toMatchObject({
      title: '岚川市关于印发治水方案的通知',
      issuer: '岚川市人民政府',
      documentNumber: '岚政办〔2031〕1号',
    });
  });

  test('a school signs, and what a paper of the Legislative Council is about is its title', () => {
    const school = read(
      '岚川市第一中学2031年招生简章\n一、计划\n招收新生800名。\n岚川市第一中学\n2031年5月8日',
    );
    expect(school.metadata).toMatchObject({ issuer: '岚川市第一中学', issuedOn: '2031-05-08' });
    const paper = read(
      '<p>立法會CB(1)7/2031(03)號文件</p><p>討論文件</p><p>立法會發展事務委員會</p><p>北部新市鎮的最新進展</p><h3>目的</h3><p>1. 本文件向委員匯報新市鎮的最新進展。</p><h3>背景</h3><p>2. 政府公布了行動綱領。</p>',
      'a.html',
    );
    expect(paper.metadata).toMatchObject({
      title: '北部新市鎮的最新進展',
      documentNumber: '立法會CB(1)7/2031(03)號文件',
    });
  });

  test.each([
    ['澳門特別行政區政府\n文化局\n關於推動社區文化空間的計劃', '關於推動社區文化空間的計劃', '文化局'],
    ['文化局\n2026年度財務資助計劃', '2026年度財務資助計劃', '文化局'],
    ['岚川县教育局\n2031年工作要点', '岚川县教育局2031年工作要点', '岚川县教育局'],
    ['香港特別行政區政府\n環境及生態局\n香港清新空氣藍圖', '香港清新空氣藍圖', '環境及生態局'],
    [
      '印發公開考核辦法的通知\n岚川市人民政府\n印發公開考核辦法的通知',
      '印發公開考核辦法的通知',
      '岚川市人民政府',
    ],
    ['類別：A類\n岚川市教育局關於第8號提案的答復', '岚川市教育局關於第8號提案的答復', '岚川市教育局'],
    [
      '澳 門 特 別 行 政 區\n第2/2031號法律\n電子政務\n立法會根據《基本法》第七十一條，制定本法律。',
      '電子政務',
      '立法會',
    ],
    [
      '第26/2031號行政長官批示\n行政長官行使《基本法》賦予的職權，作出本批示。',
      '第26/2031號行政長官批示',
      '行政長官',
    ],
    ['跳至主要內容\n設施明日起暫停開放\n********\n發言人今日宣布暫停開放。', '設施明日起暫停開放', null],
    [
      '2031年人大建议办理工作\n完成情况说明\n今年共办理建议17件。',
      '2031年人大建议办理工作完成情况说明',
      null,
    ],
  ])('title and issuer of %j', (head, title, issuer) => {
    const { metadata } = read(`${head}\n一、目標\n建成三十處。\n二、措施\n加強管理。`);
    expect(metadata).toMatchObject({ title, issuer });
  });

  test('what an amendment quotes over several paragraphs opens no clauses', () => {
    const text =
      '關於修改規章的決定\n一、第六條修改如下：\n“第六條\n一、申請須於兩年內遞交。\n二、〔……〕”\n二、本決定自公佈翌日起生效。';
    expect(paths(read(text))).toEqual(['一 第六條修改如下', '二 本決定自公佈翌日起生效']);
  });

  test('a word of the page in Latin letters is no part of the title', () => {
    expect(read('Network\n岚川市治水规划\n一、总则\n坚持保护。').metadata.title).toBe('岚川市治水规划');
  });
});

test('1﹒ with the small stop is a number, with its duties and targets', () => {
  const reading = read(
    '岚川市2031年重点工作责任分解\n一、主要目标\n1﹒全市生产总值增长7%以上。\n牵头责任单位：市发展改革委。\n2﹒进出口总额增长9%左右。\n牵头责任单位：市商务局。',
  );
  expect(paths(reading).map((path) => path.split(' ')[0])).toEqual(['一', '一/1', '一/2']);
  expect(reading.responsibilities.map(({ clause, organisations }) => [clause, ...organisations])).toEqual([
    ['1-1', '市发展改革委'],
    ['1-2', '市商务局'],
  ]);
});

test('readings without tones that a proxy put behind characters are undone; a few Latin words in brackets stay', () => {
  const proxied =
    '一、總體要(yao)求(qiu)\n決(jue)定(ding)實(shi)施高標準(zhun)農(nong)田(tian)建設，推動(dong)(dong)發(fa)展(zhan)。';
  const { clauses, warnings } = read(proxied);
  expect(clauses[0]).toMatchObject({ title: '總體要求' });
  expect(clauses[0]?.blocks[0]).toMatchObject({ text: '決定實施高標準農田建設，推動發展。' });
  expect(warnings.length).toBeGreaterThan(0);
  expect(read('一、推广\n发展人工智能(ai)产业。').clauses[0]?.blocks[0]).toMatchObject({
    text: '发展人工智能(ai)产业。',
  });
});

test('a table whose columns blanks part, with blanks in its head', () => {
  const text =
    '     指 标                2030 年        属 性\n\n     1.家庭人均收入年均增长（%）        >7.5          预期性\n\n     2.技能培训人数（万人）             >4            预期性\n\n     3.补贴覆盖率（%）                  100           约束性\n';
  expect(targets(read(text))).toEqual([
    '家庭人均收入年均增长 > 7.5 % 2030',
    '技能培训人数 > 4 万人 2030',
    '补贴覆盖率 = 100 % 2030',
  ]);
});

test('what a heading of how a plan was carried out tells, and what happened in three years, is past', () => {
  const text =
    '岚川市“十二五”助残规划\n一、“十一五”规划执行情况\n就业率稳定在91%。培训2400名残疾人。\n二、收入\n家庭收入在三年间上升3000元。\n三、目标\n新增就业800人。';
  expect(read(text).indicators.map(({ value }) => value)).toEqual([800]);
});

test('a long line of sentences without a stop goes on in the next', () => {
  const first = `各责任单位要加强组织领导。${'要按照要求逐项抓好任务落实，'.repeat(4)}由办`;
  const { clauses } = read(`一、责任\n${first}\n公室负责抓好督办工作。\n二、其他\n坚持保护。`);
  expect(clauses[0]?.blocks).toHaveLength(1);
});

test('paragraphs of an address: years of two numbers, a list with small Roman numbers, a lone number below a heading', () => {
  const html = `<main><h1>施政報告</h1><h3>公營房屋供應</h3><p>64. 我們會與香港房屋協會緊密合作，全力提量、提速、提效、提質，縮短公屋輪候時間。措施包括：</p><ol style="list-style-type: lower-roman"><li>推出全新公屋，將於五年內興建約30 000個單位，增加公營房屋供應，快速建成，配備基本設施，並保留輪候位置。</li><li>在2031-32至2035-36的五年期內，預計共有77 100個單位落成，當中23 300個單位將於2032-33年度完工。</li></ol></main>`;
  const reading = read(html, 'a.html');
  expect(reading.clauses.map(({ path }) => path.join('/')).filter((path) => path !== '')).toEqual([
    '64',
    '64/i',
    '64/ii',
  ]);
  expect(reading.indicators.map(({ value, year }) => [value, year])).toEqual([
    [30000, null],
    [77100, 2036],
    [23300, 2033],
  ]);
});

test('a table of aims in sentences, and one that weighs its aims', () => {
  const task = `<table><tr><th>序号</th><th>目标与任务</th><th>分管县领导</th><th>牵头责任单位</th></tr><tr><td>1</td><td>新增托位400个以上，公办园在园幼儿占比60%以上。</td><td>某某</td><td>县教育局</td></tr></table>`;
  expect(targets(read(`<main><p>2031年重点工作任务分解表</p>${task}</main>`, 'a.html'))).toEqual([
    '新增托位 >= 400 个 2031',
    '公办园在园幼儿占比 >= 60 % 2031',
  ]);
  const kpi = `<table><tr><th colspan="2">衡量指標</th><th>衡量指標</th></tr><tr><th>衡量指標</th><th>衡量標準</th><th>103年年度目標值</th></tr><tr><td>輔導廠商進駐(5%)</td><td>年度輔導家數</td><td>35家</td></tr><tr><td>推展會展活動(6%)</td><td>年度場數</td><td>2場</td></tr></table>`;
  expect(read(`<main>${kpi}</main>`, 'a.html').indicators.map(({ value, year }) => [value, year])).toEqual([
    [35, 2014],
    [2, 2014],
  ]);
});

test('a title of several bodies is no sentence, and the name of a site no part of it', () => {
  const bodies = '岚川市发展和改革委员会 岚川市自然资源和规划局 岚川市住房和城乡建设局';
  const title = `${bodies} 关于印发岚川市城市社区嵌入式服务设施建设工程实施方案的通知`;
  expect(read(`${title}\n各县人民政府：\n现印发给你们。\n一、目标\n坚持保护。`).metadata).toMatchObject({
    issuer: bodies.replaceAll(' ', '、'),
    planTitle: '岚川市城市社区嵌入式服务设施建设工程实施方案',
  });
  expect(read('岚川高企网\n奖励政策:关于加快高质量发展的若干意见\n一、目标\n坚持保护。').metadata.title).toBe(
    '奖励政策:关于加快高质量发展的若干意见',
  );
});

describe('task tables with one cell a line', () => {
  const rows = (head: string, body: string): Reading =>
    read(`岚川市2031年重点工作责任分解\n${[...head.split('|'), ...body.split('|')].join('\n\n')}\n`);
  const duties = ({ responsibilities }: Reading): string[] =>
    responsibilities.map(({ role, organisations }) => `${role}: ${organisations.join('、')}`);

  test('one column of bodies', () => {
    const reading = rows(
      '序号|主 要 工 作 任 务|责任单位',
      '1|生产总值增长6%左右。|市发展改革委|2|研发投入强度达到3.5%左右。|市科技局|3|固定资产投资增长8%以上。|市发展改革委、市经信局',
    );
    expect(duties(reading)).toEqual([
      '责任单位: 市发展改革委',
      '责任单位: 市科技局',
      '责任单位: 市发展改革委、市经信局',
    ]);
    expect(targets(reading).map((each) => each.split(' ').slice(1).join(' '))).toEqual([
      '~ 6 % 2031',
      '~ 3.5 % 2031',
      '>= 8 % 2031',
    ]);
  });

  test('several columns of bodies and terms; a task of two lines, an empty column, a group', () => {
    const reading = rows(
      '序号|工作任务|牵头单位|配合单位|完成时限',
      '一、经济|1|建设园区。|市工信局|市财政局、各县|2031年6月底前|2|培育企业。|完善政策。|市科技局|市教育局|年底前|二、民生|3|新建学校。|市教育局|长期',
    );
    expect(duties(reading)).toEqual([
      '牵头单位: 市工信局',
      '配合单位: 市财政局、各县',
      '牵头单位: 市科技局',
      '配合单位: 市教育局',
      '牵头单位: 市教育局',
    ]);
    const table = reading.clauses.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'table');
    expect(table).toMatchObject({ header: ['序号', '工作任务', '牵头单位', '配合单位', '完成时限'] });
  });

  test('words that only look like heads make no table, and no line is lost', () => {
    const { clauses, account } = rows('序号|工作内容|责任单位', '说明|各单位按时报送。');
    expect(clauses.flatMap(({ blocks }) => blocks).some(({ kind }) => kind === 'table')).toBe(false);
    expect(account).toHaveLength(6);
  });
});

test('附件1 behind a notice, whose title gives its year', () => {
  const text = `各县人民政府：\n《分解》已经同意，现印发给你们，请认真执行。\n附件：1.2031年重点工作责任分解\n2.民生实事分解\n岚川市人民政府办公室\n2031年5月22日\n附件1\n2031年重点工作责任分解\n一、市长主抓重点工作\n1.支持企业。减轻负担200亿元。\n责任单位：市经信局、市财政局\n附件2\n民生实事分解\n一、教育\n1.新建学校。新建小学3所。`;
  const reading = read(text);
  expect(paths(reading).map((path) => path.split(' ')[0])).toEqual([
    '附件1',
    '附件1/一',
    '附件1/一/1',
    '附件2',
    '附件2/一',
    '附件2/一/1',
  ]);
  expect(reading.indicators.map(({ year }) => year)).toEqual([2031, null]);
});

test('a decree broken over two lines, buttons of the page above, the bracket of an assembly', () => {
  expect(
    read(
      '收藏本站| 设为首页| 首页\n岚川市公园管理办法\n作者:资料网 时间:2034-07-13 09:31:43\n下载地址: 点击此处下载\n岚川市公园管理办法\n岚川市人民政府令\n第40号\n《公园管理办法》已经会议通过，现予公布。\n第一章 总则\n第一条 为了保护，制定本办法。',
    ).metadata,
  ).toMatchObject({ title: '岚川市公园管理办法', documentNumber: '岚川市人民政府令第40号' });
  expect(
    read(
      '岚川市人民代表大会常务委员会关于罚款限额的规定\n（2031年9月26日岚川市第十届人民代表大会常务委员会第三十次会议通过）\n一、不得超过一千元。\n二、从严。',
    ).metadata.issuedOn,
  ).toBe('2031-09-26');
});

test('particulars of real pages: labels between bars, a time behind a day, bodies above their date, a title over its byline', () => {
  const body = '一、范围\n全县。\n二、标准\n按省定标准。';
  expect(
    read(`文号 | 岚政办〔2013〕11号 | 索引号 | 005452065/2013-00024 | 关键词 | |\n${body}`).metadata,
  ).toMatchObject({ documentNumber: '岚政办〔2013〕11号', indexNumber: '005452065/2013-00024' });
  expect(read(`岚川市公园办法\n发布日期:\n2024年04月06日 16:34\n${body}`).metadata.publishedAt).toBe(
    '2024-04-06 16:34',
  );
  expect(read(`岚川市统计局\n国家统计局岚川调查队\n2012年3月19日\n${body}`).metadata).toMatchObject({
    issuer: '岚川市统计局、国家统计局岚川调查队',
    issuedOn: '2012-03-19',
  });
  expect(read(`2024年一季度岚川市核算结果\n时间:2024-04-17\n${body}`).metadata.title).toBe(
    '2024年一季度岚川市核算结果',
  );
});

test('excerpts that begin amid a series or with 3.2, a heading without a number, a number left out', () => {
  const numbers = (text: string): string[] => paths(read(text)).map((path) => path.split(' ')[0] ?? '');
  expect(numbers('（四）讨论规章；\n（五）听取汇报；\n十四、会议。\n（一）每月一次。')).toEqual([
    '（四）',
    '（五）',
    '十四',
    '十四/（一）',
  ]);
  expect(numbers('3.2 道路\n路面平整。\n3.3 桥梁\n每年检查。')).toEqual(['3.2', '3.3']);
  const heading = read('岚川市发展计划\n创新科技\n一、平台\n建设平台。\n二、人才\n引进人才。');
  expect(heading.account.find(({ text }) => text === '创新科技')?.verdict).toBe('document');
});

test('points of a year: who and when in a bracket below the title, 同比 that is still to come', () => {
  const reading = read(
    '2031年岚川新区营商环境提升工作要点\n（新区管委会办公室，2031年3月）\n\n2031年重点抓好以下工作。\n一、监管规范\n1.推行“综合查一次”，涉企检查频次同比下降30%。（司法局）\n2.免费赠送公章4枚，年内新增主题15个，平均办理时限压减60%以上。（数据局）\n二、保障\n按季通报。\n',
  );
  expect(reading.metadata).toMatchObject({
    title: '2031年岚川新区营商环境提升工作要点',
    issuer: '新区管委会办公室',
    issuedOn: null,
  });
  expect(targets(reading)).toEqual([
    '涉企检查频次同比下降 = 30 % 2031',
    '新增主题 = 15 个 2031',
    '平均办理时限压减 >= 60 % 2031',
  ]);
});

test('a heading that ends in a time gives it to its items; the money of a sum that is set aside is no result', () => {
  const reading = read(
    '長者服務三年行動綱領\n福利局\n2031年9月1日\n\n目標\n1. 政府的目標是在2034年3月或之前：\n(a) 將服務名額由現時約16,000個增加至24,000個；\n(b) 把受惠人數增至15,000人。\n措施\n2. 政府已預留12億元推行上述措施，當中3億元用於培訓。\n',
  );
  expect(targets(reading)).toEqual(['服務名額 = 24000 個 2034', '受惠人數 = 15000 人 2034']);
  expect(reading.figures.filter(({ kind }) => kind === 'resource').map(({ value }) => value)).toEqual([
    12, 3,
  ]);
});

test('number and date in one line below the title', () => {
  const reading = read(
    '# 云岭县2031年度民生实事责任分解表\n\n云政办函〔2031〕17号　2031年1月20日\n\n| 项目 | 目标 | 牵头单位 |\n| --- | --- | --- |\n| 停车 | 新增泊位1500个 | 县城管局 |\n',
    'a.md',
  );
  expect(reading.metadata).toMatchObject({ documentNumber: '云政办函〔2031〕17号', issuedOn: '2031-01-20' });
});
