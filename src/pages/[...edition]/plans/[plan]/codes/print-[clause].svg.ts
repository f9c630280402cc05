import type { APIRoute } from 'astro';
import { type CodeProps, codePaths, stampOfCodes } from '../../../../../site/pages/codes.ts';
import { toQrSvg } from '../../../../../site/files/qrCode.ts';

export const getStaticPaths = codePaths;

export const GET: APIRoute = async ({ props }) => {
  const { address, edition } = props as CodeProps;
  return new Response(await toQrSvg(address, 'Q', stampOfCodes(edition)));
};
