import type { Plan } from '../plan/model.ts';
import { blockText, headingText } from '../plan/text.ts';
import { documentParts, type DocumentParagraph } from '../text/wordDocument.ts';
import { toZip } from './zip.ts';

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
  return toZip(documentParts(paragraphs));
}
