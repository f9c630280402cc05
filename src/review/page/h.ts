type Child = Node | string | null | undefined | false;

/** Makes an element: `h('p.note', { id: 'x', onclick }, 'text')`; words are set as text, never as markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  name: Tag | `${Tag}.${string}`,
  attributes: Record<string, string | number | boolean | null | ((event: never) => void)> = {},
  ...children: (Child | Child[])[]
): HTMLElementTagNameMap[Tag] {
  const [tag = 'div', ...classes] = name.split('.');
  const element = document.createElement(tag) as HTMLElementTagNameMap[Tag];
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value as EventListener);
    else if (value === true) element.setAttribute(key, '');
    else if (value !== false && value !== null) element.setAttribute(key, String(value));
  }
  element.append(
    ...children
      .flat()
      .filter(
        (child): child is Node | string =>
          child !== null && child !== undefined && child !== false && child !== '',
      ),
  );
  return element;
}

/** Fills the places of a sentence: `fill('第 {line} 行', { line: 3 })`. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}
