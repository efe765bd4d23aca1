import { X509Certificate } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import acme from 'acme-client';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { startDns } from '../dns/server.ts';
import type { ZoneRecord } from '../dns/zones.ts';
import { AcmeFaults } from './acme.ts';
import { startAcme } from './server.ts';

const answers = new Map<string, string>();
const web = createServer((request, response) => {
  const answer = answers.get(request.url?.split('/').at(-1) ?? '');
  response.writeHead(answer ? 200 : 404).end(answer);
});
await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
const dns = await startDns({ port: 0 });
const ca = await startAcme({
  port: 0,
  dns: { host: '127.0.0.1', port: dns.authorityPort },
  httpPort: (web.address() as AddressInfo).port,
  issuer: 'letsencrypt.org',
});
afterAll(async () => {
  await Promise.all([dns.close(), ca.close()]);
  web.close();
});
(acme.axios.defaults as { acmeSettings?: { retryMaxAttempts: number } }).acmeSettings!.retryMaxAttempts = 0;

const zone = (...records: Omit<ZoneRecord, 'ttl'>[]) =>
  dns.zones.set('padaria.example', {
    provider: 'registro_br',
    records: records.map((record) => ({ ...record, ttl: 60 })),
    faults: { origin: 'none', cloudflare: 'none', google: 'none', dnssec: 'none' },
    registration: { status: ['active'], expiresAt: null },
  });
beforeEach(() => {
  Object.assign(ca.faults, AcmeFaults.parse({}));
  zone({ name: '@', type: 'A', value: '127.0.0.1' }, { name: 'www', type: 'CNAME', value: 'padaria.example' });
});

const accountKey = await acme.crypto.createPrivateEcdsaKey();
const client = new acme.Client({ directoryUrl: ca.directory, accountKey, backoffMin: 20, backoffMax: 100, backoffAttempts: 8 });
await client.createAccount({ termsOfServiceAgreed: true, contact: ['mailto:a@b.example'] });

async function issue(names: string[], type: 'http-01' | 'dns-01' = 'http-01') {
  const order = await client.createOrder({ identifiers: names.map((value) => ({ type: 'dns', value })) });
  for (const authorization of await client.getAuthorizations(order)) {
    if (authorization.status === 'valid') continue;
    const challenge = authorization.challenges.find((each) => each.type === type)!;
    const answer = await client.getChallengeKeyAuthorization(challenge);
    if (type === 'http-01') answers.set(challenge.token, answer);
    else zone({ name: '_acme-challenge', type: 'TXT', value: answer });
    await client.completeChallenge(challenge);
    await client.waitForValidStatus(challenge);
  }
  const [, csr] = await acme.crypto.createCsr({ altNames: names }, await acme.crypto.createPrivateEcdsaKey());
  return client.getCertificate(await client.finalizeOrder(order, csr));
}

test('an unmodified client is issued a certificate for both names, signed by the root', async () => {
  const chain = await issue(['padaria.example', 'www.padaria.example']);
  const [leaf, intermediate] = chain.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g)!.map((pem) => new X509Certificate(pem));
  expect(leaf!.subjectAltName).toBe('DNS:padaria.example, DNS:www.padaria.example');
  expect(leaf!.verify(intermediate!.publicKey)).toBe(true);
  expect(intermediate!.verify(new X509Certificate(ca.rootPem).publicKey)).toBe(true);
});

test('a wildcard is issued by the DNS alone', async () => {
  expect(new X509Certificate(await issue(['*.padaria.example'], 'dns-01')).subjectAltName).toBe('DNS:*.padaria.example');
});

test.each([
  ['a limit of orders', { rateLimited: 3600 }, 'too many new orders'],
  ['a name that is not issued for', { rejects: ['outra.example'] }, 'not issued for'],
  ['an authority out of order', { away: true }, 'out of order'],
] as const)('%s is reported at once', async (_, faults, words) => {
  Object.assign(ca.faults, faults);
  await expect(issue(['outra.example'])).rejects.toThrow(words);
});

test('a CAA record of another authority, and a name that leads elsewhere, are named', async () => {
  const reason = async (name: string) => {
    await expect(issue([name])).rejects.toThrow();
    return [...ca.store.authorizations.values()].find((each) => each.name === name)?.challenges[0]?.error;
  };
  zone({ name: 'caa', type: 'A', value: '127.0.0.1' }, { name: '@', type: 'CAA', value: '0 issue "digicert.com"' });
  expect(await reason('caa.padaria.example')).toMatchObject({ type: 'urn:ietf:params:acme:error:caa' });
  zone();
  expect(await reason('nothing.padaria.example')).toMatchObject({ type: 'urn:ietf:params:acme:error:dns' });
});

test('refused nonces are tried again', async () => {
  ca.faults.badNonce = 50;
  expect(await issue(['www.padaria.example'])).toContain('BEGIN CERTIFICATE');
});

test('what was not signed for this address, or was sent before, is refused', async () => {
  const before = ca.store.orders.size;
  const response = await fetch(`http://127.0.0.1:${ca.port}/new-order`, { method: 'POST', body: '{}' });
  expect([response.status, ca.store.orders.size]).toEqual([400, before]);
});
