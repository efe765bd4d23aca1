/** Characters of a page, by its header, its byte order mark or what it says of itself; UTF-8 where nobody says. */
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
