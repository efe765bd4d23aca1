import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const START = 'pm_live_';
const SHOWN = 8;
const SECRET = 32;
const CHECK = 6;
const FORM = new RegExp(`^${START}[0-9A-Za-z]{${SHOWN + SECRET + CHECK}}$`);

export interface ApiKeyText {
  text: string;
  /** Stored in the clear, to display the key and look it up. */
  prefix: string;
  hash: string;
}

const characters = (count: number): string => Array.from({ length: count }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** Six check characters that any typo changes, so that a mistyped key is not reported as unknown. */
function checkOf(body: string): string {
  let rest = crc32(body);
  let text = '';
  for (let i = 0; i < CHECK; i++) {
    text = ALPHABET[rest % ALPHABET.length] + text;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return text;
}

/** A new key: `pm_live_` + 8 displayed characters + 32 secret ones (190 bits) + a checksum. */
export function makeApiKeyText(): ApiKeyText {
  const body = `${START}${characters(SHOWN + SECRET)}`;
  return partsOf(`${body}${checkOf(body)}`);
}

/** The parts of a submitted key, or null when it was mistyped or truncated. */
export function readApiKeyText(text: string): ApiKeyText | null {
  if (!FORM.test(text) || checkOf(text.slice(0, -CHECK)) !== text.slice(-CHECK)) return null;
  return partsOf(text);
}

/** Compares two hashes in constant time. */
export function isSameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

const partsOf = (text: string): ApiKeyText => ({
  text,
  prefix: text.slice(0, START.length + SHOWN),
  hash: createHash('sha256').update(text).digest('hex'),
});
