/** The forms of the portal's JSON, published as JSON Schema beside the data. */
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

const hash = text.regex(/^[0-9a-f]{64}$/);
const summary = z.object({
  id: text,
  address: z.url(),
  edition: z.enum(['zh-Hans', 'zh-Hant', 'zh-Hant-HK']),
  sourceEdition: z.enum(['zh-Hans', 'zh-Hant']),
  origin: z.enum(['authored', 'machine-made']),
  place: words,
  metadata: z.record(text, words),
  attachments: z.array(z.object({ title: text, inSource: z.boolean() })),
  counts: z.record(text, z.int()),
});

const plan = summary.extend({
  $schema: z.url(),
  source: z.object({ file: text, sha256: hash, encoding: text, url: words }),
  clauses: z.array(clause),
  responsibilities: z.array(
    z.object({
      clause: text,
      role: text,
      organisations: z.array(text),
      lead: words,
      quote: text,
      span,
      standsIn: text.optional(),
    }),
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

const manifest = z.object({
  celan: z.literal(1).describe('the form of this file'),
  site: text.describe('the address that the portal was built for; empty for a preview'),
  build: z.int().min(1),
  previous: hash.nullable().describe('SHA-256 of the manifest of the build before'),
  files: z.record(text, hash).describe('path from the root of the portal → SHA-256 of its bytes'),
  clauses: z
    .record(text, z.record(text, z.record(text, hash)))
    .describe('edition → plan → clause → SHA-256 of its words'),
});

const audit = z.object({
  celan: z.literal(1).describe('the form of this file'),
  standard: text,
  pages: z.object({ all: z.int(), read: z.int(), parsed: z.int(), lines: z.int() }),
  points: z.array(
    z.object({
      key: text,
      verdict: z.enum(['meets', 'fails', 'open']),
      looked: z.int(),
      count: z.int(),
      found: z.array(z.object({ page: text, what: text })),
    }),
  ),
  loads: z.array(z.object({ kind: text, page: text, bytes: z.int(), seconds: z.number() })),
  unseen: z.array(text).describe('what files cannot tell'),
});

const FORMS = { plan, plans: z.object({ plans: z.array(summary) }), manifest, audit };

/** The kinds of JSON that the portal publishes, each with a form of its own. */
export type JsonKind = keyof typeof FORMS;
export const JSON_KINDS = Object.keys(FORMS) as JsonKind[];

/** The schema of one of them as JSON (draft 2020-12), at the address where it is published. */
export function toSchema(kind: JsonKind, address: string): string {
  return `${JSON.stringify({ ...z.toJSONSchema(FORMS[kind]), $id: address, title: `${kind}.json` }, null, 2)}\n`;
}
