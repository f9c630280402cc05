import { expect, test } from 'vitest';
import { readCapture } from '../../../../src/import/read.ts';
import { buildPaper } from './papers.ts';

const read = (inner: string, head = ''): ReturnType<typeof readCapture> => {
  const page = buildPaper('html', 'zh-Hans', 'middle', 'PLACE')
    .replace('<p>PLACE</p>', inner)
    .replace('<head>', `<head>${head}`);
  return readCapture(new TextEncoder().encode(page), 'paper.html');
};

const suspects = (reading: ReturnType<typeof readCapture>): string[] =>
  reading.account.filter(({ verdict }) => verdict === 'suspect').map(({ text }) => text);

test.each([
  '<div style="display: none !important;">装修公司</div>',
  '<div style="DISPLAY:NONE">装修公司</div>',
  '<div style="display:/**/none">装修公司</div>',
  '<div style="d\\69splay:none">装修公司</div>',
  '<div style="position:absolute;left:-9999px;top:-9999px">装修公司</div>',
  '<div style="text-indent:-9999px">装修公司</div>',
  '<p style="color:white;background-color:#fff">装修公司</p>',
  '<p style="color:#f8f8f8;background:#fff">装修公司</p>',
  '<p style="color:#fefefe">装修公司</p>',
  '<p>加强领导，强化各项保障的落实。<font color="#FFFFFF">装修公司</font></p>',
  '<p>加强领导，强化各项保障的落实。<span style="color:rgb(254,254,254)">装修公司</span></p>',
  '<p style="font-size:0.1em">装修公司</p>',
  '<p style="color:#eee;background:#eeeeee">装修公司</p>',
  '<div style="max-height:0px;overflow:hidden">装修公司</div>',
  '<div style="width:0;height:0;overflow:hidden">装修公司</div>',
  '<div style="overflow:hidden;height:1px">装修公司</div>',
  '<span style="font-size:1px">装修公司</span>',
  '<span style="font-size:0">装修公司</span>',
  '<div style="transform:scale(0)">装修公司</div>',
  '<div style="opacity:0.01">装修公司</div>',
  '<div style="filter:alpha(opacity=0)">装修公司</div>',
  '<div style="visibility:hidden">装修公司</div>',
  '<div style="clip:rect(0,0,0,0);position:absolute">装修公司</div>',
  '<marquee height="1" width="1" scrollamount="3000">装修公司</marquee>',
  '<marquee scrollamount="9999">装修公司</marquee>',
  '<details><summary>.</summary>装修公司</details>',
  '<noscript>装修公司</noscript>',
  '<template><p>装修公司</p></template>',
  '<div hidden>装修公司</div>',
  '<svg><text>装修公司</text></svg>',
  '<p><a href="http://www.xyz-88.vip/">装修公司</a></p>',
])('hidden by any means, held: %s', (inner) => {
  expect(suspects(read(inner)).filter((text) => text !== '.')).toEqual(['装修公司']);
});

const table = (cell: string, row = '<tr>', head = '<table>'): string =>
  `${head}<tr><th>序号</th><th>任务</th></tr><tr><td>1</td><td>建设养老服务站</td></tr>${row}<td>2</td>${cell}</tr></table>`;

test.each([
  '<div style="display:none">装修公司</div>',
  '<p style="color:white;background-color:white">装修公司</p>',
  '<noscript>装修公司</noscript>',
  '<template><p>装修公司</p></template>',
  '<details><summary>.</summary>装修公司</details>',
  '<svg><text>装修公司</text></svg>',
  '<iframe src="//x.cc/a">装修公司</iframe>',
])('hidden in a cell, told as what is hidden elsewhere: %s', (inner) => {
  const reading = read(table(`<td>修缮村道${inner}</td>`));
  expect(suspects(reading).map((text) => text.replace(/^\. ?/u, ''))).toEqual(['装修公司']);
  expect(reading.account.some(({ verdict, text }) => verdict === 'document' && /修缮村道/u.test(text))).toBe(
    true,
  );
});

