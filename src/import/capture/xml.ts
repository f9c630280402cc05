import type { Element, ElementContent, Nodes, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { ProblemError, tellProblem } from '../../plan/problem.ts';

/** Elements are told by their local names: the prefixes of namespaces differ from program to program. */
export function localName({ name }: Element): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Parses a part of an office file; throws a ProblemError when it is no XML. */
export function parseXml(bytes: Uint8Array, file: string): Root {
  try {
    return fromXml(new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/<!DOCTYPE[^>[]*>/u, ''));
  } catch {
    throw new ProblemError(tellProblem('capture-broken-xml', { file, line: null }, {}));
  }
}

const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';

/** The element children of a node, all of them or those of one name. */
export function elementsOf(node: Nodes | undefined, name?: string): Element[] {
  if (!node || !('children' in node)) return [];
  return (node.children as Nodes[]).filter(
    (child): child is Element =>
      child.type === 'element' && (name === undefined || localName(child) === name),
  );
}

/** The first element down a path of names. */
export function elementAt(node: Nodes | undefined, ...path: string[]): Element | undefined {
  let at: Nodes | undefined = node;
  for (const name of path) at = elementsOf(at, name)[0];
  return at?.type === 'element' ? at : undefined;
}

/** An attribute by its local name. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  for (const [key, value] of Object.entries(element?.attributes ?? {}))
    if (key === name || key.endsWith(`:${name}`)) return value ?? undefined;
  return undefined;
}

/** Every element of a name below a node, in order; iterative, because files nest without bound. */
export function descendantsOf(node: Nodes, name: string): Element[] {
  const found: Element[] = [];
  const stack: (Nodes | ElementContent)[] = [node];
  for (let at = stack.pop(); at; at = stack.pop()) {
    if (at.type === 'element' && localName(at) === name) found.push(at);
    if ('children' in at) stack.push(...([...at.children].reverse() as Nodes[]));
  }
  return found;
}

/** All text below a node. */
export function textOf(node: Nodes): string {
  let text = '';
  const stack: Nodes[] = [node];
  for (let at = stack.pop(); at; at = stack.pop()) {
    if (at.type === 'text' || at.type === 'cdata') text += at.value;
    if ('children' in at) stack.push(...([...at.children].reverse() as Nodes[]));
  }
  return text;
}
