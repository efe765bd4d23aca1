import '../../../../tests/world/heard-events.ts';
import { X509Certificate } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { type Context, jobContext } from '#platform/context.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { AcmeFaults, openNames, openOwnZone, randomKey } from '../../../../tests/world/names.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { makeSite } from '../../../../tests/world/work.ts';

const names = await openNames();
const { dns, ca } = names;
const own = await openOwnZone(names);
const { admin } = await openCloud();
const domains = await import('../index.ts');
const { awaitAnswers } = await import('./by-dns/await-answers.ts');

const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.';
const HOUR = 3_600_000;
type Owner = Context & { account: { id: string } };
let owner: Owner;
let siteId: string;
let count = 0;
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'enterprise' });
  siteId = await makeSite(owner, PROMPT);
});
beforeEach(async () => {
  Object.assign(ca.faults, AcmeFaults.parse({}));
  forgetProofs();
  own.reset();
  await admin.query('delete from app.own_certificates');
  await admin.query('delete from app.acme_records');
});

/** The authority wants every name proved anew. */
const forgetProofs = () => ca.expireProofs();
let clock = Date.now();
const later = (): Context => {
  clock += 5000;
  return jobContext('issue-certificate', owner.account.id, new Date(clock));
};
const job = (): Context => jobContext('renew-own-certificate', null, new Date(clock));
const left = async () => (await admin.query('select host from app.acme_records')).rowCount;
const textsOf = (apex: string) => dns.zones.find(apex)![1].records.filter(({ type, name }) => type === 'TXT' && name.startsWith('_acme'));
const issuedFor = (host: string) => [...ca.store.issued.values()].filter((one) => one.names.includes(host));
const namesIn = (chain: string) => new X509Certificate(chain).subjectAltName;

async function renewOwn() {
  if (!(await domains.openOwnOrder(job()))) return false;
  await domains.proveOwnNames(job());
  await domains.collectOwnCertificate(job());
  return true;
}
const ownRows = async () => (await admin.query('select state, problem, tries from app.own_certificates order by created_at')).rows;

/** A name that is proved, points here, and whose zone is held by a token. */
async function ready(rights = {}) {
  const name = `zone${++count}.example`;
  const { domainId } = await domains.addDomain(owner, { siteId, domain: name });
  const { proof } = await domains.requireDomain(owner, { domainId });
  names.point(name, proof);
  const [, zone] = dns.zones.find(name)!;
  dns.zones.set(name, { ...zone, provider: 'cloudflare' });
  const token = randomKey(40);
  own.cloudflare.keys.issue(token, { zones: [name], ...rights });
  const { connectionId } = await domains.connectProvider(owner, { provider: 'cloudflare', domainId, token });
  await domains.checkDomain(later(), { domainId });
  return { name, domainId, token, connectionId };
}
async function issue(domainId: string) {
  const order = await domains.openOrder(later(), { domainId });
  if (!order) return null;
  await domains.proveNames(later(), order);
  return domains.collectCertificate(later(), order);
}
const rowsOf = async (domainId: string) =>
  (await admin.query('select state, names, problem from certificates where domain_id = $1 order by created_at', [domainId])).rows;

test('our own sites have a wildcard, proved by the DNS, of which nothing stays in the zone', async () => {
  expect(await domains.findCertificate('*.localhost')).toBeNull();
  expect(await renewOwn()).toBe(true);
  const held = (await domains.findCertificate('*.localhost'))!;
  expect([namesIn(held.chain), textsOf('localhost'), await left()]).toEqual(['DNS:*.localhost', [], 0]);
  expect([domains.ownWildcard('padaria.localhost'), domains.ownWildcard('a.b.localhost'), domains.ownWildcard('localhost')]).toEqual([
    '*.localhost',
    null,
    null,
  ]);
  // It is not ordered again before it is due, and then takes the place of the one before.
  expect(await renewOwn()).toBe(false);
  await admin.query(`update app.own_certificates set renew_at = to_timestamp($1::bigint / 1000) - interval '1 minute'`, [clock]);
  forgetProofs();
  expect(await renewOwn()).toBe(true);
  expect((await ownRows()).map(({ state }) => state)).toEqual(['replaced', 'issued']);
  expect([textsOf('localhost'), await left()]).toEqual([[], 0]);
  expect((await domains.findCertificate('*.localhost'))!.certificateId).not.toBe(held.certificateId);
  expect(issuedFor('*.localhost').filter(({ replacedBy }) => replacedBy)).toHaveLength(1);
});

