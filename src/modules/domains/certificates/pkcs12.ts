import { createHash, createHmac, createPrivateKey, randomBytes, X509Certificate } from 'node:crypto';

/** Iterations of the key derivations, the default of openssl. */
const ITERATIONS = 2048;
/** Block size of SHA-256 in bytes. */
const BLOCK = 64;

const OID = {
  data: '2a864886f70d010701',
  shroudedKeyBag: '2a864886f70d010c0a0102',
  certBag: '2a864886f70d010c0a0103',
  x509Certificate: '2a864886f70d01091601',
  localKeyId: '2a864886f70d010915',
  sha256: '608648016503040201',
} as const;

function der(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length);
  const bytes = size.subarray(size.findIndex((byte) => byte > 0));
  const length = body.length < 0x80 ? Buffer.from([body.length]) : Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
  return Buffer.concat([Buffer.from([tag]), length, body]);
}
const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts);
const set = (...parts: Buffer[]): Buffer => der(0x31, ...parts);
const octets = (bytes: Buffer): Buffer => der(0x04, bytes);
const integer = (value: number): Buffer => der(0x02, Buffer.from(value < 0x80 ? [value] : [value >> 8, value & 0xff]));
const oid = (name: keyof typeof OID): Buffer => der(0x06, Buffer.from(OID[name], 'hex'));
const explicit = (...parts: Buffer[]): Buffer => der(0xa0, ...parts);
const content = (bytes: Buffer): Buffer => sequence(oid('data'), explicit(octets(bytes)));

/** Repeats a string to fill whole blocks. */
const filled = (bytes: Buffer): Buffer => Buffer.alloc(Math.ceil(bytes.length / BLOCK) * BLOCK, bytes);

/** The file's MAC key (RFC 7292, B.2, for SHA-256, where one block is long enough). */
function sealingKey(password: string, salt: Buffer): Buffer {
  const text = Buffer.from(`${password}\0`, 'utf16le').swap16();
  let hash = Buffer.concat([Buffer.alloc(BLOCK, 3), filled(salt), filled(text)]);
  for (let round = 0; round < ITERATIONS; round++) hash = createHash('sha256').update(hash).digest();
  return hash;
}

interface Contents {
  key: string;
  /** PEM, leaf certificate first. */
  chain: string;
  password: string;
}

/** Builds a PKCS #12 file (RFC 7292) of a key and its certificates: the key encrypted with AES-256, the MAC by SHA-256. */
export function pkcs12({ key, chain, password }: Contents): Buffer {
  const certificates = chain.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)!.map((pem) => new X509Certificate(pem));
  const localKeyId = createHash('sha1').update(certificates[0]!.raw).digest();
  const attributes = set(sequence(oid('localKeyId'), set(octets(localKeyId))));
  const encrypted = createPrivateKey(key).export({ type: 'pkcs8', format: 'der', cipher: 'aes-256-cbc', passphrase: password });
  const certificateBags = certificates.map(({ raw }, at) =>
    sequence(oid('certBag'), explicit(sequence(oid('x509Certificate'), explicit(octets(raw)))), ...(at === 0 ? [attributes] : [])),
  );
  const keyBag = sequence(oid('shroudedKeyBag'), explicit(encrypted), attributes);
  const safe = sequence(content(sequence(...certificateBags)), content(sequence(keyBag)));
  const salt = randomBytes(16);
  const seal = createHmac('sha256', sealingKey(password, salt)).update(safe).digest();
  const mac = sequence(sequence(sequence(oid('sha256'), der(0x05)), octets(seal)), octets(salt), integer(ITERATIONS));
  return sequence(integer(3), content(safe), mac);
}
