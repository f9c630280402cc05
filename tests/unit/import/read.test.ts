import { describe, expect, test } from 'vitest';
import { readCapture } from '../../../src/import/read.ts';
import { withTableRows } from '../../../src/import/paper/tableRows.ts';
import type { Reading } from '../../../src/plan/model.ts';

const read = (text: string, file = 'capture.txt'): Reading =>
  readCapture(new TextEncoder().encode(text), file);
/** Paths and titles of the numbered clauses, one string each. */
const outline = (text: string): string[] =>
  read(text)
    .clauses.filter((clause) => clause.path.length > 0)
    .map((clause) => `${clause.path.join('/')} ${clause.title}`.trim());
const textOf = (reading: Reading, id: string): string =>
  (reading.clauses.find((clause) => clause.id === id)?.blocks ?? [])
    .map((block) => (block.kind === 'table' ? '[table]' : block.text))
    .join('⏎');

describe('numbering', () => {
  test.each<[string, string[], string[]]>([
    [
      '一、 holds 1. without （一）',
      ['一、目标', '1.近期。到位。', '2.远期。到位。', '二、任务', '1.修路。修好。'],
      ['一 目标', '一/1 近期', '一/2 远期', '二 任务', '二/1 修路'],
    ],
    [
      '（一） runs on across its parents',
      ['一、甲', '（一）子。文。', '（二）丑。文。', '二、乙', '（三）寅。文。', '（四）卯。文。'],
      ['一 甲', '一/（一） 子', '一/（二） 丑', '二 乙', '二/（三） 寅', '二/（四） 卯'],
    ],
    [
      'both widths mixed',
      ['一、甲', '(一)子。文。', '（二）丑。文。', '1、寅。文。', '2．卯。文。', '3.辰。文。'],
      ['一 甲', '一/(一) 子', '一/（二） 丑', '一/（二）/1 寅', '一/（二）/2 卯', '一/（二）/3 辰'],
    ],
    [
      'figures that look like decimals',
      ['一、甲', '1.80周岁以上老人免费。', '2.修路。文。', '3.2018年要全部建成。', '二、乙'],
      ['一 甲', '一/1 80周岁以上老人免费', '一/2 修路', '一/3 2018年要全部建成', '二 乙'],
    ],
    [
      'a decimal in the text is no number',
      ['一、甲', '总投资', '3.5亿元以上的项目优先。', '二、乙', '文。'],
      ['一 甲', '二 乙'],
    ],
    [
      'in-sentence numbers are text',
      ['一、甲', '做好：（1）登记；（2）公示；（3）归档。一是核查，二是整改。', '二、乙', '文。'],
      ['一 甲', '二 乙'],
    ],
    [
      'chapters, sections and articles',
      [
        '第一章 总则',
        '第一条 为了治水，制定本办法。',
        '第二章 职责',
        '第一节 县级',
        '第二条 县政府负责：',
        '（一）规划；',
        '（二）建设。',
      ],
      [
        '第一章 总则',
        '第一章/第一条',
        '第二章 职责',
        '第二章/第一节 县级',
        '第二章/第一节/第二条',
        '第二章/第一节/第二条/（一）',
        '第二章/第一节/第二条/（二） 建设',
      ],
    ],
    [
      'decimals by depth',
      [
        '1 总则',
        '1. 总则',
        '1.1 目的',
        '文。',
        '1.2 依据',
        '文。',
        '2. 职责',
        '2.1 组织',
        '2.1.1 办公室',
        '文。',
      ],
      ['1 总则', '1/1.1 目的', '1/1.2 依据', '2 职责', '2/2.1 组织', '2/2.1/2.1.1 办公室'],
    ],
    [
      'annexes count for themselves',
      ['一、甲', '文。', '附件1', '清单', '一、子', '文。', '附件2', '名录', '1.丑。文。'],
      ['一 甲', '附件1 清单', '附件1/一 子', '附件2 名录', '附件2/1 丑'],
    ],
    [
      'a box has numbers of its own',
      [
        '一、甲',
        '（一）子。文。',
        '专栏1 重点工程',
        '1.水库。文。',
        '2.河道。文。',
        '（二）丑。文。',
        '二、乙',
      ],
      ['一 甲', '一/（一） 子', '一/（二） 丑', '二 乙'],
    ],
    [
      'a list of annexes is no series of headings',
      ['一、甲', '文。', '附件：1.清单', '2.名录', '青禾市水务局', '2020年1月1日'],
      ['一 甲'],
    ],
  ])('%s', (_, lines, expected) => expect(outline(`关于治水的意见\n${lines.join('\n')}`)).toEqual(expected));

  test('a line above a series that begins again heads it, also where the one before had a single number', () => {
    const lines = [
      '机构',
      '（一）甲。文。',
      '督查',
      '（一）乙。文。',
      '附带事项',
      '（一）丙。文。',
      '（二）丁。文。',
    ];
    const { clauses } = read(`关于治水的意见\n${lines.join('\n')}`);
    expect(clauses.map(({ label, title }) => label + title)).toEqual([
      '机构',
      '（一）甲',
      '督查',
      '（一）乙',
      '附带事项',
      '（一）丙',
      '（二）丁',
    ]);
  });

  test('a table of contents is furniture', () => {
    const reading = read(
      '治水规划\n目录\n第一章 形势.....1\n第二章 任务.....5\n第一章 形势\n文。\n第二章 任务\n文。',
    );
    expect(reading.clauses.map((clause) => clause.title)).toEqual(['形势', '任务']);
    expect(reading.account.filter((line) => line.reasons.includes('table-of-contents'))).toHaveLength(3);
  });

  test('a whole body on one line', () => {
    const reading = read(
      '青禾市人民政府关于治水的意见青政发〔2021〕3号\n各县人民政府：为了治水，提出以下意见，请结合实际认真抓好落实，确保各项工作取得实效，让人民群众满意。一、总体要求（一）指导思想。坚持生态优先。（二）目标。水质达标率90%。（市水务局负责）二、主要任务（三）截污。建设管网，获一、二、三等奖的给予补助。（市住建局牵头，各县配合）各县要抓好落实。青禾市人民政府2021年5月6日（此件公开发布）',
    );
    expect(reading.clauses.map((clause) => clause.id)).toEqual([
      'preamble',
      '1',
      '1-1',
      '1-2',
      '2',
      '2-3',
      'closing',
    ]);
    expect(reading.metadata).toMatchObject({
      title: '青禾市人民政府关于治水的意见',
      documentNumber: '青政发〔2021〕3号',
      issuer: '青禾市人民政府',
      issuedOn: '2021-05-06',
      addressees: '各县人民政府',
    });
    expect(reading.account).toHaveLength(2);
    expect(reading.account[1]?.verdict).toBe('document');
  });

  test('lines broken inside a sentence are joined', () => {
    const reading = read(
      '治水规划\n一、甲\n　　加强水资源保护，落实最严格水资源管理制度，推进水\n生态修复，持续改善水环境质量。\n　　另一段的文字。\n二、乙\n　　文。',
    );
    expect(textOf(reading, '1')).toBe(
      '加强水资源保护，落实最严格水资源管理制度，推进水生态修复，持续改善水环境质量。⏎另一段的文字。',
    );
  });
});

