import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { createSecureContext, createServer, type SecureContext } from 'node:tls';
import { Pkcs10CertificateRequest } from '@peculiar/x509';
import acme from 'acme-client';
import { openAuthority } from '../acme/authority.ts';

export interface Visited {
  port: number;
  /** The root that its visitors must trust. */
  rootPem: string;
  close(): Promise<void>;
}

const DAYS = 90;

/** Servers for visitors: TLS with a certificate for each host that is served, and a refused handshake for every other. */
export async function serveVisitors(isServed: (host: string) => boolean): Promise<Visited> {
  const authority = await openAuthority();
  const issued = new Map<string, SecureContext>();
  const certify = async (host: string): Promise<SecureContext | undefined> => {
    if (!isServed(host)) return undefined;
    const known = issued.get(host);
    if (known) return known;
    const [key, csr] = await acme.crypto.createCsr({ altNames: [host] }, await acme.crypto.createPrivateEcdsaKey());
    const { pem } = await authority.issue(new Pkcs10CertificateRequest(Buffer.from(csr)), [host], DAYS, new Date());
    const context = createSecureContext({ cert: pem, key });
    issued.set(host, context);
    return context;
  };
  const server = createServer({
    SNICallback: (host, done) => void certify(host).then((context) => done(null, context), done),
  });
  server.on('tlsClientError', () => {});
  server.on('secureConnection', (socket) => socket.on('error', () => {}));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    rootPem: authority.rootPem,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
