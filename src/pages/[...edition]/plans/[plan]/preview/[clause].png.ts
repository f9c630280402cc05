import type { APIRoute } from 'astro';
import { previewOf, previewPaths, type PreviewProps } from '../../../../../site/files/previews.ts';

export const getStaticPaths = previewPaths;

export const GET: APIRoute = async ({ props }) => new Response(await previewOf(props as PreviewProps));
