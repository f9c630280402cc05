import type { Findings } from './findings.ts';
import type { Answer, Ask } from './visit.ts';

/** So many redirects browsers follow; a longer chain is a circle. */
const MOST_STEPS = 20;

/** Where a redirect ends: the last address, or undefined when it goes round in a circle or for ever. */
async function endOf(address: string, answer: Answer, ask: Ask): Promise<string | undefined> {
  const seen = new Set([address]);
  let [here, now]: [string, Answer | undefined] = [address, answer];
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const location = leadOf(now);
    if (!location) return here;
    here = new URL(location, here).href;
    if (seen.has(here)) return undefined;
    seen.add(here);
    now = await ask(here);
  }
  return undefined;
}

/** Where an answer leads, when it is a redirect. */
export const leadOf = (answer: Answer | undefined): string | undefined =>
  answer && answer.status >= 300 && answer.status < 400
    ? (answer.headers.get('location') ?? undefined)
    : undefined;

/** Says why a file of the portal was not to be had as it is: led elsewhere, refused, another name, gone. */
export async function tellUnread(
  address: string,
  path: string,
  answer: Answer | undefined,
  ask: Ask,
  findings: Findings,
): Promise<void> {
  if (leadOf(answer) && answer) {
    const end = await endOf(address, answer, ask);
    if (end === undefined) return findings.addShared('doctor-circle', '', address, {});
    const target = end.replace(/[?#].*$/, '');
    return findings.addShared('doctor-led', new URL(target).origin, address, { target });
  }
  const { status } = answer ?? { status: 404 };
  if (status === 404 || status === 410) {
    const lower = address.slice(0, -path.length) + path.toLowerCase();
    const isRenamed = path !== path.toLowerCase() && (await ask(lower))?.status === 200;
    return isRenamed
      ? findings.addShared('doctor-case', '', address, { other: lower })
      : findings.addMany('proof-missing', 'doctor-missing-many', address);
  }
  if (/(?:^|\/)index\.html$/.test(path) && status < 500)
    return findings.addShared('doctor-index', 'folders', address, { status });
  findings.addShared('doctor-status', String(status), address, { status });
}
