import '../../../../tests/world/heard-events.ts';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:tls';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { Certificates } from '#edge/certificates.ts';
import { MoveFeed } from '#edge/move-feed.ts';
import { Pointers } from '#edge/pointers.ts';
import { createTls } from '#edge/tls.ts';
import { type Context, jobContext } from '#platform/context.ts';
import { checkRate } from '#platform/rate-limit.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { heard } from '../../../../tests/world/heard-events.ts';
import { AcmeFaults, type LocalAcme, startAcme, startDns, type Zone } from '../../../../tests/world/names.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { makeSite, publishNow } from '../../../../tests/world/work.ts';

const ALIAS = 'c.sites.example';
const OURS = '127.0.0.1';
const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.';
const dns = await startDns({ port: 0, hosts: { [ALIAS]: OURS } });
const web: Server = createServer();
await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
const httpPort = (web.address() as AddressInfo).port;
const ca: LocalAcme = await startAcme({ port: 0, dns: { host: OURS, port: dns.authorityPort }, httpPort, issuer: 'letsencrypt.org' });
// Parsed when the first of the modules imports it.
Object.assign(process.env, {
  EMBEDDED_BACKEND: '1',
  DOMAINS_IPV4: OURS,
  DOMAINS_ALIAS: ALIAS,
  DOMAINS_PORT: String(httpPort),
  DNS_PORT: String(dns.authorityPort),
  DNS_RESOLVERS: dns.resolverPorts.map((port, at) => `${at ? 'Google' : 'Cloudflare'}=127.0.0.1:${port}`).join(','),
  RDAP_BASE_URL: `http://127.0.0.1:${dns.port}/rdap`,
  ACME_DIRECTORY_URL: ca.directory,
});
const { admin } = await openCloud();
const domains = await import('../index.ts');
const { getSite } = await import('#modules/sites/index.ts');
const { findMoves, MAX_MOVES, siteHostname } = await import('#modules/host/index.ts');
const { findHosts } = await import('#edge/find-hosts.ts');
const { setMain } = domains;
const { setRedirects } = await import('../routing/redirects.ts');
/** Hosts that the authority cannot reach. */
const shut = new Set<string>();
web.on('request', async (request, response) => {
  const answer = shut.has(request.headers.host ?? '') ? null : await domains.findChallenge(request.url?.split('/').at(-1) ?? '');
  response.writeHead(answer ? 200 : 404).end(answer);
});
const inMemory = new Certificates(domains.findCertificate);
const tls = createTls({ certificates: inMemory, server: web, report: () => {} });
await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
const tlsPort = (tls.address() as AddressInfo).port;
afterAll(async () => {
  tls.close();
  web.close();
  await Promise.all([dns.close(), ca.close()]);
});

type Owner = Context & { account: { id: string } };
let owner: Owner;
let siteId: string;
let count = 0;
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'enterprise' });
  siteId = await makeSite(owner, PROMPT);
  await publishNow(owner, siteId);
});
let clock = Date.now();
const later = (ms = 5000): Context => {
  clock += ms;
  return jobContext('issue-certificate', owner.account.id, new Date(clock));
};

type Records = Zone['records'];
function pointAt(name: string, records: Records): void {
  const faults = { origin: 'none', cloudflare: 'none', google: 'none', dnssec: 'none' } as const;
  dns.zones.set(name, { provider: 'registro_br', records, faults, registration: { status: ['active'], expiresAt: null } });
}
const rightRecords = (name: string, proof: string): Records => [
  { name: '@', type: 'A', value: OURS, ttl: 60 },
  { name: 'www', type: 'CNAME', value: name, ttl: 60 },
  { name: '_pm', type: 'TXT', value: proof, ttl: 60 },
];

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
    const line = connect({ host: '127.0.0.1', port: tlsPort, servername, ca: ca.rootPem, ALPNProtocols: ['http/1.1'] }, () => {
      resolve(line.getPeerCertificate().subjectaltname ?? '');
      line.destroy();
    });
    line.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });

