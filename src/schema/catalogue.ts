import { z } from 'zod';
import { clauseId, planId, slug, words } from './fields.ts';

/** `content/organisations.yaml`: bodies, and the names each plan uses for them. */
export const organisationsSchema = z.strictObject({
  organisations: z.array(
    z.strictObject({
      /** `<place>-<slug>`; its page is `/organisations/<id>/`, so it never changes. */
      id: slug,
      /** Canonical name in full, with its place, in Simplified characters. */
      name: words,
      /** 晋江市; empty for a body of no one place. */
      place: z.string(),
      kind: z.enum(['bureau', 'town', 'party', 'school', 'collective', 'park', 'other']),
      /** The same words for the same kind of body in every place: 教育局. */
      type: words,
      /** plan → the names it uses; width and script do not matter. */
      names: z.record(planId, z.array(words)).default({}),
      /** Another body's id, when this is only another name for it. */
      aliasOf: slug.nullable().default(null),
      /** False while it is a proposal of import. */
      reviewed: z.boolean(),
    }),
  ),
});

/** `content/measures.yaml`: indicators of different plans that measure the same thing, or only seem to. */
export const measuresSchema = z.strictObject({
  measures: z.array(
    z.strictObject({
      id: slug,
      name: words,
      unit: words,
      /** True when the members may be put side by side as one series. */
      comparable: z.boolean(),
      /** Why they may, or may not: printed beside them. */
      why: words,
      members: z.array(z.strictObject({ plan: planId, indicator: slug })),
    }),
  ),
});

/** `content/topics.yaml`: themes, and the clauses of every plan that deal with them. */
export const topicsSchema = z.strictObject({
  topics: z.array(
    z.strictObject({
      id: slug,
      name: words,
      members: z.array(z.strictObject({ plan: planId, clause: clauseId })),
      /** True once a person has read the clauses. */
      reviewed: z.boolean(),
    }),
  ),
});

/** The checked content of organisations.yaml. */
export type OrganisationsFile = z.infer<typeof organisationsSchema>;
