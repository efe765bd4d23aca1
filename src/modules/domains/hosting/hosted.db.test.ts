import { beforeAll, beforeEach, expect, test } from 'vitest';
import { type Context, jobContext } from '#platform/context.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { openNames, openVercel, RECOMMENDED_ALIAS, Zone } from '../../../../tests/world/names.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { makeSite, publishNow } from '../../../../tests/world/work.ts';

const { dns } = await openNames();
const server = await openVercel(dns.zones);
const { admin } = await openCloud();
const { findHosts } = await import('#edge/find-hosts.ts');
const { addDomain, checkDomain, findDueCertificates, listCertificates, moveDomain, openOrder, releaseHosts, removeDomain, requireDomain } =
  await import('../index.ts');

const { targetOf } = await import('./network.ts');
const { planLeadHere } = await import('../zone/plan-lead-here.ts');

type Owner = Context & { account: { id: string } };
const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.';
let owner: Owner;
let siteId: string;
let count = 0;
let name = '';
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'enterprise' });
  siteId = await makeSite(owner, PROMPT);
  await publishNow(owner, siteId);
});
beforeEach(() => {
  name = `hosted${++count}.example`;
});

let clock = Date.now();
const later = <C extends Context>(ctx: C, by = 5000): C => {
  clock += by;
  return { ...ctx, now: new Date(clock) };
};
const zone = (...records: [string, 'A' | 'CNAME' | 'TXT', string][]) => {
  dns.forget();
  dns.zones.set(name, Zone.parse({ records: records.map(([label, type, value]) => ({ name: label, type, value, ttl: 60 })) }));
};
const lead = (...proofs: string[]) =>
  zone(['@', 'A', '127.0.0.1'], ['www', 'CNAME', RECOMMENDED_ALIAS], ...proofs.map((one): ['_pm', 'TXT', string] => ['_pm', 'TXT', one]));
const sees = async (ctx: Owner, domainId: string, by?: number) => {
  await checkDomain(later(ctx, by), { domainId });
  const domain = await requireDomain(ctx, { domainId });
  return { state: domain.state, says: domain.look!.diagnosis.headline.code, domain };
};
const add = async (ctx: Owner, site = siteId) => {
  const { domainId } = await addDomain(ctx, { siteId: site, domain: name });
  return requireDomain(ctx, { domainId });
};
const live = async () => {
  const { id, proof } = await add(owner);
  lead(proof);
  await sees(owner, id);
  expect((await sees(owner, id)).state).toBe('live');
  return { id, proof };
};
const release = () => releaseHosts({ ...jobContext('test'), now: new Date(clock + 120_000) });

test('a name is asked for what Vercel recommends, handed over once it is proved, and live with its certificate', async () => {
  const { id, proof } = await add(owner);
  zone(['@', 'A', '191.6.208.10']);
  const { domain, ...first } = await sees(owner, id);
  expect(first).toEqual({ state: 'proving', says: 'address_elsewhere' });
  expect([domain.look!.wanted, server.hosts().includes(name)]).toEqual([{ type: 'A', value: '127.0.0.1' }, false]);
  lead(proof);
  expect(await sees(owner, id)).toMatchObject({ state: 'securing', says: 'issuing' });
  expect(server.hosts()).not.toContain(name);
  const done = await sees(owner, id);
  expect(done).toMatchObject({ state: 'live', says: 'live', domain: { certified: [name, `www.${name}`] } });
  const found = await findHosts([name, `www.${name}`]);
  expect([...found.values()]).toMatchObject([
    { siteId, mainHost: name },
    { siteId, mainHost: name },
  ]);
});

test('certificates are not ours to order', async () => {
  const { id } = await live();
  expect(await openOrder(owner, { domainId: id })).toBeNull();
  expect(await listCertificates(owner, { domainId: id })).toEqual([]);
  expect(await findDueCertificates(jobContext('test'))).toEqual([]);
});

