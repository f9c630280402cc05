import { SENTENCES } from '../../plan/sentences.ts';
import type { Findings } from './findings.ts';
import { leadOf } from './tellUnread.ts';
import type { Answer, Ask, Asking } from './visit.ts';

/** Who is often shown another page by those who broke into a site, or kept out by what guards it. */
const VISITORS: readonly { who: keyof typeof SENTENCES; headers: Record<string, string> }[] = [
  {
    who: 'visitor-crawler',
    headers: {
      'user-agent': 'Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)',
    },
  },
  {
    who: 'visitor-searcher',
    headers: { referer: 'https://www.baidu.com/link?url=x' },
  },
  {
    who: 'visitor-phone',
    headers: {
      'user-agent':
        'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0',
    },
  },
];

/** How long the first page may take, in seconds. */
const MOST_SECONDS = 3;

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** What an answer to another visitor has that ours has not, in signs that need no translation. */
function differs(answer: Answer | undefined, plain: Answer): string | undefined {
  if (!answer) return '—';
  if (answer.status !== plain.status) return `${answer.status} ${leadOf(answer) ?? ''}`.trim();
  return isSame(answer.body, plain.body) ? undefined : `${plain.body.length} → ${answer.body.length} B`;
}

async function checkPageFor(address: string, ask: Ask, findings: Findings): Promise<void> {
  const plain = await ask(address);
  if (plain?.status !== 200) return;
  for (const { who, headers } of VISITORS) {
    const told = differs(await ask(address, { headers }), plain);
    if (told !== undefined) findings.add('doctor-disguise', address, { who: SENTENCES[who], told });
  }
  const status = async (where: string, asking?: Asking): Promise<number | string> =>
    (await ask(where, asking))?.status ?? '—';
  const shared = await status(`${address}?from=timeline`);
  if (shared !== 200) findings.add('doctor-query', address, { status: shared });
  const head = await status(address, { method: 'HEAD' });
  if (head !== 200) findings.add('doctor-head', address, { status: head });
  const tag = plain.headers.get('etag');
  const again = tag ? await status(address, { headers: { 'if-none-match': tag } }) : 304;
  if (again !== 304) findings.add('doctor-unchanged', address, { status: again });
}

/** Every visitor gets the same pages: whoever searches, shares, checks links or comes by phone, and soon enough. */
export async function checkVisitors(root: string, page: string, ask: Ask, findings: Findings): Promise<void> {
  for (const address of new Set([root, root + page])) await checkPageFor(address, ask, findings);
  const start = performance.now();
  await ask(root);
  const seconds = (performance.now() - start) / 1000;
  if (seconds > MOST_SECONDS) findings.add('doctor-slow', root, { seconds: seconds.toFixed(1) });
}
