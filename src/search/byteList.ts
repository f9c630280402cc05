/** Bytes that are written one after the other, in one piece of memory that grows. */
export interface ByteList {
  /** A whole number of up to 31 bits in as few bytes as it needs, seven bits a byte. */
  number: (value: number) => void;
  add: (bytes: Uint8Array) => void;
  length: () => number;
  /** What was written since it was last emptied; its memory is used again. */
  view: () => Uint8Array;
  empty: () => void;
}

/** Makes an empty one, with room for so many bytes at first. */
export function createBytes(room = 1 << 16): ByteList {
  let memory = new Uint8Array(room);
  let end = 0;
  const reserve = (more: number): void => {
    if (end + more <= memory.length) return;
    const larger = new Uint8Array(Math.max(memory.length * 2, end + more));
    larger.set(memory);
    memory = larger;
  };
  return {
    number: (value) => {
      reserve(5);
      let rest = value;
      for (; rest > 127; rest >>>= 7) memory[end++] = (rest & 127) | 128;
      memory[end++] = rest;
    },
    add: (bytes) => {
      reserve(bytes.length);
      memory.set(bytes, end);
      end += bytes.length;
    },
    length: () => end,
    view: () => memory.subarray(0, end),
    empty: () => {
      end = 0;
    },
  };
}