describe('what is odd is said', () => {
  test.each([
    ['一、甲\n文。\n三、乙\n文。', /^line 4: the numbers jump to 三、/u],
    ['一、甲\n文。\n一、乙\n文。', /^line 4: two clauses have the number 1, the first on line 2$/u],
    ['一、甲\n文。（责任单位：甲局、、乙局）', /^line 3: the list of bodies has a hole/u],
    ['一、甲\n文。\n附件：清单', /not contained in the source: 清单$/u],
    ['各县：\n请做好工作。', /no numbered clause was found/u],
  ])('%s', (text, warning) =>
    expect(read(`治水意见\n${text}`).warnings.map(({ en }) => en)).toContainEqual(
      expect.stringMatching(warning),
    ),
  );

  test('ids stay unique', () => {
    const ids = read('治水意见\n一、甲\n（一）子\n（一）丑\n一、乙').clauses.map((clause) => clause.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('metadata', () => {
  test('a notice of two bodies, its plan, and a number that belongs to a cited paper', () => {
    const { metadata, bodyList, clauses } = read(
      '索引号：QH-1 发布日期：2021-05-10\n文号：无\n青禾市水务局 青禾市财政局\n关于印发《治水\n行动计划（2021—2023年）》的通知\n各县水务局、财政局：\n现将《治水行动计划（2021—2023年）》印发给你们，请认真落实。\n青禾市水务局\n青禾市财政局\n二〇二一年五月六日\n（此件主动公开）\n治水行动计划\n（2021—2023年）\n根据《治水条例》（青人发〔2020〕9号），制定本计划。\n一、目标\n文。\n市有关单位：教育局、人\n力资源局、水务局。\n抄送：市委办。\n青禾市水务局办公室 2021年5月7日印发',
    );
    expect(metadata).toMatchObject({
      title: '青禾市水务局 青禾市财政局关于印发《治水行动计划（2021—2023年）》的通知',
      planTitle: '治水行动计划（2021—2023年）',
      documentNumber: null,
      indexNumber: 'QH-1',
      issuer: '青禾市水务局、青禾市财政局',
      issuedOn: '2021-05-06',
      publishedAt: '2021-05-10',
      disclosure: '此件主动公开',
      printedOn: '2021-05-07',
      copiedTo: '市委办。',
    });
    expect(bodyList).toBe('市有关单位：教育局、人力资源局、水务局。');
    expect(clauses.map((clause) => clause.id)).toEqual(['preamble', '1']);
    expect(clauses[0]?.blocks.map((block) => block.kind)).toEqual(['notice', 'paragraph']);
  });

  test('a document without a body gives its metadata and a warning', () => {
    const reading = read(
      '索引号：QH-2\n发文机关：青禾市水务局\n成文日期：2021年5月6日\n标题：关于治水的意见',
    );
    expect(reading.metadata).toMatchObject({
      title: '关于治水的意见',
      issuer: '青禾市水务局',
      issuedOn: '2021-05-06',
    });
    expect(reading.clauses).toEqual([]);
    expect(reading.warnings.map(({ en }) => en).join()).toContain('body of the paper may be missing');
  });
});

describe('standing rules, tables, closing', () => {
  test('the first body leads in all later brackets', () => {
    const { responsibilities } = read(
      '治水意见\n一、甲\n（一）子。文。（甲局、乙局负责。列第一位者为牵头单位，下同）\n（二）丑。文。（丙局、丁局负责）\n（三）寅。文。（戊局牵头，己局配合）',
    );
    expect(responsibilities.map(({ lead }) => lead)).toEqual(['甲局', '丙局', null, null]);
  });

  test('numbered rows of a task table are provisions, merged cells are repeated, a slash is nobody', () => {
    const html =
      '<p>治水任务分工方案，请各单位认真落实，按时完成。</p><table><tr><td colspan=4>任务分工表</td></tr><tr><th>序号</th><th>任务</th><th>牵头处室</th><th>配合单位</th></tr><tr><td colspan=4>一、工程</td></tr><tr><td>1</td><td>清淤</td><td rowspan=2>规划处</td><td>/</td></tr><tr><td>2</td><td>护岸</td><td>财务处、各县</td></tr></table>';
    const { clauses, responsibilities } = withTableRows(read(html, 'table.html'));
    expect(clauses.map(({ path, title }) => [path.join('/'), title])).toEqual([
      ['', ''],
      ['一', '工程'],
      ['一/1', '清淤'],
      ['一/2', '护岸'],
    ]);
    expect(responsibilities.map(({ clause, organisations }) => [clause, organisations.join()])).toEqual([
      ['1-1', '规划处'],
      ['1-2', '规划处'],
      ['1-2', '财务处,各县'],
    ]);
  });

  test('text behind the last bracket of a row closes the paper; so does 本办法自…施行', () => {
    expect(
      read(
        '治水意见\n一、甲\n（一）子。文。（甲局负责）\n（二）丑。文。（乙局负责）\n各县要抓好落实。',
      ).clauses.at(-1)?.id,
    ).toBe('closing');
    expect(read('治水办法\n一、甲\n文。\n本办法自2021年6月1日起施行。').clauses.at(-1)?.id).toBe('closing');
  });
});

describe('HTML', () => {
  const page = (body: string): Reading =>
    read(
      `<!doctype html><html><body><div class="nav"><a href="/">首页</a></div><div id="c">${body}<p>为改善水质，制定本意见，请认真落实，务求实效。</p></div><div>网站地图</div></body></html>`,
      'page.html',
    );

  test('numbers split over spans, server tags, comments and scripts', () => {
    const reading = page(
      '<p><span>一</span><span>、</span><span>总体</span>\n<span>目标</span></p><p><%= head %>1<span>.</span>近期<!-- x -->目标。到<span>20</span><span>25</span>年。<script>alert(1)</script></p>',
    );
    expect(reading.clauses.map((clause) => [clause.label, clause.title])).toEqual([
      ['一、', '总体目标'],
      ['1.', '近期目标'],
    ]);
  });

  test.each([
    ['<p style="display:none">隐藏的推广文字</p>', 'hidden'],
    ['<div style="position:absolute; left:-9999px">屏幕外的推广文字</div>', 'off-screen'],
    ['<p>文字<span style="font-size:0">隐藏词</span>继续。</p>', 'hidden'],
    ['<p hidden>隐藏的推广文字</p>', 'hidden'],
    ['<p>彩88-欢迎您</p>', 'gambling'],
    ['<p>教\u202e育</p>', 'bidi-controls'],
    ['<p><a href="http://www.k8z9.vip/x">优质服务商推荐</a></p>', 'strange-host'],
  ])('%s is held back', (html, reason) => {
    const reading = page(`<p>一、目标</p>${html}`);
    const held = reading.account.filter((line) => line.verdict === 'suspect');
    expect(held).toHaveLength(1);
    expect(held[0]?.reasons).toContain(reason);
    const published = reading.clauses.map((clause) => textOf(reading, clause.id)).join();
    expect(published).not.toContain(held[0]?.text);
  });

  test('a hidden word inside a sentence does not break it', () => {
    expect(
      textOf(page('<p>一、目标</p><p>水质<span style="display:none">词</span>达标。</p>'), '1'),
    ).toContain('水质达标。');
  });

  test('every block has one verdict', () => {
    const reading = page('<p>一、目标</p>');
    expect(reading.account.map((line) => line.verdict)).toEqual([
      'furniture',
      'document',
      'document',
      'furniture',
    ]);
  });
});

test('what a proxy put behind characters is undone, and said', () => {
  const { clauses, warnings, account } = read('治水意见\n一、學(xué)前教育\n辦好義(yì)務教育。');
  expect(account.map(({ reasons }) => reasons)).toEqual([['title'], ['mended'], ['mended']]);
  expect(clauses.at(-1)).toMatchObject({ title: '學前教育', blocks: [{ text: '辦好義務教育。' }] });
  expect(warnings.map(({ en }) => en).join()).toContain('pinyin');
});
