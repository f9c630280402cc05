import { docx, p, r, type Row, testRows, W } from './rows.ts';
const head = p('岚川市湿地保护实施方案') + p('一、主要目标');
const tail = p('二、保障措施') + p('加强组织领导。');
const d = (inner: string, parts = {}) => docx(head + inner + tail, parts);
const num = (inner: string) => `<w:numbering ${W}>${inner}</w:numbering>`;
const lvl = (i: number, fmt: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${fmt}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const np = (t: string, id: number, il = 0) =>
  p(r(t), `<w:numPr><w:ilvl w:val="${il}"/><w:numId w:val="${id}"/></w:numPr>`);
const styles = (inner: string) => `<w:styles ${W}>${inner}</w:styles>`;
const rows: Row[] = [
  {
    name: 'raised by character style',
    file: 'a.docx',
    bytes: d(p(r('年调蓄水量达到3.5×10') + r('7', '<w:rStyle w:val="Up"/>') + r('立方米。')), {
      styles: styles(
        '<w:style w:type="character" w:styleId="Up"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
      ),
    }),
    has: ['3.5×10⁷立方米'],
    not: ['107'],
  },
  {
    name: 'lowered by position, raised minus',
    file: 'a.docx',
    bytes: d(
      p(
        r('总磷P') +
          r('4', '<w:position w:val="-8"/>') +
          r('浓度降到2×10') +
          r('-3', '<w:vertAlign w:val="superscript"/>') +
          r('毫克每升，NH') +
          r('3', '<w:vertAlign w:val="subscript"/>') +
          r('-N达标。'),
      ),
    ),
    has: ['P₄', '2×10⁻³毫克', 'NH₃-N'],
  },
  {
    name: 'raised cut in two runs',
    file: 'a.docx',
    bytes: d(
      p(
        r('库容1.2×10') +
          r('1', '<w:vertAlign w:val="superscript"/>') +
          r('0', '<w:vertAlign w:val="superscript"/>') +
          r('立方米，面积30km') +
          r('2', '<w:vertAlign w:val="superscript"/>') +
          r('。'),
      ),
    ),
    has: ['10¹⁰立方米', '30km²。'],
  },
  {
    name: 'struck by style, not struck by override',
    file: 'a.docx',
    bytes: d(
      p(
        r('修复湿地') +
          r('300', '<w:rStyle w:val="Gone"/>') +
          r('450') +
          r('公顷，', '<w:strike w:val="0"/>') +
          r('新建', '<w:rStyle w:val="Gone"/><w:strike w:val="false"/>') +
          r('公园2处。'),
      ),
      { styles: styles('<w:style w:type="character" w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style>') },
    ),
    has: ['修复湿地450公顷，新建公园2处。'],
    held: ['300'],
  },
  {
    name: 'hidden paragraph style and 1pt',
    file: 'a.docx',
    bytes: d(
      p(r('内部掌握：不得公开。'), '<w:pStyle w:val="Hid"/>') +
        p(r('修复湿地450公顷。') + r('小字不见', '<w:sz w:val="2"/>')),
      { styles: styles('<w:style w:type="paragraph" w:styleId="Hid"><w:rPr><w:vanish/></w:rPr></w:style>') },
    ),
    has: ['修复湿地450公顷。'],
    not: ['内部掌握', '小字不见'],
    held: ['内部掌握', '小字不见'],
  },
  {
    name: 'white on dark shading is seen',
    file: 'a.docx',
    bytes: d(
      p(
        r(
          '修复湿地450公顷。',
          '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:color="auto" w:fill="1F4E79"/>',
        ),
      ) + p(r('白字不见的话', '<w:color w:val="FFFFFF"/>')),
    ),
    has: ['修复湿地450公顷。'],
    not: ['白字不见'],
    held: ['白字不见'],
  },
  {
    name: 'white in a dark table head cell',
    file: 'a.docx',
    bytes: d(
      `<w:tbl><w:tr>${['指标', '2025年', '2030年'].map((t) => `<w:tc><w:tcPr><w:shd w:val="clear" w:fill="003366"/></w:tcPr>${p(r(t, '<w:color w:val="FFFFFF"/>'))}</w:tc>`).join('')}</w:tr><w:tr>${['湿地保护率（%）', '52', '58'].map((t) => `<w:tc>${p(t)}</w:tc>`).join('')}</w:tr></w:tbl>`,
    ),
    has: ['指标', '2030年', '58'],
  },
  {
    name: 'legal numbers restart by level',
    file: 'a.docx',
    bytes: docx(
      p('岚川市湿地保护实施方案') +
        np('总体要求', 1) +
        np('指导思想', 1, 1) +
        np('基本原则', 1, 1) +
        np('主要任务', 1) +
        np('修复湿地', 1, 1) +
        np('控制外来物种', 1, 2) +
        np('清理围网', 1, 2) +
        np('监测', 1, 1) +
        np('生态补水', 1, 2),
      {
        numbering: num(
          `<w:abstractNum w:abstractNumId="0">${lvl(0, 'chineseCountingThousand', '%1、')}${lvl(1, 'chineseCountingThousand', '（%2）')}${lvl(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
        ),
      },
    ),
    has: [
      '1|一、总体要求',
      '1-1|（一）指导思想',
      '2-1|（一）修复湿地',
      '2-1-2|2.清理围网',
      '2-2|（二）监测',
      '2-2-1|1.生态补水',
    ],
  },
  {
    name: 'startOverride and 第%1条 through chapters',
    file: 'a.docx',
    bytes: docx(
      p('岚川市湿地保护办法') +
        np('总则', 1, 0) +
        np('为了保护湿地，制定本办法。', 2) +
        np('本办法适用于本市。', 2) +
        np('规划', 1, 0) +
        np('编制规划应当公开。', 2) +
        p('附件') +
        np('材料目录', 3),
      {
        numbering: num(
          `<w:abstractNum w:abstractNumId="0">${lvl(0, 'chineseCounting', '第%1章', '<w:suff w:val="space"/>')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${lvl(0, 'chineseCountingThousand', '第%1条　')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${lvl(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
        ),
      },
    ),
    has: ['第一章', '第二章', '第三条'],
  },
  {
    name: 'numbers from a paragraph style, switched off by numId 0',
    file: 'a.docx',
    bytes: docx(
      p('岚川市湿地保护实施方案') +
        p(r('目标'), '<w:pStyle w:val="H1"/>') +
        p('到2030年，湿地保护率达到58%。') +
        p(r('措施'), '<w:pStyle w:val="H1"/>') +
        p(r('不编号的话，写在这里。'), '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
        p(r('附则'), '<w:pStyle w:val="H2"/>'),
      {
        styles: styles(
          '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style>',
        ),
        numbering: num(
          `<w:abstractNum w:abstractNumId="0">${lvl(0, 'chineseCountingThousand', '%1、')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
        ),
      },
    ),
    has: ['1|一、目标', '2|二、措施', '3|三、附则', '不编号的话'],
    not: ['、不编号'],
  },
  {
    name: 'isLgl decimals under Chinese heads',
    file: 'a.docx',
    bytes: docx(
      p('岚川市湿地保护规划') +
        np('总则', 1) +
        np('规划背景', 1, 1) +
        np('规划依据', 1, 1) +
        np('国家法规', 1, 2) +
        np('现状', 1) +
        np('自然条件', 1, 1),
      {
        numbering: num(
          `<w:abstractNum w:abstractNumId="0">${lvl(0, 'chineseCounting', '第%1章')}${lvl(1, 'decimal', '%1.%2', '<w:isLgl/>')}${lvl(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
        ),
      },
    ),
    has: ['1.1', '1.2.1', '2.1'],
  },
  {
    name: 'footnote in a cell and endnote behind a figure',
    file: 'a.docx',
    bytes: d(
      `<w:tbl><w:tr><w:tc>${p('指标')}</w:tc><w:tc>${p('2030年')}</w:tc></w:tr><w:tr><w:tc>${p(r('湿地保护率') + '<w:r><w:footnoteReference w:id="2"/></w:r>')}</w:tc><w:tc>${p('58%')}</w:tc></w:tr></w:tbl>` +
        p(
          r('到2030年修复450公顷') +
            '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:endnoteReference w:id="3"/></w:r>' +
            r('。'),
        ),
      {
        footnotes: `<w:footnotes ${W}><w:footnote w:id="2">${p(r('指受保护湿地占湿地总面积之比。'))}</w:footnote></w:footnotes>`,
        endnotes: `<w:endnotes ${W}><w:endnote w:id="3">${p(r('含退养还湿面积。'))}</w:endnote></w:endnotes>`,
      },
    ),
    has: ['湿地保护率', '指受保护湿地占湿地总面积之比。', '修复450公顷。', '含退养还湿面积。'],
    not: ['450公顷3', '湿地保护率指'],
  },
  {
    name: 'comment is no text',
    file: 'a.docx',
    bytes: d(
      p(
        '<w:commentRangeStart w:id="1"/>' +
          r('修复湿地450公顷。') +
          '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
      ),
      { comments: `<w:comments ${W}><w:comment w:id="1">${p('这里要再核实')}</w:comment></w:comments>` },
    ),
    has: ['修复湿地450公顷。'],
    not: ['再核实'],
  },
  {
    name: 'VML text box amid text',
    file: 'a.docx',
    bytes: d(
      p(
        r('修复湿地450公顷。') +
          `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('专栏1 湿地修复工程')}${p('红树林修复120公顷。')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      ),
    ),
    has: ['修复湿地450公顷。', '专栏1 湿地修复工程', '红树林修复120公顷。'],
  },
  {
    name: 'text box told once (AlternateContent)',
    file: 'a.docx',
    bytes: d(
      p(
        r('修复湿地450公顷。') +
          `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p('框内的话只说一次。')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('框内的话只说一次。')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    ),
    has: ['框内的话只说一次。'],
    not: ['框内的话只说一次。\n框内的话', '一次。框内'],
  },
  {
    name: 'complex field: instruction unseen, result seen; nested',
    file: 'a.docx',
    bytes: d(
      p(
        r('详见') +
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF _Ref1 \\h 内部指令</w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> QUOTE 3 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
          r('不显示') +
          '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
          r('表3') +
          '<w:r><w:fldChar w:fldCharType="end"/></w:r>' +
          r('，由市林业局牵头。'),
      ),
    ),
    has: ['详见表3，由市林业局牵头。'],
    not: ['内部指令', '不显示'],
  },
  {
    name: 'hyperlink and smart tag',
    file: 'a.docx',
    bytes: d(
      p(
        r('按照') +
          `<w:hyperlink r:id="x">${r('《湿地保护法》')}</w:hyperlink><w:smartTag w:element="p">${r('执行，')}</w:smartTag><w:customXml>${r('修复450公顷。')}</w:customXml>`,
      ),
    ),
    has: ['按照《湿地保护法》执行，修复450公顷。'],
  },
  {
    name: 'controls: cell, row and drop-down',
    file: 'a.docx',
    bytes: d(
      `<w:tbl><w:tr><w:tc>${p('任务')}</w:tc><w:tc>${p('责任单位')}</w:tc></w:tr><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>${p('修复湿地')}</w:tc></w:sdtContent></w:sdt><w:tc><w:p><w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="市水务局" w:value="2"/></w:dropDownList></w:sdtPr><w:sdtContent>${r('市林业局')}</w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>`,
    ),
    has: ['修复湿地', '市林业局'],
    not: ['市水务局'],
  },
  {
    name: 'ruby keeps its base only',
    file: 'a.docx',
    bytes: d(
      p(
        r('保护') +
          '<w:r><w:ruby><w:rt><w:r><w:t>gé</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>獦</w:t></w:r></w:rubyBase></w:ruby></w:r>' +
          r('狚等物种栖息地3处。'),
      ),
    ),
    has: ['保护獦狚等物种栖息地3处。'],
    not: ['gé'],
  },
  {
    name: 'formula: fraction, root, sum',
    file: 'a.docx',
    bytes: d(
      p(
        '<m:oMathPara><m:oMath><m:r><m:t>K=</m:t></m:r><m:f><m:num><m:r><m:t>S</m:t></m:r></m:num><m:den><m:r><m:t>A+B</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></m:oMathPara>',
      ) + p('式中K为湿地率。'),
    ),
    has: ['K=', '式中K为湿地率。'],
    not: ['SA+B', 'x2'],
  },
  {
    name: 'picture with words, chart, OLE object',
    file: 'a.docx',
    bytes: d(
      p(
        '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1" descr="湿地分布图"/></wp:inline></w:drawing></w:r>',
      ) + p('<w:r><w:object><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12"/></w:object></w:r>'),
    ),
    has: ['〔图片：湿地分布图〕'],
    warn: [/图片|嵌入/],
  },
  {
    name: 'accepted reading: deleted row, inserted row, moved',
    file: 'a.docx',
    bytes: d(
      `<w:tbl><w:tr><w:tc>${p('指标')}</w:tc><w:tc>${p('2030年')}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p('旧指标')}</w:tc><w:tc>${p('11%')}</w:tc></w:tr><w:tr><w:trPr><w:ins w:id="1"/></w:trPr><w:tc>${p('湿地保护率')}</w:tc><w:tc>${p('58%')}</w:tc></w:tr></w:tbl>`,
    ),
    has: ['湿地保护率'],
    not: ['旧指标'],
    warn: [/修订|tracked/],
  },
  {
    name: 'symbols, soft hyphen, tab, no-break hyphen',
    file: 'a.docx',
    bytes: d(
      p(
        r('保护率') +
          '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' +
          r('58%，') +
          '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>已</w:t><w:softHyphen/><w:t>完成2021</w:t><w:noBreakHyphen/><w:t>2025年任务。</w:t></w:r>',
      ),
    ),
    has: ['保护率≥58%', '已完成2021-2025年任务。'],
  },
  {
    name: 'old merge of cells (hMerge)',
    file: 'a.docx',
    bytes: d(
      `<w:tbl><w:tr><w:tc><w:tcPr><w:hMerge w:val="restart"/></w:tcPr>${p('指标')}</w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr>${p(r(''))}</w:tc><w:tc>${p('2030年')}</w:tc></w:tr><w:tr><w:tc>${p('生态')}</w:tc><w:tc>${p('湿地保护率')}</w:tc><w:tc>${p('58%')}</w:tc></w:tr></w:tbl>`,
    ),
    has: ['湿地保护率', '58%'],
  },
  {
    name: 'nested table',
    file: 'a.docx',
    bytes: d(
      `<w:tbl><w:tr><w:tc>${p('专栏1 湿地修复')}<w:tbl><w:tr><w:tc>${p('名称')}</w:tc><w:tc>${p('面积')}</w:tc></w:tr><w:tr><w:tc>${p('东湖湿地')}</w:tc><w:tc>${p('120公顷')}</w:tc></w:tr></w:tbl>${p('')}</w:tc></w:tr></w:tbl>`,
    ),
    has: ['专栏1 湿地修复', '东湖湿地', '120公顷'],
  },
  {
    name: 'a .docx under the name .doc',
    file: 'a.doc',
    bytes: d(p('修复湿地450公顷。')),
    has: ['修复湿地450公顷。'],
  },
  {
    name: 'a .docx under the name .wps',
    file: 'a.wps',
    bytes: d(p('修复湿地450公顷。')),
    has: ['修复湿地450公顷。'],
  },
  {
    name: 'a .docx without extension',
    file: 'a',
    bytes: d(p('修复湿地450公顷。')),
    has: ['修复湿地450公顷。'],
  },
  {
    name: 'line break in a heading and page break',
    file: 'a.docx',
    bytes: d(p('<w:r><w:t>三年内修复湿地</w:t><w:lastRenderedPageBreak/><w:t>450公顷。</w:t></w:r>')),
    has: ['三年内修复湿地450公顷。'],
  },
  {
    name: 'deleted paragraph mark joins',
    file: 'a.docx',
    bytes: d(`<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${r('修复湿地')}</w:p>` + p('450公顷。')),
    has: ['修复湿地450公顷。'],
  },
];
testRows(rows);
