/** Attributes of an element; one without a value is left out. */
export type Attributes = Record<string, string | number | undefined>;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Controls, halves of surrogate pairs, and what Unicode never assigns. */
const NO_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\p{Cs}]/gu;
const MARKS = /[&<>"]/g;

/** Text made safe for the content and the attributes of SVG, XML and HTML; signs that XML 1.0 has no place for are left out. */
export function escapeText(text: string): string {
  return text.replace(NO_XML, '').replace(MARKS, (sign) => escapes[sign] ?? sign);
}

const SIGNS: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#34': '"',
  '#38': '&',
  '#39': "'",
};

/**
 * The text that the content or an attribute of an element stands for: the signs that markup has to escape, whoever did.
 * @example unescapeText('?q=a&amp;plan=b') // '?q=a&plan=b'
 */
export function unescapeText(markup: string): string {
  return markup.replace(/&(\w+|#3[489]);/g, (whole, name: string) => SIGNS[name] ?? whole);
}

/** A number as it stands in a file: two decimals at most, so that two builds write the same bytes. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}

/**
 * An element of SVG or XML as a string; children must already be safe.
 * @example element('text', { x: 4 }, escapeText('≥ 90%')) // '<text x="4">≥ 90%</text>'
 */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const printed = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : ` ${key}="${typeof value === 'number' ? String(round(value)) : escapeText(value)}"`,
  );
  const open = `<${name}${printed.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}