test.each([
  ['a row', table('<td>装修公司</td>', '<tr style="display:none">')],
  ['a cell', table('<td>修缮村道</td><td style="display:none">装修公司</td>')],
  ['the table', table('<td>装修公司</td>', '<tr>', '<table style="display:none">')],
])('no word of %s that is hidden is published', (_, inner) => {
  const { account } = read(inner);
  const published = account.filter(({ verdict }) => verdict !== 'suspect').map(({ text }) => text);
  expect(published.join('')).not.toContain('装修公司');
  expect(account.map(({ text }) => text).join('')).toContain('装修公司');
});

test('a cell that is nothing but links to strange hosts is put before the editor', () => {
  const { warnings } = read(
    table('<td><a href="//www.ky88.app">甲</a> | <a href="//www.ly88.vip">乙</a></td>'),
  );
  expect(warnings.flatMap(({ reasons = [] }) => reasons)).toEqual(['strange-host']);
});

test.each([
  ['#x9{display:none}', '<div id="x9">装修公司</div>'],
  ['.a1, .b2 { position:absolute; left:-999em }', '<div class="b2 c">装修公司</div>'],
  ['div.hid/*x*/{font-size:0}', '<div class="hid">装修公司</div>'],
])("hidden by a rule of the page's own: %s", (rule, inner) => {
  expect(suspects(read(inner, `<style>${rule}</style>`))).toEqual(['装修公司']);
});

test.each([
  '<!--[if IE]><p>澳门新葡京娱乐场</p><![endif]-->',
  '<script>document.write("澳门新葡京娱乐场")</script>',
])('what no browser prints as text is told where it was injected: %s', (inner) => {
  expect(suspects(read(inner))).toHaveLength(1);
});

test.each([
  '<p style="text-indent:2em;color:#333;background:#fff">装修公司名录由县住建局公布。</p>',
  '<p style="font-size:1.2em;line-height:1.75;margin-left:0px">装修公司名录由县住建局公布。</p>',
  '<details open><summary>名录</summary><p>装修公司名录由县住建局公布。</p></details>',
  '<!-- 正文 --><p>装修公司名录由县住建局公布。</p><script>var a = 1;</script>',
])('what a reader sees stays: %s', (inner) => {
  const reading = read(inner, '<style>.no{display:none} p{color:#000}</style>');
  expect(suspects(reading)).toEqual([]);
  expect(JSON.stringify(reading.clauses)).toContain('装修公司名录由县住建局公布。');
});

test('an injected value of metadata never becomes the title and has its line in the account', () => {
  const reading = read(
    '<p>加强监测。</p>',
    '<meta name="ArticleTitle" content="澳门新葡京官网入口"><title>彩神8-青禾县人民政府关于印发青禾县养老服务三年行动计划的通知</title>',
  );
  expect(reading.metadata.title).toBe('青禾县人民政府关于印发青禾县养老服务三年行动计划的通知');
  expect(suspects(reading)).toEqual(['澳门新葡京官网入口', '彩神8']);
});

test('what is held from the middle of a paper is a warning', () => {
  expect(JSON.stringify(read('<div style="display:none">装修公司</div>').warnings)).toContain('held back');
});

test.each([
  '<div style="background:#123456"><p style="color:#fff">装修公司管理办法同步执行。</p></div>',
  '<table><tr bgcolor="#003366"><td><font color="white">装修公司管理办法同步执行。</font></td></tr></table>',
  '<p class="banner" style="color:#fff">装修公司管理办法同步执行。</p>',
  '<p style="color:#fff;background-image:url(dark.png)">装修公司管理办法同步执行。</p>',
])('white on a ground of its own, or perhaps on one, is seen: %s', (inner) => {
  expect(suspects(read(inner))).toEqual([]);
});
