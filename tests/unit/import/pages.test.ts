import { describe, expect, test } from 'vitest';
import { readCapture } from '../../../src/import/read.ts';
import { readBody } from '../../../src/markdown/readBody.ts';
import { writeBody } from '../../../src/markdown/writeBody.ts';
import type { Reading } from '../../../src/plan/model.ts';

const read = (text: string, file = 'page.html'): Reading => readCapture(new TextEncoder().encode(text), file);
const outline = ({ clauses }: Reading): string[] =>
  clauses
    .filter((clause) => clause.path.length > 0)
    .map((clause) => `${clause.path.join('/')} ${clause.title}`.trim());
const kept = ({ clauses }: Reading): string =>
  clauses
    .flatMap((clause) => clause.blocks)
    .map((block) => (block.kind === 'table' ? '[table]' : block.text))
    .join('⏎');

const BODY =
  '<p>一、目标</p><p>到2025年，全县水质优良比例达到90%以上，群众满意。</p><p>二、任务</p><p>整治河道，落实管护，各镇负责，务求实效，长期坚持，不留死角。</p>';

describe('a page that hides its paper until a script runs', () => {
  test.each(['visibility: hidden', 'opacity:0', 'display:none'])('%s', (style) => {
    const reading = read(
      `<html><body><h1>关于治水的意见</h1><div style="${style}">${BODY}</div><p>分享</p></body></html>`,
    );
    expect(outline(reading)).toEqual(['一 目标', '二 任务']);
  });

  test('still hides what is hidden within, and what stands off the screen', () => {
    const within = read(
      `<html><body><div style="opacity:0">${BODY}<p style="display:none">优质服务推荐</p></div></body></html>`,
    );
    expect(kept(within)).toContain('整治河道');
    expect(kept(within)).not.toContain('推荐');
    const away = read(`<html><body><div style="left:-9999px">${BODY}</div></body></html>`);
    expect(away.clauses).toEqual([]);
  });
});

describe('a page that sets parts of the paper apart', () => {
  const long = `${BODY}<p>三、保障</p><p>${'加强领导，明确责任，确保各项任务落到实处。'.repeat(12)}</p>`;
  const page = (before: string, after: string): Reading =>
    read(
      `<html><body><div class="nav"><a href="/">首页</a></div><div class="w"><div>${before}</div><div class="c">${long}</div><div>${after}</div></div><div>网站地图</div></body></html>`,
    );

  test.each([
    ['addressees', '<p>各镇人民政府：</p>', 'addressees'],
    ['but not a word with a colon', '<p>市长信箱：</p>', 'outside'],
    [
      'the notice',
      '<p>现将《治水方案》印发给你们，请认真执行。</p><p>青禾县水务局</p><p>2022年5月6日</p>',
      'signature-date',
    ],
  ])('%s before it', (_, before, reason) => {
    expect(page(before, '').account.flatMap((line) => line.reasons)).toContain(reason);
  });

  test('a last part, and the signature', () => {
    const reading = page(
      '',
      '<p>四、附则</p><p>本意见由县水务局解释。</p><p>青禾县水务局</p><p>2022年5月6日</p>',
    );
    expect(outline(reading).at(-1)).toBe('四 附则');
    expect(reading.metadata).toMatchObject({ issuer: '青禾县水务局', issuedOn: '2022-05-06' });
  });

  test('but not an explanation that counts from one again', () => {
    const reading = page('', '<p>一、起草背景</p><p>近年来水质变差。</p>');
    expect(outline(reading)).toEqual(['一 目标', '二 任务', '三 保障']);
  });
});

test('the titles of other papers beside a short one do not make the page its element', () => {
  const links = ['关于公布第三批文物保护单位名单的通知', '2022年义务教育阶段学校招生工作方案的解读']
    .map((title) => `<li><a href="/x">青禾县人民政府办公室${title}</a></li>`)
    .join('');
  const reading = read(
    `<html><body><div class="w"><div>${BODY}</div><div><h3>热点信息</h3><ul>${links}</ul></div></div></body></html>`,
  );
  expect(outline(reading)).toEqual(['一 目标', '二 任务']);
  expect(kept(reading)).not.toContain('招生');
});

