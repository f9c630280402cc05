/** The service worker in a browser of its own making: what it keeps, replaces and gives up. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test, vi } from 'vitest';

const root = 'https://plans.example.gov.cn/plans/';
const source = readFileSync('src/offline/worker.js', 'utf8');
const known = [{ code: 'zh-Hans', path: '', words: { copy: '保存于', none: '未保存', list: '已保存' } }];

interface Asked {
  url: string;
  mode?: string;
}
type Page = string | undefined;

/** Asked for late, so that a test may hold the clock. */
const later = (work: () => void, milliseconds: number): unknown => setTimeout(work, milliseconds);

/** A worker with a store of its own, and a network whose files may be changed, hang or be gone. */
function openWorker() {
  const stores = new Map<string, Map<string, Response>>();
  const site = new Map<string, Page>();
  /** `slow`: files that come only when it is kept. */
  const network = { hangs: false, room: Infinity, slow: new Map<string, Promise<void>>() };
  const urlOf = (asked: string | Asked): string => (typeof asked === 'string' ? asked : asked.url);
  const fetchFile = (asked: string | Asked): Promise<Response> => {
    if (network.hangs) return new Promise(() => undefined);
    const text = site.get(urlOf(asked));
    const type = urlOf(asked).endsWith('/') ? 'text/html' : 'text/css';
    return Promise.resolve(
      new Response(text ?? '', { status: text ? 200 : 404, headers: { 'content-type': type } }),
    );
  };
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    const count = (): number => [...stores.values()].reduce((sum, { size }) => sum + size, 0);
    const put = (asked: string | Asked, response: Response): void => {
      const url = urlOf(asked);
      if (!store.has(url) && count() >= network.room) throw new DOMException('full', 'QuotaExceededError');
      store.delete(url);
      store.set(url, response);
    };
    return Promise.resolve({
      match: (asked: string | Asked) => Promise.resolve(store.get(urlOf(asked))?.clone()),
      keys: () => Promise.resolve([...store.keys()].map((url) => ({ url }))),
      delete: (asked: string | Asked) => Promise.resolve(store.delete(urlOf(asked))),
      put: async (asked: string | Asked, response: Response) => Promise.resolve(put(asked, response)),
      add: async (url: string) => {
        await network.slow.get(url);
        const response = await fetchFile(url);
        if (!response.ok) throw new TypeError('not ok');
        put(url, response);
      },
    });
  };
  const listeners = new Map<string, (event: object) => void>();
  const self = {
    registration: { scope: root },
    location: new URL(root),
    clients: {
      claim: () => Promise.resolve(),
      matchAll: () => Promise.resolve([{ url: `${root}plans/a/` }]),
    },
    addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
  };
  const globals = { self, caches: { open }, fetch: fetchFile, navigator: {}, EDITIONS: known };
  runInContext(source, createContext({ ...globals, URL, Response, Date, Promise, setTimeout: later }));
  /** Opens a page; gives its text once everything that was to be kept is kept. */
  const visit = async (path: string): Promise<string> => {
    const waits: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    listeners.get('fetch')?.({
      request: { url: root + path, method: 'GET', mode: 'navigate' },
      respondWith: (given: Promise<Response>) => (answer = given),
      waitUntil: (work: Promise<unknown>) => waits.push(work),
    });
    const text = (await (await answer)?.text()) ?? '';
    if (!network.hangs) while (waits.length > 0) await waits.shift();
    return text;
  };
  /** What the browser waits for before it lets the worker answer. */
  const activate = async (): Promise<void> => {
    const waits: Promise<unknown>[] = [];
    listeners.get('activate')?.({ waitUntil: (work: Promise<unknown>) => waits.push(work) });
    await Promise.all(waits);
  };
  /** What is kept of the pages: path → first words. */
  const kept = async (): Promise<Record<string, string>> => {
    const pages = [...(stores.get('celan-pages') ?? [])].sort();
    const texts = pages.map(async ([url, page]): Promise<[string, string]> => {
      return [url.slice(root.length), /<h1>(.*)<\/h1>/.exec(await page.clone().text())?.[1] ?? ''];
    });
    return Object.fromEntries(await Promise.all(texts));
  };
  const files = (): string[] =>
    [...(stores.get('celan-files')?.keys() ?? [])].map((url) => url.slice(root.length));
  return { site, network, activate, visit, kept, files };
}

