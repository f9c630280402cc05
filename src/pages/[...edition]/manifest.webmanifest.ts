import type { APIRoute } from 'astro';
import { buildManifest } from '../../site/files/manifest.ts';
import { type EditionProps, editionPaths } from '../../site/paths.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(buildManifest((props as EditionProps).edition), null, 2));