it('a name goes live with its certificate, which a line is opened with, and becomes the address of its site', async () => {
  const { domainId, name } = await ready();
  expect(await seen(name)).toMatch(/ERR_SSL|ECONNRESET/);
  expect(await domains.findDomainSites([name])).toEqual(new Map());
  await issue(domainId);
  expect(await stateOf(domainId)).toEqual(['live', 'live']);
  expect(await rowsOf(domainId)).toEqual([{ state: 'issued', names: [name, `www.${name}`], problem: null }]);
  await inMemory.refresh(name, Date.now());
  expect(await seen(name)).toBe(`DNS:${name}, DNS:www.${name}`);
  const shown = await domains.findDomainSites([name, `www.${name}`, `x.${name}`, 'stranger.example']);
  expect([...shown.keys()].sort()).toEqual([name, `www.${name}`]);
  expect(shown.get(`www.${name}`)).toMatchObject({ siteId, mainHost: name, state: 'live' });
  const { rows } = await admin.query('select sealed from app.certificate_keys');
  expect(rows.every(({ sealed }) => !String(sealed).includes('PRIVATE'))).toBe(true);
  const [site] = (await admin.query('select main_host from sites where id = $1', [siteId])).rows;
  expect(site.main_host).toBe(name);
  expect(await getSite(owner, { siteId })).toMatchObject({ status: 'live' });
});

it('a server of sites that hears no news is told of each change by the feed', async () => {
  const site = await makeSite(owner, PROMPT);
  await publishNow(owner, site);
  const { slug } = (await getSite(owner, { siteId: site }))!;
  const [ours, { domainId, name }] = [siteHostname(slug), await ready(site)];
  // The clock is frozen: no cached answer expires.
  const now = () => 1_000;
  const pointers = new Pointers({ find: findHosts, now });
  const feed = new MoveFeed({ find: findMoves, pageSize: MAX_MOVES, pointers, now });
  const shows = async (host: string, wanted: object | null) => {
    await feed.poll();
    await vi.waitFor(async () => {
      const pointer = await pointers.get(host);
      if (wanted) expect(pointer).toMatchObject(wanted);
      else expect(pointer).toBeNull();
    });
  };
  await shows(ours, { siteId: site, mainHost: null });
  await issue(domainId);
  await shows(ours, { siteId: site, mainHost: name });
  await shows(`www.${name}`, { siteId: site, mainHost: name, state: 'live' });
  await setMain(owner, { domainId, main: 'www' });
  await shows(ours, { mainHost: `www.${name}` });
  await setRedirects(owner, { domainId, lines: '/velho /novo' });
  await shows(`www.${name}`, { moved: new Map([['/velho', { to: '/novo', permanent: true }]]) });
  await domains.moveDomain(owner, { domainId, siteId });
  await shows(`www.${name}`, { siteId });
  await shows(ours, { siteId: site, mainHost: null });
  await domains.removeDomain(owner, { domainId, name });
  await shows(`www.${name}`, null);
});

it('each step may be run twice: one certificate, one order', async () => {
  const { domainId, name } = await ready();
  const before = ca.store.orders.size;
  await issue(domainId, 2);
  expect(await rowsOf(domainId)).toMatchObject([{ state: 'issued' }]);
  expect(ca.store.orders.size - before).toBe(1);
  expect([...ca.store.issued.values()].filter(({ names }) => names.includes(name))).toHaveLength(1);
});

it('cut between any two steps it goes on where it was, with the same order', async () => {
  const { domainId, name } = await ready();
  const first = await domains.openOrder(later(), { domainId });
  expect(await domains.openOrder(later(), { domainId })).toEqual(first);
  await domains.proveNames(later(), first!);
  const [order] = [...ca.store.orders.values()].filter(({ names }) => names.includes(name));
  // Finalized at the authority, and killed before that was stored.
  ca.faults.slowFinalize = 300;
  await Promise.allSettled([domains.collectCertificate(later(), first!), domains.collectCertificate(later(), first!)]);
  ca.faults.slowFinalize = 0;
  await issue(domainId);
  expect(await rowsOf(domainId)).toMatchObject([{ state: 'issued' }]);
  expect([...ca.store.orders.values()].filter(({ names }) => names.includes(name))).toEqual([order]);
});