/** A plan of three pages, as a build writes them: each names itself by its full address. */
function publish(site: Map<string, Page>, build: string): void {
  const paths = ['plans/a/', 'plans/a/indicators/', 'plans/a/source/'];
  const links = paths.map((path) => `<a href="/plans/${path}">`).join('');
  site.clear();
  for (const path of paths)
    site.set(
      root + path,
      `<link rel="canonical" href="${root}${path}"><link href="/plans/_astro/${build}.css"><main><h1>${build}</h1>${links}</main>`,
    );
  site.set(`${root}_astro/${build}.css`, 'css');
}

test('the whole plan is kept, though its pages name their own public addresses', async () => {
  const { site, visit, kept, files } = openWorker();
  publish(site, 'A');
  await visit('plans/a/');
  expect(await kept()).toEqual({ 'plans/a/': 'A', 'plans/a/indicators/': 'A', 'plans/a/source/': 'A' });
  expect(files()).toEqual(['_astro/A.css']);
});

test('an answer that took long is not kept over a later one', async () => {
  const { site, network, visit, kept } = openWorker();
  publish(site, 'A');
  let come = (): void => undefined;
  network.slow.set(`${root}_astro/A.css`, new Promise((resolve) => (come = resolve)));
  const first = visit('plans/a/');
  await new Promise((resolve) => setTimeout(resolve, 0));
  publish(site, 'B');
  site.set(`${root}_astro/A.css`, 'css');
  await visit('plans/a/');
  expect((await kept())['plans/a/']).toBe('B');
  come();
  await first;
  expect((await kept())['plans/a/']).toBe('B');
});

test('a page is answered at once though the network hangs while the first page is being kept', async () => {
  const { site, network, activate, kept } = openWorker();
  publish(site, 'A');
  await activate();
  await vi.waitFor(async () => expect(await kept()).toHaveProperty(['plans/a/source/']));
  network.hangs = true;
  const ends = activate().then(() => 'ends');
  expect(await Promise.race([ends, new Promise((resolve) => setTimeout(resolve, 1000))])).toBe('ends');
});

test('a new build replaces all pages of the plan together, with its own files', async () => {
  const { site, visit, kept, files } = openWorker();
  publish(site, 'A');
  await visit('plans/a/');
  publish(site, 'B');
  // The page that is opened does not name every other one.
  const opened = `${root}plans/a/indicators/`;
  site.set(opened, site.get(opened)?.replace('<a href="/plans/plans/a/source/">', ''));
  await visit('plans/a/indicators/');
  expect(await kept()).toEqual({ 'plans/a/': 'B', 'plans/a/indicators/': 'B', 'plans/a/source/': 'B' });
  expect(files()).toContain('_astro/B.css');
});

test('a page whose files are gone already is not kept, and the copy before stays', async () => {
  const { site, visit, kept } = openWorker();
  publish(site, 'A');
  await visit('plans/a/');
  publish(site, 'B');
  site.delete(`${root}_astro/B.css`);
  expect(await visit('plans/a/')).toContain('<h1>B</h1>');
  expect(await kept()).toMatchObject({ 'plans/a/': 'A', 'plans/a/source/': 'A' });
});

test('a full store gives up what is oldest and keeps what is read now', async () => {
  const { site, network, visit, kept } = openWorker();
  publish(site, 'A');
  await visit('plans/a/');
  network.room = 4;
  publish(site, 'B');
  await visit('plans/a/source/');
  expect(await kept()).toMatchObject({ 'plans/a/source/': 'B' });
});

test('a network that hangs is waited for four seconds, then the copy is shown with its date', async () => {
  const { site, network, visit } = openWorker();
  publish(site, 'A');
  await visit('plans/a/');
  network.hangs = true;
  vi.useFakeTimers();
  const shown = visit('plans/a/');
  await vi.advanceTimersByTimeAsync(3900);
  const early = await Promise.race([shown, Promise.resolve('nothing yet')]);
  await vi.advanceTimersByTimeAsync(200);
  vi.useRealTimers();
  expect(early).toBe('nothing yet');
  expect(await shown).toMatch(/<main><p class="offline-note".*保存于<time datetime="\d{4}-/);
});
