/**
 * The service worker: visited pages, and the plan one is reading, open without a network.
 * Pages come from the network whenever it answers, so that nobody ever reads a stale one while online;
 * a copy is shown only when there is no answer, with a line that says from when it is.
 */
const PAGES = 'celan-pages';
const FILES = 'celan-files';
const MOST_PAGES = 60;
const MOST_FILES = 120;
/** Bytes; a larger file (a preview picture, a shard of a large index) is not kept. */
const MOST_BYTES = 300000;
const SAVED = 'x-celan-saved';
/** Milliseconds after which a network that hangs counts as none, where there is a copy. */
const PATIENCE = 4000;

/* global EDITIONS -- put before this file when it is sent: every edition with its path and its words */

/** The path before all others of this portal: `/plans/`, or `/`. */
const BASE = new URL(self.registration.scope).pathname;
/** An address as it is within the portal: `/zh-hant/plans/`. */
const pathOf = (url) => `/${url.pathname.slice(BASE.length)}`;

const isHtml = (response) => (response.headers.get('content-type') || '').includes('text/html');
const editionOf = (url) => EDITIONS.find(({ path }) => pathOf(url).startsWith(`${path}/`));
/** A page is the same page whatever is asked of it behind ? or #. */
const pageKey = (url) => url.origin + url.pathname;

async function prune(cache, most) {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}

