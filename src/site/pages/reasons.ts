/** The reasons import gives for its verdicts, in the reader's words. */
import type { Edition } from '../../plan/model.ts';
import type { Reason, ReasonKey } from '../../plan/reasons.ts';
import { words } from '../../i18n/words.ts';

/**
 * The reasons of a line in the edition's words, and a person's own as they were given. A reason that says no more
 * than the verdict is left out.
 * @example wordReasons('zh-Hans', ['gambling', 'after-end']) // '赌博词语；在文件结束之后'
 */
export function wordReasons(edition: Edition, reasons: readonly Reason[]): string {
  const known: Record<ReasonKey, string> = words(edition).reasons;
  return reasons
    .map((each) => (typeof each === 'string' ? known[each] : each.words))
    .filter(Boolean)
    .join('；');
}
