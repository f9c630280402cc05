import type { APIRoute } from 'astro';
import { ROOT_EDITION } from '../plan/editions.ts';
import { siteIcon } from '../site/identity.ts';
import { toIco, toIconPng } from '../pictures/icon.ts';

const SIZE = 32;

export const GET: APIRoute = async () =>
  new Response(toIco(toIconPng(await siteIcon(ROOT_EDITION), SIZE), SIZE));