describe('tables that lay out the page', () => {
  test.each([
    [
      'with blank columns',
      `<tr><td>&nbsp;</td><td>县水务局</td></tr><tr><td>&nbsp;</td><td>${BODY}</td></tr><tr><td></td><td>打印</td></tr>`,
    ],
    ['with a paper in one cell', `<tr><td>水务</td><td>首页</td></tr><tr><td>栏目</td><td>${BODY}</td></tr>`],
  ])('%s', (_, rows) => expect(outline(read(`<table>${rows}</table>`))).toEqual(['一 目标', '二 任务']));
});

describe('titles beside the paper', () => {
  const titled = (head: string): string | null =>
    read(`<html><body>${head}<div>${BODY}</div></body></html>`).metadata.title;
  test.each([
    ['over two lines', '<div>青禾县水务局<br>关于治水的实施意见</div>'],
    [
      'under the columns of the site',
      '<div>首页 机构设置 在线服务</div><h1>青禾县水务局关于治水的实施意见</h1>',
    ],
    ['under a column of the site', '<p>政务公开</p><div>青禾县水务局<br>关于治水的<br>实施意见</div>'],
  ])('%s', (_, head) => expect(titled(head)).toBe('青禾县水务局关于治水的实施意见'));
});

test('a title that begins with 关于 names no issuer', () => {
  expect(read(`<h1>关于印发治水方案的通知</h1>${BODY}`).metadata.issuer).toBeNull();
});

describe('numbers without stops', () => {
  const lines = [
    '关于治水的规划',
    '1 总则',
    '1.1 目的',
    '改善水质。',
    '2 任务',
    '2.1 整治河道',
    '2.1.1 清淤',
    '3 个镇先行。',
    '3 保障',
    '加强领导。',
  ];
  test('count where 1.1 stands under 1, and are read back from the plan', () => {
    const reading = read(lines.join('\n'), 'paper.txt');
    const expected = ['1 总则', '1/1.1 目的', '2 任务', '2/2.1 整治河道', '2/2.1/2.1.1 清淤', '3 保障'];
    expect(outline(reading)).toEqual(expected);
    const again = readBody(writeBody(reading.clauses), 'paper.md').clauses;
    expect(again.map((clause) => clause.id)).toEqual(reading.clauses.map((clause) => clause.id));
  });
  test('do not count elsewhere', () => {
    expect(outline(read('关于治水的规划\n一、任务\n1 个县试点\n2 个镇跟进\n', 'paper.txt'))).toEqual([
      '一 任务',
    ]);
  });
});

describe('papers of other forms', () => {
  const paper = (...lines: string[]): Reading => read(['关于治水的意见', ...lines].join('\n'), 'paper.txt');

  test.each([
    [
      'articles run on below 一、',
      ['一、任务', '第一条 整治河道。', '二、保障', '第二条 加强领导。'],
      ['一 任务', '一/第一条', '二 保障', '二/第二条'],
    ],
    [
      '（一） stands in 1、',
      ['1、任务', '（一）清淤', '（二）管护', '2、保障'],
      ['1 任务', '1/（一） 清淤', '1/（二） 管护', '2 保障'],
    ],
    [
      'numbers alone on their line',
      ['一、', '任务', '（一）', '清淤', '整治河道。', '二、', '保障'],
      ['一 任务', '一/（一） 清淤', '二 保障'],
    ],
    [
      'articles that hold （一）',
      ['第一条 整治下列河道：', '（一）东河；', '（二）西河。', '第二条 加强领导。'],
      ['第一条', '第一条/（一）', '第一条/（二） 西河', '第二条'],
    ],
  ])('%s', (_, lines, expected) => expect(outline(paper(...lines))).toEqual(expected));

  test('the bodies below a role alone on its line', () => {
    const { responsibilities } = paper('一、任务', '整治河道。', '责任单位：', '县水务局、各镇');
    expect(responsibilities[0]?.organisations).toEqual(['县水务局', '各镇']);
  });

  test('a title whose last word is spaced out', () => {
    expect(read('青禾县水务局\n关于印发治水方案的\n通 知\n一、目标\n文。', 'paper.txt').metadata.title).toBe(
      '青禾县水务局关于印发治水方案的通知',
    );
  });

  test('number, addressees and body on one line', () => {
    const body = `一、目标${'改善水质，'.repeat(20)}务求实效。二、任务整治河道，落实管护。三、保障加强领导，明确责任。四、考核定期通报，奖优罚劣。`;
    const { metadata } = paper(
      `青政发〔2021〕18号各镇人民政府，县直各单位：为改善水质，提出以下意见。${body}`,
    );
    expect(metadata).toMatchObject({
      documentNumber: '青政发〔2021〕18号',
      addressees: '各镇人民政府，县直各单位',
    });
  });
});