it('what the authority refuses is kept with its reason, and waited for as long as it says', async () => {
  const { domainId } = await ready();
  Object.assign(ca.faults, AcmeFaults.parse({ rateLimited: 7200 }));
  await issue(domainId);
  expect(await stateOf(domainId)).toEqual(['securing', 'ca_rate_limited']);
  Object.assign(ca.faults, AcmeFaults.parse({}));
  expect(await domains.openOrder(later(60_000), { domainId })).toBeNull();
  expect(await dueNow()).not.toContain(domainId);
  await issue(domainId);
  clock += 7_200_000;
  await issue(domainId);
  expect(await stateOf(domainId)).toEqual(['live', 'live']);
});

it('a name that leads elsewhere while it is proved is told from an authority that is away', async () => {
  const { domainId, name } = await ready();
  const [, zone] = dns.zones.find(name)!;
  const order = await domains.openOrder(later(), { domainId });
  dns.zones.set(name, { ...zone, records: [{ name: '@', type: 'CAA', value: '0 issue "digicert.com"', ttl: 60 }, ...zone.records] });
  await domains.proveNames(later(), order!);
  expect((await rowsOf(domainId))[0]).toMatchObject({ state: 'failed', problem: { type: 'urn:ietf:params:acme:error:caa' } });
  heard.length = 0;
  await domains.checkDomain(later(), { domainId });
  expect((await stateOf(domainId))[1]).toBe('caa_forbids');
  expect([asksFor(domainId), await domains.openOrder(later(120_000), { domainId })]).toEqual([false, null]);
  // Refused often enough to wait for hours; then the record is removed.
  await admin.query('update certificates set tries = 6 where domain_id = $1', [domainId]);
  dns.zones.set(name, zone);
  await domains.checkDomain(later(), { domainId });
  expect(await stateOf(domainId)).toEqual(['securing', 'issuing']);
  expect([asksFor(domainId), await dueNow()]).toEqual([true, expect.arrayContaining([domainId])]);
  await issue(domainId);
  expect((await stateOf(domainId))[0]).toBe('live');
});

it('a name pasted with www is known without it until its certificate names www too', async () => {
  const site = await makeSite(owner, PROMPT);
  await publishNow(owner, site);
  const { domainId, name, records } = await ready(site, { pasted: 'www.', lacks: 'www' });
  const www = `www.${name}`;
  await issue(domainId);
  expect(await stateOf(domainId)).toEqual(['live', 'live']);
  expect(await getSite(owner, { siteId: site })).toMatchObject({ mainHost: name });
  expect(await domains.requireDomain(owner, { domainId })).toMatchObject({ prefersWww: true, certified: [name] });
  await expect(setMain(owner, { domainId, main: 'www' })).rejects.toMatchObject({
    reason: 'domain_www_not_locked',
    details: { host: www },
  });
  heard.length = 0;
  pointAt(name, records);
  await domains.checkDomain(later(), { domainId });
  expect(asksFor(domainId)).toBe(true);
  await issue(domainId);
  expect((await rowsOf(domainId)).map(({ names }) => names)).toEqual([[name], [name, www]]);
  expect(await getSite(owner, { siteId: site })).toMatchObject({ mainHost: www });
  await setMain(owner, { domainId, main: 'apex' });
  await setMain(owner, { domainId, main: 'www' });
  expect(await getSite(owner, { siteId: site })).toMatchObject({ mainHost: www });
  // It is renewed while www cannot be resolved.
  await admin.query(`update domains set look = jsonb_set(look, '{www,origin}', '[]') where id = $1`, [domainId]);
  await admin.query(`update certificates set renew_at = now() - interval '1 day' where domain_id = $1 and state = 'issued'`, [domainId]);
  await domains.openOrder(later(), { domainId });
  expect((await rowsOf(domainId)).at(-1)).toMatchObject({ state: 'ordered', names: [name, www] });
});

