import 'reflect-metadata';
import { Pkcs10CertificateRequest } from '@peculiar/x509';
import acme from 'acme-client';
import { openAuthority } from '../../local/acme/authority.ts';

const DAY = 86_400_000;

/** A test's own certificate authority, offline. */
export async function openCertificates() {
  const authority = await openAuthority();
  const make = async (names: string[], days = 90) => {
    const [key, csr] = await acme.crypto.createCsr({ altNames: names }, await acme.crypto.createPrivateEcdsaKey());
    const now = new Date();
    const { pem: chain, serial } = await authority.issue(new Pkcs10CertificateRequest(Buffer.from(csr)), names, days, now);
    return { certificateId: serial, chain, key: key.toString(), notAfter: new Date(now.getTime() + days * DAY) };
  };
  return { rootPem: authority.rootPem, make };
}
