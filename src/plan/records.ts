/**
 * What stands beside the plans: bodies, who must do what, what may be compared, themes, actual figures.
 * Plain data like `model.ts`; read from `content/*.yaml` and `content/actuals/*.csv` by the portal.
 */

/** What sort of body it is: decides the order of columns and of the index. */
export type OrganisationKind = 'bureau' | 'town' | 'party' | 'school' | 'collective' | 'park' | 'other';

/** A body (单位) of one place: 晋江市教育局 and 太仓市教育局 are two bodies of one `type`. */
export interface Organisation {
  /** `<place>-<slug>`, the folder of its page: `jinjiang-jiaoyuju`. */
  id: string;
  /** Canonical name, as in the list of bodies of the paper: 住房和城乡建设局. */
  name: string;
  /** 晋江市; empty for a body of no one place. */
  place: string;
  kind: OrganisationKind;
  /** The same for the same kind of body in other cities: 教育局. */
  type: string;
  /** The names that plans use for it. */
  names: { plan: string; name: string }[];
  /** Where it stands in `organisations.yaml`, from 1. */
  line: number;
}

/** One body's responsibility for one clause, as printed: the unit that is counted. */
export interface Assignment {
  plan: string;
  clause: string;
  /** The role as written: 责任单位. */
  role: string;
  /** The body as printed: 住建局. */
  organisation: string;
  organisationId: string | null;
  /** 首列单位: named first in its list. The paper does not say that it leads. */
  first: boolean;
  /** True only where the paper itself says 牵头. */
  lead: boolean;
}

/** Indicators of different plans that measure the same thing, or only seem to. */
export interface Measure {
  id: string;
  name: string;
  unit: string;
  comparable: boolean;
  /** Why the figures may, or may not, be put side by side. */
  why: string;
  members: { plan: string; indicator: string }[];
}

/** A theme (学前教育, 教师 …) and the clauses of every plan that treat it. */
export interface Topic {
  id: string;
  name: string;
  members: { plan: string; clause: string }[];
  /** True once a person has read the clauses. */
  reviewed: boolean;
}

/** A figure that was really reached, from an official source; never taken from a plan. */
export interface Actual {
  plan: string;
  indicator: string;
  /** `2023`, `2023-06`. */
  period: string;
  value: number;
  /** Address of the publication. */
  source: string;
  /** When it was looked up: `YYYY-MM-DD`. */
  retrieved: string;
}
