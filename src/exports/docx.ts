import { strToU8, zipSync } from 'fflate';
import type { Plan } from '../plan/model.ts';
import { blockText, headingText } from '../plan/text.ts';
import { documentParts, type DocumentParagraph } from '../text/wordDocument.ts';

/** The day from which ZIP counts: the same bytes whenever and wherever they are made. */
const dayOne = new Date(1980, 0, 1);

/** A plan as a Word document: title, particulars, every clause; `notes` says where it comes from. */
export function toDocx(plan: Plan, notes: string[]): Uint8Array {
  const { title, planTitle, documentNumber } = plan.metadata;
  const paragraphs: DocumentParagraph[] = [
    { level: 1, text: planTitle ?? title ?? plan.id },
    ...(documentNumber ? [{ level: 0 as const, text: documentNumber }] : []),
    ...plan.clauses.flatMap((clause): DocumentParagraph[] => [
      ...(clause.level > 0 ? [{ level: 2 as const, text: headingText(clause) }] : []),
      ...clause.blocks.flatMap((block) =>
        blockText(block)
          .split('\n')
          .map((text) => ({ level: 0 as const, text })),
      ),
    ]),
    ...notes.map((text) => ({ level: 0 as const, text })),
  ];
  const files = Object.entries(documentParts(paragraphs)).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: dayOne, level: 6 });
}
