import { strToU8, zipSync } from 'fflate';
import { docx, p, type Row, testRows } from './rows.ts';
const H = (b: string, head = '') =>
  strToU8(
    `<!doctype html><html><head><meta charset="utf-8"><title>x</title>${head}</head><body><div class="TRS_Editor"><p>岚川市湿地保护实施方案</p><p>一、主要目标</p>${b}<p>二、保障措施</p><p>加强组织领导，落实各级责任，确保完成。</p></div></body></html>`,
  );
const M = (b: string) =>
  strToU8(`# 岚川市湿地保护实施方案\n\n## 一、主要目标\n\n${b}\n\n## 二、保障措施\n\n加强组织领导。\n`);
const T = (b: string) => `岚川市湿地保护实施方案\n一、主要目标\n${b}\n二、保障措施\n加强组织领导。\n`;
const u = (t: string) =>
  [...t]
    .map((c) => (c > '~' ? `\\u${c.charCodeAt(0) > 32767 ? c.charCodeAt(0) - 65536 : c.charCodeAt(0)}?` : c))
    .join('');
const R = (b: string) =>
  strToU8(
    `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 x;}}{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue0;}\\f0\\pard ${u('岚川市湿地保护实施方案')}\\par\\pard ${u('一、主要目标')}\\par ${b}\\par\\pard ${u('二、保障措施')}\\par ${u('加强组织领导。')}\\par}`,
  );
const X = (rows: string, more: Record<string, string> = {}) =>
  zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="任务" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${rows}</worksheet>`,
    ),
    ...Object.fromEntries(Object.entries(more).map(([k, v]) => [k, strToU8(v)])),
  });
const is = (t: string) => `<c t="inlineStr"><is>${t.startsWith('<') ? t : `<t>${t}</t>`}</is></c>`;
const row = (...c: string[]) => `<row>${c.join('')}</row>`;
const ss = (fonts: string, xfs: string, fmts = '') => ({
  'xl/styles.xml': `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${fmts}</numFmts><fonts><font/>${fonts}</fonts><cellXfs><xf/>${xfs}</cellXfs></styleSheet>`,
});
const odt = (b: string, styles = '') =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="f"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${b}</office:text></office:body></office:document-content>`,
    ),
  });
