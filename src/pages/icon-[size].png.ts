import type { APIRoute, GetStaticPaths } from 'astro';
import { toIconPng } from '../pictures/icon.ts';
import { ROOT_EDITION } from '../plan/editions.ts';
import { siteIcon } from '../site/identity.ts';
import { ICON_SIZES } from '../site/files/manifest.ts';

export const getStaticPaths = (() =>
  ICON_SIZES.map((size) => ({ params: { size: String(size) } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(toIconPng(await siteIcon(ROOT_EDITION), Number(params['size'])));