test('a refusal of our own wildcard is kept with its reason, and waits before the next try', async () => {
  ca.faults.rejects = ['*.localhost'];
  await renewOwn();
  expect(await ownRows()).toMatchObject([{ state: 'failed', tries: 1, problem: { detail: expect.stringContaining('not issued for') } }]);
  ca.faults.rejects = [];
  expect(await renewOwn()).toBe(false);
  clock += HOUR;
  expect(await renewOwn()).toBe(true);
  expect((await ownRows()).map(({ state }) => state)).toEqual(['failed', 'issued']);
});

test('a token of the configuration that is refused ends the order, and asks the authority for nothing', async () => {
  own.cloudflare.keys.change(own.token, { revoked: true });
  await renewOwn();
  own.cloudflare.keys.change(own.token, { revoked: false });
  expect(await ownRows()).toMatchObject([{ state: 'failed' }]);
  clock += HOUR;
  expect(await renewOwn()).toBe(true);
});

test('the keys of our own sites are sealed anew with the others', async () => {
  await renewOwn();
  await admin.query(`update app.own_certificates set key_id = 'app' where state = 'issued'`);
  const before = (await domains.findCertificate('*.localhost'))!.key;
  await domains.rotateKeys(job());
  expect((await domains.findCertificate('*.localhost'))!.key).toBe(before);
});

test('a client’s certificate covers every host below the name once its zone is held and the owner wishes it', async () => {
  const { name, domainId } = await ready();
  await issue(domainId);
  expect((await rowsOf(domainId)).map((one) => one.names)).toEqual([[name, `www.${name}`]]);
  await domains.setWildcard(owner, { domainId, wildcard: true });
  expect(await issue(domainId)).toBe('issued');
  expect((await rowsOf(domainId)).map((one) => [one.state, one.names])).toEqual([
    ['replaced', [name, `www.${name}`]],
    ['issued', [name, `*.${name}`]],
  ]);
  for (const host of [name, `www.${name}`])
    expect(namesIn((await domains.findCertificate(host))!.chain)).toBe(`DNS:*.${name}, DNS:${name}`);
  expect([textsOf(name), await left()]).toEqual([[], 0]);
  const { certified } = await domains.requireDomain(owner, { domainId });
  expect(certified).toContain(`www.${name}`);
  expect(await issue(domainId)).toBeNull();
  // It is renewed in the same way, and without the token by HTTP again, for the hosts that it has.
  const due = () =>
    admin.query(`update certificates set renew_at = now() - interval '1 day' where domain_id = $1 and state = 'issued'`, [domainId]);
  await due();
  forgetProofs();
  expect(await issue(domainId)).toBe('issued');
  expect((await rowsOf(domainId)).at(-1)!.names).toEqual([name, `*.${name}`]);
  await admin.query('delete from dns_connections where client_id = $1', [owner.account.id]);
  expect(await issue(domainId)).toBeNull();
  await due();
  expect(await issue(domainId)).toBe('issued');
  expect((await rowsOf(domainId)).at(-1)!.names).toEqual([name, `www.${name}`]);
});

test('without a token for its zone no wildcard is to be had', async () => {
  const name = `zone${++count}.example`;
  const { domainId } = await domains.addDomain(owner, { siteId, domain: name });
  await expect(domains.setWildcard(owner, { domainId, wildcard: true })).rejects.toMatchObject({ reason: 'dns_zone_not_found' });
  const stranger = await makeClient(admin, { tier: 'pro' });
  await expect(domains.setWildcard(stranger, { domainId, wildcard: true })).rejects.toMatchObject({ reason: 'domain_not_found' });
});

const breakOwn = (origin: 'split' | 'servfail' | 'none') => {
  const [, zone] = dns.zones.find('localhost')!;
  dns.zones.set('localhost', { ...zone, faults: { ...zone.faults, origin } });
};

