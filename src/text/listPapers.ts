/** How a paper is named under a chart: in full where there are few, in short where there are many. */
export type PaperName = readonly [full: string, short: string];

/** So many papers are named one by one. */
const MOST_NAMED = 8;

/**
 * The papers that a chart is drawn from, in a line; `others` says how many there are beyond those that are named.
 * @example listPapers([['《行动方案》（晋江市，晋政办〔2022〕45号，2022 年）', '晋江']], '{list}等 {count} 份文件')
 */
export function listPapers(papers: readonly PaperName[], others: string): string {
  if (papers.length < 3) return papers.map(([full]) => full).join('；');
  const list = papers.slice(0, MOST_NAMED).map(([, short]) => short);
  if (list.length === papers.length) return list.join('、');
  return others.replace('{list}', list.join('、')).replace('{count}', String(papers.length));
}
