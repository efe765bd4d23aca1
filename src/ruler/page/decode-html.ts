/** Decodes a page by its Content-Type header, its byte order mark or its meta charset; UTF-8 by default. */
export function decodeHtml(bytes: Uint8Array, contentType = ''): string {
  const start = String.fromCharCode(...bytes.subarray(0, 2048));
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb ? 'utf-8' : undefined;
  const said = /charset\s*=\s*["']?([\w:-]+)/i;
  const name = marked ?? said.exec(contentType)?.[1] ?? said.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
