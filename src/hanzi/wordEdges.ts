const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/**
 * Marks where words begin and end: `edges[i]` is 1 when a word edge lies before the UTF-16 unit `i`. Words are those of
 * the ICU that Node brings along, so another Node may see other words; the golden tests tell.
 * @example findWordEdges('学生发展') // 学生|发展: 1 0 1 0 1
 */
export function findWordEdges(text: string): Uint8Array {
  const edges = new Uint8Array(text.length + 1);
  edges[text.length] = 1;
  for (const word of segmenter.segment(text)) edges[word.index] = 1;
  return edges;
}
