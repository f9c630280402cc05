import type { APIRoute } from 'astro';
import { toCsv } from '../../../../exports/csv.ts';
import { alignedPlan, tabulateMarks } from '../../../../site/pages/editions.ts';
import { type PlanProps, planPaths } from '../../../../site/paths.ts';

export const getStaticPaths = planPaths;

export const GET: APIRoute = ({ props }) => {
  const { edition, plan } = props as PlanProps;
  return new Response(toCsv(tabulateMarks(edition, alignedPlan(plan))));
};
