import type { APIRoute } from 'astro';
import { type CodeProps, codePaths } from '../../../../../site/pages/codes.ts';
import { toQrSvg } from '../../../../../site/files/qrCode.ts';

export const getStaticPaths = codePaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(await toQrSvg((props as CodeProps).address, 'Q'));
