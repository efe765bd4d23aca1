/**
 * Decodes a page by its Content-Type header, its byte order mark or its meta charset; where its bytes say otherwise, by them: a page that
 * moved to another server keeps an old label, and many have none.
 */
export function decodeHtml(bytes: Uint8Array, contentType = ''): string {
  const start = String.fromCharCode(...bytes.subarray(0, 2048));
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb ? 'utf-8' : undefined;
  const said = /charset\s*=\s*["']?([\w:-]+)/i;
  const name = marked ?? said.exec(contentType)?.[1] ?? said.exec(start)?.[1] ?? 'utf-8';
  try {
    const text = new TextDecoder(name).decode(bytes);
    return MISTAKEN.test(name) ? byItsBytes(bytes) : text;
  } catch {
    return byItsBytes(bytes);
  }
}

/** Labels that pages carry by mistake for each other. */
const MISTAKEN = /^(?:utf-?8|iso-?8859-?1|windows-?1252|latin-?1|us-ascii)$/i;
const LINE_END = 0x0a;

/** Line by line, as a part that is included may be written otherwise: UTF-8 where its bytes are, which letters of Windows never are by chance. */
function byItsBytes(bytes: Uint8Array): string {
  const whole = strictly(bytes);
  if (whole !== null) return whole;
  const western = new TextDecoder('windows-1252');
  const lines: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1);
    lines.push(strictly(line) ?? western.decode(line));
    from += line.length;
  }
  return lines.join('');
}

/** As UTF-8; null where it is none. A page may be cut within its last letter. */
function strictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
