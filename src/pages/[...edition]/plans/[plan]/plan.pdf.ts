import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { type Path, type PlanProps, planPaths } from '../../../../site/paths.ts';
import { findPdf } from '../../../../site/files/pdf.ts';

/** Only plans that `npm run pdf` has printed, from this very text. */
export const getStaticPaths = (): Path<PlanProps>[] => planPaths().filter(({ props }) => findPdf(props.plan));

export const GET: APIRoute = ({ props }) => {
  const printed = findPdf((props as PlanProps).plan);
  return printed ? new Response(readFileSync(printed.file)) : new Response(null, { status: 404 });
};
