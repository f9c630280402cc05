/** The part of a large portal that a further page of the list of comparisons is made from, and nothing else. */
import { byId, clauseOf } from '../../plan/indexes.ts';
import type { Plan } from '../../plan/model.ts';
import type { Portal } from '../../portal/model.ts';
import { comparedEntries, entriesOn } from '../pages/comparedPlans.ts';
import { planOwner } from '../pages/planFacts.ts';
import {
  bare,
  firstOfScripts,
  inOrder,
  plansByOwner,
  titleOnly,
  withoutLine,
  withoutRedirects,
} from './cutParts.ts';

/** Cuts it: what the page names of plans, and of all others how many there are. */
export function cutList(portal: Portal, page: number): Portal {
  const { measures, topics, offered } = entriesOn(portal, page);
  const named = namedOn({ measures, topics });
  const shown = [...named.keys()].flatMap((id) => byId(portal.plans).get(id) ?? []);
  const owners = plansByOwner(portal.plans);
  const alike = [...shown, ...offered].flatMap((plan) => (owners.get(planOwner(plan)) ?? []).slice(0, 2));
  const wanted = new Set([...shown, ...offered, ...alike, ...firstOfScripts(portal.plans)]);
  return {
    ...portal,
    glossary: [],
    synonyms: '',
    pages: bare(portal.pages),
    changes: [],
    actuals: [],
    organisations: [],
    site: withoutRedirects(portal.site),
    plans: inOrder(portal.plans, wanted).map((plan) => cutPlan(plan, named.get(plan.id))),
    measures: measures.map(withoutLine),
    topics: topics.map(withoutLine),
    beyond: {
      isLarge: true,
      beside: {},
      places: {},
      alike: {},
      list: {
        plans: portal.plans.length,
        entries: comparedEntries(portal),
        offered: offered.map(({ id }) => id),
      },
    },
  };
}

/** What a page names of a plan, by ids. */
interface Named {
  indicators: Set<string>;
  clauses: Set<string>;
}

function namedOn({ measures, topics }: Pick<Portal, 'measures' | 'topics'>): Map<string, Named> {
  const named = new Map<string, Named>();
  const namesOf = (plan: string): Named => {
    const known = named.get(plan) ?? { indicators: new Set(), clauses: new Set() };
    named.set(plan, known);
    return known;
  };
  for (const { members } of measures)
    for (const { plan, indicator } of members) namesOf(plan).indicators.add(indicator);
  for (const { members } of topics) for (const { plan, clause } of members) namesOf(plan).clauses.add(clause);
  return named;
}

/** The named figures and clauses of a plan, and what its paper says of their time and of what they start from. */
function cutPlan(plan: Plan, named: Named | undefined): Plan {
  if (!named) return titleOnly(plan);
  const indicators = plan.indicators.filter(({ id }) => named.indicators.has(id));
  const clauses = new Set([...named.clauses, ...indicators.map(({ clause }) => clause)]);
  const isOfThese = ({ clause }: { clause: string }): boolean => clauses.has(clause);
  return {
    ...titleOnly(plan),
    indicators,
    clauses: [...clauses].flatMap((id) => clauseOf(plan, id) ?? []),
    figures: plan.figures.filter(isOfThese),
    milestones: plan.milestones.filter(isOfThese),
  };
}
