import type { Names, Value } from './messages.ts';

/** Every sentence that a command says and that is no problem: key → both languages; `{name}` stands for a value. Problems: `messages.ts`. */
export const SENTENCES = {
  // building and serving
  ready: { zh: '已就绪：{address}（按 Ctrl-C 停止）', en: 'ready: {address} (stop with Ctrl-C)' },
  stopped: { zh: '已停止', en: 'stopped' },
  'pages-building': { zh: '正在生成网页…', en: 'building the pages …' },
  built: { zh: '已生成 {folder}（{seconds} 秒）', en: 'built {folder} ({seconds} s)' },
  progress: {
    zh: '已完成 {done}／{all} 份规划，约剩 {left} 秒',
    en: '{done} of {all} plans, about {left} s left',
  },
  preview: {
    zh: '{file}: 尚未设置网址，各页和二维码都标为“预览”; 请填写 address（或设置 SITE_URL）后重新生成',
    en: '{file}: no address is set, so every page and code says that it is a preview; fill in address (or set SITE_URL) and build again',
  },
  'audit-failed': {
    zh: '检查要点有 {count} 项不符合：{list}; 各处见网页 /about/audit/',
    en: '{count} points of the state’s checklist are not met: {list}; see the page /about/audit/ for the places',
  },
  unsigned: {
    zh: '{file}: 有公钥而没有私钥，清单没有签名，“核验”页会答“未能核验”; 请设置 CELAN_KEY 后重新生成',
    en: '{file}: there is a public key but no private one, so the manifest is not signed and nothing can be verified; set CELAN_KEY and build again',
  },
  // who visits a portal, as the doctor names them
  'visitor-crawler': { zh: '搜索引擎的爬虫', en: 'search engines' },
  'visitor-searcher': { zh: '从搜索结果点进来的人', en: 'those who come from a search' },
  'visitor-phone': { zh: '手机（微信）', en: 'phones (WeChat)' },
  // checking and reviewing
  'decision-dropped': {
    zh: '第 {line} 行从前有人判定过（“{text}”），抓取文件里已没有这一行，这次没有照办；请在审阅台重新判定',
    en: 'line {line} was decided on before (“{text}”), and the capture no longer has it, so the decision was not made again; decide anew at the review desk',
  },
  'all-well': {
    zh: '无误：{plans} 份规划，{indicators} 个指标（{unreviewed} 个未核对），{bodies} 个单位',
    en: 'all well: {plans} plans, {indicators} indicators ({unreviewed} not reviewed), {bodies} bodies',
  },
  doubts: {
    zh: '{count} 处繁体字形没有人在同样的上下文里写过，请读一读；不对的写进 content/glossary.tsv',
    en: '{count} Traditional characters stand where nobody wrote them; read them, and put what is wrong into content/glossary.tsv',
  },
  doubt: {
    zh: '  {file}：“{context}”的“{sign}”作“{traditional}”',
    en: '  {file}: {sign} becomes {traditional} in “{context}”',
  },
  'doubts-more': { zh: '  另有 {count} 处', en: '  and {count} more' },
  'desk-open': {
    zh: '审阅台已打开，请在本机浏览器中访问：{address}（按 Ctrl-C 关闭）',
    en: 'the review desk is open; visit on this machine: {address} (close with Ctrl-C)',
  },
  'desk-closed': { zh: '审阅台已关闭', en: 'the review desk is closed' },
  'desk-double': {
    zh: '{file} 与 {same} 是同一份文件（标题、文号相同），没有重复读取',
    en: '{file} holds the same paper as {same} and is not read twice',
  },
  'desk-kept': {
    zh: '{part}有人手工改过，这次的判定已记下，但没有写进去；要写进去，请到“检查与发布”用新读的替换',
    en: '{part} was changed by hand: the decision is kept but not written into it; to have it written, take what was read at the last step',
  },
  'desk-part-text': { zh: '正文', en: 'the text' },
  'desk-part-figures': { zh: '数字表', en: 'the table of figures' },
  'desk-part-lines': { zh: '逐行说明', en: 'the account of lines' },
  'desk-undone-earlier': { zh: '已撤回 {when} 做的一步', en: 'the step of {when} is taken back' },
  'desk-nothing-undone': { zh: '没有可撤回的步骤', en: 'there is nothing to undo' },
  // importing
  account: { zh: '{file} → {id}：共 {lines} 行，{counts}', en: '{file} → {id}: {lines} lines, {counts}' },
  note: { zh: '注意', en: 'note' },
  kept: {
    zh: '{path} 有人改过，未覆盖。要用新提取的内容，请运行：npm run import -- --accept {path}',
    en: '{path} was changed by hand and is left alone; to take what import proposes: npm run import -- --accept {path}',
  },
  wrote: { zh: '已写入 {path}', en: 'wrote {path}' },
  double: {
    zh: '{file} 与 {same} 是同一份文件（规划 {plan}），没有重复导入；若是它的新版本，请加 --version-of {plan}',
    en: '{file} holds the same paper as {same} (plan {plan}) and is not imported twice; if it is a new text of it, add --version-of {plan}',
  },
  'clause-reworded': { zh: '改写 {clause}', en: 'reworded: {clause}' },
  'clause-renumbered': { zh: '改号 {clause}', en: 'renumbered: {clause}' },
  'clause-new': { zh: '新增 {clause}', en: 'new: {clause}' },
  'clause-merged': { zh: '并入 {clause}', en: 'merged: {clause}' },
  'clause-split': { zh: '分出 {clause}', en: 'split off: {clause}' },
  'clause-gone': { zh: '删去 {clause}', en: 'gone: {clause}' },
  'nothing-changed': { zh: '没有变化', en: 'nothing changed' },
  'next-review': {
    zh: '下一步：打开审阅台 npm run review',
    en: 'next: open the review desk, npm run review',
  },
  'word-edges': {
    zh: '  转繁体时按词界取舍 {count} 处，请过目：',
    en: '  word edges decided {count} place(s) of the Traditional edition; please look:',
  },
  // other commands
  printed: { zh: '已打印 {name}：{pages} 页', en: 'printed {name}: {pages} pages' },
  'key-written': {
    zh: '私钥已存入 {file}：只有您能读，请另存一份，不要放进项目。在 content/site.yaml 写上：',
    en: 'the private key is in {file}: only you can read it; keep a copy, and keep it out of the project. Write into content/site.yaml:',
  },
  'pages-written': { zh: '已写入 {folder}：{count} 页', en: 'written to {folder}: {count} pages' },
  'doctor-faults': { zh: '{root} 有 {count} 处问题', en: '{root}: {count} faults' },
  'doctor-well': { zh: '{root} 一切正常', en: '{root}: all well' },
  moved: {
    zh: '{file}：网址从 {before} 改成了 {now}；已印发的二维码还指向旧网址：请把旧网址写入 formerAddresses，并按 README“换网址”设置跳转',
    en: '{file}: the address was {before} and is now {now}; codes on paper still lead to the old one: write it into formerAddresses, and let the old host lead here (README, a new address)',
  },
  verified: {
    zh: '相符：{target} 的 {count} 个文件与第 {build} 次生成的清单逐字节相同，签名有效',
    en: 'the same: {count} files of {target} equal the manifest of build {build}, signature valid',
  },
  'verified-without-key': {
    zh: '相符：{target} 的 {count} 个文件与第 {build} 次生成的清单逐字节相同（没有公钥，未查签名）',
    en: 'the same: {count} files of {target} equal the manifest of build {build}, without a key the signature was not checked',
  },
  'verify-differs': {
    zh: '不符：{target} 有 {count} 处与清单不同',
    en: 'different: {count} differences between {target} and its manifest',
  },
  // tests and benchmarks
  'verify-unknown': { zh: '未能核验：{why}', en: 'could not be verified: {why}' },
  'browser-loading': {
    zh: '正在下载 Playwright 自带的 Chromium…',
    en: 'downloading the Chromium of Playwright …',
  },
  'packages-installing': { zh: '正在安装 {names}（apt-get）…', en: 'installing {names} (apt-get) …' },
  'packages-refused': {
    zh: 'apt-get 未能完成，换一种方式',
    en: 'apt-get did not succeed, trying another way',
  },
  'bench-none': { zh: '没有这个基准测试；现有：{known}', en: 'no such benchmark; there are: {known}' },
  'test-done': {
    zh: '{name} {sign} 通过 {passed}，失败 {failed}（{seconds} 秒）',
    en: '{name} {sign} {passed} passed, {failed} failed ({seconds} s)',
  },
  'test-goes-on': { zh: '… {name}（{seconds} 秒）', en: '… {name} ({seconds} s)' },
  // what to look at in a capture
  'warn-lost': {
    zh: '有 {lost} 个字符无法按 {encoding} 解码',
    en: '{lost} characters could not be decoded as {encoding}',
  },
  'warn-no-clause': {
    zh: '没有找到带编号的条款，可能缺少正文',
    en: 'no numbered clause was found; the body of the paper may be missing',
  },
  'warn-excerpt': {
    zh: '从“{label}”开始，按节选处理；如果不是节选，请核对前文是否漏抓',
    en: 'it begins with {label} and is taken for an excerpt; if it is none, what stands before was not captured',
  },
  'warn-no-title': { zh: '没有找到标题', en: 'no title was found' },
  'warn-line': { zh: '第 {line} 行：{words}', en: 'line {line}: {words}' },
  'warn-attachment': {
    zh: '文中列有附件，但来源里没有：{title}',
    en: 'the attachment is named but not contained in the source: {title}',
  },
  'warn-digits': {
    zh: '数字之间有空格（疑为文字识别所致），没有读取：{quotes}',
    en: 'blanks part the digits (text recognition?), so that no figure is read: {quotes}',
  },
  'warn-pictures': {
    zh: '第 {lines} 行：图片或嵌入文件只留占位，内容没有读取',
    en: 'line {lines}: pictures or embedded files are marked by a placeholder; what they show is not read',
  },
  'warn-held': {
    zh: '第 {line} 行：从正文中扣下疑似植入的文字（{reasons}），请核对',
    en: 'line {line}: text was held back from within the paper as injected ({reasons}); look at it',
  },
  'warn-doubt': {
    zh: '第 {line} 行：可能是植入的文字（{reasons}），已发布，请核对：{words}',
    en: 'line {line}: may have been injected ({reasons}) and is published; look at it: {words}',
  },
  'warn-taken-out': {
    zh: '第 {line} 行在正文中间，按页面杂项移出：{words}',
    en: 'line {line} was taken out of the middle of the paper as page furniture: {words}',
  },
  'note-tracked': {
    zh: '文中有修订痕迹：按接受全部修订读取，删去的文字不发布',
    en: 'the file holds tracked changes: they are read as accepted, and what was deleted is held back',
  },
  'note-chunk': {
    zh: '文中嵌有另一份文件（altChunk），没有读取',
    en: 'another file is embedded in it (altChunk), which is not read',
  },
  'note-formula': {
    zh: '文中有公式，按一行文字读取',
    en: 'it holds formulas, which are read as one line of text',
  },
  'note-sheets': { zh: '工作表按表格读取，每张工作表一个表', en: 'every sheet is read as one table' },
  'note-numbers': {
    zh: '旧版 Word 自动编号不在文字里，可能缺少编号',
    en: 'numbers drawn by an old Word file are not in its text and may be missing',
  },
  'note-proxy': {
    zh: '来源经简繁转换代理加注了拼音，已还原',
    en: 'a converting proxy put pinyin behind characters, which was undone',
  },
  'note-ocr': {
    zh: '文字识别把编号 1 读成了字母，已还原',
    en: 'text recognition read a number 1 as a letter, which was undone',
  },
  'note-mojibake': {
    zh: '编号有乱码，已按规律还原',
    en: 'numbers were garbled by a wrong encoding and are mended',
  },
  'at-least': { zh: '不小于 {limit}', en: 'at least {limit}' },
  'at-most': { zh: '不大于 {limit}', en: 'at most {limit}' },
  // words within sentences
  'verdict-document': { zh: '正文', en: 'document' },
  'verdict-metadata': { zh: '元数据', en: 'metadata' },
  'verdict-furniture': { zh: '页面杂项', en: 'furniture' },
  'verdict-suspect': { zh: '可疑', en: 'suspect' },
  'typed-value': {
    zh: '一个数、一个范围（1—2）或一个比例（5:3:2），单位写在“单位”里',
    en: 'a number, a range (1—2) or a ratio (5:3:2); its unit has a field of its own',
  },
  'typed-year': {
    zh: '四位的年份，没有写年份的留空',
    en: 'a year of four digits, or nothing where none is given',
  },
  'typed-name': { zh: '原句里的名称', en: 'the name that the sentence gives' },
  'type-string': { zh: '文字', en: 'text' },
  'type-number': { zh: '数字', en: 'a number' },
  'type-int': { zh: '整数', en: 'a whole number' },
  'type-boolean': { zh: 'true 或 false', en: 'true or false' },
  'type-array': { zh: '列表', en: 'a list' },
  'type-object': { zh: '一组“名称: 值”', en: 'a group of name: value' },
  'type-one-of': { zh: '{values} 之一', en: 'one of {values}' },
  'type-another': { zh: '另一种值', en: 'another value' },
  'yaml-blanks': { zh: '缩进或空格不对', en: 'an indentation or a blank is wrong' },
  'yaml-colon': {
    zh: '冒号的用法不对，或后面缺空格',
    en: 'a colon stands where it cannot, or has no blank after it',
  },
  'yaml-sign': { zh: '这里不能有这个符号', en: 'a sign stands where it cannot' },
  'yaml-mark': { zh: '& * ! 标记的用法不对', en: 'a mark & * ! is not used rightly' },
  'yaml-tab': { zh: '缩进用了制表符', en: 'the indentation has a tab' },
  'yaml-missing': { zh: '缺少引号、冒号或括号', en: 'a quote, colon or bracket is missing' },
  'yaml-twice': { zh: '同一个字段写了两次', en: 'a field is given twice' },
  'yaml-backslash': { zh: '双引号里的反斜杠不对', en: 'a backslash in double quotes is wrong' },
  // how the commands are called
  'usage-import': {
    zh: 'npm run import -- [文件…] [--accept 文件] [--as-printed] [--version-of 规划] [--verbose]',
    en: 'npm run import -- [FILE…] [--accept FILE] [--as-printed] [--version-of PLAN] [--verbose]',
  },
  'usage-review': { zh: 'npm run review -- [--port 端口]', en: 'npm run review -- [--port PORT]' },
  'usage-build': {
    zh: 'npm run build -- [--shard K/N | --merge 文件夹…]',
    en: 'npm run build -- [--shard K/N | --merge DIR…]',
  },
  'usage-check': { zh: 'npm run check（不带参数）', en: 'npm run check, without arguments' },
  'usage-pdf': { zh: 'npm run pdf（不带参数）', en: 'npm run pdf, without arguments' },
  'usage-mcp': { zh: 'npm run --silent mcp（不带参数）', en: 'npm run --silent mcp, without arguments' },
  'yaml-documents': { zh: '文件里有第二个 ---', en: 'there is a second ---' },
} as const satisfies Record<string, Record<'zh' | 'en', string>>;

/** The name of a sentence. */
export type SentenceKey = keyof typeof SENTENCES;

/** A command whose usage can be told. */
export type UsageKey = SentenceKey extends infer Key
  ? Key extends `usage-${infer Name}`
    ? Name
    : never
  : never;

/** The values that a sentence speaks of, each by its name; those that are put in when it is printed left out. */
export type SentenceValues<Key extends SentenceKey> = Record<
  Exclude<Names<(typeof SENTENCES)[Key]['zh']>, 'reasons'>,
  Value
>;
