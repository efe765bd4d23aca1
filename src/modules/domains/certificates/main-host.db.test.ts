import '../../../../tests/world/heard-events.ts';
import { expect, it } from 'vitest';
import { heard } from '../../../../tests/world/heard-events.ts';
import { ALIAS, OURS, openIssuing, PROMPT, type Records } from '../../../../tests/world/issuing.ts';
import { makeSite, publishNow } from '../../../../tests/world/work.ts';

const { dns, admin, domains, owner, shut, now, wait, later, pointAt, ready, issue, stateOf, asksFor, rowsOf } = await openIssuing();
const { getSite } = await import('#modules/sites/index.ts');

it('a name pasted with www is known without it until its certificate names www too', async () => {
  const site = await makeSite(owner, PROMPT);
  await publishNow(owner, site);
  const { domainId, name, records } = await ready(site, { pasted: 'www.', lacks: 'www' });
  const www = `www.${name}`;
  await issue(domainId);
  expect(await stateOf(domainId)).toEqual(['live', 'live']);
  expect(await getSite(owner, { siteId: site })).toMatchObject({ mainHost: name });
  expect(await domains.requireDomain(owner, { domainId })).toMatchObject({ prefersWww: true, certified: [name] });
  await expect(domains.setMain(owner, { domainId, main: 'www' })).rejects.toMatchObject({
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
  await domains.setMain(owner, { domainId, main: 'apex' });
  await domains.setMain(owner, { domainId, main: 'www' });
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
  await domains.setMain(owner, { domainId, main: 'www' });
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
  const found = async () => (await domains.requireDomain(owner, { domainId })).look!.diagnosis.others.map(({ code }) => code);
  const mainHost = async () => (await getSite(owner, { siteId: site }))!.mainHost;
  shut.add(www);
  await issue(domainId);
  expect((await rowsOf(domainId))[0]).toMatchObject({ state: 'failed', names: both, problem: { hosts: [www] } });
  wait(60_000);
  await issue(domainId);
  expect([await tries(), await found(), await mainHost()]).toEqual([['failed 2', 'issued 1'], ['www_not_locked'], name]);
  expect((await stateOf(domainId))[0]).toBe('live');
  // It is requested again while the name has its own certificate, and comes when it can.
  await issue(domainId);
  expect([await tries(), await found()]).toEqual([['failed 2', 'issued 1', 'failed 2'], ['www_not_locked']]);
  shut.delete(www);
  wait(3_600_000);
  await issue(domainId);
  expect([(await tries()).at(-1), await found(), await mainHost()]).toEqual(['issued 2', [], www]);
  // Renewed while the certificate of www is still valid: both are tried. Later the name is ordered alone.
  shut.add(www);
  const lasts = (days: number) =>
    admin.query(
      `update certificates set renew_at = to_timestamp($2::bigint / 1000) - interval '1 day',
         not_after = to_timestamp($2::bigint / 1000) + $3::int * interval '1 day' + interval '12 hours' where domain_id = $1 and state = 'issued'`,
      [domainId, now(), days],
    );
  await lasts(29);
  await issue(domainId);
  wait(60_000);
  await issue(domainId);
  expect((await tries()).slice(-2)).toEqual(['failed 2', 'failed 2']);
  expect([(await stateOf(domainId))[1], await found()]).toEqual(['live', ['www_not_locked']]);
  // Half of the remaining time is over: covered the day before, not the day after.
  await lasts(0);
  wait(900_000);
  await issue(domainId);
  expect([(await tries()).at(-1), await mainHost()]).toEqual(['issued 1', name]);
  shut.delete(www);
});

it('a www that CAA keeps our authority out of is not ordered for, and is when it is mended', async () => {
  const { domainId, name, records } = await ready();
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
