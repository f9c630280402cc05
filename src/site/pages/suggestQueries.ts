/** What to try in the search box: words that the plans really hold. */
import type { Edition } from '../../plan/model.ts';
import { portalIn } from '../portal.ts';

const COUNT = 5;

/** Half of them bodies with most tasks, half of them clause titles, short ones first; none occurs twice. */
export function suggestQueries(edition: Edition): string[] {
  const { plans } = portalIn(edition);
  const times = new Map<string, number>();
  for (const { organisations } of plans.flatMap((plan) => plan.responsibilities)) {
    for (const name of organisations) times.set(name, (times.get(name) ?? 0) + 1);
  }
  const bodies = [...times].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const names = plans.flatMap((plan) => plan.indicators.slice(0, 2).map(({ name }) => name));
  const short = names.filter((name) => name.length <= 12).sort((a, b) => a.length - b.length);
  return [...new Set([...short.slice(0, 2), ...bodies])].slice(0, COUNT);
}
