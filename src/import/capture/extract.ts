import type { Extract } from './block.ts';
import { extractHtml } from './extractHtml.ts';
import { extractMarkdown } from './extractMarkdown.ts';
import { extractText } from './extractText.ts';

/** Takes a capture apart into the blocks that a reader sees, by its form. */
export function extract(text: string, file: string): Extract {
  if (/\.(?:md|markdown)$/iu.test(file)) return extractMarkdown(text);
  if (looksLikeHtml(text)) return extractHtml(text, file);
  if ((text.slice(0, 20000).match(/^#{1,6} \S/gmu) ?? []).length >= 2) return extractMarkdown(text);
  return extractText(text);
}

function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 4000);
  if (/^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/iu.test(head)) return true;
  const tags =
    head.match(
      /<\/?(?:p|div|table|tbody|tr|td|span|br|body|head|meta|h[1-6]|ul|li|strong|section)\b[^<>]{0,2000}>/giu,
    ) ?? [];
  return tags.length >= 2;
}
