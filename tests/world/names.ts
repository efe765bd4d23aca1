import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll } from 'vitest';
import type { LocalAcme } from '../../local/acme/acme.ts';
import { startAcme } from '../../local/acme/server.ts';
import { startCloudflare } from '../../local/cloudflare/server.ts';
import { randomKey } from '../../local/dns/keys.ts';
import { type LocalDns, startDns } from '../../local/dns/server.ts';
import { Zone, type Zones } from '../../local/dns/zones.ts';
import { startRoute53 } from '../../local/route53/server.ts';
import { type LocalVercel, PROJECT, RECOMMENDED_ALIAS, startVercel, TEAM } from '../../local/vercel/server.ts';

export { AcmeFaults } from '../../local/acme/acme.ts';
export { randomKey } from '../../local/dns/keys.ts';
export { startDns } from '../../local/dns/server.ts';
export { Zone } from '../../local/dns/zones.ts';
export { RECOMMENDED_ALIAS } from '../../local/vercel/server.ts';

const ALIAS = 'c.sites.example';
const OURS = '127.0.0.1';
const NO_FAULTS = { origin: 'none', cloudflare: 'none', google: 'none', dnssec: 'none' } as const;

export interface Names {
  dns: LocalDns;
  ca: LocalAcme;
  /** Sets up a name's zone as its owner should: the address, www, and the ownership proof. */
  point(name: string, proof: string): void;
  /** Hosts for which our server answers with somebody else's page. */
  answersElsewhere: Set<string>;
}

/** A server of sites that only answers the authority, until the test file ends. */
async function answerAuthority(answersElsewhere: Set<string>): Promise<number> {
  const web = createServer(async (request, response) => {
    if (answersElsewhere.has(request.headers.host ?? '')) return response.end('parked');
    const { findChallenge } = await import('#modules/domains/index.ts');
    const answer = await findChallenge(request.url?.split('/').at(-1) ?? '');
    response.writeHead(answer ? 200 : 404).end(answer);
  });
  await new Promise<void>((resolve) => web.listen(0, OURS, resolve));
  afterAll(() => void web.close());
  return (web.address() as AddressInfo).port;
}

/**
 * Registrars, resolvers and a certificate authority for a test file: await it before the environment is read.
 * @param sitesPort port of the file's own server of sites.
 */
export async function openNames({ sitesPort }: { sitesPort?: number } = {}): Promise<Names> {
  const dns = await startDns({ port: 0, hosts: { [ALIAS]: OURS, [RECOMMENDED_ALIAS]: OURS } });
  const answersElsewhere = new Set<string>();
  const httpPort = sitesPort ?? (await answerAuthority(answersElsewhere));
  const ca = await startAcme({ port: 0, dns: { host: OURS, port: dns.authorityPort }, httpPort, issuer: 'letsencrypt.org' });
  Object.assign(process.env, {
    EMBEDDED_BACKEND: '1',
    DOMAINS_IPV4: OURS,
    DOMAINS_ALIAS: ALIAS,
    DOMAINS_PORT: String(httpPort),
    DNS_PORT: String(dns.authorityPort),
    DNS_RESOLVERS: dns.resolverPorts.map((port, at) => `${at ? 'Google' : 'Cloudflare'}=${OURS}:${port}`).join(','),
    RDAP_BASE_URL: `http://${OURS}:${dns.port}/rdap`,
    ACME_DIRECTORY_URL: ca.directory,
  });
  afterAll(() => Promise.all([dns.close(), ca.close()]));
  const point = (name: string, proof: string) => {
    const records = [
      { name: '@', type: 'A' as const, value: OURS, ttl: 60 },
      { name: 'www', type: 'CNAME' as const, value: ALIAS, ttl: 60 },
      { name: '_pm', type: 'TXT' as const, value: proof, ttl: 60 },
    ];
    dns.zones.set(name, { provider: 'registro_br', records, faults: NO_FAULTS, registration: { status: ['active'], expiresAt: null } });
  };
  return { dns, ca, point, answersElsewhere };
}

const OWN_HOST = 'localhost';

/** The zone of our own sites, which this process may change by a token of its configuration. Await it before the environment is read. */
export async function openOwnZone({ dns }: Names) {
  const { cloudflare } = await openProviders(dns.zones);
  const token = randomKey(40);
  cloudflare.keys.issue(token, { zones: [OWN_HOST] });
  process.env.SITES_DNS_TOKEN = token;
  const put = (records: Zone['records']) => dns.zones.set(OWN_HOST, Zone.parse({ provider: 'cloudflare', records }));
  const reset = () => put([{ name: '*', type: 'A', value: OURS, ttl: 60 }]);
  reset();
  const ownZone = () => dns.zones.find(OWN_HOST)![1].records;
  const putText = (value: string) => put([...ownZone(), { name: '_acme-challenge', type: 'TXT', value, ttl: 60 }]);
  return { ownZone, putText, reset, cloudflare, token };
}
export type OwnZone = Awaited<ReturnType<typeof openOwnZone>>;
/** Vercel over a test file's zones, as the host of clients' names: await it before the environment is read. */
export async function openVercel(zones: Zones): Promise<LocalVercel> {
  const token = randomKey(24);
  const server = await startVercel({ port: 0, zones, token });
  setDefaultCACertificates([...getCACertificates('default'), server.visited.rootPem]);
  Object.assign(process.env, {
    DOMAIN_HOST: 'vercel',
    VERCEL_API_TOKEN: token,
    VERCEL_PROJECT_ID: PROJECT,
    VERCEL_TEAM_ID: TEAM,
    VERCEL_BASE_URL: server.url,
    TLS_PORT: String(server.visited.port),
  });
  for (const name of ['DOMAINS_IPV4', 'DOMAINS_ALIAS']) delete process.env[name];
  afterAll(() => server.close());
  return server;
}

/** Cloudflare and Route 53 over a test file's zones: await it before the environment is read. */
export async function openProviders(zones: Zones) {
  const [cloudflare, route53] = await Promise.all([startCloudflare({ port: 0, zones }), startRoute53({ port: 0, zones })]);
  Object.assign(process.env, { CLOUDFLARE_BASE_URL: cloudflare.url, ROUTE53_BASE_URL: route53.url });
  afterAll(() => Promise.all([cloudflare.close(), route53.close()]));
  return { cloudflare, route53 };
}
