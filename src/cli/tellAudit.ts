import type { Audit } from '../deploy/audit/buildAudit.ts';
import { words } from '../i18n/words.ts';
import { ROOT_EDITION } from '../plan/editions.ts';
import { say } from './terminal.ts';

/** Names the points of the state's checklist that a build does not meet; what nobody has filled in is told on the page. */
export function tellAudit({ points }: Audit): void {
  const failed = points.filter(({ verdict }) => verdict === 'fails');
  if (failed.length === 0) return;
  const { points: names } = words(ROOT_EDITION).auditPage;
  const list = failed.map(({ key, count }) => `${names[key].title} × ${count}`).join('、');
  const keys = failed.map(({ key, count }) => `${key} × ${count}`).join(', ');
  say('audit-failed', { count: failed.length, list: { zh: list, en: keys } });
}
