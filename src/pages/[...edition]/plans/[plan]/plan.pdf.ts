import type { APIRoute, GetStaticPaths } from 'astro';
import { readFileSync } from 'node:fs';
import { type PlanProps, planPaths } from '../../../../site/paths.ts';
import { findPdf } from '../../../../site/pdf.ts';

/** Only plans that `npm run pdf` has printed, from this very text. */
export const getStaticPaths = (() =>
  planPaths().filter(({ props }) => findPdf(props.plan))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => {
  const printed = findPdf((props as PlanProps).plan);
  return printed ? new Response(readFileSync(printed.file)) : new Response(null, { status: 404 });
};
