import { type Extract, plainBlock } from './extract.ts';

/** Plain text: every non-empty line is a block. */
export function extractText(text: string): Extract {
  const blocks = text.split(/\r\n|[\n\r\u2028\u2029\f\v]/u).flatMap((raw, index) => {
    const visible = raw.trim();
    return visible === ''
      ? []
      : [plainBlock(index + 1, visible, { indented: /^[\s\ufeff]{2}|^[\u3000\t]/u.test(raw) })];
  });
  return { format: 'text', blocks, meta: new Map() };
}
