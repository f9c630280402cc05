/** The form of `plan.json`, published as JSON Schema beside the data. */
import { z } from 'zod';

const text = z.string();
const words = text.nullable();
const span = z.object({ block: z.int(), start: z.int(), end: z.int() }).nullable();
const comparator = z.enum(['=', '>=', '>', '<=', '<', '~', 'range']);
const value = z.union([z.number(), z.tuple([z.number(), z.number()]), text]);

const block = z.union([
  z.object({ kind: z.enum(['paragraph', 'notice']), text, line: z.int() }),
  z.object({ kind: z.literal('table'), header: z.array(text), rows: z.array(z.array(text)), line: z.int() }),
]);
const clause = z.object({
  number: text.describe('as people cite it, 二（一）3; empty for text outside the numbered clauses'),
  id: text.describe('unique in the plan; the clause is at address#id'),
  address: z.url(),
  path: z.array(text),
  label: text,
  title: text,
  titleStop: text,
  level: z.int(),
  parent: words,
  blocks: z.array(block),
  line: z.int(),
});
const figure = z.object({
  id: text,
  clause: text,
  kind: text.describe('target, standard, benefit, baseline, resource …'),
  name: text,
  comparator,
  value,
  unit: text,
  year: z.int().nullable(),
  quote: text.describe('the exact words of the clause that it rests on'),
  reviewed: z.boolean(),
  topic: words,
  span,
});

const plan = z.object({
  $schema: z.url(),
  id: text,
  address: z.url(),
  edition: z.enum(['zh-Hans', 'zh-Hant', 'zh-Hant-HK']),
  sourceEdition: z.enum(['zh-Hans', 'zh-Hant']),
  origin: z.enum(['authored', 'machine-made']),
  place: words,
  metadata: z.record(text, words),
  attachments: z.array(z.object({ title: text, inSource: z.boolean() })),
  counts: z.record(text, z.int()),
  source: z.object({ file: text, sha256: text.regex(/^[0-9a-f]{64}$/), encoding: text, url: words }),
  clauses: z.array(clause),
  responsibilities: z.array(
    z.object({ clause: text, role: text, organisations: z.array(text), lead: words, quote: text, span }),
  ),
  assignments: z.array(
    z.object({
      plan: text,
      clause: text,
      role: text,
      organisation: text,
      organisationId: words,
      first: z.boolean(),
      lead: z.boolean(),
    }),
  ),
  organisations: z.array(z.object({ id: text, name: text, place: text, kind: text, type: text })),
  indicators: z.array(figure),
  figures: z.array(figure),
  milestones: z.array(
    z.object({
      clause: text,
      relation: z.enum(['by', 'in', 'from', 'every']),
      date: words,
      words: text,
      quote: text,
      span,
    }),
  ),
});

/** The schema as JSON (draft 2020-12), at the address that every `plan.json` names. */
export function toPlanSchema(address: string): string {
  return `${JSON.stringify({ ...z.toJSONSchema(plan), $id: address, title: 'plan.json' }, null, 2)}\n`;
}
