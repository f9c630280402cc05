import type { MessageKey } from '../plan/messages.ts';

/** What is wrong and what to do, as whoever sits at the desk would say it. */
interface DeskMessage {
  what: string;
  remedy: string;
}

const RETYPE = '在下面改好这一行，或者请写这个文件的人改';
const LEAVE = '改成原句所印的；本来就不是目标的，判为“不对”或改种类';
const SOURCE = '打开“条款”对照原文；原文就是这样印的，点“原文确实如此”';
const REREAD = '点“重新读取抓取文件”';

/**
 * Problems in the words of the desk: no id, no name of a file or a field. `{thing}` is what the problem is about, by
 * the name it has on the desk; the other places are the values of the message. A message that is not here says nothing
 * but words already.
 */
export const DESK_MESSAGES: Partial<Record<MessageKey, DeskMessage>> = {
  'clause-twice': { what: '{thing}的编号前面已经出现过一次', remedy: SOURCE },
  'number-jumps': { what: '{thing}的编号跳过了前面的（此处应为第 {wanted} 项）', remedy: SOURCE },
  'bodies-hole': { what: '{thing}的单位名单里有空缺：{quote}', remedy: SOURCE },
  'plan-no-title': { what: '没有读到标题', remedy: '在“要素”里照原文填写标题' },
  'plan-odd-title': {
    what: '标题“{title}”像文件名、网址或抓取记录',
    remedy: '在“要素”里照原文改正标题',
  },
  'plan-much-held': {
    what: '来源有 {percent}% 的文字被当作疑似植入隔离了',
    remedy: '在“原文”里逐行看：是正文的改判为正文；都看过了，点“都看过了”',
  },
  'title-in-body': { what: '正文里多了一个文件标题', remedy: REREAD },
  'no-frontmatter': { what: '读好的文件缺了开头的说明', remedy: REREAD },
  'indicator-no-word': { what: '数字“{name}”没有写是什么的目标', remedy: '照原句写上名称：{quote}' },
  'indicator-twice': { what: '{thing}在数字表里记了两次', remedy: '删去多余的一次' },
  'indicator-clause': { what: '{thing}所在的条款已经没有了', remedy: '重新读取，或把这个数字判为“不对”' },
  'indicator-quote': {
    what: '{thing}的原句“{quote}”不在它的条款里',
    remedy: '重新读取，或把这个数字判为“不对”',
  },
  'indicator-unit': { what: '{thing}的单位“{unit}”没有见过', remedy: '改成原句所印的单位' },
  'indicator-value': { what: '{thing}的数值 {value} {unit} 与原句不符：“{quote}”', remedy: LEAVE },
  'indicator-comparator': { what: '{thing}的比较与原句相反：“{quote}”', remedy: LEAVE },
  'indicator-other-year': {
    what: '{thing}的年份 {year} 不见于这份规划：“{quote}”',
    remedy: '改成原文的年份；没有写年份的留空',
  },
  'indicator-year': {
    what: '{thing}的年份 {year} 早于成文的 {issued} 年',
    remedy: '改正年份；是现状的，种类改为“基期”',
  },
  'measure-unit': {
    what: '对照{thing}里有两种单位：“{unit}”和“{other}”，不能画在一条轴上',
    remedy: '改正数字的单位，或删去对照里的这一项',
  },
  'figure-typed': { what: '{field}不能填“{written}”', remedy: '请填{wanted}；什么都没有改动' },
  'actual-indicator': { what: '这一行实绩所填的目标已经不在这份规划里', remedy: '删去这一行' },
  'actual-future': { what: '{thing}的日期在将来', remedy: '实绩只能是已经公布的数字，改正日期或删去这一行' },
  'actual-columns': { what: '实绩表第一行的栏名不对', remedy: RETYPE },
  'body-unlisted': { what: '{thing}写到的“{name}”还没有列为单位', remedy: `${REREAD}，它会列进“单位”` },
  'plan-absent': {
    what: '有一份规划已经不在了，别处还有 {count} 处写着它',
    remedy: '确已删去的，把这些处一并删去',
  },
  'points-nowhere': { what: '{thing}里有一项所指的已经没有了', remedy: '删去这一项' },
  'given-twice': { what: '{thing}写了两次', remedy: '在“单位”里并为一个，或删去一次' },
  'alias-missing': { what: '{thing}并入的单位已经没有了', remedy: '在下面改好这一行，或删去它' },
  'alias-circle': { what: '几个单位互相并入，绕成了圈', remedy: '在下面改好这一行' },
  'glossary-columns': { what: '词表的这一行不完整', remedy: '改好这一行，或删去它' },
  'glossary-kind': { what: '词表这一行的类别“{kind}”没有见过', remedy: '改好这一行，或删去它' },
  'glossary-length': { what: '“{forms}”字数不同，转换不能增减字数', remedy: '改好这一行，或删去它' },
  'glossary-variant': { what: '“{word}”不是单字', remedy: '改好这一行，或删去它' },
  'glossary-repeat': { what: '“{word}”在词表里写了两次', remedy: '删去这一行' },
  'glossary-idle': { what: '词表里的“{word}”不起作用：不写它也是这样转换', remedy: '删去这一行' },
  'yaml-syntax': { what: '{thing}这一行读不懂：{fault}', remedy: RETYPE },
  'yaml-no-blank': { what: '{thing}这一行冒号后面缺一个空格', remedy: '点“改好这一行”' },
  'yaml-wide-colon': { what: '{thing}这一行用了全角冒号', remedy: '点“改好这一行”' },
  'yaml-dash': { what: '{thing}这一行短横线后面缺一个空格', remedy: '点“改好这一行”' },
  'yaml-quote': { what: '{thing}这一行的引号没有合上', remedy: '点“改好这一行”' },
  'yaml-indent': { what: '{thing}这一行前面的空格数不对', remedy: '与上下几行左边对齐' },
  'field-misspelt': { what: '{thing}这一行的栏名拼错了一个字母', remedy: '点“改好这一行”' },
  'field-missing': { what: '{thing}缺少{field}', remedy: RETYPE },
  'field-wrong': { what: '{thing}的{field}应为{wanted}', remedy: RETYPE },
  'field-unknown': { what: '{thing}多了一栏没有见过的', remedy: '删去这一行，或改好它' },
  'cell-wrong': { what: '{thing}的{field}应为{wanted}', remedy: '改好这一行，或删去它' },
  'synonym-line': { what: '检索的日常说法里有一行不完整', remedy: '改好这一行，或删去它' },
  'synonym-twice': { what: '日常说法“{everyday}”写了两次', remedy: '删去这一行' },
  'decision-stale': {
    what: '从前对第 {line} 行“{then}”的判定，抓取文件里已没有这一行，没有照办',
    remedy: '在“原文”里重新判定，或删去这条判定',
  },
  'capture-changed': { what: '抓取文件与读取时不同了', remedy: `放回原来的文件，或${REREAD}` },
  'capture-absent': { what: '抓取文件不在了，无法与来源核对', remedy: '在首页重新添加原来的抓取文件' },
  'capture-several': { what: '压缩文件里有 {count} 份文件', remedy: '请解压后逐份添加' },
  'capture-no-plan': {
    what: '没有读到带编号的条款',
    remedy: '确认抓取的是正文页，而不是目录页或附件页；条款没有编号的，请换一份有编号的来源',
  },
  'clause-reads-back': {
    what: '条款“{heading}”这一行存下来会走样',
    remedy: '换一个层级，或在“原文”里判为页面杂项',
  },
  'provenance-absent': { what: '缺少逐行说明', remedy: REREAD },
  'second-lost': { what: '来源里有“{text}”，读好的文字里没有', remedy: REREAD },
  'second-altered': { what: '正文“{text}”一处，来源里没有', remedy: `点“用新读的替换手工改动”，或${REREAD}` },
  'body-differs': {
    what: '正文“{got}”处与来源的“{wanted}”不同',
    remedy: '点“用新读的替换手工改动”，照来源改回',
  },
  'widened-count': { what: '标点改为全角的处数与记录不同', remedy: REREAD },
  'content-encoding': { what: '{thing}读不出文字', remedy: '请用记事本另存为 UTF-8' },
  'colour-contrast': {
    what: '颜色 {colour} 与底色的对比度只有 {ratio}，看不清（至少 4.5）',
    remedy: '改成深一些的颜色，如 {better}',
  },
  'doctor-preview': {
    what: '这是没有网址的预览（共 {count} 个文件）',
    remedy: '在首页填写公开网址，再生成一次并上传',
  },
  'doctor-elsewhere': {
    what: '是为另一个网址 {canonical} 生成的',
    remedy: '照那个网址（连同路径）提供，或在首页改正公开网址，再生成一次',
  },
};
