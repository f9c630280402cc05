/** How a figure bounds what is counted: exactly, at least, more than, at most, less than, about. */
export type Bound = '=' | '>=' | '>' | '<=' | '<' | '~';

/** Words before the number. */
const BEFORE: Record<Exclude<Bound, '='>, string> = {
  '>=': '不低于 不少于 不小于 不短于 不得低于 不得少于 不能低于 不能少于 不应低于 不应少于 不应小于 不宜低于 不宜少于 不宜小于 不得小于 至少 最少 最低 起码 大于等于 ≥ >=',
  '>': '超过 超出 高出 大于 高于 多于 突破 超逾 超 逾 >',
  '<=': '不超过 不高于 不大于 不多于 不长于 不得超过 不得高于 不得多于 不得大于 不应超过 不应大于 不应高于 不应多于 不宜超过 不宜大于 不宜高于 不能超过 不突破 不超 至多 最多 最高 最长 控制在 小于等于 ≤ <=',
  '<': '低于 小于 少于 不足 不到 不满 短于 <',
  '~': '大约 大致 约 接近 近',
};

/** Words directly behind the unit. */
const AFTER: Partial<Record<Bound, string>> = {
  '>=': '以上 及以上 或以上 或更多',
  '<=': '以内 之内 以下 及以下 或以下 以里 为限 为上限 封顶',
  '~': '左右 上下',
};

const bounds = new Map(
  Object.entries(BEFORE).flatMap(([bound, words]) => words.split(' ').map((word) => [word, bound as Bound])),
);
const endings = new Map(
  Object.entries(AFTER).flatMap(([bound, words]) => words.split(' ').map((word) => [word, bound as Bound])),
);
const anyOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

const BEFORE_WORD = new RegExp(anyOf(bounds.keys()), 'gu');
/** 1个工作日内, not 3家内资企业: 内 alone bounds where no other word begins with it. */
const AFTER_WORD = new RegExp(
  `^ ?(?:\\(含\\))?(${anyOf(endings.keys())}|内(?!\\p{Script=Han})|内(?=办结|完成|办理))`,
  'u',
);

/** Adverbs bound what the verb after them takes: 至少学习掌握两项. */
const ADVERBS = new Set(['至少', '最少', '至多', '最多', '起码']);
/** Verbs between a bound and the number: 不得超过, 近 as in 近视, 约 as in 约束 are no bounds. */
const NO_BOUND = /(?:大|预|签|契|节|制|违|履|公)约$|(?:附|就|邻|最|新|相|亲|靠|临|远)近$|(?:高|赶|反)超$/u;

/** A bound and the word that states it. */
export interface BoundWord {
  bound: Bound;
  word: string;
}

/** 达到90%以上: the bound behind the unit, and how long its word is. */
export function readBoundAfter(after: string): BoundWord | undefined {
  const word = AFTER_WORD.exec(after.slice(0, 10))?.[1];
  return word ? { bound: endings.get(word) ?? '<=', word } : undefined;
}

/**
 * The bound that the words before a number set, or undefined.
 * @example readBoundBefore('每年参加交流的教师不低于满足交流条件教师的') → { bound: '>=', word: '不低于' }
 */
export function readBoundBefore(before: string): BoundWord | undefined {
  const near = before.slice(-40).trimEnd();
  const words = [...near.matchAll(BEFORE_WORD)];
  const last = words.at(-1);
  if (!last) return undefined;
  const word = last[0];
  const gap = near.slice(last.index + word.length);
  if (NO_BOUND.test(near.slice(0, last.index + word.length))) return undefined;
  if (/[“”]/u.test(gap)) return undefined;
  const reaches = gap === '' || (ADVERBS.has(word) ? gap.length <= 24 : word.length > 1 && /的$/u.test(gap));
  return reaches ? { bound: bounds.get(word) ?? '=', word } : undefined;
}

/** The bound of a number between two texts: the word behind it wins, 超过 and 多 sharpen 以上. */
export function readBound(before: string, after: string, more: boolean): Bound {
  const ahead = readBoundBefore(before)?.bound;
  const behind = readBoundAfter(after)?.bound;
  if (ahead === '<=' && behind === '~') return '~';
  if (behind) return behind;
  // 年满18岁, 未满16周岁.
  const full = /(未|不)?(?<!圆)满 ?$/u.exec(before);
  if (!ahead && full) return full[1] ? '<' : '>=';
  return ahead ?? (more ? '>' : '=');
}