it('visitors are led to the host that still points here, whichever its owner wishes', async () => {
  const site = await makeSite(owner, PROMPT);
  await publishNow(owner, site);
  const { domainId, name, records } = await ready(site, { pasted: 'www.' });
  await issue(domainId);
  const [www, away] = [`www.${name}`, '191.6.208.10'];
  const own = records.map((one) => (one.name === 'www' ? { ...one, type: 'CNAME' as const, value: ALIAS } : one));
  const wwwAway = records.map((one) => (one.name === 'www' ? { ...one, type: 'A' as const, value: away } : one));
  const led = async (to: Records, state: string) => {
    pointAt(name, to);
    await domains.checkDomain(later(), { domainId });
    expect((await stateOf(domainId))[0]).toBe(state);
    return (await getSite(owner, { siteId: site }))!.mainHost;
  };
  expect(await led(own, 'live')).toBe(www);
  expect(await led(wwwAway, 'live')).toBe(name);
  // The owner may choose it again: it stays a preference.
  await setMain(owner, { domainId, main: 'www' });
  expect((await getSite(owner, { siteId: site }))!.mainHost).toBe(name);
  const [, zone] = dns.zones.find(name)!;
  dns.zones.set(name, { ...zone, faults: { ...zone.faults, origin: 'servfail' } });
  await domains.checkDomain(later(), { domainId });
  expect((await getSite(owner, { siteId: site }))!.mainHost).toBe(name);
  expect(await led(own, 'live')).toBe(www);
  expect(await led([{ name: '@', type: 'A', value: away, ttl: 60 }, ...own.slice(1)], 'astray')).toBe(www);
  expect(
    await led(
      records.map((one) => (one.name === '@' ? { ...one, value: away } : one)),
      'astray',
    ),
  ).toBeNull();
  expect((await domains.findDomainSites([www])).get(www)).toMatchObject({ mainHost: null });
});

it('a www that the authority refuses does not keep the name itself without a lock, at first and when it is made anew', async () => {
  const site = await makeSite(owner, PROMPT);
  await publishNow(owner, site);
  const { domainId, name } = await ready(site, { pasted: 'www.' });
  const www = `www.${name}`;
  const both = [name, www];
  const tries = async () => (await rowsOf(domainId)).map(({ state, names }) => `${state} ${names.length}`);
  const told = async () => (await domains.requireDomain(owner, { domainId })).look!.diagnosis.others.map(({ code }) => code);
  const mainHost = async () => (await getSite(owner, { siteId: site }))!.mainHost;
  shut.add(www);
  await issue(domainId);
  expect((await rowsOf(domainId))[0]).toMatchObject({ state: 'failed', names: both, problem: { hosts: [www] } });
  clock += 60_000;
  await issue(domainId);
  expect([await tries(), await told(), await mainHost()]).toEqual([['failed 2', 'issued 1'], ['www_not_locked'], name]);
  expect((await stateOf(domainId))[0]).toBe('live');
  // It is requested again while the name has its own certificate, and comes when it can.
  await issue(domainId);
  expect([await tries(), await told()]).toEqual([['failed 2', 'issued 1', 'failed 2'], ['www_not_locked']]);
  shut.delete(www);
  clock += 3_600_000;
  await issue(domainId);
  expect([(await tries()).at(-1), await told(), await mainHost()]).toEqual(['issued 2', [], www]);
  // Renewed while the certificate of www is still valid: both are tried. Later the name is ordered alone.
  shut.add(www);
  const lasts = (days: number) =>
    admin.query(
      `update certificates set renew_at = to_timestamp($2::bigint / 1000) - interval '1 day',
         not_after = to_timestamp($2::bigint / 1000) + $3::int * interval '1 day' + interval '12 hours' where domain_id = $1 and state = 'issued'`,
      [domainId, clock, days],
    );
  await lasts(29);
  await issue(domainId);
  clock += 60_000;
  await issue(domainId);
  expect((await tries()).slice(-2)).toEqual(['failed 2', 'failed 2']);
  expect([(await stateOf(domainId))[1], await told()]).toEqual(['live', ['www_not_locked']]);
  // Half of the remaining time is over: covered the day before, not the day after.
  await lasts(0);
  clock += 900_000;
  await issue(domainId);
  expect([(await tries()).at(-1), await mainHost()]).toEqual(['issued 1', name]);
  shut.delete(www);
});

