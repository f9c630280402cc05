import type { APIRoute } from 'astro';
import { words } from '../i18n/words.ts';
import farewell from '../offline/farewell.js?raw';
import worker from '../offline/worker.js?raw';
import { EDITIONS } from '../plan/editions.ts';
import { editions, portalAsRead } from '../site/portal.ts';

/** The service worker, at the root so that it serves every page; `offline: false` sends one that removes itself. */
export const GET: APIRoute = () => {
  if (!portalAsRead().site.offline) return new Response(farewell);
  const known = editions().map((code) => ({ code, path: EDITIONS[code].path, words: words(code).offline }));
  // The root holds every address: it is asked last.
  known.sort((one, other) => other.path.length - one.path.length);
  return new Response(`const EDITIONS = ${JSON.stringify(known)};\n${worker}`);
};
