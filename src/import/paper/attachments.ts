import { parseEnumerator } from '../../grammar/paper/enumerator.ts';
import { parseAttachmentList, parseDisclosure } from '../../grammar/paper/officialLine.ts';
import type { Attachment, Clause } from '../../plan/model.ts';
import { markParagraph } from './mark.ts';
import type { Paragraph } from './paragraphs.ts';

/** Reads the list of attachments (附件：1.… 2.…), which may go on over several lines. */
export class AttachmentReader {
  readonly attachments: Attachment[] = [];
  private listing = false;

  /** True when the paragraph begins or continues a list of attachments; `head` where those around it show that it begins one. */
  take(paragraph: Paragraph, head = false): boolean {
    const { text } = paragraph;
    const listed = head
      ? (parseEnumerator(text)?.rest ?? '')
      : text.length < 200
        ? parseAttachmentList(text)
        : undefined;
    if (listed === undefined && !(this.listing && this.goesOn(text))) {
      this.listing = false;
      return false;
    }
    if (listed === undefined || listed !== '') this.add(listed ?? text);
    this.listing = true;
    markParagraph(paragraph, 'metadata', 'attachment-list');
    return true;
  }

  private goesOn(text: string): boolean {
    if (text.length > 100 || /[。；;]/u.test(text)) return false;
    if (/^[（(][^（）()]{2,30}[）)]$/u.test(text))
      return this.attachments.length > 0 && !parseDisclosure(text);
    const reading = parseEnumerator(text);
    return (
      reading?.kind === 'figure' ||
      (reading?.kind === 'annex' && reading.rest !== '') ||
      /^附件.{1,60}\.(?:docx?|xlsx?|pdf|zip|rar|wps|et)$/iu.test(text)
    );
  }

  private add(text: string): void {
    const last = this.attachments.at(-1);
    if (last && /^[（(]/u.test(text)) last.title += text;
    else for (const title of splitNumbered(text)) this.attachments.push({ title, inSource: false });
  }

  /** Marks those attachments that the capture contains as annexes. */
  finish(clauses: Clause[]): Attachment[] {
    const annexes = clauses.filter((clause) => /^附/u.test(clause.path[0] ?? '') && clause.path.length === 1);
    return this.attachments.map((attachment, index) => {
      const title = bare(attachment.title);
      const inSource = annexes.some(
        (annex) =>
          (annex.title !== '' && bare(annex.title).includes(title)) || annex.id === `annex-${index + 1}`,
      );
      return { title: attachment.title, inSource };
    });
  }
}

/** 1.甲表 2.乙表 on one line. */
function splitNumbered(text: string): string[] {
  return text
    .split(/\s+(?=\d{1,2}[.．、]\s?[^\d])/u)
    .map((each) => each.replace(/^\d{1,2}[.．、]\s*/u, '').trim());
}

function bare(title: string): string {
  return title.replace(/[\s《》]+/gu, '').replace(/^\d{1,2}[.．、]/u, '');
}
