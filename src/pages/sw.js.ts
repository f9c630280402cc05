import type { APIRoute } from 'astro';
import farewell from '../offline/farewell.js?raw';
import worker from '../offline/worker.js?raw';
import { portalIn } from '../site/portal.ts';

/** The service worker, at the root so that it serves every page; `offline: false` sends one that removes itself. */
export const GET: APIRoute = () => new Response(portalIn('zh-Hans').site.offline ? worker : farewell);
