import '../../../../tests/world/heard-events.ts';
import { expect, it, vi } from 'vitest';
import { MoveFeed } from '#edge/move-feed.ts';
import { Pointers } from '#edge/pointers.ts';
import { jobContext } from '#platform/context.ts';
import { openIssuing, PROMPT } from '../../../../tests/world/issuing.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { makeSite, publishNow } from '../../../../tests/world/work.ts';

const { admin, domains, owner, siteId, inMemory, later, pointAt, ready, issue, stateOf, dueNow, rowsOf, seen } = await openIssuing();
const { getSite } = await import('#modules/sites/index.ts');
const { findMoves, MAX_MOVES, siteHostname } = await import('#modules/host/index.ts');
const { findHosts } = await import('#edge/find-hosts.ts');
const { setRedirects } = await import('../routing/redirects.ts');

it('a server of sites that gets no events learns of each change from the feed', async () => {
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
  await domains.setMain(owner, { domainId, main: 'www' });
  await shows(ours, { mainHost: `www.${name}` });
  await setRedirects(owner, { domainId, lines: '/velho /novo' });
  await shows(`www.${name}`, { moved: new Map([['/velho', { to: '/novo', permanent: true }]]) });
  await domains.moveDomain(owner, { domainId, siteId });
  await shows(`www.${name}`, { siteId });
  await shows(ours, { siteId: site, mainHost: null });
  await domains.removeDomain(owner, { domainId, name });
  await shows(`www.${name}`, null);
});

it('the owner is notified that a name is live, of the site only when it is published, and of neither when it has gone', async () => {
  const { mailDomainNews } = await import('#modules/notifications/index.ts');
  const site = await makeSite(owner, PROMPT);
  const { domainId, name } = await ready(site);
  await issue(domainId);
  const mailed = async (mark: string) => {
    await mailDomainNews(later(), { domainId, clientId: owner.account.id, name, about: 'live', mark, until: null });
    const { rows } = await admin.query('select data from mails where key = $1', [`domain/live/${domainId}/${mark}`]);
    return rows.map(({ data }) => [data.showsSite, data.isAddress]);
  };
  expect(await mailed('draft')).toEqual([[false, true]]);
  await publishNow(owner, site);
  expect(await mailed('shown')).toEqual([[true, true]]);
  await admin.query('update sites set main_host = $2 where id = $1', [site, `other-${name}`]);
  expect(await mailed('second')).toEqual([[true, false]]);
  await domains.removeDomain(owner, { domainId, name });
  expect(await mailed('gone')).toEqual([]);
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
