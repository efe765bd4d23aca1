import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Pkcs10CertificateRequestGenerator } from '@peculiar/x509';
import { openAuthority } from '../../local/acme/authority.ts';

const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAYS = 90;

/** Certificates with a key each, of one authority, as files that the edge and nginx read. */
export async function openCertificateFolder(folder: string) {
  const authority = await openAuthority();
  mkdirSync(join(folder, 'certs'), { recursive: true });
  const make = async (name: string): Promise<void> => {
    const keys = (await webcrypto.subtle.generateKey(EC, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
    const csr = await Pkcs10CertificateRequestGenerator.create({ keys: keys as CryptoKeyPair, signingAlgorithm: EC });
    const { pem } = await authority.issue(csr, [name], DAYS, new Date());
    const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
    const lines = key.match(/.{1,64}/g)!.join('\n');
    await writeFile(join(folder, `certs/${name}.crt`), pem);
    await writeFile(join(folder, `certs/${name}.key`), `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`);
  };
  return { rootPem: authority.rootPem, make };
}
