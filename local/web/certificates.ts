import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A certificate with its key, as PEM. */
export interface Identity {
  key: string;
  cert: string;
}

interface Authority extends Identity {
  name: string;
}

const DAY = 86_400_000;

/** Makes certificates (RFC 5280) for local names: valid, expired and mismatched ones. */
export function makeAuthority(name = 'Local web'): Authority {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer = { name, key: privateKey };
  const cert = certificate({ subject: name, publicKey, signer, from: -DAY, until: 3650 * DAY, extensions: [isAuthority] });
  return { name, key: pemOf(privateKey), cert };
}

/** @param days validity; negative for an expired one. */
export function issueCertificate({ name, key }: Authority, host: string, days = 90): Identity {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer = { name, key: createPrivateKey(key) };
  const from = Math.min(-DAY, (days - 90) * DAY);
  return {
    key: pemOf(privateKey),
    cert: certificate({ subject: host, publicKey, signer, from, until: days * DAY, extensions: [names(host)] }),
  };
}

interface Parts {
  subject: string;
  publicKey: KeyObject;
  signer: { name: string; key: KeyObject };
  /** Milliseconds from now. */
  from: number;
  until: number;
  extensions: Buffer[];
}

const SEQUENCE = 0x30;
const ECDSA_WITH_SHA256 = der(SEQUENCE, oid('1.2.840.10045.4.3.2'));

const isAuthority = der(SEQUENCE, oid('2.5.29.19'), der(0x04, der(SEQUENCE, der(0x01, Buffer.from([0xff])))));
const names = (host: string): Buffer => der(SEQUENCE, oid('2.5.29.17'), der(0x04, der(SEQUENCE, der(0x82, Buffer.from(host)))));

function certificate({ subject, publicKey, signer, from, until, extensions }: Parts): string {
  const serial = randomBytes(16);
  serial[0] = (serial[0]! & 0x3f) | 0x40;
  const body = der(
    SEQUENCE,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ECDSA_WITH_SHA256,
    commonName(signer.name),
    der(SEQUENCE, time(from), time(until)),
    commonName(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(SEQUENCE, ...extensions)),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, signer.key));
  const text = der(SEQUENCE, body, ECDSA_WITH_SHA256, signature).toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${text.replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;
}

const commonName = (name: string): Buffer => der(SEQUENCE, der(0x31, der(SEQUENCE, oid('2.5.4.3'), der(0x0c, Buffer.from(name)))));
/** Two-digit year, as certificates have it until 2049. */
const time = (fromNow: number): Buffer =>
  der(0x17, Buffer.from(`${new Date(Date.now() + fromNow).toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`));
const pemOf = (key: KeyObject): string => String(key.export({ type: 'pkcs8', format: 'pem' }));

function der(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(body)]), body]);
}

/** The shortest DER length: browsers accept no other. */
function lengthOf({ length }: Buffer): number[] {
  if (length < 128) return [length];
  return length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

function oid(text: string): Buffer {
  const [first, second, ...rest] = text.split('.').map(Number) as [number, number, ...number[]];
  const bytes = [first * 40 + second];
  for (const part of rest) {
    const groups = [part & 0x7f];
    for (let left = part >> 7; left > 0; left >>= 7) groups.unshift((left & 0x7f) | 0x80);
    bytes.push(...groups);
  }
  return der(0x06, Buffer.from(bytes));
}
