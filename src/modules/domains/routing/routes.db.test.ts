import { expect, test } from 'vitest';
import { type Context, jobContext } from '#platform/context.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { openNames, type Zone } from '../../../../tests/world/names.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { makeSite } from '../../../../tests/world/work.ts';

const { dns } = await openNames();
const { admin } = await openCloud();
const { addDomain, addSubdomain, checkDomain, getDomainTraffic, requireDomain } = await import('../index.ts');
const { foldTraffic, getSiteTraffic, recordTraffic } = await import('#modules/metering/index.ts');

type Owner = Context & { account: { id: string } };
const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.';
const ALIAS = 'c.sites.example';
type Line = [string, Zone['records'][number]['type'], string];
const zone = (name: string, records: Line[]) =>
  dns.zones.set(name, {
    provider: 'registro_br',
    records: records.map(([label, type, value]) => ({ name: label, type, value, ttl: 300 })),
    faults: { origin: 'none', cloudflare: 'none', google: 'none', dnssec: 'none' },
    registration: { status: ['active'], expiresAt: null },
  });
let clock = Date.now();
const later = (ctx: Owner): Owner => {
  clock += 5000;
  return { ...ctx, now: new Date(clock) };
};
const sees = async (ctx: Owner, domainId: string) => {
  await checkDomain(later(ctx), { domainId });
  return requireDomain(ctx, { domainId });
};
const owner = async () => {
  const ctx = await makeClient(admin, { tier: 'enterprise' });
  return { ctx, siteId: await makeSite(ctx, PROMPT) };
};

test('a name below a proved one is proved by the same record, as long as that stands', async () => {
  const { ctx, siteId } = await owner();
  const name = 'proof-above.example';
  const { domainId } = await addDomain(ctx, { siteId, domain: name });
  const below = (label: string) => addSubdomain(ctx, { domainId, siteId, label });
  await expect(below('loja')).rejects.toMatchObject({ reason: 'parent_not_proved' });
  const { proof } = await requireDomain(ctx, { domainId });
  zone(name, [['_pm', 'TXT', proof]]);
  expect((await sees(ctx, domainId)).state).toBe('pointing');

  const loja = await below('Loja');
  expect(loja.name).toBe(`loja.${name}`);
  const seen = await sees(ctx, loja.domainId);
  expect(seen).toMatchObject({ state: 'pointing', siteId, proof, proofName: name, wantsWww: false });
  expect(seen.look!.proof.host).toBe(`_pm.${name}`);
  zone(name, [
    ['_pm', 'TXT', proof],
    ['loja', 'CNAME', ALIAS],
  ]);
  expect((await sees(ctx, loja.domainId)).state).toBe('securing');

  // Lost with the record: from then on it wants one of its own.
  zone(name, []);
  const lost = await sees(ctx, loja.domainId);
  expect(lost).toMatchObject({ state: 'proving', provedAt: null, proofName: null });
  expect(lost.proof).not.toBe(proof);
  zone(name, [['_pm', 'TXT', proof]]);
  expect((await sees(ctx, loja.domainId)).state).toBe('proving');

  for (const [label, reason] of [
    ['www', 'subdomain_is_not_below'],
    ['loja', 'domain_added'],
    ['a..b', 'domain_malformed'],
    [`https://other.example/`, 'subdomain_is_not_below'],
  ] as const)
    await expect(below(label), label).rejects.toMatchObject({ reason });
  const stranger = await owner();
  await expect(addSubdomain(stranger.ctx, { domainId, siteId: stranger.siteId, label: 'x' })).rejects.toMatchObject({ code: 'not_found' });
  await expect(addSubdomain(ctx, { domainId, siteId: stranger.siteId, label: 'x' })).rejects.toMatchObject({ code: 'not_found' });
});

