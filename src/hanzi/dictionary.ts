/** A node of a trie over code points: what may follow, and the value of the key that ends here. */
export interface TrieNode<Value> {
  next: Map<number, TrieNode<Value>>;
  value?: Value;
}

/** An empty trie. */
export function createTrie<Value>(): TrieNode<Value> {
  return { next: new Map() };
}

/** Adds a key; a later value replaces an earlier one. */
export function addKey<Value>(root: TrieNode<Value>, key: string, value: Value): void {
  let node = root;
  for (const char of key) {
    const code = char.codePointAt(0) ?? 0;
    let child = node.next.get(code);
    if (!child) node.next.set(code, (child = { next: new Map() }));
    node = child;
  }
  node.value = value;
}

/** How many UTF-16 units the character at `index` takes. */
export function widthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

/**
 * Every key that begins at `start`, shortest first, as far as the text goes.
 * A generator would be nicer and is three times slower: this is the innermost loop of a build.
 */
export function forEachKeyAt<Value>(
  root: TrieNode<Value>,
  text: string,
  start: number,
  visit: (end: number, value: Value) => void,
): void {
  let node: TrieNode<Value> | undefined = root;
  for (let index = start; index < text.length;) {
    node = node.next.get(text.codePointAt(index) ?? 0);
    if (!node) return;
    index += widthAt(text, index);
    if (node.value !== undefined) visit(index, node.value);
  }
}

/** A key found in a text, by where it ends. */
export interface Found<Value> {
  end: number;
  value: Value;
}

/** The longest key that begins at `start`. */
export function findLongest<Value>(
  root: TrieNode<Value>,
  text: string,
  start: number,
): Found<Value> | undefined {
  let found: Found<Value> | undefined;
  forEachKeyAt(root, text, start, (end, value) => (found = { end, value }));
  return found;
}

/** Makes a function that replaces the longest key at every place, from the left; earlier pairs win over later ones. */
export function createReplacer(
  pairs: readonly (readonly [from: string, to: string])[],
): (text: string) => string {
  const root = createTrie<string>();
  for (let index = pairs.length - 1; index >= 0; index--) addKey(root, ...(pairs[index] ?? ['', '']));
  return (text) => {
    let result = '';
    for (let index = 0; index < text.length;) {
      const found = findLongest(root, text, index);
      const end = found?.end ?? index + widthAt(text, index);
      result += found?.value ?? text.slice(index, end);
      index = end;
    }
    return result;
  };
}
