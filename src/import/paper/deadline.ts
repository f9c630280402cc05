import { parsePeriod } from '../../grammar/target/period.ts';
import type { Clause } from '../../plan/model.ts';
import { fold } from '../../text/fold.ts';

/** 完成时限：2026年12月, as a line or inside a bracket. */
const LABELLED =
  /(?:完成|办结|办理|进度)?(?:时限|时间|期限|期程|时间节点)(?:要求)?:\s{0,3}(?<due>[^;。,()[\]〔〕【】\n]{2,24})/gu;
/** （市教育局牵头，2025年11月底前完成）. */
const BEHIND_BODIES =
  /[,;]\s{0,3}(?<due>20\d\d年[^,;。()〔〕【】]{0,8}[前底末][^,;。()〔〕【】]{0,4})[)\]〕】]/gu;

/**
 * The one year by which a clause says, beside who is responsible, that it is done; null where it names none or several.
 * @example yearDue(a clause that ends in 完成时限：2026年12月) === 2026
 */
export function yearDue({ title, blocks }: Clause): number | null {
  const texts = [title, ...blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))];
  const years = texts
    .map(fold)
    .flatMap((text) =>
      [LABELLED, BEHIND_BODIES].flatMap((pattern) =>
        [...text.matchAll(pattern)].flatMap(({ groups }) => parsePeriod(groups?.['due'] ?? '')?.year ?? []),
      ),
    );
  const [year = null, ...others] = new Set(years);
  return others.length === 0 ? year : null;
}
