import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto as Crypto);

const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY = 86_400_000;

interface KeyPair {
  publicKey: webcrypto.CryptoKey;
  privateKey: webcrypto.CryptoKey;
}
interface Signer {
  certificate: x509.X509Certificate;
  keys: KeyPair;
}

/** A persistent root with an intermediate that signs: browsers of this machine can be made to trust it. */
export interface Authority {
  rootPem: string;
  /** @param days validity of the certificate. */
  issue(csr: x509.Pkcs10CertificateRequest, names: string[], days: number, now: Date): Promise<{ pem: string; serial: string }>;
}

/** 16 bytes, the first bit clear so that the serial is positive in DER. */
function newSerial(): string {
  const bytes = randomBytes(16);
  bytes[0] = (bytes[0]! & 0x7f) | 0x01;
  return bytes.toString('hex');
}

const generate = () => webcrypto.subtle.generateKey(EC, true, ['sign', 'verify']) as Promise<KeyPair>;
/** Each ends with a line break, without which certbot reads none (RFC 7468, 3). */
const pemOf = (...certificates: x509.X509Certificate[]): string => certificates.map((each) => `${each.toString('pem')}\n`).join('');

async function makeAuthority(name: string, issuer: Signer | null, now: Date): Promise<Signer> {
  const keys = await generate();
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: newSerial(),
    subject: `CN=${name}`,
    issuer: issuer ? issuer.certificate.subject : `CN=${name}`,
    notBefore: new Date(now.getTime() - DAY),
    notAfter: new Date(now.getTime() + 3650 * DAY),
    publicKey: keys.publicKey as CryptoKey,
    signingKey: (issuer?.keys ?? keys).privateKey as CryptoKey,
    signingAlgorithm: EC,
    extensions: [
      new x509.BasicConstraintsExtension(true, issuer ? 0 : 1, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey as CryptoKey),
      await x509.AuthorityKeyIdentifierExtension.create((issuer?.keys ?? keys).publicKey as CryptoKey),
    ],
  });
  return { certificate, keys };
}

const Stored = (text: string) =>
  JSON.parse(text) as { certificate: string; privateKey: webcrypto.JsonWebKey; publicKey: webcrypto.JsonWebKey }[];

async function keep(file: string, signers: Signer[]): Promise<void> {
  const stored = await Promise.all(
    signers.map(async ({ certificate, keys }) => ({
      certificate: certificate.toString('pem'),
      privateKey: await webcrypto.subtle.exportKey('jwk', keys.privateKey),
      publicKey: await webcrypto.subtle.exportKey('jwk', keys.publicKey),
    })),
  );
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, JSON.stringify(stored), { mode: 0o600 });
}

const reopen = (text: string): Promise<Signer[]> =>
  Promise.all(
    Stored(text).map(async ({ certificate, privateKey, publicKey }) => ({
      certificate: new x509.X509Certificate(certificate),
      keys: {
        privateKey: await webcrypto.subtle.importKey('jwk', privateKey, EC, true, ['sign']),
        publicKey: await webcrypto.subtle.importKey('jwk', publicKey, EC, true, ['verify']),
      },
    })),
  );

/** Opens the local certificate authority; with a file it is the same one every time. */
export async function openAuthority(file?: string, now = new Date()): Promise<Authority> {
  let signers = file && existsSync(file) ? await reopen(readFileSync(file, 'utf8')) : null;
  if (!signers) {
    const root = await makeAuthority('Page Magic local root', null, now);
    signers = [root, await makeAuthority('Page Magic local CA', root, now)];
    if (file) await keep(file, signers);
  }
  const [root, intermediate] = signers as [Signer, Signer];
  return {
    rootPem: root.certificate.toString('pem'),
    issue: async (csr, names, days, at) => {
      const serial = newSerial();
      const leaf = await x509.X509CertificateGenerator.create({
        serialNumber: serial,
        subject: '',
        issuer: intermediate.certificate.subject,
        notBefore: new Date(at.getTime() - 60_000),
        notAfter: new Date(at.getTime() + days * DAY),
        publicKey: csr.publicKey,
        signingKey: intermediate.keys.privateKey as CryptoKey,
        signingAlgorithm: EC,
        extensions: [
          new x509.BasicConstraintsExtension(false, undefined, true),
          new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
          new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
          // Critical, because the certificate has no subject.
          new x509.SubjectAlternativeNameExtension(
            names.map((value) => ({ type: 'dns' as const, value })),
            true,
          ),
          await x509.SubjectKeyIdentifierExtension.create(csr.publicKey),
          await x509.AuthorityKeyIdentifierExtension.create(intermediate.keys.publicKey as CryptoKey),
        ],
      });
      return { pem: pemOf(leaf, intermediate.certificate), serial };
    },
  };
}
