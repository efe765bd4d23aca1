import '../../../../tests/world/heard-events.ts';
import { expect, it } from 'vitest';
import { checkRate } from '#platform/rate-limit/rate-limit.ts';
import { heard } from '../../../../tests/world/heard-events.ts';
import { openIssuing } from '../../../../tests/world/issuing.ts';
import { AcmeFaults } from '../../../../tests/world/names.ts';

const { dns, ca, admin, domains, owner, siteId, inMemory, wait, later, ready, issue, stateOf, asksFor, dueNow, rowsOf, seen } =
  await openIssuing();
const { getSite } = await import('#modules/sites/index.ts');

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
  wait(7_200_000);
  await issue(domainId);
  expect(await stateOf(domainId)).toEqual(['live', 'live']);
});

it('a name that leads elsewhere while it is proved is told apart from an authority that is away', async () => {
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
  wait(24 * 3_600_000);
  await issue(domainId);
  expect((await rowsOf(domainId)).filter(({ state }) => state === 'failed')).toHaveLength(10);
  expect((await rowsOf(domainId)).at(-1)).toMatchObject({ state: 'issued' });
  expect((await stateOf(domainId))[0]).toBe('live');
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

it('a client who orders as much as their share waits, and keeps nobody else out', async () => {
  const { domainId } = await ready();
  for (let allowed = true; allowed; ) ({ allowed } = await checkRate(later(0), 'acme_order', { only: 'asker' }));
  await issue(domainId);
  expect(await rowsOf(domainId)).toMatchObject([{ state: 'ordered' }]);
  expect(await checkRate(later(0), 'acme_order', { only: 'target', target: ca.directory })).toMatchObject({ allowed: true });
});