it('the owner hears that a name is live, of the site only when it is published, and of neither when it has gone', async () => {
  const { mailDomainNews } = await import('#modules/notifications/index.ts');
  const site = await makeSite(owner, PROMPT);
  const { domainId, name } = await ready(site);
  await issue(domainId);
  const hears = async (mark: string) => {
    await mailDomainNews(later(), { domainId, clientId: owner.account.id, name, about: 'live', mark, until: null });
    const { rows } = await admin.query('select data from mails where key = $1', [`domain/live/${domainId}/${mark}`]);
    return rows.map(({ data }) => [data.showsSite, data.isAddress]);
  };
  expect(await hears('draft')).toEqual([[false, true]]);
  await publishNow(owner, site);
  expect(await hears('shown')).toEqual([[true, true]]);
  await admin.query('update sites set main_host = $2 where id = $1', [site, `other-${name}`]);
  expect(await hears('second')).toEqual([[true, false]]);
  await domains.removeDomain(owner, { domainId, name });
  expect(await hears('gone')).toEqual([]);
});

it('a www that CAA keeps our authority out of is not ordered for, and is when it is mended', async () => {
  const name = `lock${count + 1}.example`;
  const { domainId, records } = await ready();
  const own = records.map((one) => (one.name === 'www' ? { ...one, type: 'A' as const, value: OURS } : one));
  pointAt(name, [...own, { name: 'www', type: 'CAA', value: '0 issue "digicert.com"', ttl: 60 }]);
  await domains.checkDomain(later(), { domainId });
  await issue(domainId);
  expect(await rowsOf(domainId)).toMatchObject([{ state: 'issued', names: [name] }]);
  const { look } = await domains.requireDomain(owner, { domainId });
  expect(look!.diagnosis.others).toMatchObject([
    { code: 'www_caa_forbids', change: { host: `www.${name}`, add: '0 issue "letsencrypt.org"' } },
  ]);
  heard.length = 0;
  await domains.checkDomain(later(), { domainId });
  expect([asksFor(domainId), await domains.openOrder(later(), { domainId })]).toEqual([false, null]);
  pointAt(name, own);
  await domains.checkDomain(later(), { domainId });
  expect(asksFor(domainId)).toBe(true);
  await issue(domainId);
  expect((await rowsOf(domainId)).at(-1)).toMatchObject({ state: 'issued', names: [name, `www.${name}`] });
});

it('of many refusals the last ones are kept, and the certificate in place is still found', async () => {
  const { domainId } = await ready();
  await issue(domainId);
  await admin.query(
    `insert into certificates (id, domain_id, client_id, names, state, problem, tries, created_at)
     select gen_random_uuid(), domain_id, client_id, names, 'failed', '{"type":"x","detail":"y"}', n, created_at + n * interval '1 second'
     from certificates, generate_series(1, 30) n where domain_id = $1 and state = 'issued'`,
    [domainId],
  );
  await admin.query(`update certificates set renew_at = now() - interval '1 day' where domain_id = $1`, [domainId]);
  clock += 24 * 3_600_000;
  await issue(domainId);
  expect((await rowsOf(domainId)).filter(({ state }) => state === 'failed')).toHaveLength(10);
  expect((await rowsOf(domainId)).at(-1)).toMatchObject({ state: 'issued' });
  expect((await stateOf(domainId))[0]).toBe('live');
});

it('whoever loses a name keeps no certificate of it, no key, and no order', async () => {
  const { domainId, name, records } = await ready();
  await issue(domainId);
  const taken = await domains.exportCertificate(owner, { domainId, format: 'pem' });
  expect(Buffer.from(taken.base64, 'base64').toString()).toContain('PRIVATE KEY');
  await admin.query(`update certificates set renew_at = now() - interval '1 day' where domain_id = $1`, [domainId]);
  const order = await domains.openOrder(later(), { domainId });
  await domains.proveNames(later(), order!);
  const other = await makeClient(admin, { tier: 'pro' });
  const theirs = await domains.addDomain(other, { siteId: await makeSite(other, PROMPT), domain: name });
  const { proof } = await domains.requireDomain(other, theirs);
  pointAt(
    name,
    records.map((one) => (one.type === 'TXT' ? { ...one, value: proof } : one)),
  );
  await domains.checkDomain(jobContext('check-domain', other.account.id, later().now), theirs);
  expect((await stateOf(domainId))[0]).toBe('proving');
  expect(await domains.collectCertificate(later(), order!)).toBe('ended');
  expect((await rowsOf(domainId)).map(({ state }) => state)).toEqual(['replaced', 'failed']);
  const keys = 'select from app.certificate_keys k join certificates c on c.id = k.certificate_id where c.domain_id = $1';
  expect((await admin.query(keys, [domainId])).rowCount).toBe(0);
  // Nor by rows left over from before.
  await admin.query(`update certificates set state = case state when 'failed' then 'ordered' else 'issued' end where domain_id = $1`, [
    domainId,
  ]);
  await expect(domains.exportCertificate(owner, { domainId, format: 'pem' })).rejects.toMatchObject({ reason: 'certificate_not_found' });
  expect([await domains.openOrder(later(), { domainId }), (await dueNow()).includes(domainId)]).toEqual([null, false]);
});

