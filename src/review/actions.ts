import { z } from 'zod';
import { SIGNED_PARTS } from '../schema/decisions.ts';

const plan = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const line = z.int().min(1);
const text = z.string();

/** Everything that can be done at the desk; `seen` is what the page showed, so that a change in between is noticed. */
export const actionSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('figure'),
    plan,
    id: text,
    seen: text,
    word: z.discriminatedUnion('verdict', [
      z.strictObject({ verdict: z.literal('right') }),
      z.strictObject({ verdict: z.literal('wrong') }),
      z.strictObject({ verdict: z.literal('mended'), fields: z.record(text, z.unknown()) }),
    ]),
  }),
  z.strictObject({
    do: z.literal('body'),
    id: text,
    seen: text,
    word: z.discriminatedUnion('verdict', [
      z.strictObject({
        verdict: z.literal('right'),
        fields: z.partialRecord(z.enum(['name', 'kind']), text).optional(),
      }),
      z.strictObject({ verdict: z.literal('same'), as: text }),
    ]),
  }),
  z.strictObject({
    do: z.literal('line'),
    plan,
    line,
    text,
    verdict: z
      .strictObject({ verdict: z.enum(['document', 'furniture', 'suspect']), reason: text })
      .nullable(),
  }),
  z.strictObject({ do: z.literal('heading'), plan, line, text, level: z.int().min(0).max(6).nullable() }),
  z.strictObject({ do: z.literal('particular'), plan, field: text, value: text.nullable() }),
  z.strictObject({ do: z.literal('glossary'), simplified: text, word: text, form: text, why: text }),
  z.strictObject({
    do: z.literal('sign'),
    plan,
    part: z.enum(SIGNED_PARTS),
    by: text.trim().min(1),
    seen: text,
  }),
  z.strictObject({ do: z.literal('withdraw'), plan, part: z.enum(SIGNED_PARTS) }),
  z.strictObject({
    do: z.literal('actuals'),
    plan,
    rows: z.array(
      z.strictObject({ indicator: text, period: text, value: text, source: text, retrieved: text }),
    ),
  }),
  z.strictObject({
    do: z.literal('site'),
    field: z.enum(['name', 'address', 'operator', 'contact']),
    value: text,
  }),
  z.strictObject({ do: z.literal('asPrinted'), plan, clause: text }),
  z.strictObject({
    do: z.literal('written'),
    file: text,
    line,
    seen: text,
    /** The line as it is to be; null takes it out. */
    text: text.regex(/^[^\r\n]*$/u).nullable(),
  }),
  z.strictObject({ do: z.literal('forget'), plan, list: text.nullable(), member: text.nullable() }),
  z.strictObject({ do: z.literal('accept'), plan, file: text }),
  z.strictObject({ do: z.literal('reimport'), plan }),
  z.strictObject({ do: z.literal('remove'), file: text.regex(/^(?!.*(?:^|[/\\])\.)[^\0]+$/u) }),
  z.strictObject({ do: z.literal('undo') }),
]);

/** One thing done at the desk. */
export type Action = z.infer<typeof actionSchema>;
