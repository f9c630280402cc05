const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Signs that XML 1.0 has no place for are left out, the special ones written as entities. */
export function escapeXml(text: string): string {
  return [...text]
    .filter((sign) => sign >= ' ' || '\t\n\r'.includes(sign))
    .join('')
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/** An XML element; attributes without a value are left out, children must already be XML. */
export function xml(
  name: string,
  attributes: Record<string, string | undefined>,
  ...children: string[]
): string {
  const printed = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value ?? '')}"`)
    .join('');
  return children.length === 0 ? `<${name}${printed}/>` : `<${name}${printed}>${children.join('')}</${name}>`;
}