it('a name that is live is not given to a site that shows nothing', async () => {
  const { domainId } = await ready();
  await issue(domainId);
  const draft = await makeSite(owner, PROMPT);
  await expect(domains.moveDomain(owner, { domainId, siteId: draft })).rejects.toMatchObject({ reason: 'domain_needs_published_site' });
  await publishNow(owner, draft);
  await domains.moveDomain(owner, { domainId, siteId: draft });
  expect(await domains.requireDomain(owner, { domainId })).toMatchObject({ siteId: draft });
});

it('a certificate that is due is made anew and takes the place of the one before', async () => {
  const { domainId } = await ready();
  await issue(domainId);
  expect(await domains.openOrder(later(), { domainId })).toBeNull();
  await admin.query(`update certificates set renew_at = now() - interval '2 days' where domain_id = $1`, [domainId]);
  expect((await dueNow())[0]).toBe(domainId);
  await issue(domainId);
  expect((await rowsOf(domainId)).map(({ state }) => state)).toEqual(['replaced', 'issued']);
  const issued = [...ca.store.issued.values()];
  expect(issued.some(({ replacedBy }) => replacedBy !== undefined)).toBe(true);
});

it('while a name leads elsewhere its site is known by the address that works', async () => {
  const site = await makeSite(owner, PROMPT);
  await publishNow(owner, site);
  const { domainId, name } = await ready(site);
  await issue(domainId);
  expect(await getSite(owner, { siteId: site })).toMatchObject({ mainHost: name });
  const [, zone] = dns.zones.find(name)!;
  const away = zone.records.map((one) => (one.type === 'A' ? { ...one, value: '191.6.208.10' } : one));
  dns.zones.set(name, { ...zone, records: away });
  await domains.checkDomain(later(400_000), { domainId });
  expect((await stateOf(domainId))[0]).toBe('astray');
  expect(await getSite(owner, { siteId: site })).toMatchObject({ mainHost: null });
  dns.zones.set(name, zone);
  await domains.checkDomain(later(400_000), { domainId });
  await domains.checkDomain(later(), { domainId });
  expect((await stateOf(domainId))[0]).toBe('live');
  expect(await getSite(owner, { siteId: site })).toMatchObject({ mainHost: name });
});

it('a name that is given up answers nobody, with no certificate either', async () => {
  const { domainId, name } = await ready();
  await issue(domainId);
  await inMemory.refresh(name, Date.now());
  expect(await seen(name)).toContain(name);
  await domains.removeDomain(owner, { domainId, name });
  await inMemory.refresh(name, Date.now());
  expect(await domains.findCertificate(name)).toBeNull();
  expect(await seen(name)).toMatch(/ERR_SSL|ECONNRESET/);
  expect(await seen('stranger.example')).toMatch(/ERR_SSL|ECONNRESET/);
});

it('a client who orders as much as their share waits, and keeps nobody else out', async () => {
  const { domainId } = await ready();
  for (let allowed = true; allowed; ) ({ allowed } = await checkRate(later(0), 'acme_order', { only: 'asker' }));
  await issue(domainId);
  expect(await rowsOf(domainId)).toMatchObject([{ state: 'ordered' }]);
  expect(await checkRate(later(0), 'acme_order', { only: 'target', target: ca.directory })).toMatchObject({ allowed: true });
});
