import type { APIRoute } from 'astro';
import { type CodeProps, codePaths } from '../../../../../site/pages/codes.ts';
import { toQrPng } from '../../../../../site/files/qrCode.ts';

export const getStaticPaths = codePaths;

export const GET: APIRoute = async ({ props }) => new Response(await toQrPng((props as CodeProps).address));
