import { fill, words } from '../../i18n/words.ts';
import type { Edition, Plan } from '../../plan/model.ts';

/** What is known of a paper's validity, and by what: 有效性：已废止（依据：…）. */
export function tellValidity(edition: Edition, { metadata, validitySource }: Plan): string {
  const own = words(edition).versionsPage;
  const source = validitySource ? fill(own.from, { source: validitySource }) : own.fromPage;
  const { validity } = metadata;
  return `${own.validity}：${validity === null ? own.unsaid : `${validity}（${source}）`}`;
}