test('the proof above takes no name that another account holds', async () => {
  const [one, other] = [await owner(), await owner()];
  const name = 'proof-held.example';
  const parent = await addDomain(one.ctx, { siteId: one.siteId, domain: name });
  const { proof } = await requireDomain(one.ctx, parent);
  const held = await addDomain(other.ctx, { siteId: other.siteId, domain: `blog.${name}` });
  const theirs = (await requireDomain(other.ctx, held)).proof;
  // Added before the other account proves it, and after.
  zone(name, [['_pm', 'TXT', proof]]);
  await sees(one.ctx, parent.domainId);
  const early = await addSubdomain(one.ctx, { domainId: parent.domainId, siteId: one.siteId, label: 'blog' });
  zone(name, [
    ['_pm', 'TXT', proof],
    ['_pm.blog', 'TXT', theirs],
  ]);
  expect((await sees(other.ctx, held.domainId)).state).toBe('pointing');
  zone(name, [['_pm', 'TXT', proof]]);
  expect((await sees(one.ctx, early.domainId)).state).toBe('proving');
  await admin.query('delete from domains where id = $1', [early.domainId]);
  const late = await addSubdomain(one.ctx, { domainId: parent.domainId, siteId: one.siteId, label: 'blog' });
  const { proofName, proof: own } = await requireDomain(one.ctx, late);
  expect(proofName).toBeNull();
  expect(own).not.toBe(proof);
});

test('a domain has its own visits and bytes, with its www, of people, day by day, before and after they are summed up', async () => {
  const { ctx, siteId } = await owner();
  const [{ domainId }, { domainId: quiet }] = [
    await addDomain(ctx, { siteId, domain: 'visits-here.example' }),
    await addDomain(ctx, { siteId, domain: 'quiet-here.example' }),
  ];
  const at = (time: string) => ({ ...jobContext('traffic'), now: new Date(time) });
  const part = (minute: string, number: number) => ({
    siteId,
    clientId: ctx.account.id,
    minute: new Date(minute),
    part: number,
    human: { requests: 9, bytes: 900, visits: 6 },
    bot: { requests: 4, bytes: 444 },
    status: { ok: 13, missing: 0, failed: 0 },
    hosts: [
      { host: 'visits-here.example', requests: 5, bytes: 500, visits: 3 },
      { host: 'www.visits-here.example', requests: 1, bytes: 100, visits: 1 },
      { host: 'padaria.localhost', requests: 3, bytes: 300, visits: 2 },
    ],
  });
  const parts = [part('2026-11-20T23:59:00Z', 0), part('2026-11-21T10:00:00Z', 1), part('2026-11-21T10:00:00Z', 2)];
  // A part that is told again adds nothing.
  for (let i = 0; i < 2; i++) await recordTraffic(at('2026-11-21T10:02:00Z'), { instance: 'edge-1', parts });
  const days = { from: '2026-11-19', to: '2026-11-21' };
  const seen = [
    { day: '2026-11-19', visits: 0, requests: 0, bytes: 0 },
    { day: '2026-11-20', visits: 4, requests: 6, bytes: 600 },
    { day: '2026-11-21', visits: 8, requests: 12, bytes: 1200 },
  ];
  expect(await getDomainTraffic(ctx, { domainId, ...days })).toEqual(seen);
  for (let i = 0; i < 2; i++) await foldTraffic(at('2026-11-21T10:20:00Z'));
  expect(await getDomainTraffic(ctx, { domainId, ...days })).toEqual(seen);
  expect((await getDomainTraffic(ctx, { domainId: quiet, ...days })).map(({ visits }) => visits)).toEqual([0, 0, 0]);
  // All hosts together are what the site is charged for.
  const charged = await getSiteTraffic({ ...ctx, now: new Date('2026-11-21T12:00:00Z') }, { siteId, days: 2 });
  const { rows } = await admin.query('select sum(visits)::int as visits, sum(bytes)::int as bytes from usage_hosts where site_id = $1', [
    siteId,
  ]);
  expect(rows).toEqual([
    { visits: charged.reduce((sum, day) => sum + day.visits, 0), bytes: charged.reduce((sum, day) => sum + day.bytes, 0) },
  ]);
  const stranger = await makeClient(admin);
  await expect(getDomainTraffic(stranger, { domainId, ...days })).rejects.toMatchObject({ code: 'not_found' });
});
