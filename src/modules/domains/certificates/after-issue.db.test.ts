import '../../../../tests/world/heard-events.ts';
import { createSecureContext } from 'node:tls';
import { beforeAll, expect, it } from 'vitest';
import { type Context, jobContext } from '#platform/context.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { heard } from '../../../../tests/world/heard-events.ts';
import { openNames } from '../../../../tests/world/names.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { makeSite, publishNow } from '../../../../tests/world/work.ts';

const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.';
const HOUR = 3_600_000;
const names = await openNames();
const { admin } = await openCloud();
const domains = await import('../index.ts');

let owner: Context & { account: { id: string } };
let siteId: string;
let count = 0;
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'enterprise' });
  siteId = await makeSite(owner, PROMPT);
});
let clock = Date.now();
const later = (ms = 5000): Context => {
  clock += ms;
  return jobContext('issue-certificate', owner.account.id, new Date(clock));
};
const sweep = (): Context => jobContext('sweep', null, new Date(clock));

/** A name that is proved, points here and has a certificate. */
async function live() {
  const name = `after${++count}.example`;
  const { domainId } = await domains.addDomain(owner, { siteId, domain: name });
  names.point(name, (await domains.requireDomain(owner, { domainId })).proof);
  await domains.checkDomain(later(), { domainId });
  const order = await domains.openOrder(later(), { domainId });
  await domains.proveNames(later(), order!);
  await domains.collectCertificate(later(), order!);
  return { domainId, name, certificateId: order!.certificateId };
}
const atAuthority = (name: string) => [...names.ca.store.issued.values()].find((one) => one.names.includes(name))!;
const dates = async (certificateId: string) =>
  (await admin.query('select renew_at as renews, renewal_check_at as checks from certificates where id = $1', [certificateId])).rows[0];
const noted = async (certificateId: string) =>
  (await admin.query('select tries from app.certificate_revocations where certificate_id = $1', [certificateId])).rows;

it('a renewal that the authority moves forward is noticed, and not before it wants to be asked again', async () => {
  const { domainId, name, certificateId } = await live();
  const before = await dates(certificateId);
  expect(before.checks.getTime() - clock).toBeLessThanOrEqual(6 * HOUR);
  // The authority revokes it and suggests a renewal window in the past.
  atAuthority(name).isRevoked = true;
  await domains.askRenewalsAgain(sweep());
  expect(await dates(certificateId)).toEqual(before);
  clock += 6 * HOUR;
  await domains.askRenewalsAgain(sweep());
  const after = await dates(certificateId);
  expect(after.renews.getTime()).toBeLessThan(before.renews.getTime());
  expect(after.checks.getTime()).toBe(clock + 6 * HOUR);
  clock += 3 * 24 * HOUR;
  expect((await domains.findDueCertificates(sweep())).map((one) => one.domainId)).toContain(domainId);
});

it('a moment that the authority still suggests stays, and so does one when it cannot be asked', async () => {
  const { certificateId } = await live();
  const before = await dates(certificateId);
  clock += 7 * HOUR;
  await domains.askRenewalsAgain(sweep());
  expect((await dates(certificateId)).renews).toEqual(before.renews);
  clock += 7 * HOUR;
  names.ca.faults.away = true;
  await domains.askRenewalsAgain(sweep());
  names.ca.faults.away = false;
  expect(await dates(certificateId)).toEqual({ renews: before.renews, checks: new Date(clock + 6 * HOUR) });
});

it('the certificate of a name that is given up is revoked, once, though the authority was away when it went', async () => {
  const { domainId, name, certificateId } = await live();
  names.ca.faults.away = true;
  await domains.removeDomain(owner, { domainId, name });
  await domains.revokeCertificates(sweep());
  names.ca.faults.away = false;
  expect([atAuthority(name).isRevoked, await noted(certificateId)]).toEqual([false, [{ tries: 1 }]]);
  clock += HOUR;
  await Promise.all([domains.revokeCertificates(sweep()), domains.revokeCertificates(sweep())]);
  expect([atAuthority(name).isRevoked, await noted(certificateId)]).toEqual([true, []]);
});

it('the certificate of a name that was lost is revoked, and one that was renewed is not', async () => {
  const [lost, kept] = [await live(), await live()];
  await admin.query(`update certificates set renew_at = now() - interval '1 day' where id = $1`, [kept.certificateId]);
  const order = await domains.openOrder(later(), kept);
  await domains.proveNames(later(), order!);
  await domains.collectCertificate(later(), order!);
  const other = await makeClient(admin, { tier: 'pro' });
  const theirs = await domains.addDomain(other, { siteId: await makeSite(other, PROMPT), domain: lost.name });
  names.point(lost.name, (await domains.requireDomain(other, theirs)).proof);
  await domains.checkDomain(jobContext('check-domain', other.account.id, later().now), theirs);
  await domains.revokeCertificates(sweep());
  expect([atAuthority(lost.name).isRevoked, atAuthority(kept.name).isRevoked]).toEqual([true, false]);
  const { rows } = await admin.query('select state from certificates where id = any ($1) order by state', [
    [lost.certificateId, kept.certificateId],
  ]);
  expect(rows).toEqual([{ state: 'replaced' }, { state: 'revoked' }]);
});

