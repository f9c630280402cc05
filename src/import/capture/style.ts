import type { Element, Nodes, Root } from 'hast';

/** What an element's style says: property → value, both lower case, comments and escapes undone. */
export type Declarations = ReadonlyMap<string, string>;

/** A rule of the page's own style sheets, as far as it names an element by id, class or tag. */
export interface StyleRule {
  tag: string | null;
  id: string | null;
  classes: string[];
  declarations: Declarations;
}

/**
 * Reads declarations as a browser does, with comments in them and letters written as escapes.
 * @example readDeclarations('d\\69splay:/**\/none').get('display') === 'none'
 */
function readDeclarations(style: string): Declarations {
  const plain = style
    .replace(/\/\*[^]*?(?:\*\/|$)/gu, '')
    .replace(/\\(?<code>[\da-f]{1,6})\s?/giu, (_, code: string) => toCharacter(code))
    .replace(/\\(?<plain>[^\da-f])/giu, '$<plain>')
    .toLowerCase();
  const declarations = new Map<string, string>();
  for (const each of plain.split(';')) {
    const at = each.indexOf(':');
    if (at > 0)
      declarations.set(
        each.slice(0, at).trim(),
        each
          .slice(at + 1)
          .replace(/!\s*important/u, '')
          .trim(),
      );
  }
  return declarations;
}

function toCharacter(code: string): string {
  const point = Number.parseInt(code, 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

/** The simple rules (`#id`, `.class`, `tag.class`) of the page's own style sheets; those of media queries are left out. */
export function readStyleRules(root: Nodes): StyleRule[] {
  const sheets: string[] = [];
  const stack: (Root | Element)[] = root.type === 'root' || root.type === 'element' ? [root] : [];
  for (let node = stack.pop(); node; node = stack.pop())
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'style')
        sheets.push(child.children.map((each) => (each.type === 'text' ? each.value : '')).join(''));
      else stack.push(child);
    }
  return sheets.flatMap(parseSheet);
}

function parseSheet(sheet: string): StyleRule[] {
  const plain = sheet
    .replace(/\/\*[^]*?(?:\*\/|$)/gu, '')
    .replace(/@[^{};]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu, '');
  return [...plain.matchAll(/(?<selectors>[^{}]{1,2000})\{(?<body>[^{}]*)\}/gu)].flatMap(({ groups }) => {
    const declarations = readDeclarations(groups?.body ?? '');
    return (groups?.selectors ?? '').split(',').flatMap((selector): StyleRule[] => {
      const simple = /^(?<tag>[a-z][a-z\d]*)?(?<id>#[\w-]+)?(?<classes>(?:\.[\w-]+)*)$/iu.exec(
        selector.trim(),
      )?.groups;
      if (!simple || (!simple.id && !simple.classes)) return [];
      const { tag = '', id = '', classes = '' } = simple;
      return [
        {
          tag: tag.toLowerCase() || null,
          id: id.slice(1) || null,
          classes: classes.split('.').filter(Boolean),
          declarations,
        },
      ];
    });
  });
}

/** What the page's rules and the element's own attribute say of it together. */
export function styleOf(element: Element, rules: readonly StyleRule[]): Declarations {
  const { id, className, style } = element.properties;
  const names = Array.isArray(className) ? className.map(String) : [];
  const matching = rules.filter(
    (rule) =>
      (rule.tag === null || rule.tag === element.tagName) &&
      (rule.id === null || rule.id === id) &&
      rule.classes.every((each) => names.includes(each)),
  );
  const own = typeof style === 'string' ? readDeclarations(style) : new Map<string, string>();
  return new Map([...matching.flatMap(({ declarations }) => [...declarations]), ...own]);
}
