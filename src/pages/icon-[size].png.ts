import type { APIRoute, GetStaticPaths } from 'astro';
import favicon from '../../public/favicon.svg?raw';
import { toIconPng } from '../pictures/icon.ts';
import { ICON_SIZES } from '../site/files/manifest.ts';

export const getStaticPaths = (() =>
  ICON_SIZES.map((size) => ({ params: { size: String(size) } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(toIconPng(favicon, Number(params['size'])));
