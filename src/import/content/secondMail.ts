/** The part of a message or saved page that holds its text, read apart from the first reading: heads are split, bytes decoded. */
export interface MailPart {
  isHtml: boolean;
  text: string;
}

/** The parts of HTML of a message (a frame is one of its own), else its first part of plain text. */
export function readMailPart(bytes: Uint8Array): MailPart | undefined {
  const parts = partsOf(new TextDecoder('latin1').decode(bytes), 0);
  const pages = parts.filter(({ isHtml }) => isHtml).map(({ text }) => text);
  return pages.length > 0 ? { isHtml: true, text: pages.join('\n') } : parts[0];
}

const DEEPEST = 6;

function partsOf(raw: string, depth: number): MailPart[] {
  const cut = /\r?\n\r?\n/u.exec(raw);
  if (!cut || depth > DEEPEST) return [];
  const head = raw.slice(0, cut.index).replace(/\r?\n[ \t]+/gu, ' ');
  const body = raw.slice(cut.index + cut[0].length);
  const type = /^content-type:\s*([^\r\n]*)/imu.exec(head)?.[1] ?? 'text/plain';
  const boundary = /boundary="?([^";\r\n]+)"?/iu.exec(type)?.[1];
  if (/^multipart\//iu.test(type) && boundary)
    return body
      .split(`--${boundary}`)
      .slice(1)
      .flatMap((part) => partsOf(part.replace(/^\r?\n/u, ''), depth + 1));
  if (!/^text\/(?:html|plain)/iu.test(type) || /^content-disposition:\s*attachment/imu.test(head)) return [];
  const encoding = /^content-transfer-encoding:\s*(\S+)/imu.exec(head)?.[1]?.toLowerCase() ?? '8bit';
  const charset = /charset="?([\w-]+)/iu.exec(type)?.[1] ?? 'utf-8';
  return [{ isHtml: /^text\/html/iu.test(type), text: new TextDecoder(charset).decode(bytesOf(body, encoding)) }];
}

function bytesOf(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body.replace(/[^\w+/=]/gu, ''), 'base64');
  const plain =
    encoding === 'quoted-printable'
      ? body
          .replace(/=[ \t]*\r?\n/gu, '')
          .replace(/=([\da-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
      : body;
  return Buffer.from(plain, 'latin1');
}