test('a name that another account of Vercel had says which record is missing, and goes on when it is there', async () => {
  server.claim(name, 'account');
  const { id, proof } = await add(owner);
  lead(proof);
  await sees(owner, id);
  const { says, state, domain } = await sees(owner, id);
  const { change } = domain.look!.diagnosis.headline;
  expect([state, says, change?.host]).toEqual(['securing', 'host_wants_proof', `_vercel.${name}`]);
  zone(['@', 'A', '127.0.0.1'], ['_pm', 'TXT', proof], ['_vercel', 'TXT', change!.add!]);
  expect((await sees(owner, id)).state).toBe('live');
});

test('a name in another project waits until it is free there', async () => {
  server.claim(name, 'project');
  const { id, proof } = await add(owner);
  lead(proof);
  await sees(owner, id);
  expect(await sees(owner, id)).toMatchObject({ state: 'securing', says: 'host_taken' });
  server.unclaim(name);
  expect((await sees(owner, id)).state).toBe('live');
});

test('while Vercel does not answer nothing moves, and a live name is asked about rarely', async () => {
  const { id } = await live();
  const asked = server.asked.length;
  await sees(owner, id);
  expect(server.asked.length).toBe(asked);
  server.drop(name);
  const token = process.env.VERCEL_API_TOKEN!;
  server.keys.change(token, { busy: 20 });
  expect(await sees(owner, id, 3_700_000)).toMatchObject({ state: 'live', says: 'live' });
  server.keys.change(token, { busy: 0 });
  expect(await sees(owner, id, 3_700_000)).toMatchObject({ state: 'live', says: 'live' });
  expect(server.hosts()).toContain(name);
});

test('before Vercel has said where a name is to point, no record is asked for but the proof', async () => {
  const token = process.env.VERCEL_API_TOKEN!;
  server.keys.change(token, { busy: 20 });
  const { id, proof } = await add(owner);
  const { domain } = await sees(owner, id);
  server.keys.change(token, { busy: 0 });
  expect(domain.hosted?.isAway).toBe(true);
  const old = [{ name, type: 'A', value: '191.6.208.10', ttl: 60 }];
  expect(planLeadHere(old, domain, targetOf(domain))).toMatchObject({ remove: [], add: [{ type: 'TXT', value: proof }] });
});

test('a name given up is taken back, and one that moves between sites or accounts stays', async () => {
  const { id, proof } = await live();
  const other = await makeSite(owner, PROMPT);
  await publishNow(owner, other);
  await moveDomain(owner, { domainId: id, siteId: other });
  expect((await findHosts([name])).get(name)?.siteId).toBe(other);
  await release();
  expect(server.hosts()).toContain(name);

  const next = await makeClient(admin, { tier: 'pro' });
  const theirs = await makeSite(next, PROMPT);
  await publishNow(next, theirs);
  const taker = await add(next, theirs);
  expect((await sees(next, taker.id)).says).toBe('held_by_other');
  lead(proof, taker.proof);
  expect((await sees(next, taker.id)).says).toBe('other_proof_stays');
  lead(taker.proof);
  await sees(next, taker.id);
  expect((await sees(next, taker.id)).state).toBe('live');
  await release();
  expect([(await findHosts([name])).get(name)?.siteId, server.hosts().includes(name)]).toEqual([theirs, true]);

  await admin.query(`delete from domains where id = $1`, [taker.id]);
  expect(await findHosts([name])).toEqual(new Map());
  await removeDomain(owner, { domainId: id, name });
  const [one, two] = await Promise.all([release(), release()]);
  expect(one.released + two.released).toBeGreaterThanOrEqual(2);
  expect(server.hosts().filter((host) => host.endsWith(name))).toEqual([]);
  expect((await release()).released).toBe(0);
});

test('what cannot be taken back now is tried again', async () => {
  const { id } = await live();
  await admin.query('delete from domains where id = $1', [id]);
  server.keys.change(process.env.VERCEL_API_TOKEN!, { rights: 'read' });
  expect((await release()).released).toBe(0);
  server.keys.change(process.env.VERCEL_API_TOKEN!, { rights: 'edit' });
  clock += 4_000_000;
  expect((await release()).released).toBe(2);
  expect(server.hosts()).not.toContain(name);
});
