import type { APIRoute } from 'astro';
import { type EditionProps, editionPaths } from '../../site/paths.ts';
import { previewOfSite } from '../../site/files/previews.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(await previewOfSite((props as EditionProps).edition));
