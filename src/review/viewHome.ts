import { fold } from '../text/fold.ts';
import { existsSync, readdirSync } from 'node:fs';
import type { Portal } from '../portal/model.ts';
import { findPlans } from '../import/content/currentPlans.ts';
import { formerCaptures } from '../import/content/keepVersion.ts';
import type { Plan, Signature } from '../plan/model.ts';
import type { Problem } from '../plan/problem.ts';
import type { Desk } from './desk.ts';
import { inspectContent } from './memory.ts';

/** What is still to be done with a plan. */
export interface Todo {
  figures: number;
  bodies: number;
  held: number;
  signatures: Signature[];
}

/** The desk's first page: captures, plans with what is left to do, whose portal it is, and what is wrong. */
export interface HomeView {
  /** `former` where a later capture of its plan was taken in. */
  captures: { file: string; plan: string | null; former: boolean }[];
  /** `origin` is the place and the document number; `find` what a plan is also found by, its names in Simplified. */
  plans: { id: string; title: string; origin: string; find: string; capture: string; todo: Todo }[];
  site: Pick<Portal['site'], 'name' | 'address' | 'operator' | 'contact'>;
  problems: Problem[];
}

/** Looks at everything that stands in `content/` and `seeds/` now. */
export async function viewHome(desk: Desk): Promise<HomeView> {
  const { portal } = inspectContent(desk.contentDir);
  const plans = findPlans(desk.contentDir);
  const names = existsSync(desk.seedsDir)
    ? readdirSync(desk.seedsDir).filter((each) => !each.startsWith('.'))
    : [];
  const planOf = new Map([...plans].map(([id, file]) => [file, id]));
  const former = formerCaptures(desk.contentDir);
  const { name, address, operator, contact } = portal.site;
  return {
    captures: names.sort().map((file) => ({
      file,
      plan: planOf.get(file) ?? former.get(file) ?? null,
      former: !planOf.has(file) && former.has(file),
    })),
    plans: portal.plans.map((plan) => {
      const title = titleOf(plan);
      const origin = [plan.place, plan.metadata.documentNumber].filter(Boolean).join('　');
      const find = fold(`${title} ${origin}`);
      return { id: plan.id, title, origin, find, capture: plan.source.file, todo: todoOf(plan, portal) };
    }),
    site: { name, address, operator, contact },
    problems: await desk.check(),
  };
}

/** The name a plan is known by. */
export function titleOf({ id, metadata }: Plan): string {
  return metadata.planTitle ?? metadata.title ?? id;
}

function todoOf(plan: Plan, portal: Portal): Todo {
  return {
    figures: [...plan.indicators, ...plan.figures].filter(({ reviewed }) => !reviewed).length,
    bodies: portal.organisations.filter(
      (each) => !each.reviewed && each.names.some((one) => one.plan === plan.id),
    ).length,
    held: plan.account.filter(({ verdict }) => verdict === 'suspect').length,
    signatures: plan.signatures ?? [],
  };
}