/** The files that a page cannot be shown without. */
const filesOf = (html, url) =>
  [...html.matchAll(/(?:href|src)="(\/[^"#]+)/g)]
    .map((match) => new URL(match[1], url))
    .filter((file) => /^\/(?:_astro\/.+|[\w-]+\.(?:js|svg))$/.test(pathOf(file)))
    .map((file) => file.href);

/** Gives up the oldest files that no kept page needs, a quarter more than it must, so that it seldom has to. */
async function pruneFiles(most) {
  const files = await caches.open(FILES);
  const keys = await files.keys();
  if (keys.length <= most) return;
  const pages = await caches.open(PAGES);
  const needed = new Set();
  for (const key of await pages.keys())
    for (const file of filesOf(await (await pages.match(key)).text(), key.url)) needed.add(file);
  const spare = keys.filter((key) => !needed.has(key.url)).slice(0, keys.length - (most * 3) / 4);
  await Promise.all(spare.map((key) => files.delete(key)));
}

/** How many answers there have been for a page: one that took long is not kept over a later one. */
const answers = new Map();

/** Keeps a page with the time, and the hashed files that it needs; a full store gives up its oldest half first. */
async function savePage(url, response) {
  const number = (answers.get(pageKey(url)) || 0) + 1;
  answers.set(pageKey(url), number);
  const isLast = () => answers.get(pageKey(url)) === number;
  const html = await response.text();
  try {
    await storePage(url, html, isLast);
  } catch (error) {
    // The reader's disk, or this site's share of it, is full.
    if (error.name !== 'QuotaExceededError') throw error;
    const pages = await caches.open(PAGES);
    await prune(pages, (await pages.keys()).length / 2);
    await pruneFiles(0);
    await storePage(url, html, isLast);
  }
  return html;
}

async function storePage(url, html, isLast) {
  const headers = { 'content-type': 'text/html; charset=utf-8', [SAVED]: new Date().toISOString() };
  const files = await caches.open(FILES);
  const needed = filesOf(html, url);
  const held = await Promise.all(needed.map((file) => files.match(file)));
  // Its files first: a page whose files are no longer to be had is of a build that is gone, and is not kept.
  await Promise.all(needed.filter((file, index) => !held[index]).map((file) => files.add(file)));
  const pages = await caches.open(PAGES);
  if (!isLast()) return;
  // Takes the place of the copy before; where there is no room for it, that one stays.
  await pages.put(pageKey(url), new Response(html, { headers }));
  await prune(pages, MOST_PAGES);
  await pruneFiles(MOST_FILES);
}

/**
 * The other pages of the plan being read, unless the reader asked to save data. When the page is another than its copy
 * was, the portal was built anew: every page that was kept is then replaced, so that no two builds are read side by side.
 */
async function saveOthers(url, html, before) {
  if (navigator.connection && navigator.connection.saveData) return;
  const { path } = editionOf(url);
  const plan = /^\/plans\/[^/]+\//.exec(pathOf(url).slice(path.length));
  const isOfPlan = (target) => plan !== null && pathOf(target).startsWith(path + plan[0]);
  const pages = await caches.open(PAGES);
  const kept = (await pages.keys()).map((key) => new URL(key.url));
  const isNew = before !== html;
  // A page names itself and its other editions by full addresses, which may be those of another host.
  const named = [...html.matchAll(/href="([^"#?]+)"/g)]
    .map((match) => new URL(match[1], url))
    .filter((target) => target.pathname.endsWith('/') && isOfPlan(target))
    .filter((target) => isNew || !kept.some((each) => each.href === pageKey(target)));
  const former = isNew ? kept.filter((each) => before !== undefined || isOfPlan(each)) : [];
  const others = [...named, ...former].filter(
    (target) => target.origin === url.origin && target.pathname !== url.pathname,
  );
  for (const address of new Set(others.map(pageKey))) {
    const response = await fetch(address).catch(() => undefined);
    if (response && response.ok && isHtml(response)) await savePage(new URL(address), response);
    else if (response && response.status === 404) await pages.delete(address);
  }
}

async function keep(url, response) {
  const copy = await (await caches.open(PAGES)).match(pageKey(url));
  const before = copy && (await copy.text());
  const html = await savePage(url, response);
  await saveOthers(url, html, before);
}

function withNote(html, saved, words) {
  const when = new Date(saved).toLocaleString('zh-CN', { hour12: false });
  const note = `<p class="offline-note" role="status">${words.copy}<time datetime="${saved}">${when}</time></p>`;
  return html.replace(/<main[^>]*>/, (tag) => tag + note);
}

async function notSaved(url) {
  const { code, words } = editionOf(url);
  const pages = await caches.open(PAGES);
  const links = [];
  for (const key of await pages.keys()) {
    const page = await pages.match(key);
    const title = /<title>([^<]*)<\/title>/.exec(await page.text());
    // A path is safe in HTML: the browser has encoded quotes and angle brackets.
    const path = new URL(key.url).pathname;
    if (editionOf(new URL(key.url)) === editionOf(url))
      links.push(`<li><a href="${path}">${title ? title[1] : path}</a></li>`);
  }
  const list = links.length ? `<h2>${words.list}</h2><ul>${links.join('')}</ul>` : '';
  const html = `<!doctype html><html lang="${code}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.none}</title><main><h1>${words.none}</h1>${list}</main></html>`;
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** When the network last kept us waiting in vain: what a page needs is then not waited for once more. */
let hungAt = 0;
const patience = () => (Date.now() - hungAt < 10 * PATIENCE ? 0 : PATIENCE);
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function showCopy(copy, url) {
  const html = withNote(await copy.text(), copy.headers.get(SAVED), editionOf(url).words);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** The page from the network; after four seconds without an answer the copy, while the answer is waited for and kept. */
async function openPage(event, url) {
  const copy = await caches
    .open(PAGES)
    .then((pages) => pages.match(pageKey(url)))
    .catch(() => undefined);
  const asked = fetch(event.request).then((response) => {
    if (response.ok && isHtml(response)) event.waitUntil(keep(url, response.clone()).catch(() => {}));
    return response;
  });
  try {
    const answer = await (copy ? Promise.race([asked, wait(PATIENCE)]) : asked);
    if (answer) return answer;
    event.waitUntil(asked.catch(() => {}));
    hungAt = Date.now();
    return showCopy(copy, url);
  } catch {
    return copy ? showCopy(copy, url) : notSaved(url);
  }
}

/** Files with a hash in their name never change; all others are asked of the network first. */
async function openFile(event, url) {
  const files = await caches.open(FILES);
  // Whoever says so wants what the server sends now, such as the page that verifies.
  if (event.request.cache === 'no-store') return fetch(event.request);
  const held = await files.match(event.request);
  if (held && pathOf(url).startsWith('/_astro/')) return held;
  const asked = fetch(event.request).then((response) => {
    const small = Number(response.headers.get('content-length') || 0) <= MOST_BYTES;
    if (response.status === 200 && response.type === 'basic' && small) {
      const copy = response.clone();
      event.waitUntil(
        files
          .put(event.request, copy)
          .then(() => pruneFiles(MOST_FILES))
          .catch(() => {}),
      );
    }
    return response;
  });
  try {
    if (!held) return await asked;
    const answer = await Promise.race([asked, wait(patience())]);
    if (!answer) asked.catch(() => {});
    return answer || held;
  } catch (error) {
    if (held) return held;
    throw error;
  }
}

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  // The page that brought the worker was loaded without it: keep that page too.
  const keepOpen = async () => {
    for (const client of await self.clients.matchAll({ type: 'window' })) {
      const response = await fetch(client.url);
      if (response.ok && isHtml(response)) await keep(new URL(client.url), response);
    }
  };
  const claimed = self.clients.claim();
  // What is asked waits for the end of this event, which must not wait for a slow network.
  event.waitUntil(claimed);
  claimed.then(keepOpen).catch(() => {});
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  event.respondWith(event.request.mode === 'navigate' ? openPage(event, url) : openFile(event, url));
});
