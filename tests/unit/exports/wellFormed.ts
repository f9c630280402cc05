/** What keeps a text from being well-formed XML: tags that do not nest, attributes twice, stray signs. */
export function checkWellFormed(text: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  let rest = text.replace(/^<\?xml [^?]*\?>\s*/, '').trimEnd();
  let roots = 0;
  while (rest !== '') {
    const tag = /^<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/.exec(rest);
    if (tag) {
      const [whole, closing, name = '', attributes = '', empty] = tag;
      const names = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map((match) => match[1]);
      if (new Set(names).size !== names.length) faults.push(`<${name}> has an attribute twice`);
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(attributes)) faults.push(`<${name}> has a stray &`);
      if (closing && open.pop() !== name) faults.push(`</${name}> closes nothing`);
      if (!closing && open.length === 0) roots += 1;
      if (!closing && !empty) open.push(name);
      rest = rest.slice(whole.length);
      continue;
    }
    const words = /^[^<]+/.exec(rest)?.[0];
    if (!words) return [...faults, `no tag at ${rest.slice(0, 40)}`];
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(words)) faults.push(`stray & in ${words}`);
    rest = rest.slice(words.length);
  }
  if (open.length > 0) faults.push(`<${open.join('> <')}> is never closed`);
  return roots === 1 ? faults : [...faults, `${roots} root elements`];
}
