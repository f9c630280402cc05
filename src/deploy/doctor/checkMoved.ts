import type { SiteConfig } from '../../portal/model.ts';
import type { Findings } from './findings.ts';
import { leadOf } from './tellUnread.ts';
import type { Answer, Ask } from './visit.ts';

/** Old addresses of pages, and of the portal as a whole. */
export type Moves = Pick<SiteConfig, 'redirects' | 'formerAddresses'>;

/** A portal whose old addresses nobody has written down. */
export const NO_MOVES: Moves = { redirects: [], formerAddresses: [] };

/** So many old addresses are asked for. */
const MOST_MOVES = 40;
const MOST_STEPS = 5;

/** Where an old address leads in the end, by the server or by a page that leads on. */
async function endOf(address: string, ask: Ask): Promise<{ at: string; last: Answer | undefined }> {
  let [at, last] = [address, await ask(address)];
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const lead = leadOf(last);
    if (lead === undefined) break;
    at = new URL(lead, at).href;
    // A fragment is for the browser.
    last = await ask(at.replace(/#.*$/, ''));
  }
  return { at, last };
}

async function checkOne(old: string, wanted: string[], ask: Ask, findings: Findings): Promise<void> {
  const { at, last } = await endOf(old, ask);
  if (wanted.includes(at)) return;
  const page = last?.status === 200 ? new TextDecoder().decode(last.body) : '';
  if (wanted.some((each) => page.includes(`rel="canonical" href="${each}"`))) return;
  const told = at === old ? `${last?.status ?? '—'}` : at;
  findings.add('doctor-moved', old, { wanted: wanted[0] ?? '', told });
}

/** Old addresses, which paper carries, lead to where what they named stands now. */
export async function checkMoved(
  { root, named, page }: { root: string; named: string; page: string },
  { redirects, formerAddresses }: Moves,
  ask: Ask,
  findings: Findings,
): Promise<void> {
  const both = (path: string): string[] => [root + path, named + path];
  for (const { from, to } of redirects.slice(0, MOST_MOVES))
    await checkOne(root + from.slice(1), both(to.slice(1)), ask, findings);
  for (const former of formerAddresses)
    await checkOne(`${former.replace(/\/*$/, '/')}${page}`, both(page), ask, findings);
}
