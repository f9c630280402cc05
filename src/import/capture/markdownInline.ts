import type { ReasonKey } from '../../plan/reasons.ts';
import { toLinearLatex } from './latex.ts';
import { toPlaceholder } from './placeholder.ts';
import { isNoteMark, shiftCharacters } from './raised.ts';

/** A line of Markdown as a reader sees it. */
export interface InlineText {
  text: string;
  /** What was taken out of it: struck out, or a mark that points to a note. */
  asides: { text: string; hidden: ReasonKey | null; aside: ReasonKey | null }[];
  /** Whether it is a picture and nothing else. */
  placeholder: boolean;
  /** Whether it is links and nothing else, and where they lead. */
  linked: boolean;
  hosts: string[];
}

const TAGS =
  /<\/?(?:u|b|i|em|strong|font|span|center|p|div|big|small|mark|a|img|ins|kbd|code|details|summary|hr)\b[^<>]*>/giu;
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  emsp: ' ',
  ensp: ' ',
};
/** Characters that a bar before them keeps from being marks stand in private use until the marks are read. */
const ESCAPED = 0xe100;

/**
 * Reads the marks of a line of Markdown.
 * @example readInline('修复~~300~~**450**公顷[^1]').text === '修复450公顷'
 */
export function readInline(raw: string): InlineText {
  const asides: InlineText['asides'] = [];
  const hosts: string[] = [];
  let linkedLetters = 0;
  const take = (text: string, hidden: ReasonKey | null, aside: ReasonKey | null): string => {
    if (text.trim() !== '') asides.push({ text: text.trim(), hidden, aside });
    return '';
  };
  const text = raw
    .replace(/\\(?<mark>[!-/:-@[-`{-~])/gu, (_, mark: string) =>
      String.fromCharCode(ESCAPED + mark.charCodeAt(0)),
    )
    .replace(/\$(?<formula>[^$\n]{1,200})\$/gu, (whole, formula: string) => toLinearLatex(formula) ?? whole)
    .replace(/^\[\^(?<id>[^\]\s]{1,20})\]:\s*/u, (_, id: string) => `注${/^\d+$/u.test(id) ? id : ''}：`)
    .replace(/(?<=\S)\[\^[^\]\s]{1,20}\]/gu, (mark) => take(mark, null, 'note-mark'))
    .replace(/!\[(?<alt>[^\]]*)\]\((?<src>[^()\s]*)[^()]*\)/gu, (_, alt: string, src: string) =>
      picture(alt, src),
    )
    .replace(/<img\b[^<>]*>/giu, (tag) => picture(attribute(tag, 'alt'), attribute(tag, 'src')))
    .replace(/(?<!!)\[(?<words>[^[\]]*)\]\((?<href>[^()\s]*)[^()]*\)/gu, (_, words: string, href: string) => {
      const host = /^(?:https?:)?\/\/(?<host>[^/?#:]+)/iu.exec(href)?.groups?.host;
      if (host) hosts.push(host.toLowerCase());
      linkedLetters += lettersIn(words);
      return words;
    })
    .replace(/<(?<address>https?:\/\/[^<>\s]+)>/gu, '$<address>')
    .replace(/~~(?<words>[^~]+)~~/gu, (_, words: string) => take(words, 'struck-out', null))
    .replace(/<(?:del|s|strike)>(?<words>[^<]*)<\/\w+>/giu, (_, words: string) =>
      take(words, 'struck-out', null),
    )
    .replace(
      /<(?<tag>su[pb])>(?<words>[^<]*)<\/su[pb]>/giu,
      (_, tag: string, words: string, at: number, all: string) =>
        tag.toLowerCase() === 'sup' && isNoteMark(words, all.slice(0, at))
          ? take(words, null, 'note-mark')
          : shiftCharacters(words, tag.toLowerCase() === 'sup' ? 'raised' : 'lowered'),
    )
    .replace(/(?<=[\p{L}\d])\^(?<words>[-+\d\w]{1,6})\^/gu, (_, words: string) =>
      shiftCharacters(words, 'raised'),
    )
    .replace(/(?<=[A-Za-z])~(?<words>[\d\w]{1,4})~/gu, (_, words: string) =>
      shiftCharacters(words, 'lowered'),
    )
    .replace(/\s*<br ?\/?>\s*/giu, ' ')
    .replace(TAGS, '')
    .replace(/`(?<words>[^`]+)`/gu, '$<words>')
    .replace(/\*\*|__/gu, '')
    .replace(/\*(?<words>[^\s*](?:[^*]*[^\s*])?)\*/gu, '$<words>')
    .replace(/(?<![\p{L}\d])_(?<words>[^\s_](?:[^_]*[^\s_])?)_(?![\p{L}\d])/gu, '$<words>')
    .replace(/&(?<name>[a-z]{2,5});/giu, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/[\ue100-\ue17f]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - ESCAPED))
    .trim();
  return {
    text,
    asides,
    placeholder: /^〔图片[^〕]*〕$/u.test(text),
    linked: linkedLetters > 0 && linkedLetters >= lettersIn(text) * 0.8,
    hosts: linkedLetters >= lettersIn(text) * 0.8 ? hosts : [],
  };
}

const lettersIn = (text: string): number => (text.match(/[\p{L}\d]/gu) ?? []).length;
const picture = (alt: string, src: string): string => toPlaceholder('img', { alt, src }) ?? '';
const attribute = (tag: string, name: string): string =>
  new RegExp(String.raw`\b${name}\s*=\s*["']([^"']*)`, 'iu').exec(tag)?.[1] ?? '';