test('an answer that some server of the zone lacks is waited for, or left for later', async () => {
  const zone = { id: '', name: 'localhost', servers: ['ada.ns.cloudflare.com', 'bob.ns.cloudflare.com'] };
  own.putText('there');
  const there = [{ host: '_acme-challenge.localhost', answer: 'there' }];
  for (const fault of ['split', 'servfail'] as const) {
    breakOwn(fault);
    await expect(awaitAnswers(zone, there, 0)).rejects.toMatchObject({ code: 'unavailable', reason: 'dns_not_spread' });
  }
  breakOwn('none');
  await awaitAnswers(zone, there, 0);
});

test('the authority is not notified before every server of the zone gives the answer', async () => {
  breakOwn('servfail');
  await domains.openOwnOrder(job());
  const proving = domains.proveOwnNames(job());
  while ((await left()) === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => setTimeout(resolve, 700));
  const one = [...ca.store.authorizations.values()].filter(({ name }) => name === 'localhost').at(-1);
  expect(one!.challenges[0]!.status).toBe('pending');
  breakOwn('none');
  await proving;
  await domains.collectOwnCertificate(job());
  expect([(await ownRows()).map(({ state }) => state), textsOf('localhost'), await left()]).toEqual([['issued'], [], 0]);
});

test('what a killed run has left in a zone is taken out, also a client’s, and not what an order is still waiting for', async () => {
  const { name, domainId, connectionId } = await ready();
  const [, zone] = dns.zones.find(name)!;
  dns.zones.set(name, { ...zone, records: [...zone.records, { name: '_acme-challenge', type: 'TXT', value: 'left', ttl: 60 }] });
  await admin.query(
    `insert into app.acme_records (host, answer, client_id, connection_id, zone)
     select $1, 'left', client_id, id, (select z from jsonb_array_elements(zones) z limit 1) from dns_connections where id = $2`,
    [`_acme-challenge.${name}`, connectionId],
  );
  const sweep = (ms: number) => domains.removeLeftAnswers(jobContext('remove-left-answers', null, new Date(Date.now() + ms)));
  await sweep(0);
  expect([textsOf(name).length, await left()]).toEqual([1, 1]);
  await sweep(2 * HOUR);
  expect([textsOf(name), await left()]).toEqual([[], 0]);
  expect(await domains.requireDomain(owner, { domainId })).toMatchObject({ wildcard: false });
});

test('a wildcard that CAA forbids is left out of the order before it is asked for, and ordered once CAA allows it', async () => {
  const { name, domainId } = await ready();
  const [, zone] = dns.zones.find(name)!;
  const rule = (value: string) => dns.zones.set(name, { ...zone, records: [...zone.records, { name: '@', type: 'CAA', value, ttl: 60 }] });
  rule('0 issuewild ";"');
  clock += HOUR;
  await domains.checkDomain(later(), { domainId });
  await domains.setWildcard(owner, { domainId, wildcard: true });
  expect(await issue(domainId)).toBe('issued');
  expect(await rowsOf(domainId)).toMatchObject([{ state: 'issued', names: [name, `www.${name}`] }]);
  clock += HOUR;
  await domains.checkDomain(later(), { domainId });
  const { look } = await domains.requireDomain(owner, { domainId });
  expect(look!.diagnosis.others.find(({ code }) => code === 'wildcard_caa_forbids')?.change).toMatchObject({
    host: name,
    add: '0 issuewild "letsencrypt.org"',
  });
  rule('0 issuewild "letsencrypt.org"');
  clock += HOUR;
  await domains.checkDomain(later(), { domainId });
  forgetProofs();
  expect(await issue(domainId)).toBe('issued');
  expect((await rowsOf(domainId)).at(-1)).toMatchObject({ names: [name, `*.${name}`] });
});

test('a wildcard that the authority refuses does not keep the name without a certificate', async () => {
  const { name, domainId } = await ready();
  const [, zone] = dns.zones.find(name)!;
  dns.zones.set(name, { ...zone, records: [...zone.records, { name: '@', type: 'CAA', value: '0 issuewild ";"', ttl: 60 }] });
  await domains.setWildcard(owner, { domainId, wildcard: true });
  await issue(domainId);
  expect((await rowsOf(domainId))[0]).toMatchObject({ state: 'failed', problem: { hosts: [`*.${name}`] } });
  clock += HOUR;
  expect(await issue(domainId)).toBe('issued');
  expect((await rowsOf(domainId)).at(-1)).toMatchObject({ names: [name] });
});
