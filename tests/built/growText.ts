/** Texts of official papers in other words, of the same clauses. */

/** Rewrites a Markdown text; the words to keep stay as they are. */
export type Replace = (markdown: string, keep: string[], random: () => number) => string;

/** Words that stand for each other in such texts. */
const LIKE = [
  '推进 推动 促进 深化 强化 加快 加强 抓好',
  '完善 健全 优化 改进 规范 改革 提升 充实',
  '建设 建成 建立 打造 创建 筹建 扩建 新建',
  '学校 校园 园区 社区 基地 中心 场所 单位',
  '教师 教练 医师 技师 职工 干部 骨干 师傅',
  '教育 培训 卫生 养老 文化 交通 水利 农业',
  '资源 设施 服务 项目 课程 人才 经费 技术',
  '管理 监管 指导 评价 考核 督导 协调 保障',
].map((line) => line.split(' '));
const likes = new Map(LIKE.flatMap((words) => words.map((word) => [word, words] as const)));
const anyWord = new RegExp([...likes.keys()].join('|'), 'g');

/** A rewriter that takes whole sentences from the given texts, and words of like meaning for words. */
export function createWriter(texts: string[]): Replace {
  const pool = texts.flatMap((text) =>
    text
      .split(/\n---\n/)
      .slice(1)
      .join('\n')
      .split(/(?<=。)|\n/)
      .filter(isPlain),
  );
  return (markdown, keep, random) => {
    const pick = <T>(things: readonly T[]): T => things[Math.floor(random() * things.length)] as T;
    const reword = (text: string): string => text.replace(anyWord, (word) => pick(likes.get(word) ?? [word]));
    const isKept = (sentence: string): boolean =>
      keep.some((quote) => quote.includes(sentence) || sentence.includes(quote));
    const at = markdown.indexOf('\n---\n', 4);
    const body = markdown
      .slice(at)
      .split('\n')
      .map((line) =>
        /^[#>|-]|^\s*$/.test(line) || keep.some((quote) => line.includes(quote) && quote.includes('。'))
          ? line
          : line
              .split(/(?<=。)/)
              .map((sentence) => (isPlain(sentence) && !isKept(sentence) ? reword(pick(pool)) : sentence))
              .join(''),
      );
    return markdown.slice(0, at) + body.join('\n');
  };
}

/** Sentences without figures, brackets and marks say nothing that content/ repeats. */
const isPlain = (sentence: string): boolean =>
  sentence.endsWith('。') &&
  sentence.length > 8 &&
  !/[0-9（）()“”《》#>|*[\]一二三四五六七八九十][、.]?/.test(sentence);
