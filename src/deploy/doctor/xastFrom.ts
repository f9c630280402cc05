import { fromXml } from 'xast-util-from-xml';

/** XML as a tree, or undefined when it is not well-formed. */
export function xastFrom(text: string): ReturnType<typeof fromXml> | undefined {
  try {
    return fromXml(text);
  } catch {
    return undefined;
  }
}