const op = (t: string) => `<text:p>${t}</text:p>`;
const rows: Row[] = [
  {
    name: 'html: notes at the foot follow the paragraph that points to them',
    file: 'a.html',
    bytes: H(
      '<p>床位<a href="#_ftn1" name="_ftnref1"><span style="vertical-align:super">[1]</span></a>达到5000张，覆盖60%<sup><a href="#fn2">2</a></sup>。</p><p>（一）扩大供给。</p><p>1.新建20个。</p><p id="_ftn1"><a href="#_ftnref1">[1]</a>含社区设施。</p><ol><li id="fn2"><p>以上年为基期。<a href="#x">↩</a></p></li></ol>',
    ),
    has: ['覆盖60%。\n注1：含社区设施。\n注2：以上年为基期。'],
  },
  {
    name: 'html: notes written as their marks are, and provisions that only count likewise',
    file: 'a.html',
    bytes: H(
      '<p>产值[1]达到5亿元，人口[2]不变。</p><p>比重25%<sup>①</sup>。</p><p>（一）范围：</p><p>①甲类；</p><p>②乙类。</p><p>注释：</p><p>[1]按当年价格。</p><p>[2]为推算数。</p>',
    ),
    has: ['产值达到5亿元，人口不变。\n注1：按当年价格。\n注2：为推算数。', '甲类；'],
  },
  {
    name: 'html: what the cells of a table leave out is told',
    file: 'a.html',
    bytes: H(
      '<table><tr><th>指标</th><th>单位</th><th>2025年<sup>[1]</sup></th></tr><tr><td>绿化率<span style="display:none">暗中的文字</span></td><td>%</td><td>28<del>31</del></td></tr></table><p><%=copyright%></p>',
    ),
    has: ['绿化率 % 28'],
    not: ['暗中的文字', '31', 'copyright'],
    held: ['暗中的文字', '31', '<%=copyright%>', '[1]'],
  },
  {
    name: 'html: raised by class',
    file: 'a.html',
    bytes: H(
      '<p>库容达到2.1×10<span class="up">9</span>立方米，面积36km<span class="up">2</span>。</p>',
      '<style>.up{vertical-align:super;font-size:70%}</style>',
    ),
    has: ['2.1×10⁹立方米', '36km²'],
  },
  {
    name: 'html: raised by font and nested sup',
    file: 'a.html',
    bytes: H(
      '<p>排放量降到4×10<sup><span style="font-size:9pt">5</span></sup>吨，COD<sub><b>Cr</b></sub>达标，CO<sub>2</sub>下降18%。</p>',
    ),
    has: ['4×10⁵吨', 'COD_Cr', 'CO₂下降'],
  },
  {
    name: 'html: raised by position relative',
    file: 'a.html',
    bytes: H('<p>库容达到2.1×10<span style="position:relative;top:-6px;font-size:8px">9</span>立方米。</p>'),
    has: ['10⁹立方米'],
  },
  {
    name: 'html: struck by class, by text-decoration-line',
    file: 'a.html',
    bytes: H(
      '<p>修复<span class="g">300</span><strike>350</strike>450公顷<span style="text-decoration-line: line-through">，另议</span>。</p>',
      '<style>.g{text-decoration:line-through}</style>',
    ),
    has: ['修复450公顷。'],
    held: ['300', '350', '另议'],
  },
  {
    name: 'html: ol restarts, reversed, nested',
    file: 'a.html',
    bytes: H(
      '<ol start="3"><li>修复湿地，面积450公顷以上。<ol type="a"><li>东湖湿地修复。</li><li>西湖湿地修复。</li></ol></li><li value="7">退养还湿，面积120公顷以上。</li><li>补水。</li></ol>',
    ),
    has: ['3.修复湿地', '7.退养还湿', '8.补水'],
  },
  {
    name: 'html: ol by class with cjk numbers',
    file: 'a.html',
    bytes: H(
      '<ol class="c"><li>修复湿地，面积450公顷以上。</li><li>退养还湿，面积120公顷以上。</li></ol>',
      '<style>ol.c{list-style-type:cjk-ideographic}</style>',
    ),
    has: ['一、修复湿地', '二、退养还湿'],
  },
  {
    name: 'html: ol reversed',
    file: 'a.html',
    bytes: H('<ol reversed><li>修复湿地，面积450公顷以上。</li><li>退养还湿，面积120公顷以上。</li></ol>'),
    has: ['2.修复湿地', '1.退养还湿'],
  },
  {
    name: 'html: Word notes by anchors',
    file: 'a.html',
    bytes: H('<p>湿地保护率<a href="#_ftn1" name="_ftnref1">[1]</a>达到58%。</p>'),
    has: ['湿地保护率达到58%'],
  },
  {
    name: 'html: ruby keeps base',
    file: 'a.html',
    bytes: H('<p>保护<ruby>獦<rp>(</rp><rt>gé</rt><rp>)</rp></ruby>狚等物种栖息地3处。</p>'),
    has: ['保护獦狚等物种栖息地3处。'],
    not: ['gé'],
  },
  {
    name: 'html: MathML',
    file: 'a.html',
    bytes: H('<p>湿地率按<math><mi>K</mi><mo>=</mo><mfrac><mi>S</mi><mi>A</mi></mfrac></math>计算。</p>'),
    has: ['湿地率按', '计算。'],
    not: ['按计算'],
  },
  {
    name: 'html: svg, object, embed, video',
    file: 'a.html',
    bytes: H(
      '<p>见下图。</p><p><svg><text>图1</text></svg></p><object data="a/b.pdf"></object><embed src="x/表1.pdf"><video src="a.mp4"></video>',
    ),
    has: ['〔嵌入文件：b.pdf〕', '〔嵌入文件：表1.pdf〕'],
  },
  {
    name: 'html: text in textarea shown as the paper',
    file: 'a.html',
    bytes: strToU8(
      `<html><body><div><p>首页</p></div><textarea>${T('到2030年，湿地保护率达到58%。')}</textarea></body></html>`,
    ),
    has: ['湿地保护率达到58%'],
  },
  {
    name: 'html: pre with lines',
    file: 'a.html',
    bytes: strToU8(`<html><body><pre>${T('到2030年，湿地保护率达到58%。')}</pre></body></html>`),
    has: ['1|一、主要目标', '湿地保护率达到58%', '2|二、保障措施'],
  },
  {
    name: 'html: soft hyphen, wbr, zero width',
    file: 'a.html',
    bytes: H('<p>到2030年，湿地&shy;保护<wbr>率\u200b达到5\u200b8%。</p>'),
    has: ['到2030年，湿地保护率达到58%。'],
  },
  {
    name: 'html: white text on dark by class',
    file: 'a.html',
    bytes: H(
      '<p class="d">到2030年，湿地保护率达到58%。</p><p style="color:#fff">白字不见的话在这里</p>',
      '<style>.d{color:#fff;background:#036}</style>',
    ),
    has: ['湿地保护率达到58%'],
  },
  {
    name: 'html under the name .doc',
    file: 'a.doc',
    bytes: H('<p>到2030年，湿地保护率达到58%。</p>'),
    has: ['湿地保护率达到58%'],
  },
  {
    name: 'html table under the name .xls',
    file: 'a.xls',
    bytes: H('<table><tr><td>指标</td><td>2030年</td></tr><tr><td>湿地保护率</td><td>58%</td></tr></table>'),
    has: ['湿地保护率 58%'],
  },
  {
    name: 'mhtml: the paper stands in a frame',
    file: 'a.mhtml',
    bytes: strToU8(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"; type="text/html"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\nContent-Location: http://x/\r\n\r\n${Buffer.from('<html><body><div>首页</div><iframe src="cid:frame-1@x"></iframe></body></html>').toString('base64')}\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-ID: <frame-1@x>\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(H('<p>到2030年，湿地保护率达到58%。</p>')).toString('base64')}\r\n--b--\r\n`,
    ),
    has: ['湿地保护率达到58%'],
  },
  {
    name: 'md: struck, raised, note',
    file: 'a.md',
    bytes: M(
      '修复~~300~~450公顷[^1]，库容2×10<sup>8</sup>立方米，CO<sub>2</sub>下降18%。\n\n[^1]: 含退养还湿面积。',
    ),
    has: ['修复450公顷', '2×10⁸立方米', 'CO₂', '含退养还湿面积。'],
    not: ['300', '~~', '[^1]'],
    held: ['300'],
  },
  {
    name: 'md: picture, link, comment',
    file: 'a.md',
    bytes: M(
      '按[《湿地保护法》](http://x.gov.cn/a)执行。\n\n![湿地分布图](a/b.png)\n\n<!-- 内部批注 -->\n\n修复*450*公顷，`A类`湿地优先。',
    ),
    has: ['按《湿地保护法》执行。', '〔图片：湿地分布图〕', '修复450公顷，A类湿地优先。'],
    not: ['内部批注', 'http', '!['],
  },
  {
    name: 'md: escapes, setext heading, front matter',
    file: 'a.md',
    bytes: strToU8(
      '---\ntitle: 岚川市湿地保护实施方案\nurl: http://x.gov.cn/1\ndate: 2026-03-02\n---\n\n岚川市湿地保护实施方案\n===\n\n一、主要目标\n---\n\n1\\. 修复湿地450公顷\\*。\n\n2\\. 退养还湿120公顷。\n',
    ),
    has: ['1|一、主要目标', '1-1|1', '修复湿地450公顷*', '1-2|2'],
    not: ['==='],
  },
  {
    name: 'md: lists with restarts and bullets',
    file: 'a.md',
    bytes: M(
      '1. 修复湿地450公顷。\n2. 退养还湿120公顷。\n   - 东湖先行。\n   - 西湖跟进。\n\n***\n\n- 生态补水。',
    ),
    has: ['1-1|1.', '1-2|2.', '东湖先行。', '生态补水。'],
    not: ['***'],
  },
  {
    name: 'md: table with alignment and escaped pipe',
    file: 'a.md',
    bytes: M(
      '| 指标 | 2025年 | 2030年 |\n|:---|---:|:--:|\n| 湿地保护率（%） | 52 | **58** |\n| A\\|B类断面 | 3 | 5 |',
    ),
    has: ['湿地保护率（%） 52 58'],
    not: [':--'],
  },
  {
    name: 'rtf: raised, struck, hidden',
    file: 'a.rtf',
    bytes: R(
      `\\pard ${u('修复')}{\\strike 300}450${u('公顷，库容2×10')}{\\super 8}${u('立方米，')}CO{\\sub 2}${u('下降')}18%${u('。')}{\\v ${u('暗中的话')}}`,
    ),
    has: ['修复450公顷，库容2×10⁸立方米，CO₂下降18%。'],
    held: ['300', '暗中的话'],
  },
  {
    name: 'rtf: white text by colour table',
    file: 'a.rtf',
    bytes: R(`\\pard ${u('修复450公顷。')}\\par\\pard {\\cf1 ${u('白字不见的话在此')}}`),
    has: ['修复450公顷。'],
    not: ['白字不见'],
    held: ['白字不见'],
  },
  {
    name: 'rtf: \\up and \\dn',
    file: 'a.rtf',
    bytes: R(`\\pard ${u('库容2×10')}{\\up6 8}${u('立方米。')}`),
    has: ['10⁸立方米'],
  },
  {
    name: 'rtf: list text, field, picture',
    file: 'a.rtf',
    bytes: R(
      `{\\pard{\\listtext\\pard\\plain 1.\\tab}${u('详见')}{\\field{\\*\\fldinst REF x}{\\fldrslt ${u('表3')}}}${u('，修复450公顷。')}\\par}{\\pard{\\listtext\\pard\\plain 2.\\tab}${u('退养还湿。')}\\par}\\pard{\\pict\\pngblip 89504e47}`,
    ),
    has: ['1.', '详见表3，修复450公顷。', '2.', '〔图片〕'],
    not: ['89504e47'],
  },
  {
    name: 'rtf: merged cells, nested table rows',
    file: 'a.rtf',
    bytes: R(
      `\\trowd\\clmgf\\cellx100\\clmrg\\cellx200\\cellx300\\pard\\intbl ${u('指标')}\\cell\\cell ${u('2030年')}\\cell\\row\\trowd\\cellx100\\cellx200\\cellx300\\pard\\intbl ${u('生态')}\\cell ${u('湿地保护率')}\\cell 58%\\cell\\row\\pard `,
    ),
    has: ['湿地保护率', '58%'],
  },
  {
    name: 'rtf: deleted revision and annotation',
    file: 'a.rtf',
    bytes: R(
      `\\pard ${u('修复')}{\\deleted\\revauthdel1 ${u('三百')}}450${u('公顷。')}{\\*\\annotation ${u('再核')}}`,
    ),
    has: ['修复450公顷。'],
    not: ['再核', '三百'],
  },
  {
    name: 'xlsx: raised and struck runs',
    file: 'a.xlsx',
    bytes: X(
      `<sheetData>${row(is('岚川市湿地保护任务表'))}${row(is('任务'), is('2030年目标'), is('责任单位'))}${row(is('库容'), is('<r><t>2×10</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>8</t></r><r><t>立方米</t></r>'), is('市水务局'))}${row(is('修复面积'), is('<r><rPr><strike/></rPr><t>300</t></r><r><t>450公顷</t></r>'), is('市林业局'))}</sheetData>`,
    ),
    has: ['2×10⁸立方米', '450公顷'],
    not: ['300450', '108'],
    held: ['300'],
  },
  {
    name: 'xlsx: struck cell and hidden row, column',
    file: 'a.xlsx',
    bytes: X(
      `<cols><col min="4" max="4" hidden="1"/></cols><sheetData>${row(is('任务'), is('2030年目标'), is('责任单位'), is('内部备注'))}${row(is('修复面积'), is('450公顷'), is('市林业局'), is('先不说'))}<row hidden="1">${is('暗行任务')}${is('9公顷')}${is('市林业局')}</row><row><c s="1" t="inlineStr"><is><t>作废任务</t></is></c>${is('8公顷')}${is('市林业局')}</row></sheetData>`,
      ss('<font><strike/></font>', '<xf fontId="1"/>'),
    ),
    has: ['修复面积 450公顷 市林业局'],
    not: ['暗行任务', '先不说', '作废任务'],
    held: ['暗行任务', '先不说', '作废任务'],
  },
  {
    name: 'xlsx: formats with thousands, units, fractions of a percent, dates',
    file: 'a.xlsx',
    bytes: X(
      `<sheetData>${row(is('指标'), is('2030年'), is('完成时限'))}<row>${is('投资（万元）')}<c s="1"><v>12500</v></c><c s="3"><v>46752</v></c></row><row>${is('修复面积')}<c s="2"><v>450</v></c><c s="4"><v>46752</v></c></row><row>${is('保护率')}<c s="5"><v>0.585</v></c>${is('年底')}</row></sheetData>`,
      ss(
        '',
        '<xf numFmtId="3"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="14"/><xf numFmtId="10"/>',
        '<numFmt numFmtId="170" formatCode="0&quot;公顷&quot;"/><numFmt numFmtId="171" formatCode="yyyy&quot;年&quot;m&quot;月底&quot;"/>',
      ),
    ),
    has: ['12,500', '450公顷', '2027年12月底', '2027年12月31日', '58.50%'],
  },
  {
    name: 'xlsx without its extension',
    file: 'a',
    bytes: X(
      `<sheetData>${row(is('任务'), is('责任单位'))}${row(is('修复面积'), is('市林业局'))}</sheetData>`,
    ),
    has: ['修复面积'],
  },
  {
    name: 'csv: cells of two lines and of quotation marks',
    file: 'a.csv',
    bytes: strToU8(
      '岚川市湿地保护任务表,,\r\n任务,2030年目标,责任单位\r\n"修复湿地，\r\n退养还湿",450公顷,市林业局\r\n"保护率""红线""",58%,市水务局\r\n',
    ),
    has: ['450公顷', '市林业局', '保护率"红线"'],
    not: ['""', ',市'],
  },
  {
    name: 'tsv',
    file: 'a.tsv',
    bytes: strToU8('任务\t2030年目标\t责任单位\n修复湿地\t450公顷\t市林业局\n保护率\t58%\t市水务局\n'),
    has: ['修复湿地 450公顷 市林业局'],
  },
  {
    name: 'odt: lists, raised, note, table',
    file: 'a.odt',
    bytes: odt(
      op('嵐川市濕地保育計畫') +
        op('一、計畫目標') +
        op(
          '蓄水量2×10<text:span text:style-name="T1">8</text:span>立方公尺<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>含滯洪池。</text:p></text:note-body></text:note>。',
        ) +
        `<table:table><table:table-row><table:table-cell>${op('項目')}</table:table-cell><table:table-cell>${op('119年')}</table:table-cell></table:table-row><table:table-row><table:table-cell>${op('濕地保育率')}</table:table-cell><table:table-cell>${op('58%')}</table:table-cell></table:table-row></table:table>` +
        op('二、執行單位') +
        op('由<text:s text:c="2"/>本府農業局辦理。'),
      '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>',
    ),
    has: ['1|一、計畫目標', '2×10⁸立方公尺', '含滯洪池。', '濕地保育率 58%', '2|二、執行單位'],
  },
  {
    name: 'ods',
    file: 'a.ods',
    bytes: zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(
        `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="tb"><office:body><office:spreadsheet><table:table table:name="s"><table:table-row><table:table-cell>${op('項目')}</table:table-cell><table:table-cell>${op('119年')}</table:table-cell></table:table-row><table:table-row><table:table-cell>${op('濕地保育率')}</table:table-cell><table:table-cell>${op('58%')}</table:table-cell><table:table-cell table:number-columns-repeated="16000"/></table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16000"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    }),
    has: ['濕地保育率'],
  },
  {
    name: 'zip of a page with its folder',
    file: 'a.zip',
    bytes: zipSync({
      '页面.html': H('<p>到2030年，湿地保护率达到58%。</p>'),
      '页面_files/a.css': strToU8('p{}'),
    }),
    has: ['湿地保护率达到58%'],
  },
  {
    name: 'zip with one .docx',
    file: 'a.zip',
    bytes: zipSync({
      '方案.docx': docx(p('岚川市湿地保护实施方案') + p('一、主要目标') + p('修复450公顷。')),
    }),
    has: ['修复450公顷。'],
  },
  {
    name: 'eml: a paper sent as mail',
    file: 'a.eml',
    bytes: strToU8(
      `From: a@b.c\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(H('<p>到2030年，湿地保护率达到58%。</p>')).toString('base64')}\r\n`,
    ),
    has: ['湿地保护率达到58%'],
  },
];
testRows(rows);
