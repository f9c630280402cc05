import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import { dist, readPage } from './dist.ts';

/** A page's elements in document order. */
export interface Markup {
  address: string;
  elements: Element[];
}

const parsed = new Map<string, Markup>();

/** The elements of a page, parsed once. */
export function parsePage(address: string): Markup {
  const known = parsed.get(address);
  if (known) return known;
  const markup = { address, elements: flatten(fromHtml(readPage(address))) };
  parsed.set(address, markup);
  return markup;
}

function flatten(node: Nodes): Element[] {
  const children = 'children' in node ? node.children.flatMap(flatten) : [];
  return node.type === 'element' ? [node, ...children] : children;
}

/** An attribute as one string, or undefined. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The visible words below a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Every id of a page, in document order. */
export function idsOf({ elements }: Markup): string[] {
  return elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
}

/** The style sheets or scripts that a page loads, as paths inside the portal. */
export function loadedFiles(address: string, kind: 'css' | 'js'): string[] {
  const addresses = parsePage(address).elements.map((element) => {
    if (kind === 'js') return element.tagName === 'script' ? attribute(element, 'src') : undefined;
    return attribute(element, 'rel') === 'stylesheet' ? attribute(element, 'href') : undefined;
  });
  const named = addresses.filter((each) => each !== undefined);
  return [...new Set(kind === 'js' ? named.flatMap(withImports) : named)];
}

/** A script and all scripts that it cannot run without. */
function withImports(script: string): string[] {
  const code = readFileSync(join(dist, script), 'utf8');
  const imported = [...code.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g)].map(
    (match) => match[1] ?? '',
  );
  return [script, ...imported.flatMap((name) => withImports(posix.join(posix.dirname(script), name)))];
}
