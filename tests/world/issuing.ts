import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:tls';
import { afterAll } from 'vitest';
import { Certificates } from '#edge/certificates.ts';
import { createTls } from '#edge/tls.ts';
import { type Context, jobContext } from '#platform/context.ts';
import { openCloud } from './cloud.ts';
import { heard } from './heard-events.ts';
import { openNames, type Zone } from './names.ts';
import { makeClient } from './people.ts';
import { makeSite, publishNow } from './work.ts';

export const ALIAS = 'c.sites.example';
export const OURS = '127.0.0.1';
export const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.';
export type Records = Zone['records'];

const rightRecords = (name: string, proof: string): Records => [
  { name: '@', type: 'A', value: OURS, ttl: 60 },
  { name: 'www', type: 'CNAME', value: name, ttl: 60 },
  { name: '_pm', type: 'TXT', value: proof, ttl: 60 },
];

/** A client with a published site, an authority, and a server of sites that holds certificates. Await it before a module is imported. */
export async function openIssuing() {
  const web = createServer();
  await new Promise<void>((resolve) => web.listen(0, OURS, resolve));
  const { dns, ca } = await openNames({ sitesPort: (web.address() as AddressInfo).port });
  const { admin } = await openCloud();
  const domains = await import('#modules/domains/index.ts');
  /** Hosts that the authority cannot reach. */
  const shut = new Set<string>();
  web.on('request', async (request, response) => {
    const answer = shut.has(request.headers.host ?? '') ? null : await domains.findChallenge(request.url?.split('/').at(-1) ?? '');
    response.writeHead(answer ? 200 : 404).end(answer);
  });
  const inMemory = new Certificates(domains.findCertificate);
  const tls = createTls({ certificates: inMemory, server: web, report: () => {} });
  await new Promise<void>((resolve) => tls.listen(0, OURS, resolve));
  const tlsPort = (tls.address() as AddressInfo).port;
  afterAll(() => {
    tls.close();
    web.close();
  });

  const owner = await makeClient(admin, { tier: 'enterprise' });
  const siteId = await makeSite(owner, PROMPT);
  await publishNow(owner, siteId);
  let clock = Date.now();
  let count = 0;
  const wait = (ms: number) => {
    clock += ms;
  };
  const later = (ms = 5000): Context => {
    wait(ms);
    return jobContext('issue-certificate', owner.account.id, new Date(clock));
  };

  function pointAt(name: string, records: Records): void {
    const faults = { origin: 'none', cloudflare: 'none', google: 'none', dnssec: 'none' } as const;
    dns.zones.set(name, { provider: 'registro_br', records, faults, registration: { status: ['active'], expiresAt: null } });
  }

  /** A name that is proved and points here. `pasted` is the text it is added with, `lacks` a host missing from its zone. */
  async function ready(site = siteId, { pasted = '', lacks = '' } = {}) {
    const name = `lock${++count}.example`;
    const { domainId } = await domains.addDomain(owner, { siteId: site, domain: `${pasted}${name}` });
    const { proof } = await domains.requireDomain(owner, { domainId });
    const records = rightRecords(name, proof);
    pointAt(
      name,
      records.filter((one) => one.name !== lacks),
    );
    await domains.checkDomain(later(), { domainId });
    return { domainId, name, records };
  }

  /** Runs the job, each of its steps `times` times. */
  async function issue(domainId: string, times = 1) {
    let order: { certificateId: string } | null = null;
    for (let at = 0; at < times; at++) order = await domains.openOrder(later(), { domainId });
    if (!order) return null;
    for (let at = 0; at < times; at++) await domains.proveNames(later(), order);
    for (let at = 0; at < times; at++) await domains.collectCertificate(later(), order);
    await domains.checkDomain(later(), { domainId });
    return order;
  }

  const stateOf = async (domainId: string) => {
    const { state, look } = await domains.requireDomain(owner, { domainId });
    return [state, look!.diagnosis.headline.code];
  };
  /** True if a certificate was requested. */
  const asksFor = (domainId: string): boolean =>
    heard.some(({ name, data }) => name === 'domains/certificate.wanted' && data.domainId === domainId);
  const dueNow = async () => (await domains.findDueCertificates(jobContext('sweep', null, new Date(clock)))).map((one) => one.domainId);
  const rowsOf = async (domainId: string) =>
    (await admin.query('select state, names, problem from certificates where domain_id = $1 order by created_at', [domainId])).rows;

  /** The names of the certificate that a TLS client gets, or the error of its handshake. */
  const seen = (servername: string): Promise<string> =>
    new Promise((resolve) => {
      const line = connect({ host: OURS, port: tlsPort, servername, ca: ca.rootPem, ALPNProtocols: ['http/1.1'] }, () => {
        resolve(line.getPeerCertificate().subjectaltname ?? '');
        line.destroy();
      });
      line.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    });

  const now = () => clock;
  return {
    dns,
    ca,
    admin,
    domains,
    owner,
    siteId,
    shut,
    inMemory,
    now,
    wait,
    later,
    pointAt,
    ready,
    issue,
    stateOf,
    asksFor,
    dueNow,
    rowsOf,
    seen,
  };
}
