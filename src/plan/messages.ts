/** What is wrong, and what to do, in one language; `{name}` stands for a value of the problem. */
interface Message {
  what: string;
  remedy: string;
}

const AS_PRINTED = {
  zh: '原文确实如此的，在文首 asPrinted 中写上条款编号，或导入时加 --as-printed',
  en: 'where the paper itself prints it so, name the clause under asPrinted in the frontmatter, or import with --as-printed',
} as const;
const SAVE_AS_TEXT = {
  zh: '请另存为文本、网页（HTML）或 .docx 后再导入',
  en: 'save it as text, as a web page (HTML) or as .docx and import that',
} as const;

/** Every problem that any command tells: key → what is wrong and what to do, in both languages. */
export const MESSAGES = {
  // a plan by itself
  'clause-twice': {
    zh: {
      what: '编号 {id} 出现两次，前一个在第 {first} 行',
      remedy: `请对照原文改正其中一个的编号或层级；${AS_PRINTED.zh}`,
    },
    en: {
      what: 'two clauses have the number {id}, the first on line {first}',
      remedy: `correct the number or level of one of them by the source; ${AS_PRINTED.en}`,
    },
  },
  'number-jumps': {
    zh: {
      what: '编号跳号：{label}（此处应为第 {wanted} 项）',
      remedy: `请对照原文，看是否漏了一条或层级有误；${AS_PRINTED.zh}`,
    },
    en: {
      what: 'the numbers jump to {label} (number {wanted} was expected here)',
      remedy: `compare with the source: a clause may be missing, or a level wrong; ${AS_PRINTED.en}`,
    },
  },
  'bodies-hole': {
    zh: {
      what: '单位名单中有空缺：{quote}',
      remedy: `请对照原文补上漏掉的单位，或删去多余的顿号；${AS_PRINTED.zh}`,
    },
    en: {
      what: 'the list of bodies has a hole: {quote}',
      remedy: `add the missing body by the source, or delete the extra mark; ${AS_PRINTED.en}`,
    },
  },
  'synonym-line': {
    zh: {
      what: '这一行不是“日常说法、制表符、公文说法”',
      remedy: '两栏之间用一个制表符，几个公文说法用空格隔开',
    },
    en: {
      what: 'this line is not an everyday word, a tab and official words',
      remedy: 'put one tab between the two, blanks between official words',
    },
  },
  'synonym-twice': {
    zh: { what: '“{everyday}”在第 {first} 行已经写过', remedy: '把两行合成一行' },
    en: { what: '{everyday} stands already in line {first}', remedy: 'make one line of the two' },
  },
  'plan-no-title': {
    zh: { what: '没有标题', remedy: '请照原文在文首写上 title' },
    en: { what: 'there is no title', remedy: 'write the title of the paper into the frontmatter' },
  },
  'plan-odd-title': {
    zh: {
      what: '标题“{title}”像文件名、网址或抓取记录',
      remedy: '请照原文改正文首的 title',
    },
    en: {
      what: 'the title “{title}” looks like the name of a file, an address or a record of the capture',
      remedy: 'correct the title in the frontmatter by the source',
    },
  },
  'plan-much-held': {
    zh: {
      what: '来源有 {percent}% 的文字被当作疑似注入隔离',
      remedy: '请用 npm run review 逐行核对；核对后把文首的 reviewed 改为 true',
    },
    en: {
      what: '{percent}% of the text of the source was held back as injected',
      remedy: 'look at every line with npm run review, then set reviewed to true in the frontmatter',
    },
  },
  'indicator-no-word': {
    zh: {
      what: '指标 {id} 的名称“{name}”里没有文字',
      remedy: '请照原句写上它是什么的目标：{quote}',
    },
    en: {
      what: 'the name of the indicator {id} (“{name}”) holds no word',
      remedy: 'write what it is the target of, by its sentence: {quote}',
    },
  },
  'title-in-body': {
    zh: { what: '正文里有一级标题（#）', remedy: '文件标题写在文首的 title 里，正文标题从 ## 开始' },
    en: {
      what: 'the body has a heading of depth one (#)',
      remedy: 'the title of the paper stands in the frontmatter; headings of the body begin with ##',
    },
  },
  'no-frontmatter': {
    zh: {
      what: '文首没有 --- 之间的说明（frontmatter）',
      remedy: '请用 npm run import 重新生成，或照其他规划补上',
    },
    en: {
      what: 'the file does not begin with frontmatter between --- lines',
      remedy: 'make it again with npm run import, or add it as in another plan',
    },
  },
  // figures
  'indicator-twice': {
    zh: { what: '两个指标的 id 都是 {id}', remedy: '请改掉其中一个' },
    en: { what: 'two indicators have the id {id}', remedy: 'change one of them' },
  },
  'indicator-clause': {
    zh: { what: '没有条款 {clause}', remedy: '请对照 {plan} 中的编号改正 clause' },
    en: { what: 'there is no clause {clause}', remedy: 'correct clause by the numbers in {plan}' },
  },
  'indicator-quote': {
    zh: { what: '引文“{quote}”不在条款 {clause} 中', remedy: '请从 {plan} 逐字复制引文，或改正 clause' },
    en: {
      what: 'the quote “{quote}” is not in clause {clause}',
      remedy: 'copy the quote word for word from {plan}, or correct clause',
    },
  },
  'indicator-unit': {
    zh: {
      what: '不认识单位“{unit}”',
      remedy: '请改为原文所印的单位；确是单位的，请加入 src/grammar/target/unit.ts',
    },
    en: {
      what: 'the unit “{unit}” is unknown',
      remedy: 'correct it to the unit as printed; a true unit belongs in src/grammar/target/unit.ts',
    },
  },
  'indicator-value': {
    zh: { what: '{id} 的数值 {value} {unit} 与引文不符：“{quote}”', remedy: '请按引文改正 value 或 unit' },
    en: {
      what: 'the value {value} {unit} of {id} is not in its quote “{quote}”',
      remedy: 'correct value or unit by the quote',
    },
  },
  'indicator-comparator': {
    zh: { what: '{id} 的比较符 {comparator} 与引文相反：“{quote}”', remedy: '请按引文改正 comparator' },
    en: {
      what: 'the comparator {comparator} of {id} says the opposite of its quote “{quote}”',
      remedy: 'correct comparator by the quote',
    },
  },
  'indicator-other-year': {
    zh: {
      what: '{id} 的年份 {year} 不见于规划：“{quote}”',
      remedy: '请按原文改正 year，没有写年份的写 null',
    },
    en: {
      what: 'the year {year} of {id} is nowhere in the plan; its quote is “{quote}”',
      remedy: 'correct year by the text, or write null where none is given',
    },
  },
  'indicator-year': {
    zh: {
      what: '指标年份 {year} 早于规划成文的 {issued} 年',
      remedy: '请改正 year；现状数字不是目标，应删去',
    },
    en: {
      what: 'the year {year} is before the plan was made ({issued})',
      remedy: 'correct year; a figure of the past is no target: delete it',
    },
  },
  'measure-unit': {
    zh: {
      what: '{measure} 以“{unit}”计，{member} 以“{other}”计，不能画在一条轴上',
      remedy: '请改正 unit，或把该指标移出这一组',
    },
    en: {
      what: '{measure} is in “{unit}”, {member} in “{other}”: they cannot share an axis',
      remedy: 'correct unit, or take the indicator out',
    },
  },
  // actual figures
  'actual-indicator': {
    zh: { what: '规划 {plan} 没有指标 {indicator}', remedy: '请写 {plan}.indicators.yaml 中的 id' },
    en: {
      what: 'the plan {plan} has no indicator {indicator}',
      remedy: 'write an id of {plan}.indicators.yaml',
    },
  },
  'actual-future': {
    zh: { what: '日期在将来', remedy: '实绩只能是已经公布的数字，请改正' },
    en: {
      what: 'the date lies in the future',
      remedy: 'an actual figure is one already published: correct it',
    },
  },
  'figure-typed': {
    zh: { what: '{field}不能填“{written}”', remedy: '请填{wanted}；什么都没有改动' },
    en: { what: '{field} cannot be “{written}”', remedy: 'write {wanted}; nothing was changed' },
  },
  'actual-number': {
    zh: {
      what: '“{name}”填的“{written}”不是一个确定的数字',
      remedy: '请照来源写一个数字，如 63.5 或 1.2万；“约”“以上”和范围不能当作实绩',
    },
    en: {
      what: '“{written}” of “{name}” is not one certain number',
      remedy: 'write one number as the source has it, like 63.5; no range, and nothing about or above',
    },
  },
  'actual-unit': {
    zh: {
      what: '“{name}”填的“{written}”与它的目标单位“{wanted}”不是一类',
      remedy: '请换算成“{wanted}”再填，或只写以“{wanted}”计的数字',
    },
    en: {
      what: '“{written}” of “{name}” is not of the kind of its target, which is given in “{wanted}”',
      remedy: 'convert it to “{wanted}”, or write the bare number in “{wanted}”',
    },
  },
  'actual-bare': {
    zh: {
      what: '“{name}”填的“{written}”带了单位，它的目标没有单位',
      remedy: '请只写数字；单位不同的，说的不是同一个目标，请填到它那一行',
    },
    en: {
      what: '“{written}” of “{name}” has a unit, but its target has none',
      remedy: 'write the bare number; a figure of another unit belongs to another target',
    },
  },
  'actual-columns': {
    zh: { what: '第一行的栏名不对', remedy: '请写 {columns}' },
    en: { what: 'the first line does not name the columns', remedy: 'write {columns}' },
  },
  // bodies and references
  'body-unlisted': {
    zh: {
      what: '条款 {clause} 中的“{name}”不在 organisations.yaml 里',
      remedy: '请在该单位的 names 下 {plan} 一行加上这个名称，或新增单位',
    },
    en: {
      what: 'clause {clause} names “{name}”, which organisations.yaml does not list',
      remedy: "add the name to that body's names under {plan}, or add the body",
    },
  },
  'plan-absent': {
    zh: {
      what: '规划 {plan} 不在 plans/ 里，却有 {count} 处写着它（{places}）',
      remedy: '删去了这份规划的，请把这些处一并删去；只是改了名的，请改成新名称',
    },
    en: {
      what: 'there is no plan {plan}, which {count} places name ({places})',
      remedy: 'delete them too where the plan was deleted, or write its new name',
    },
  },
  'points-nowhere': {
    zh: { what: '{id} 指向不存在的 {target}', remedy: '请改正名称，或删去这一项' },
    en: { what: '{id} names {target}, which is not there', remedy: 'correct the name, or delete the entry' },
  },
  'given-twice': {
    zh: { what: '{entry} 与第 {first} 行重复', remedy: '请只保留一处' },
    en: { what: '{entry} is given twice, first on line {first}', remedy: 'keep only one of them' },
  },
  'alias-missing': {
    zh: { what: 'aliasOf 指向不存在的 {id}', remedy: '请写本文件中另一单位的 id' },
    en: {
      what: 'aliasOf names {id}, which is not there',
      remedy: 'write the id of another body of this file',
    },
  },
  'alias-circle': {
    zh: { what: '别名循环：{circle}', remedy: '请把其中一个单位的 aliasOf 改为 null' },
    en: { what: 'the aliases run in a circle: {circle}', remedy: 'set aliasOf of one of them to null' },
  },
  // the glossary
  'glossary-columns': {
    zh: {
      what: '词表此行只有 {columns} 栏，或缺简、繁之一',
      remedy: '每行为：简体、繁体、港式（可空）、类别、理由，用制表符分隔',
    },
    en: {
      what: 'the line has {columns} column(s), or lacks one of the two forms',
      remedy:
        'write Simplified, Traditional, Hong Kong form (or nothing), kind and reason, with tabs between them',
    },
  },
  'glossary-kind': {
    zh: { what: '类别“{kind}”不存在', remedy: '用 name、fix、style 或 variant' },
    en: { what: 'there is no kind “{kind}”', remedy: 'use name, fix, style or variant' },
  },
  'glossary-length': {
    zh: { what: '“{forms}”字数不同', remedy: '转换不得增减字数，请改写' },
    en: {
      what: '“{forms}” differ in their number of characters',
      remedy: 'conversion must keep that number: write another form',
    },
  },
  'glossary-variant': {
    zh: { what: '“{word}”不是单字', remedy: '词语请用 fix 或 style' },
    en: { what: '“{word}” is more than one character', remedy: 'use fix or style for words' },
  },
  'glossary-repeat': {
    zh: { what: '与第 {first} 行重复（{word}）', remedy: '删去其一' },
    en: { what: 'the entry repeats line {first} ({word})', remedy: 'delete one of the two' },
  },
  'glossary-idle': {
    zh: { what: '“{word}”一行不改变任何转换', remedy: '删去这一行' },
    en: { what: 'the entry “{word}” changes nothing', remedy: 'delete the line' },
  },
  // YAML
  'yaml-syntax': {
    zh: {
      what: '不是合法的 YAML：{fault}',
      remedy: '请改正缩进、引号或冒号（冒号后要有一个空格）；含特殊符号的文字用双引号括起',
    },
    en: {
      what: 'not valid YAML: {fault}',
      remedy:
        'mend the indentation, quote or colon (a blank follows a colon); put text with special signs in double quotes',
    },
  },
  'yaml-no-blank': {
    zh: { what: '{field} 的冒号后面缺空格', remedy: '请在“{field}:”后面加一个空格' },
    en: { what: 'there is no blank after the colon of {field}', remedy: 'put a blank after “{field}:”' },
  },
  'yaml-wide-colon': {
    zh: { what: '{field} 后面是全角冒号', remedy: '请改成半角冒号加一个空格，写成“{field}: ”' },
    en: {
      what: 'a full-width colon follows {field}',
      remedy: 'write “{field}: ” with an ASCII colon and a blank',
    },
  },
  'yaml-dash': {
    zh: { what: '{field} 前面的短横线后缺空格', remedy: '请写成“- {field}: ”' },
    en: { what: 'there is no blank between the dash and {field}', remedy: 'write “- {field}: ”' },
  },
  'yaml-quote': {
    zh: { what: '{field} 的引号没有合上', remedy: '请在这一行末尾补上引号' },
    en: { what: 'the quote of {field} is not closed', remedy: 'close it at the end of this line' },
  },
  'yaml-indent': {
    zh: { what: '{field} 前面的空格数不对', remedy: '请与同一组的其他字段左边对齐' },
    en: {
      what: 'the blanks before {field} are wrong',
      remedy: 'let it begin where the other fields of its group do',
    },
  },
  'field-misspelt': {
    zh: { what: '不认识字段 {field}，应是 {wanted}', remedy: '请把 {field} 改成 {wanted}' },
    en: { what: 'the field {field} is unknown and should be {wanted}', remedy: 'write {wanted} for {field}' },
  },
  'sheet-old': {
    zh: { what: '这是旧格式的表格（.xls）', remedy: '请另存为 .xlsx 或 CSV，再传回' },
    en: {
      what: 'it is a workbook of the old form (.xls)',
      remedy: 'save it as .xlsx or CSV and send it again',
    },
  },
  'sheet-columns': {
    zh: { what: '表里没有“编号”和“实绩”两栏', remedy: '请用从这里下载的表格填写，保留第一行的栏名' },
    en: {
      what: 'the table has no columns “indicator” and “value”',
      remedy: 'fill in the table that is downloaded here and keep the names of its columns',
    },
  },
  'sheet-empty': {
    zh: { what: '表里一行实绩也没有填', remedy: '请在“实绩”一栏填数，连同时期、来源网址、查阅日期' },
    en: {
      what: 'no actual figure is filled in',
      remedy: 'fill in the column of values, with period, source and the day it was looked up',
    },
  },
  'cell-wrong': {
    zh: { what: '{field} 一栏应为{wanted}', remedy: '请改正这一格' },
    en: { what: 'the column {field} must be {wanted}', remedy: 'correct this cell' },
  },
  'field-missing': {
    zh: { what: '缺少字段 {field}', remedy: '请补上 {name}: （{wanted}；来源中没有的写 null）' },
    en: {
      what: 'the field {field} is missing',
      remedy: 'add {name}: ({wanted}; null where the source gives none)',
    },
  },
  'field-wrong': {
    zh: { what: '字段 {field} 应为{wanted}', remedy: '请改正它的值；日期和纯数字的文字要加双引号' },
    en: {
      what: 'the field {field} must be {wanted}',
      remedy: 'correct its value; put dates and text that is all digits in double quotes',
    },
  },
  'field-unknown': {
    zh: { what: '{field} 中有未知的字段 {keys}', remedy: '请检查拼写，或删去它' },
    en: { what: '{field} has an unknown field {keys}', remedy: 'check its spelling, or delete it' },
  },
  // captures
  'decision-stale': {
    zh: {
      what: '从前对第 {line} 行“{then}”的判定，抓取文件里已没有这一行（现在是“{now}”），没有照办',
      remedy: '请在审阅台（npm run review）重新判定，或删去这一条',
    },
    en: {
      what: 'line {line} (“{then}”) was decided on before, and the capture no longer has it (it says “{now}” now), so the decision is not made again',
      remedy: 'decide anew at the review desk (npm run review), or delete this entry',
    },
  },
  'capture-empty': {
    zh: { what: '文件是空的', remedy: '请重新保存网页或文本' },
    en: { what: 'the file is empty', remedy: 'save the page or text again' },
  },
  'capture-encoding': {
    zh: { what: '无法识别文字编码', remedy: '请另存为 UTF-8 编码' },
    en: { what: 'the text is in no known encoding', remedy: 'save it as UTF-8' },
  },
  'capture-pdf': {
    zh: { what: '这是 PDF 文件', remedy: SAVE_AS_TEXT.zh },
    en: { what: 'it is a PDF file', remedy: SAVE_AS_TEXT.en },
  },
  'capture-doc': {
    zh: { what: '这是旧版 Word 文件（.doc）', remedy: SAVE_AS_TEXT.zh },
    en: { what: 'it is an old Word file (.doc)', remedy: SAVE_AS_TEXT.en },
  },
  'capture-picture': {
    zh: { what: '这是图片', remedy: SAVE_AS_TEXT.zh },
    en: { what: 'it is a picture', remedy: SAVE_AS_TEXT.en },
  },
  'capture-archive': {
    zh: { what: '这是压缩文件', remedy: SAVE_AS_TEXT.zh },
    en: { what: 'it is an archive', remedy: SAVE_AS_TEXT.en },
  },
  'capture-several': {
    zh: { what: '压缩文件里有 {count} 份文件（{names}）', remedy: '请解压后分别导入' },
    en: {
      what: 'the archive holds {count} papers ({names})',
      remedy: 'unpack it and import them one by one',
    },
  },
  'capture-binary': {
    zh: { what: '这是二进制文件', remedy: SAVE_AS_TEXT.zh },
    en: { what: 'it is a binary file', remedy: SAVE_AS_TEXT.en },
  },
  'capture-name': {
    zh: {
      what: '已有另一份名为 {name} 的抓取文件',
      remedy: '是同一份规划的新文本，请用它的“换成新的抓取文件”；不是的，请换一个名字；原来的没有改动',
    },
    en: {
      what: 'there is another capture called {name}',
      remedy:
        'where it is a new text of the same plan, replace the capture at that plan; else give it another name; the old one was not touched',
    },
  },
  'capture-same': {
    zh: { what: '{name} 与现在的抓取文件一字不差', remedy: '没有新的内容，什么都没有改动' },
    en: {
      what: '{name} is the capture that the plan has, to the byte',
      remedy: 'nothing is new, nothing was changed',
    },
  },
  'capture-nested': {
    zh: { what: '网页的标签嵌套过深，无法读取', remedy: '请把正文另存为纯文本后再导入' },
    en: {
      what: 'the elements of the page are nested too deeply',
      remedy: 'save the paper as plain text and import that',
    },
  },
  'capture-word': {
    zh: { what: '无法打开这个旧版 Word 文件', remedy: '请用 Word 或 WPS 另存为 .docx' },
    en: { what: 'this old Word file cannot be opened', remedy: 'save it as .docx' },
  },
  'capture-old-sheet': {
    zh: {
      what: '这是旧版 Excel 或 WPS 工作簿（.xls、.et）',
      remedy: '请用 Excel、WPS 或 LibreOffice 另存为 .xlsx 或 CSV 后再导入',
    },
    en: {
      what: 'this is a workbook of old Excel or WPS (.xls, .et)',
      remedy: 'save it as .xlsx or CSV and import that',
    },
  },
  'capture-old-slides': {
    zh: { what: '这是演示文稿，不是公文', remedy: '请把其中的文字另存为文本或 .docx 后再导入' },
    en: {
      what: 'these are slides, and no paper',
      remedy: 'save their text as text or as .docx and import that',
    },
  },
  'capture-old-mail': {
    zh: { what: '这是 Outlook 邮件（.msg）', remedy: '请另存为 .eml 或 HTML，或把附件存出来再导入' },
    en: {
      what: 'this is a mail of Outlook (.msg)',
      remedy: 'save it as .eml or HTML, or import what is attached',
    },
  },
  'capture-sealed': {
    zh: { what: '这个 Office 文件有密码', remedy: '请另存为无密码的文件' },
    en: { what: 'this office file is locked by a password', remedy: 'save it without the password' },
  },
  'capture-changed': {
    zh: {
      what: '{capture} 与导入时不同（SHA-256 不符）',
      remedy: '请恢复原始文件，或重新导入：npm run import',
    },
    en: {
      what: '{capture} is not the file that was imported (its SHA-256 differs)',
      remedy: 'restore the capture, or import it again: npm run import',
    },
  },
  'second-lost': {
    zh: {
      what: '另一种读法在 {capture} 中读到“{text}”，导入的记录里没有',
      remedy: '请重新导入（npm run import），再对照来源看这一处',
    },
    en: {
      what: 'a second reading of {capture} finds “{text}”, which the account of the import does not hold',
      remedy: 'import it again (npm run import) and hold this place against the source',
    },
  },
  'second-altered': {
    zh: {
      what: '正文“{text}”一处，另一种读法在 {capture} 中读不到',
      remedy: '请照来源改回正文，或重新导入：npm run import',
    },
    en: {
      what: 'the body says “{text}”, which a second reading of {capture} does not find',
      remedy: 'set the body right by the source, or import it again: npm run import',
    },
  },
  'body-differs': {
    zh: {
      what: '正文“{got}”处与 {there} 的“{wanted}”不同',
      remedy: '请照来源改回正文；条款之外的说明写到别处',
    },
    en: {
      what: 'the body (“{got}”) differs from {there} (“{wanted}”)',
      remedy: 'change the body back to the words of the source',
    },
  },
  'widened-count': {
    zh: { what: '改为全角的标点有 {widened} 处，记录为 {recorded} 处', remedy: '请重新导入：npm run import' },
    en: {
      what: '{widened} marks are widened, {recorded} are recorded',
      remedy: 'import again: npm run import',
    },
  },
  'capture-no-plan': {
    zh: {
      what: '没有找到规划正文（没有带编号的条款）',
      remedy: '请确认抓取的是正文页，而不是目录页或附件页；可用 npm run inspect -- FILE 查看',
    },
    en: {
      what: 'there is no plan in it (no clause with a number)',
      remedy:
        'make sure that the page with the text was captured, not a list or an attachment; npm run inspect -- FILE shows what was read',
    },
  },
  'clause-reads-back': {
    zh: {
      what: '条款 {heading} 写成 Markdown 后读回不一致',
      remedy: '请用 npm run review 核对这一行的层级和编号，或先把它设为页面杂项，再重新导入',
    },
    en: {
      what: 'the clause {heading} does not read back from Markdown as it was written',
      remedy:
        'look at the level and number of this line with npm run review, or set it aside as furniture, and import again',
    },
  },
  'capture-scan': {
    zh: {
      what: '这个 PDF 没有文字层（多半是扫描件），读不出文字',
      remedy: '请先做文字识别（OCR）并核对，或改用网页、Word 版本',
    },
    en: {
      what: 'this PDF has no text layer (it is probably a scan), so there is no text to read',
      remedy: 'recognise its text first (OCR) and compare it, or take the web page or Word file instead',
    },
  },
  'capture-locked': {
    zh: { what: '这个 PDF 有密码', remedy: '请另存为无密码的文件' },
    en: { what: 'this PDF is locked by a password', remedy: 'save it without the password' },
  },
  'capture-broken-pdf': {
    zh: { what: '无法打开这个 PDF（文件已损坏）', remedy: '请重新下载，或另存为文本' },
    en: { what: 'this PDF cannot be opened (it is broken)', remedy: 'download it again, or save it as text' },
  },
  'capture-broken-xml': {
    zh: { what: '文件内部的 XML 已损坏，无法读取', remedy: '请用原程序打开并重新另存' },
    en: { what: 'the XML inside the file is broken', remedy: 'open it in its own program and save it again' },
  },
  'capture-broken-zip': {
    zh: { what: '无法打开这个文件（压缩包已损坏）', remedy: '请用原程序打开并重新另存' },
    en: {
      what: 'this file cannot be opened (its archive is broken)',
      remedy: 'open it in its own program and save it again',
    },
  },
  'capture-too-large': {
    zh: { what: '文件解压后过大，拒绝读取', remedy: '请确认文件来源，或另存为文本后再导入' },
    en: {
      what: 'the file unpacks to more than any paper holds',
      remedy: 'make sure where it comes from, or save it as text',
    },
  },
  'capture-saved-page': {
    zh: { what: '这个网页存档里没有正文', remedy: '请重新保存网页' },
    en: { what: 'this saved page holds no text', remedy: 'save the page again' },
  },
  'capture-ofd': {
    zh: {
      what: '这个 OFD 文件里没有文字（可能是扫描件）',
      remedy: '请先做文字识别（OCR），或改用网页、Word 版本',
    },
    en: {
      what: 'this OFD file holds no text (it may be a scan)',
      remedy: 'recognise its text first (OCR), or take the web page or Word file',
    },
  },
  'seed-absent': {
    zh: { what: '没有这个文件', remedy: '请检查路径' },
    en: { what: 'there is no such file', remedy: 'check the path' },
  },
  'seed-elsewhere': {
    zh: { what: '文件不在 {seeds}/ 里', remedy: '请先把它放进 {seeds}/：正文要能与原始文件逐字核对' },
    en: {
      what: 'the file is not in {seeds}/',
      remedy: 'put it into {seeds}/ first: the text is checked against it',
    },
  },
  'seeds-none': {
    zh: { what: '没有可导入的文件', remedy: '请把抓取的网页或文本放进 {seeds}/' },
    en: { what: 'there is nothing to import', remedy: 'put captured pages or texts into {seeds}/' },
  },
  'browser-none': {
    zh: { what: '没有可用的浏览器', remedy: '请让管理员执行：apt-get install chromium fonts-noto-cjk' },
    en: {
      what: 'there is no browser',
      remedy: 'ask an administrator to run: apt-get install chromium fonts-noto-cjk',
    },
  },
  'capture-absent': {
    zh: { what: '没有 {capture}，无法与来源核对', remedy: '请把抓取的原始文件放回 {seeds}/' },
    en: {
      what: '{capture} is not there, so the text cannot be checked against it',
      remedy: 'put the capture back into {seeds}/',
    },
  },
  'provenance-absent': {
    zh: { what: '没有 {file}', remedy: '请重新导入：npm run import' },
    en: { what: 'there is no {file}', remedy: 'import the capture again: npm run import' },
  },
  'file-absent': {
    zh: { what: '没有这个文件，或无法读取', remedy: '请检查路径' },
    en: { what: 'there is no such file, or it cannot be read', remedy: 'check the path' },
  },
  'file-unnamed': {
    zh: { what: '没有给出文件', remedy: '用法：npm run --silent inspect -- 文件' },
    en: { what: 'no file was named', remedy: 'use: npm run --silent inspect -- FILE' },
  },
  'file-encoding': {
    zh: { what: '无法按 UTF-8 文本读取', remedy: '请给出 UTF-8 编码的文本文件' },
    en: { what: 'it cannot be read as UTF-8 text', remedy: 'give a text file in UTF-8' },
  },
  'file-unreadable': {
    zh: { what: '无法读取：{fault}', remedy: '请报告此文件' },
    en: { what: 'it cannot be read: {fault}', remedy: 'report this file' },
  },
  'file-unwritable': {
    zh: {
      what: '无法写入（{fault}）',
      remedy: '请检查文件夹的写入权限和磁盘空间，再试一次；原来的内容没有改动',
    },
    en: {
      what: 'it cannot be written ({fault})',
      remedy:
        'check that the folder may be written and the disk has room, and try again; nothing was changed',
    },
  },
  'content-encoding': {
    zh: { what: '读不出文字：文件不是 UTF-8、UTF-16 或 GBK 编码', remedy: '请用记事本另存为 UTF-8' },
    en: {
      what: 'this is no text in UTF-8, UTF-16 or GBK',
      remedy: 'save it as UTF-8',
    },
  },
  'file-changed': {
    zh: { what: '文件刚被别处改过', remedy: '请看一眼新的内容，再做一次；对方的改动没有丢' },
    en: {
      what: 'the file was changed elsewhere a moment ago',
      remedy: 'look at what it says now and do it again; nothing of the other change is lost',
    },
  },
  // what proves a build
  'key-unreadable': {
    zh: {
      what: '不是可用的 Ed25519 私钥（PEM 文件，或其内容）',
      remedy: '请用 npm run key -- 文件 生成一个，并把 CELAN_KEY 指向它',
    },
    en: {
      what: 'is no Ed25519 private key (a PEM file, or its content)',
      remedy: 'make one with npm run key -- FILE and let CELAN_KEY name it',
    },
  },
  'key-in-content': {
    zh: { what: '私钥放在内容文件夹里，会随内容外传', remedy: '请移到别处，并换一把新的' },
    en: {
      what: 'the private key lies in the folder of the content, with which it would be passed on',
      remedy: 'move it elsewhere, and make a new one',
    },
  },
  'key-other': {
    zh: {
      what: '私钥与 site.yaml 的 publicKey 不是一对',
      remedy: '请核对 publicKey，或改用与它成对的私钥',
    },
    en: {
      what: 'the private key does not belong to the publicKey of site.yaml',
      remedy: 'correct publicKey, or use the private key that belongs to it',
    },
  },
  'key-exists': {
    zh: { what: '文件已经存在，不予覆盖', remedy: '请换一个文件名' },
    en: { what: 'the file exists already and is not overwritten', remedy: 'use another name' },
  },
  'proof-missing': {
    zh: { what: '缺少此文件', remedy: '请重新上传这一次生成的全部文件' },
    en: { what: 'the file is missing', remedy: 'upload all files of this build again' },
  },
  'proof-altered': {
    zh: {
      what: '内容与清单不符',
      remedy: '请查清是谁改的（入侵、服务器或 CDN 改写网页、上传不全），再重新上传',
    },
    en: {
      what: 'differs from the manifest',
      remedy:
        'find out what changed it (a break-in, a server or CDN that rewrites pages, half an upload), then upload again',
    },
  },
  'proof-foreign': {
    zh: { what: '清单中没有此文件', remedy: '不是您放的请查清来历并删除；是您放的请移到门户之外' },
    en: {
      what: 'is not in the manifest',
      remedy:
        'unless you put it there, find out where it comes from and delete it; else move it out of the portal',
    },
  },
  'proof-clause': {
    zh: { what: '条款 {clause} 的文字与清单不符', remedy: '请与原文核对，再重新生成' },
    en: {
      what: 'the words of clause {clause} differ from the manifest',
      remedy: 'compare them with the source and build again',
    },
  },
  'proof-older': {
    zh: {
      what: '服务器上是第 {served} 次生成的旧门户，本机已有第 {own} 次',
      remedy: '请上传最近一次生成的全部文件；已上传过的请查清是谁换回旧的，并清除 CDN 缓存',
    },
    en: {
      what: 'build {served} is served, build {own} is at hand',
      remedy:
        'upload all files of the last build; if you did, find out who put the old one back, and purge the CDN',
    },
  },
  'proof-other': {
    zh: {
      what: '服务器上的门户与本机第 {build} 次生成的不是同一次',
      remedy: '请查清是谁上传的；换机器生成时用 CELAN_PREVIOUS 接上前一次的清单',
    },
    en: {
      what: 'what is served is not the build {build} that is at hand',
      remedy:
        'find out who uploaded it; on another machine let CELAN_PREVIOUS name the manifest of the build before',
    },
  },
  // a served portal
  'doctor-silent': {
    zh: { what: '没有应答', remedy: '请检查网址、域名解析和防火墙，服务器是否在运行' },
    en: {
      what: 'does not answer',
      remedy: 'check the address, its name, the firewall, and whether the server runs',
    },
  },
  'doctor-index': {
    zh: {
      what: '目录网址没有打开 index.html（状态 {status}）',
      remedy: '请在服务器上把 index.html 设为目录的首页',
    },
    en: {
      what: 'a folder does not open its index.html (status {status})',
      remedy: 'let the server open index.html for folders',
    },
  },
  'doctor-manifest': {
    zh: {
      what: '取不到 manifest.json，或不是清单',
      remedy: '请上传这一次生成的全部文件，包括 manifest.json',
    },
    en: {
      what: 'there is no manifest.json, or it is none',
      remedy: 'upload all files of the build, manifest.json too',
    },
  },
  'doctor-signature': {
    zh: {
      what: '清单的签名缺失或不对',
      remedy: '请用与 site.yaml 的 publicKey 成对的 CELAN_KEY 重新生成并上传',
    },
    en: {
      what: 'the signature of the manifest is missing or wrong',
      remedy: 'build again with the CELAN_KEY that belongs to publicKey of site.yaml, and upload',
    },
  },
  'doctor-untrusted': {
    zh: {
      what: '浏览器不信任证书（{fault}），读者会看到警告',
      remedy: '请换成受信任机构签发、域名相符、未过期的证书；内网自建机构请设 NODE_EXTRA_CA_CERTS 后再诊断',
    },
    en: {
      what: 'browsers do not trust the certificate ({fault}) and warn readers',
      remedy:
        'use one of a known authority, for this name, that has not ended; for an authority of your own set NODE_EXTRA_CA_CERTS and run again',
    },
  },
  'doctor-circle': {
    zh: { what: '转来转去回到自己，打不开（共 {count} 个文件）', remedy: '请改正服务器的跳转规则' },
    en: {
      what: 'redirects lead in a circle ({count} files)',
      remedy: 'correct the redirects of the server',
    },
  },
  'doctor-led': {
    zh: {
      what: '被转到 {target}，读者看不到这个文件（共 {count} 个文件）',
      remedy: '请去掉服务器或网关上的跳转或登录',
    },
    en: {
      what: 'is led to {target} instead of being sent ({count} files)',
      remedy: 'take the redirect or login off the server or gateway',
    },
  },
  'doctor-case': {
    zh: {
      what: '上传时文件名的大小写变了，现在是 {other}（共 {count} 个文件）',
      remedy: '请保持文件名不变，重新上传（上传工具不要改大小写）',
    },
    en: {
      what: 'its name was changed to {other} by the upload ({count} files)',
      remedy: 'upload again with names as they are, capitals included',
    },
  },
  'doctor-status': {
    zh: { what: '服务器答了 {status}（共 {count} 个文件）', remedy: '请看服务器的错误日志' },
    en: {
      what: 'is answered with status {status} ({count} files)',
      remedy: 'read the error log of the server',
    },
  },
  'doctor-missing-many': {
    zh: { what: '缺少此文件等 {count} 个文件', remedy: '上传不全：请重新上传这一次生成的全部文件' },
    en: {
      what: 'this and other files are missing, {count} in all',
      remedy: 'upload all files of this build again',
    },
  },
  'doctor-altered-many': {
    zh: {
      what: '此文件等 {count} 个文件与清单不符：manifest.json 与网页不是同一次生成的，或服务器、CDN 改写了网页',
      remedy: '请重新上传同一次生成的全部文件；仍不符请关闭改写、查看是否被入侵',
    },
    en: {
      what: 'this and other files differ from the manifest, {count} in all: manifest.json is of another build, or a server or CDN rewrites pages',
      remedy:
        'upload all files of one build again; if they still differ turn rewriting off and look for a break-in',
    },
  },
  'doctor-hidden': {
    zh: {
      what: 'X-Robots-Tag 不让搜索引擎收录（共 {count} 个文件）',
      remedy: '请去掉这个响应头',
    },
    en: { what: 'X-Robots-Tag keeps search engines out ({count} files)', remedy: 'take this header off' },
  },
  'doctor-download': {
    zh: {
      what: '网页会被下载而不是打开（共 {count} 个文件）',
      remedy: '请去掉 Content-Disposition: attachment（对象存储须绑定自己的域名）',
    },
    en: {
      what: 'pages are downloaded instead of opened ({count} files)',
      remedy: 'take Content-Disposition: attachment off (object storage wants a domain of its own)',
    },
  },
  'doctor-foreign': {
    zh: {
      what: '网页加载了别处的 {loaded}（共 {count} 个文件）',
      remedy: '请从门户自身提供；不是您放的请查看是否被入侵',
    },
    en: {
      what: 'pages load {loaded} from elsewhere ({count} files)',
      remedy: 'serve it from the portal itself; if you did not put it there look for a break-in',
    },
  },
  'doctor-type': {
    zh: {
      what: '类型是 {type}，应为 {wanted}（共 {count} 个文件）',
      remedy: '请在服务器上按扩展名设置类型；配置见 npm run recipe',
    },
    en: {
      what: 'the type is {type}, it should be {wanted} ({count} files)',
      remedy: 'set the type by the ending of the file; see npm run recipe',
    },
  },
  'doctor-charset': {
    zh: {
      what: '字符集是 {charset}，应为 {wanted}（共 {count} 个文件）',
      remedy: '请为这类文件加上 charset=utf-8，否则中文会成乱码',
    },
    en: {
      what: 'the character set is {charset}, it should be {wanted} ({count} files)',
      remedy: 'add charset=utf-8 for such files, or Chinese turns into garbage',
    },
  },
  'doctor-immutable': {
    zh: {
      what: '带校验名的文件没有长期缓存（Cache-Control: {value}）（共 {count} 个文件）',
      remedy: '请为 /_astro/ 加 Cache-Control: public, max-age=31536000, immutable',
    },
    en: {
      what: 'files with a hash in their name are not kept (Cache-Control: {value}) ({count} files)',
      remedy: 'send Cache-Control: public, max-age=31536000, immutable for /_astro/',
    },
  },
  'doctor-stale': {
    zh: {
      what: '网页会被缓存，改后读者看到旧的（Cache-Control: {value}）（共 {count} 个文件）',
      remedy: '请为网页和 sw.js 加 Cache-Control: no-cache',
    },
    en: {
      what: 'pages are kept, so readers see old ones (Cache-Control: {value}) ({count} files)',
      remedy: 'send Cache-Control: no-cache for pages and sw.js',
    },
  },
  'doctor-packing': {
    zh: { what: '没有压缩（共 {count} 个文件）', remedy: '请打开 gzip 或 brotli' },
    en: { what: 'is sent unpacked ({count} files)', remedy: 'turn gzip or brotli on' },
  },
  'doctor-validator': {
    zh: {
      what: '既没有 ETag 也没有 Last-Modified，每次都要重新下载全文（共 {count} 个文件）',
      remedy: '请让服务器发送 ETag（nginx：etag on；CDN：不要去掉源站的 ETag）',
    },
    en: {
      what: 'has neither ETag nor Last-Modified, so it is sent whole each time ({count} files)',
      remedy: 'let the server send ETag (nginx: etag on; a CDN: do not take that of the origin off)',
    },
  },
  'doctor-cors': {
    zh: {
      what: '别的网站里的程序和智能体读不到这些数据（没有 Access-Control-Allow-Origin）（共 {count} 个文件）',
      remedy: '请加上 Access-Control-Allow-Origin: *（对象存储：设置跨域规则 CORS）',
    },
    en: {
      what: 'programs and agents on other sites cannot read the data: no Access-Control-Allow-Origin ({count} files)',
      remedy: 'send Access-Control-Allow-Origin: * (object storage: set a CORS rule)',
    },
  },
  'doctor-sniffing': {
    zh: {
      what: '没有 X-Content-Type-Options（共 {count} 个文件）',
      remedy: '请加上 X-Content-Type-Options: nosniff',
    },
    en: {
      what: 'there is no X-Content-Type-Options ({count} files)',
      remedy: 'send X-Content-Type-Options: nosniff',
    },
  },
  'doctor-frames': {
    zh: {
      what: '别的网站可以把网页嵌进去（共 {count} 个文件）',
      remedy: "请加上 Content-Security-Policy: frame-ancestors 'self'（/charts/ 除外）",
    },
    en: {
      what: 'other sites may frame the pages ({count} files)',
      remedy: "send Content-Security-Policy: frame-ancestors 'self' (but for /charts/)",
    },
  },
  'doctor-hsts': {
    zh: {
      what: '没有 Strict-Transport-Security，或时间为 0（共 {count} 个文件）',
      remedy: '请加上 Strict-Transport-Security: max-age=31536000',
    },
    en: {
      what: 'there is no Strict-Transport-Security, or none of any time ({count} files)',
      remedy: 'send Strict-Transport-Security: max-age=31536000',
    },
  },
  'doctor-mixed': {
    zh: {
      what: 'https 网页加载了不加密的 {loaded}（共 {count} 个文件）',
      remedy: '请把它改为 https，或从门户自身提供',
    },
    en: {
      what: 'an https page loads {loaded} without encryption ({count} files)',
      remedy: 'use https for it, or serve it from the portal itself',
    },
  },
  'doctor-preview': {
    zh: {
      what: '这是没有网址的预览（共 {count} 个文件）',
      remedy: '请在 content/site.yaml 填写 address 后重新生成',
    },
    en: {
      what: 'this is a preview without an address ({count} files)',
      remedy: 'fill in address in content/site.yaml and build again',
    },
  },
  'doctor-elsewhere': {
    zh: {
      what: '是为另一个网址 {canonical} 生成的',
      remedy: '请按那个网址（连同路径）提供，或改 content/site.yaml 的 address，重新生成',
    },
    en: {
      what: 'was built for another address, {canonical}',
      remedy: 'serve it there, path and all, or correct address in content/site.yaml and build again',
    },
  },
  'doctor-canonical': {
    zh: { what: '规范网址写的是另一页 {canonical}（共 {count} 个文件）', remedy: '请重新生成并上传' },
    en: {
      what: 'names another page, {canonical}, as its own address ({count} files)',
      remedy: 'build and upload again',
    },
  },
  'doctor-hreflang-none': {
    zh: { what: '没有写其他版本的网址（共 {count} 个文件）', remedy: '请重新生成并上传' },
    en: { what: 'names no other edition ({count} files)', remedy: 'build and upload again' },
  },
  'doctor-hreflang': {
    zh: {
      what: '{code} 版 {other} 打不开，或没有指回来（共 {count} 个文件）',
      remedy: '请重新生成，并上传全部版本',
    },
    en: {
      what: 'the {code} edition {other} is not there or does not name this page ({count} files)',
      remedy: 'build again and upload all editions',
    },
  },
  'doctor-code-unread': {
    zh: { what: '二维码读不出来', remedy: '请重新生成并上传' },
    en: { what: 'the code cannot be read', remedy: 'build and upload again' },
  },
  'doctor-code-other': {
    zh: { what: '二维码里是 {address}，下面印的是 {printed}', remedy: '请重新生成并上传；已印发的请核对' },
    en: {
      what: 'the code says {address}, printed under it is {printed}',
      remedy: 'build and upload again; check what has been printed',
    },
  },
  'doctor-code-dead': {
    zh: {
      what: '二维码指向的 {address} 不存在',
      remedy: '请恢复该条款，或在 site.yaml 的 redirects 写明去向',
    },
    en: {
      what: 'the code leads to {address}, which is not there',
      remedy: 'bring the clause back, or say in redirects of site.yaml where it is',
    },
  },
  'doctor-sitemap': {
    zh: { what: '没有站点地图，或读不出来', remedy: '请重新生成并上传 sitemap.xml' },
    en: { what: 'there is no sitemap, or it cannot be read', remedy: 'build again and upload sitemap.xml' },
  },
  'doctor-sitemap-dead': {
    zh: { what: '列有打不开的 {loc}（共 {count} 个）', remedy: '请重新生成并上传' },
    en: { what: 'lists {loc}, which is not there ({count} in all)', remedy: 'build and upload again' },
  },
  'doctor-sitemap-gap': {
    zh: { what: '没有列出 {page}（共 {count} 个）', remedy: '请重新生成并上传' },
    en: { what: 'leaves out {page} ({count} in all)', remedy: 'build and upload again' },
  },
  'doctor-feed': {
    zh: { what: '订阅源读不出来', remedy: '请重新生成并上传' },
    en: { what: 'the feed cannot be read', remedy: 'build and upload again' },
  },
  'doctor-feed-dead': {
    zh: { what: '订阅源指向打不开的 {href}（共 {count} 个）', remedy: '请重新生成并上传' },
    en: {
      what: 'the feed leads to {href}, which is not there ({count} in all)',
      remedy: 'build and upload again',
    },
  },
  'doctor-robots': {
    zh: {
      what: '不让搜索引擎收录',
      remedy: '请上传生成的 robots.txt；在域名根目录的，请去掉挡住门户路径的 Disallow',
    },
    en: {
      what: 'keeps search engines out',
      remedy: 'upload robots.txt as it was built; at the root of the host take off the Disallow of its path',
    },
  },
  'doctor-embed': {
    zh: {
      what: '别的网站嵌不进这个图表（共 {count} 个文件）',
      remedy: '请在 /charts/ 下去掉 X-Frame-Options 和 frame-ancestors',
    },
    en: {
      what: 'other sites cannot embed this chart ({count} files)',
      remedy: 'below /charts/ take off X-Frame-Options and frame-ancestors',
    },
  },
  'doctor-policy': {
    zh: {
      what: '服务器的 Content-Security-Policy 挡住了网页自己的文件：{rule}（共 {count} 个文件）',
      remedy: "请去掉这一条，只留 frame-ancestors 'self'；网页自带其余的规则",
    },
    en: {
      what: "the server's Content-Security-Policy keeps out the page's own files: {rule} ({count} files)",
      remedy: "take that rule off and leave frame-ancestors 'self' alone; pages bring the rest themselves",
    },
  },
  'doctor-vary': {
    zh: {
      what: '压缩了却没有 Vary: Accept-Encoding，中间的缓存会把压缩文件发给不认识的程序（共 {count} 个文件）',
      remedy: '请加上 Vary: Accept-Encoding（nginx 写 gzip_vary on;）',
    },
    en: {
      what: 'is packed without Vary: Accept-Encoding, so that caches hand it to programs that cannot unpack it ({count} files)',
      remedy: 'send Vary: Accept-Encoding (nginx: gzip_vary on;)',
    },
  },
  'doctor-disguise': {
    zh: {
      what: '对{who}答的是另一个网页（{told}）',
      remedy: '这多半是被入侵：请查服务器的改写规则、网页目录里的脚本和 CDN 的规则；若是防护设备挡了，请放行',
    },
    en: {
      what: 'answers {who} with another page ({told})',
      remedy:
        "most likely a break-in: look at the server's rewrite rules, at scripts in its folders and at the CDN's rules; if a firewall keeps them out, let them in",
    },
  },
  'doctor-query': {
    zh: {
      what: '网址后面带 ?from=… 就打不开（状态 {status}），而微信转发时会加上它',
      remedy: '请让服务器不理会网址里的参数',
    },
    en: {
      what: 'does not open with ?from=… behind it (status {status}), which WeChat adds to what is shared',
      remedy: 'let the server ignore what stands behind the question mark',
    },
  },
  'doctor-head': {
    zh: {
      what: '不答 HEAD 请求（状态 {status}），检查死链的程序会当成打不开',
      remedy: '请让服务器像 GET 一样答 HEAD',
    },
    en: {
      what: 'does not answer HEAD (status {status}), so that checkers of links take it for dead',
      remedy: 'let the server answer HEAD as it does GET',
    },
  },
  'doctor-unchanged': {
    zh: {
      what: '带着 ETag 再问一次，仍发回全文（状态 {status}），没有答“未改动”（304）',
      remedy: '请让服务器按 If-None-Match 答 304（Apache：用 recipe -- apache 的 .htaccess）',
    },
    en: {
      what: 'asked again with its ETag, it is sent whole (status {status}), not as unchanged (304)',
      remedy: 'let the server answer If-None-Match with 304 (Apache: the .htaccess of recipe -- apache)',
    },
  },
  'doctor-slow': {
    zh: {
      what: '首页等了 {seconds} 秒（检查指标要求 3 秒以内）',
      remedy: '请查服务器的负荷、带宽和防护设备，或在前面加 CDN',
    },
    en: {
      what: 'the first page took {seconds} seconds (3 are asked for)',
      remedy: "look at the server's load, its line and the firewall before it, or put a CDN in front",
    },
  },
  'doctor-exposed': {
    zh: {
      what: '不该公开的文件可以下载',
      remedy: '请只上传 dist/ 里的文件，并从服务器上删去这个文件所在的文件夹',
    },
    en: {
      what: 'a file that is not for the public can be fetched',
      remedy: 'upload what is in dist/ alone, and remove the folder of this file from the server',
    },
  },
  'doctor-moved': {
    zh: {
      what: '旧网址没有转到 {wanted}（{told}）',
      remedy: '请用 npm run recipe 重新打印服务器配置，或上传生成的跳转页',
    },
    en: {
      what: 'this old address does not lead to {wanted} ({told})',
      remedy: 'print the settings of the server anew with npm run recipe, or upload the page that leads on',
    },
  },
  'doctor-slash': {
    zh: { what: '少了末尾的斜杠就打不开（状态 {status}）', remedy: '请让服务器把目录网址转到带斜杠的网址' },
    en: {
      what: 'does not open without its closing slash (status {status})',
      remedy: 'let the server lead folders to their address with a slash',
    },
  },
  'doctor-not-found': {
    zh: {
      what: '不存在的网址答了 {status}，应为 404',
      remedy: '请把 404.html 设为“找不到”的网页，状态用 404',
    },
    en: {
      what: 'what is not there is answered with {status} instead of 404',
      remedy: 'send 404.html with status 404 for what is not there',
    },
  },
  'doctor-not-found-page': {
    zh: { what: '不存在的网址没有显示 404.html', remedy: '请把 404.html 设为“找不到”的网页' },
    en: {
      what: 'what is not there does not show 404.html',
      remedy: 'let the server show 404.html for what is not there',
    },
  },
  'doctor-listing': {
    zh: { what: '列出了目录里的文件', remedy: '请关闭目录列表' },
    en: { what: 'the files of a folder are listed', remedy: 'turn the listing of folders off' },
  },
  'doctor-http': {
    zh: { what: '不加密的网址没有转到 https（状态 {status}）', remedy: '请让服务器把 http 转到 https' },
    en: { what: 'plain http is not led to https (status {status})', remedy: 'lead http to https' },
  },
  'doctor-certificate': {
    zh: { what: '证书还有 {days} 天到期', remedy: '请续签证书' },
    en: { what: 'the certificate ends in {days} days', remedy: 'renew the certificate' },
  },
  // commands and settings
  'content-absent': {
    zh: {
      what: '没有这个内容文件夹',
      remedy: '请检查 CELAN_CONTENT 和当前目录；还没有内容的，先运行 npm run import',
    },
    en: {
      what: 'there is no such folder of content',
      remedy: 'check CELAN_CONTENT and the working folder; where there is no content yet run npm run import',
    },
  },
  'search-way': {
    zh: { what: '没有名为 {wish} 的检索方式', remedy: '可用 {ways}，或不设置' },
    en: { what: 'there is no way of searching called {wish}', remedy: 'use {ways}, or leave it out' },
  },
  'colour-contrast': {
    zh: {
      what: '{name} {colour} 与底色 {ground} 的对比度只有 {ratio}，看不清（至少 4.5）',
      remedy: '请用深一些的颜色，如 {better}',
    },
    en: {
      what: '{name} {colour} has a contrast of {ratio} with {ground}, and is not readable (4.5 at least)',
      remedy: 'choose a darker colour, such as {better}',
    },
  },
  'logo-missing': {
    zh: {
      what: 'content/public/ 中没有 {logo}',
      remedy: '请把这个 SVG 文件放进 content/public/，或改正文件名',
    },
    en: { what: 'there is no {logo} in content/public/', remedy: 'put the SVG there, or correct the name' },
  },
  'logo-unsafe': {
    zh: { what: '{logo} 不是图形，或含有脚本、外部链接', remedy: '请导出为不含脚本和外部链接的 SVG' },
    en: {
      what: '{logo} is no drawing, or holds scripts or links to elsewhere',
      remedy: 'export it as an SVG without scripts and links',
    },
  },
  'logo-box': {
    zh: { what: '{logo} 没有 viewBox，无法缩放', remedy: '请在 <svg> 上写明 viewBox' },
    en: { what: '{logo} has no viewBox and cannot be scaled', remedy: 'give its <svg> a viewBox' },
  },
  'logo-large': {
    zh: { what: '{logo} 有 {size} kB，每一页都要下载它', remedy: '请简化到 50 kB 以内' },
    en: { what: '{logo} has {size} kB, and every page loads it', remedy: 'simplify it to 50 kB at most' },
  },
  'public-taken': {
    zh: { what: '{name} 与生成的文件同名', remedy: '请换一个文件名' },
    en: { what: '{name} has the name of a file that the build writes', remedy: 'rename it' },
  },
  'site-address': {
    zh: { what: '{address} 不是网址', remedy: '请写成 https://plans.example.gov.cn' },
    en: { what: '{address} is not the address of a site', remedy: 'write https://plans.example.gov.cn' },
  },
  'not-writable': {
    zh: { what: '没有读写权限', remedy: '请检查文件夹的权限，或换一个文件夹' },
    en: { what: 'may not be read or written', remedy: 'check the rights of the folder, or use another one' },
  },
  unexpected: {
    zh: {
      what: '遇到意外：{fault}',
      remedy: '已存的都在；请再试一次，仍不行请设 CELAN_TRACE=1 再运行，把输出交给维护的人',
    },
    en: {
      what: 'something unexpected happened: {fault}',
      remedy:
        'what was saved is there; try again, and if that does not help run it with CELAN_TRACE=1 and send what it prints to whoever maintains this',
    },
  },
  'disk-full': {
    zh: { what: '磁盘已满，没有写完', remedy: '请腾出空间后重新运行；原有文件没有改动' },
    en: {
      what: 'the disk is full',
      remedy: 'free some space and run it again; the files of before are as they were',
    },
  },
  'folder-foreign': {
    zh: { what: '不是策览生成的文件夹，不予替换', remedy: '请用 OUT_DIR 指定另一个文件夹' },
    en: {
      what: 'is not a folder that celan has built, so it is not replaced',
      remedy: 'name another folder with OUT_DIR',
    },
  },
  'shard-form': {
    zh: { what: '“{text}”不是分片', remedy: '写成 --shard 3/8，即八片中的第三片' },
    en: { what: '“{text}” is not a shard', remedy: 'write --shard 3/8 for the third of eight' },
  },
  'bundle-failed': {
    zh: { what: '网页代码未能打包', remedy: '请看上面的说明' },
    en: { what: 'the code of the pages could not be bundled', remedy: 'read what is said above' },
  },
  'shard-none': {
    zh: { what: '不是分片生成的文件夹', remedy: '请先用 npm run build -- --shard 1/N 生成各片' },
    en: {
      what: 'is not the folder of a shard',
      remedy: 'build the shards with npm run build -- --shard 1/N first',
    },
  },
  'shard-other': {
    zh: { what: '与其他分片的内容、代码或片数不同', remedy: '请用同一版本的内容和代码重新生成这一片' },
    en: {
      what: 'was built from other content or code, or is one of another number of shards',
      remedy: 'build it again from the same commit',
    },
  },
  'shard-missing': {
    zh: { what: '只给出第 {given} 片，共 {of} 片', remedy: '请给出全部分片的文件夹，每片一次' },
    en: { what: 'shards {given} are given, of {of}', remedy: 'give the folder of every shard once' },
  },
  arguments: {
    zh: { what: '参数不对：{args}', remedy: '用法：{usage}' },
    en: { what: 'cannot read the arguments {args}', remedy: 'use: {usage}' },
  },
  'merge-none': {
    zh: { what: '没有写要合并的文件夹', remedy: '用法：npm run build -- --merge 文件夹…' },
    en: { what: 'no folder to merge is given', remedy: 'use: npm run build -- --merge DIR…' },
  },
  'doctor-arguments': {
    zh: { what: '没有写门户的网址', remedy: '用法：npm run doctor -- https://网址/' },
    en: { what: 'no address of a portal is given', remedy: 'use: npm run doctor -- https://ADDRESS/' },
  },
  'address-unreadable': {
    zh: { what: '这不是网址', remedy: '请填写完整的网址，如 https://plans.example.gov.cn/' },
    en: { what: 'this is no address', remedy: 'give a whole one, such as https://plans.example.gov.cn/' },
  },
  'recipe-arguments': {
    zh: {
      what: '没有名为 {name} 的配置',
      remedy:
        '用法：npm run recipe -- nginx|nginx-brotli|apache|apache-site|headers|redirects|folder|moved [文件夹]',
    },
    en: {
      what: 'there is no recipe called {name}',
      remedy:
        'use: npm run recipe -- nginx|nginx-brotli|apache|apache-site|headers|redirects|folder|moved [FOLDER]',
    },
  },
  'recipe-folder': {
    zh: { what: '没有写放到哪个文件夹', remedy: '用法：npm run recipe -- {name} 文件夹' },
    en: { what: 'no folder is named to put it into', remedy: 'use: npm run recipe -- {name} FOLDER' },
  },
  'not-built': {
    zh: { what: '还没有生成门户', remedy: '请先运行 npm run build；生成在别处的，用 OUT_DIR 指明' },
    en: {
      what: 'no portal has been built',
      remedy: 'run npm run build first; let OUT_DIR name the folder if it lies elsewhere',
    },
  },
  'verify-arguments': {
    zh: {
      what: '参数不对：{args}',
      remedy: '用法：npm run verify -- 网址或文件夹 [--key 公钥] [--manifest 清单]',
    },
    en: {
      what: 'cannot read the arguments {args}',
      remedy: 'use: npm run verify -- URL|DIR [--key PUBLIC-KEY] [--manifest FILE]',
    },
  },
  'key-arguments': {
    zh: { what: '没有写私钥存到哪里', remedy: '用法：npm run key -- 文件（放在项目之外）' },
    en: {
      what: 'no file is named for the private key',
      remedy: 'use: npm run key -- FILE (outside the project)',
    },
  },
  'convert-arguments': {
    zh: {
      what: '不认识的参数：{args}',
      remedy: '用法：npm run convert -- [文件] [--to zh-hans|zh-hant|zh-hk] [--why]',
    },
    en: {
      what: 'cannot read the arguments {args}',
      remedy: 'use: npm run convert -- [FILE] [--to zh-hans|zh-hant|zh-hk] [--why]',
    },
  },
} as const satisfies Record<string, Record<'zh' | 'en', Message>>;

/** The name of a message. */
export type MessageKey = keyof typeof MESSAGES;

/** What a message speaks of: a name, a number, or words in both languages. */
export type Value = string | number | { zh: string; en: string };

/** The names of the places in a text. */
export type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The values that a message speaks of, each by its name. */
export type MessageValues<Key extends MessageKey> = Record<
  Names<(typeof MESSAGES)[Key]['zh']['what' | 'remedy']>,
  Value
>;
