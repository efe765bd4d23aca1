/** Max bytes of one string of a TXT record (RFC 1035, 3.3.14). */
const STRING_BYTES = 255;

/** Base of escapes for bytes that are not printable: decimal in zone files, octal in Route 53. */
type Base = 8 | 10;

const isPlain = (byte: number): boolean => byte >= 0x20 && byte < 0x7f;

/** Encodes a text for providers: quoted strings, each within the limit of a TXT record. */
export function quoteTxt(text: string, base: Base = 10): string {
  const bytes = Buffer.from(text, 'utf8');
  const strings: string[] = [];
  for (let at = 0; at < bytes.length || at === 0; at += STRING_BYTES) strings.push(quoted(bytes.subarray(at, at + STRING_BYTES), base));
  return strings.join(' ');
}

function quoted(bytes: Buffer, base: Base): string {
  const letters = Array.from(bytes, (byte) => {
    if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
    return isPlain(byte) ? String.fromCharCode(byte) : `\\${byte.toString(base).padStart(3, '0')}`;
  });
  return `"${letters.join('')}"`;
}

/** Decodes a provider's value, with its strings joined; null if its bytes are not valid text. */
export function unquoteTxt(given: string, base: Base = 10): string | null {
  if (!given.startsWith('"')) return given;
  const bytes: number[] = [];
  for (const [, inner = ''] of given.matchAll(/"((?:[^"\\]|\\.)*)"/gs)) {
    for (const [, number, escaped, plain] of inner.matchAll(/\\(\d{3})|\\(.)|([^\\])/gsu)) {
      if (number) bytes.push(Number.parseInt(number, base));
      else bytes.push(...Buffer.from(escaped ?? plain ?? '', 'utf8'));
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes));
  } catch {
    return null;
  }
}
