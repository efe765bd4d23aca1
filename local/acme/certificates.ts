import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AuthorityKeyIdentifierExtension,
  Pkcs10CertificateRequest,
  type SubjectAlternativeNameExtension,
  X509Certificate,
} from '@peculiar/x509';
import { z } from 'zod';
import type { Acme, Answered } from './acme.ts';
import { DAY, orderBody, refresh } from './orders.ts';
import { Problem } from './problem.ts';
import type { Signed } from './read-request.ts';
import type { Order } from './store.ts';

export async function finalize(acme: Acme, order: Order, payload: unknown, thumbprint: string): Promise<Answered> {
  const parsed = z.object({ csr: z.string() }).safeParse(payload);
  if (!parsed.success) throw new Problem(400, 'malformed', 'no request');
  if (refresh(acme, order).status === 'processing' || order.status === 'valid') return { body: orderBody(order) };
  if (order.status !== 'ready') throw new Problem(403, 'orderNotReady', `the order is ${order.status}`);
  const csr = await readCsr(parsed.data.csr, order, thumbprint);
  order.status = 'processing';
  const done = certify(acme, order, csr);
  if (acme.faults.slowFinalize === 0) await done;
  return { body: orderBody(order), headers: { location: order.url } };
}

/** A signing request for the names of the order, with a key of its own. */
async function readCsr(encoded: string, order: Order, thumbprint: string): Promise<Pkcs10CertificateRequest> {
  const csr = new Pkcs10CertificateRequest(Buffer.from(encoded, 'base64url'));
  const extension = csr.getExtension('2.5.29.17') as SubjectAlternativeNameExtension | null;
  const names = (extension?.names.items ?? []).map(({ value }) => value.toLowerCase()).sort();
  if (!(await csr.verify()) || names.join() !== order.names.join())
    throw new Problem(400, 'badCSR', 'the request is not for the names of the order');
  if (thumbprint === Buffer.from(await csr.publicKey.getThumbprint()).toString('base64url'))
    throw new Problem(400, 'badCSR', 'the key of the account');
  return csr;
}

async function certify({ authority, options, store, faults, base, now }: Acme, order: Order, csr: Pkcs10CertificateRequest): Promise<void> {
  await sleep(faults.slowFinalize);
  const { pem, serial } = await authority.issue(csr, order.names, options.days ?? DEFAULT_DAYS, now());
  const leaf = new X509Certificate(pem);
  const keyId = leaf.getExtension<AuthorityKeyIdentifierExtension>('2.5.29.35')?.keyId ?? '';
  const url = store.newUrl(base, 'cert');
  store.issued.set(url, {
    url,
    account: order.account,
    pem,
    certId: `${Buffer.from(keyId, 'hex').toString('base64url')}.${Buffer.from(serial, 'hex').toString('base64url')}`,
    names: order.names,
    notBefore: leaf.notBefore,
    notAfter: leaf.notAfter,
    isRevoked: false,
  });
  const predecessor = [...store.issued.values()].find((each) => each.certId === order.replaces);
  if (predecessor) predecessor.replacedBy = url;
  order.certificate = url;
  order.status = 'valid';
}
const DEFAULT_DAYS = 90;

/** Renewal is due after two thirds of the lifetime, or at once after revocation (RFC 9773). */
export function renewalInfo({ store, now }: Acme, certId: string): Answered {
  const found = [...store.issued.values()].find((each) => each.certId === certId);
  if (!found) throw new Problem(404, 'malformed', 'no such certificate');
  const life = found.notAfter.getTime() - found.notBefore.getTime();
  const start = found.isRevoked ? now().getTime() - DAY : found.notBefore.getTime() + (life * 2) / 3;
  const window = { start: new Date(start).toISOString(), end: new Date(start + life / 30).toISOString() };
  return { body: { suggestedWindow: window }, headers: { 'retry-after': '21600' } };
}

export function revoke({ store }: Acme, { payload, account }: Signed): Answered {
  const { certificate } = z.object({ certificate: z.string() }).parse(payload);
  const raw = Buffer.from(certificate, 'base64url');
  const found = [...store.issued.values()].find(({ pem }) => Buffer.from(new X509Certificate(pem).rawData).equals(raw));
  if (!found || (account && found.account !== account.url)) throw new Problem(403, 'unauthorized', 'not a certificate of yours');
  if (found.isRevoked) throw new Problem(400, 'alreadyRevoked', 'it is revoked');
  found.isRevoked = true;
  return { body: '' };
}
