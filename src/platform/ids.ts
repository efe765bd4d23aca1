/** Prefixes of ids in the API. */
export const ID_PREFIXES = {
  account: 'acc',
  project: 'proj',
  site: 'site',
  generation: 'gen',
  asset: 'asset',
  release: 'rel',
  build: 'bld',
  batch: 'bat',
  ast: 'ast',
  domain: 'dom',
  certificate: 'cert',
  dnsChange: 'dch',
  revision: 'rev',
  message: 'msg',
  proposal: 'prop',
  usageEvent: 'use',
  reservation: 'hold',
  apiKey: 'key',
  analysis: 'ana',
  incident: 'inc',
} as const;
export type IdKind = keyof typeof ID_PREFIXES;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Crockford's alphabet: no letters that look like a digit. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 26;

let lastTime = 0;
let counter = 0;

/**
 * A UUIDv7: sorts by its millisecond and, within one process, by order of creation.
 * @param now milliseconds since 1970.
 */
export function newId(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  if (now > lastTime) {
    lastTime = now;
    // Half of the range is left for counting up.
    counter = ((bytes[6]! & 0x07) << 8) | bytes[7]!;
  } else if (++counter > 0xfff) {
    lastTime++;
    counter = 0;
  }
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(lastTime / 2 ** (8 * (5 - i))) & 0xff;
  bytes[6] = 0x70 | (counter >> 8);
  bytes[7] = counter & 0xff;
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/** `0198c0de-…` → `site_0csk0dw…`, the form used in the API. Throws RangeError for an invalid UUID. */
export function encodeId(kind: IdKind, uuid: string): string {
  if (!isUuid(uuid)) throw new RangeError('not a uuid');
  let value = BigInt(`0x${uuid.replaceAll('-', '')}`);
  let text = '';
  for (let i = 0; i < LENGTH; i++) {
    text = ALPHABET[Number(value & 31n)] + text;
    value >>= 5n;
  }
  return `${ID_PREFIXES[kind]}_${text}`;
}

/** The UUID in a prefixed id; null when the prefix is another kind's or the id is invalid. */
export function decodeId(kind: IdKind, text: string): string | null {
  const prefix = `${ID_PREFIXES[kind]}_`;
  if (!text.startsWith(prefix) || text.length !== prefix.length + LENGTH) return null;
  let value = 0n;
  for (const character of text.slice(prefix.length)) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return null;
    value = (value << 5n) | BigInt(digit);
  }
  if (value >> 128n) return null;
  const hex = value.toString(16).padStart(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The UUIDs in an input's own fields and lists, plain or in API form. */
export function namedIds(input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return [];
  const texts = Object.values(input).flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]));
  const kinds = Object.keys(ID_PREFIXES) as IdKind[];
  return texts.flatMap((text) => {
    if (typeof text !== 'string') return [];
    if (isUuid(text.toLowerCase())) return [text.toLowerCase()];
    const uuid = kinds.map((kind) => decodeId(kind, text)).find((found) => found !== null);
    return uuid ? [uuid] : [];
  });
}
