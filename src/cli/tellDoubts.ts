import { createHanzi } from '../hanzi/createHanzi.ts';
import type { Words } from '../plan/problem.ts';
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
    return hanzi.doubt('zh-Hant', text).map(({ start, end, simplified: sign, traditional }) => ({
      file: plan.file,
      context: text.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s+/gu, ' '),
      sign,
      traditional,
    }));
  });
  if (places.length === 0) return [];
  return [
    {
      zh: `${places.length} 处繁体字形没有人在同样的上下文里写过，请读一读；不对的写进 content/glossary.tsv`,
      en: `${places.length} Traditional characters stand where nobody wrote them; read them, and put what is wrong into content/glossary.tsv`,
    },
    ...places.slice(0, MOST).map(({ file, context, sign, traditional }) => ({
      zh: `  ${file}：“${context}”的“${sign}”作“${traditional}”`,
      en: `  ${file}: ${sign} becomes ${traditional} in “${context}”`,
    })),
    ...(places.length > MOST
      ? [{ zh: `  另有 ${places.length - MOST} 处`, en: `  and ${places.length - MOST} more` }]
      : []),
  ];
}