describe('tables in text', () => {
  const rows = [
    ['序号', '工作任务', '责任单位'],
    ['1', '改造86个泵站', '水务局'],
    ['2', '清淤', '各镇'],
  ];
  const bars = rows.map((row) => `| ${row.join(' | ')} |`);
  test.each([
    ['tabs', rows.map((row) => row.join('\t')).join('\n'), 'paper.txt'],
    ['bars', [bars[0], '| --- | --- | --- |', ...bars.slice(1)].join('\n'), 'paper.md'],
  ])('with %s', (_, table, file) => {
    const reading = read(`关于治水的意见\n一、任务\n分工如下。\n${table}\n二、保障\n加强领导。`, file);
    expect(reading.clauses.find((clause) => clause.id === '1')?.blocks[1]).toMatchObject({
      kind: 'table',
      header: rows[0],
      rows: rows.slice(1),
    });
    expect(reading.responsibilities.map(({ organisations }) => organisations)).toEqual([
      ['水务局'],
      ['各镇'],
    ]);
    expect(reading.account.filter((line) => line.verdict === 'document')).toHaveLength(7);
  });

  test('what is held back from a row leaves its cell empty', () => {
    const table = [...rows, ['3', '彩88-欢迎您', '各镇']].map((row) => row.join('\t')).join('\n');
    expect(kept(read(`关于治水的意见\n一、任务\n${table}`, 'paper.txt'))).toBe('[table]');
    expect(read(`关于治水的意见\n一、任务\n${table}`, 'paper.txt').clauses[0]?.blocks[0]).toMatchObject({
      rows: [...rows.slice(1), ['3', '', '各镇']],
    });
  });

  test('labels with their values are none', () => {
    const label =
      '索引号\tQ-1\t文号\t青政发〔2021〕1号\n发布机构\t青禾县\t分类\t水利\n效力状况\t有效\t废止日期\t无';
    expect(kept(read(`${label}\n关于治水的意见\n一、任务\n清淤。`, 'paper.txt'))).toBe('清淤。');
  });
});

describe('annexes and tasks', () => {
  test('附件：, a title and a table are an annex', () => {
    const reading = read(
      `<h1>关于治水的意见</h1>${BODY}<p>附件：任务分工表</p><table><tr><th>序号</th><th>任务内容</th><th>责任单位</th></tr><tr><td>1</td><td>改造86个泵站</td><td>水务局</td></tr><tr><td>2</td><td>清淤</td><td>各镇</td></tr></table>`,
    );
    expect(outline(reading).at(-1)).toBe('附件 任务分工表');
    expect(reading.indicators.at(-1)).toMatchObject({ value: 86, clause: 'annex' });
  });

  test.each([
    [
      '县水务局牵头，各镇配合',
      [
        ['牵头', '县水务局'],
        ['配合', '各镇'],
      ],
    ],
    [
      '县水务局（牵头）、各镇',
      [
        ['牵头', '县水务局'],
        ['责任单位', '各镇'],
      ],
    ],
    ['县水务局、各镇按职责分工负责', [['责任单位', '县水务局 各镇']]],
    ['县水务局 各镇', [['责任单位', '县水务局 各镇']]],
  ])('a cell of bodies: %s', (cell, expected) => {
    const table = `序号\t任务\t责任单位\n1\t清淤\t${cell}\n2\t管护\t/`;
    const { responsibilities } = read(`关于治水的意见\n一、任务\n${table}`, 'paper.txt');
    expect(responsibilities.map(({ role, organisations }) => [role, organisations.join(' ')])).toEqual(
      expected,
    );
  });

  test('a task that is all heading, but for its bodies, has its target and its bodies', () => {
    const reading = read(
      '关于治水的意见\n一、河道\n1.整治河道60公里。（县水务局）\n2.新建泵站15座。（完成时限：12月底前）\n',
      'paper.txt',
    );
    expect(reading.indicators.map(({ value, unit }) => `${String(value)} ${unit}`)).toEqual([
      '60 公里',
      '15 座',
    ]);
    expect(reading.responsibilities.map(({ organisations }) => organisations)).toEqual([['县水务局']]);
  });
});