it('no order is opened while somebody else answers for the name on plain HTTP, and one is when we do', async () => {
  const name = `after${++count}.example`;
  const { domainId } = await domains.addDomain(owner, { siteId, domain: name });
  names.point(name, (await domains.requireDomain(owner, { domainId })).proof);
  const says = async () => {
    await domains.checkDomain(later(), { domainId });
    const { state, look } = await domains.requireDomain(owner, { domainId });
    return [state, look!.diagnosis.headline.code, (await domains.openOrder(later(), { domainId })) !== null];
  };
  names.answersElsewhere.add(name);
  expect(await says()).toEqual(['securing', 'challenge_elsewhere', false]);
  names.answersElsewhere.delete(name);
  expect(await says()).toEqual(['securing', 'issuing', true]);
});

it('a domain of a site that was taken down is reported as suspended, and keeps its certificate', async () => {
  const { domainId, name } = await live();
  await admin.query(`update sites set suspended_at = now(), suspended_reason = 'fraud' where id = $1`, [siteId]);
  const domain = await domains.requireDomain(owner, { domainId });
  expect([domain.state, domains.statusOf(domain)]).toEqual(['live', 'suspended']);
  expect(await domains.findCertificate(name)).not.toBeNull();
  await admin.query('update sites set suspended_at = null, suspended_reason = null where id = $1', [siteId]);
  expect(domains.statusOf(await domains.requireDomain(owner, { domainId }))).toBe('active');
});

it('whether a name wants TLS alone is its owner’s to say, and reaches the servers of sites', async () => {
  await publishNow(owner, siteId);
  const { domainId, name } = await live();
  const carried = async () => [...(await domains.findDomainSites([name, `www.${name}`])).values()].map(({ hsts }) => hsts);
  expect(await carried()).toEqual([false, false]);
  const moved = 'select moved_at from app.pointer_moves where site_id = $1';
  const before = (await admin.query(moved, [siteId])).rows[0].moved_at;
  await domains.setHsts(owner, { domainId, hsts: 'on' });
  expect(await carried()).toEqual([true, true]);
  expect((await admin.query(moved, [siteId])).rows[0].moved_at > before).toBe(true);
  const stranger = await makeClient(admin, { tier: 'pro' });
  await expect(domains.setHsts(stranger, { domainId, hsts: 'off' })).rejects.toMatchObject({ reason: 'domain_not_found' });
});

it('a certificate is taken away as PEM or as a file with a password, by who proves who they are, and each time is kept', async () => {
  const { domainId, name } = await live();
  const asks = [
    { domainId, format: 'pem' },
    { domainId, format: 'p12', password: 'uma senha boa' },
  ] as const;
  const session = owner.actor.kind === 'user' ? owner.actor.sessionId : null;
  await admin.query(`update app.session_proofs set proved_at = now() - interval '1 hour' where session_id = $1`, [session]);
  for (const ask of asks) await expect(domains.exportCertificate(owner, ask)).rejects.toMatchObject({ reason: 'proof_needed' });
  await admin.query('update app.session_proofs set proved_at = now() where session_id = $1', [session]);
  const [pem, p12] = [await domains.exportCertificate(owner, asks[0]), await domains.exportCertificate(owner, asks[1])];
  expect(Buffer.from(pem.base64, 'base64').toString()).toMatch(/PRIVATE KEY[\s\S]+BEGIN CERTIFICATE/);
  expect([pem.fileName, p12.fileName]).toEqual([`${name}.pem`, `${name}.p12`]);
  const opens = (passphrase: string) => createSecureContext({ pfx: Buffer.from(p12.base64, 'base64'), passphrase });
  opens('uma senha boa');
  expect(() => opens('outra')).toThrow();
  const history = await admin.query(`select id from domain_history where domain_id = $1 and event = 'exported'`, [domainId]);
  expect(history.rowCount).toBe(2);
  const audited = await admin.query(`select from audit_log where table_name = 'domain_history' and row_id = any ($1)`, [
    history.rows.map(({ id }) => id),
  ]);
  expect(audited.rowCount).toBe(2);
});

it('clearing the cache of a name moves the pointer of its site, for its owner alone', async () => {
  const { domainId } = await live();
  const movedAt = async () => (await admin.query('select moved_at from app.pointer_moves where site_id = $1', [siteId])).rows[0].moved_at;
  const before = await movedAt();
  await domains.purgeCache(owner, { domainId });
  const after = await movedAt();
  expect(after > before).toBe(true);
  const stranger = await makeClient(admin, { tier: 'pro' });
  await expect(domains.purgeCache(stranger, { domainId })).rejects.toMatchObject({ reason: 'domain_not_found' });
  expect(await movedAt()).toEqual(after);
});

it('a certificate that is asked for now is begun without the wait after a refusal, and none of a name that is not proved', async () => {
  const name = `after${++count}.example`;
  const { domainId } = await domains.addDomain(owner, { siteId, domain: name });
  const asked = () => heard.filter(({ name: event, data }) => event === 'domains/certificate.wanted' && data.domainId === domainId).length;
  await domains.requestCertificate(owner, { domainId });
  expect(asked()).toBe(0);
  names.point(name, (await domains.requireDomain(owner, { domainId })).proof);
  await domains.checkDomain(later(), { domainId });
  const order = await domains.openOrder(later(), { domainId });
  await admin.query(`update certificates set state = 'failed', tries = 6, problem = '{"type":"x","detail":"y"}' where id = $1`, [
    order!.certificateId,
  ]);
  expect(await domains.openOrder(later(120_000), { domainId })).toBeNull();
  await domains.requestCertificate({ ...owner, now: new Date(clock) }, { domainId });
  expect([asked(), await domains.openOrder(later(), { domainId })]).toEqual([2, { certificateId: expect.any(String) }]);
});
