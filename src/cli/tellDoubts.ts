import { createHanzi } from '../hanzi/createHanzi.ts';
import { toWords, type Words } from '../plan/problem.ts';
import { planText } from '../plan/text.ts';
import type { Portal } from '../portal/model.ts';

/** How many characters are named one by one. */
const MOST = 20;
const AROUND = 6;

/** The characters of Simplified plans whose Traditional form stands between neighbours that nobody wrote: what an editor should read. */
export function tellDoubts({ plans, glossary }: Pick<Portal, 'plans' | 'glossary'>): Words[] {
  const simplified = plans.filter(({ sourceEdition }) => sourceEdition === 'zh-Hans');
  if (simplified.length === 0) return [];
  const hanzi = createHanzi(glossary);
  const places = simplified.flatMap((plan) => {
    const text = planText(plan);
    const paper = hanzi.forPaper(text);
    return paper.doubt('zh-Hant', text).map(({ start, end, simplified: sign, traditional }) => ({
      file: plan.file,
      context: text.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s+/gu, ' '),
      sign,
      traditional,
    }));
  });
  if (places.length === 0) return [];
  const more = places.length - MOST;
  return [
    toWords('doubts', { count: places.length }),
    ...places.slice(0, MOST).map((place) => toWords('doubt', place)),
    ...(more > 0 ? [toWords('doubts-more', { count: more })] : []),
  ];
}
