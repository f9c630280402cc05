import type { Plan } from '../plan/model.ts';
import { type Path, planPaths, type PlanProps } from './paths.ts';

/** What the page of a text that a plan had before is given: that text, and which it is, from 1. */
export interface VersionProps extends PlanProps {
  text: Plan;
  n: number;
}

/** One path for every text that a plan had before, in every edition. */
export function versionPaths(): Path<VersionProps>[] {
  return planPaths().flatMap(({ params, props }) =>
    (props.plan.earlier ?? []).map((text, index) => ({
      params: { ...params, version: String(index + 1) },
      props: { ...props, text, n: index + 1 },
    })),
  );
}
