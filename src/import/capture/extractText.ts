import { type Extract, plainBlock } from './block.ts';
import { noteTables } from './textTables.ts';

/** Plain text: every non-empty line is a block. */
export function extractText(text: string): Extract {
  const raws: string[] = [];
  const blocks = text.split(/\r\n|[\n\r\u2028\u2029\f\v]/u).flatMap((raw, index) => {
    const visible = raw.trim();
    if (visible === '') return [];
    raws.push(raw);
    return [plainBlock(index + 1, visible, { indented: /^[\s\ufeff]{2}|^[\u3000\t]/u.test(raw) })];
  });
  noteTables(blocks, raws);
  return { format: 'text', blocks, meta: new Map(), notes: [] };
}
