/** ZIP files (PKWARE's APPNOTE 6.3) of text, as office documents are: the same parts always give the same bytes. */
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the day from which ZIP counts: the same bytes whenever and wherever they are made. */
const DAY_ONE = 0x0021;
/** What is needed to unpack: deflated parts (2.0). */
const VERSION = 20;
/** Names are UTF-8. */
const UTF_8 = 0x0800;
const DEFLATED = 8;
const LOCAL = { mark: 0x04034b50, size: 30 };
const CENTRAL = { mark: 0x02014b50, size: 46 };
const END = { mark: 0x06054b50, size: 22 };

interface Packed {
  content: Buffer;
  sum: number;
  size: number;
}

function pack(text: string): Packed {
  const bytes = Buffer.from(text);
  return { content: deflateRawSync(bytes, { level: 6 }), sum: crc32(bytes), size: bytes.length };
}

/** What both heads of a part say of it, from the version to the length of its name. */
function writeFacts(head: Buffer, at: number, name: Buffer, { content, sum, size }: Packed): void {
  head.writeUInt16LE(VERSION, at);
  head.writeUInt16LE(UTF_8, at + 2);
  head.writeUInt16LE(DEFLATED, at + 4);
  head.writeUInt16LE(DAY_ONE, at + 8);
  head.writeUInt32LE(sum, at + 10);
  head.writeUInt32LE(content.length, at + 14);
  head.writeUInt32LE(size, at + 18);
  head.writeUInt16LE(name.length, at + 22);
}

/** A package of parts by their paths, in their order. */
export function toZip(parts: Record<string, string>): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(parts)) {
    const [name, packed] = [Buffer.from(path), pack(text)];
    const head = Buffer.alloc(LOCAL.size);
    head.writeUInt32LE(LOCAL.mark, 0);
    writeFacts(head, 4, name, packed);
    const entry = Buffer.alloc(CENTRAL.size);
    entry.writeUInt32LE(CENTRAL.mark, 0);
    entry.writeUInt16LE(VERSION, 4);
    writeFacts(entry, 6, name, packed);
    entry.writeUInt32LE(at, 42);
    files.push(head, name, packed.content);
    list.push(entry, name);
    at += head.length + name.length + packed.content.length;
  }
  const entries = Buffer.concat(list);
  const end = Buffer.alloc(END.size);
  end.writeUInt32LE(END.mark, 0);
  end.writeUInt16LE(list.length / 2, 8);
  end.writeUInt16LE(list.length / 2, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, entries, end]);
}
