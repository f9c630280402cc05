/** The reasons import gives for its verdicts, in the reader's words. */
import type { AccountLine, Edition } from '../../plan/model.ts';
import { words } from '../../i18n/words.ts';

/**
 * The reasons of a line, each in the edition's words; one without words stands as import wrote it. A reason that
 * says no more than the verdict is left out.
 * @example wordReason('zh-Hans', { reason: 'gambling terms; after the end of the document', … }) // '赌博词语；在文件结束之后'
 */
export function wordReason(edition: Edition, { reason }: Pick<AccountLine, 'reason'>): string {
  const known: Record<string, string> = words(edition).reasons;
  return reason
    .split(/; | (?=run together)/)
    .map((each) => known[each] ?? each)
    .filter(Boolean)
    .join('；');
}
