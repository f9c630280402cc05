/**
 * What several plans share: bodies, measures, topics, and figures supplied afterwards.
 * A person confirms all of it in `content/*.yaml`; nothing here is guessed at build time.
 */

/** What kind of body an organisation is; `collective` names many at once (各镇（街道）). */
export type OrganisationKind = 'bureau' | 'town' | 'party' | 'school' | 'collective' | 'park' | 'other';

/** A body (单位) that a plan makes responsible for something, under its canonical name. */
export interface Organisation {
  /** Stable, ASCII, `<place>-<slug>`: `jinjiang-jiaoyuju`; its page is `/organisations/<id>/`. */
  id: string;
  /** The full canonical name, 晋江市教育局. */
  name: string;
  /** 晋江市; the body of the same type in another place is another body. */
  place: string;
  kind: OrganisationKind;
  /** The same word for the same kind of body in every place: `education`, `finance`. */
  type: string;
  /** How each plan calls it: `{ plan: 'jinjiang-2022', name: '财政局' }`. */
  names: OrganisationName[];
  /** False while it is only a proposal of import. */
  reviewed: boolean;
  /** Where it begins in organisations.yaml. */
  line: number;
}

/** A name that one plan uses for a body. */
export interface OrganisationName {
  plan: string;
  name: string;
}

/** One body made responsible for one clause: a cell of the responsibility matrix. */
export interface Assignment {
  plan: string;
  clause: string;
  /** The role as written: 责任单位, 牵头单位, 配合 … */
  role: string;
  /** The body as printed. */
  organisation: string;
  /** The body it resolves to; null when organisations.yaml does not list it. */
  organisationId: string | null;
  /** 首列单位: named first in its statement. It does not lead unless the paper says so. */
  first: boolean;
  /** True only where the paper itself says that it leads: 牵头单位：…, …牵头, 列第一位者为牵头单位. */
  lead: boolean;
}

/** A quantity that indicators of different plans state, and whether they may be compared. */
export interface Measure {
  id: string;
  name: string;
  unit: string;
  /** True when the members' definitions and populations are the same. */
  comparable: boolean;
  /** Why they may, or may not, be compared: printed beside the figures. */
  why: string;
  members: { plan: string; indicator: string }[];
  line: number;
}

/** A theme (学前教育, 教师 …) with the clauses of every plan that deal with it. */
export interface Topic {
  id: string;
  name: string;
  members: { plan: string; clause: string }[];
  /** True once a person has compared each clause with the theme. */
  reviewed: boolean;
  line: number;
}

/** A figure that was reached, from a named source; targets are never actuals. */
export interface Actual {
  plan: string;
  indicator: string;
  /** `YYYY` or `YYYY-MM`. */
  period: string;
  value: number;
  /** Address of the source. */
  source: string;
  /** Date of retrieval, `YYYY-MM-DD`. */
  retrieved: string;
  file: string;
  line: number;
}
