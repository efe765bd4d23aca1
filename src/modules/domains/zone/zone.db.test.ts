import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Context, jobContext } from '#platform/context.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { openNames, openProviders, randomKey, Zone } from '../../../../tests/world/names.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { makeSite } from '../../../../tests/world/work.ts';

const { dns } = await openNames();
const { cloudflare, route53 } = await openProviders(dns.zones);
const { admin } = await openCloud();
const {
  addDomain,
  addRecord,
  changeRecord,
  checkDomain,
  connectProvider,
  disconnectProvider,
  findZone,
  leadHere,
  listConnections,
  listZoneChanges,
} = await import('#modules/domains/index.ts');
const { planFor, readZone, recordId, removeRecord, requireDomain, rotateKeys, settleLostChanges, undoChange } = await import(
  '#modules/domains/index.ts'
);

const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.';
type Owner = Context & { account: { id: string } };
let owner: Owner;
let siteId: string;
let count = 0;
let name = '';
let domainId = '';
let token = '';
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'enterprise' });
  siteId = await makeSite(owner, PROMPT);
});

const hold = (provider: 'cloudflare' | 'route53', lines: [string, string, string][]) =>
  dns.zones.set(name, Zone.parse({ provider, records: lines.map(([label, type, value]) => ({ name: label, type, value, ttl: 3600 })) }));
const held = () =>
  dns.zones
    .find(name)![1]
    .records.map((one) => `${one.name} ${one.type} ${one.value}`)
    .sort();
const USUAL: [string, string, string][] = [
  ['@', 'A', '191.6.208.10'],
  ['@', 'MX', '10 mail.exemplo.example'],
  ['@', 'TXT', 'v=spf1 include:_spf.exemplo.example -all'],
  ['www', 'CNAME', 'old.exemplo.example'],
];

/** A name whose zone is at a provider connected with its own token. */
async function connect(provider: 'cloudflare' | 'route53', lines = USUAL, rights = {}): Promise<string> {
  hold(provider, lines);
  if (provider === 'cloudflare') {
    token = randomKey(40);
    cloudflare.keys.issue(token, { zones: [name], ...rights });
    return (await connectProvider(owner, { provider, domainId, token })).connectionId;
  }
  token = `AKIA${randomKey(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')}`;
  const secretAccessKey = randomKey(40);
  route53.keys.issue(token, { zones: [name], ...rights }, secretAccessKey);
  return (await connectProvider(owner, { provider, domainId, accessKeyId: token, secretAccessKey })).connectionId;
}
const lead = async (confirmed = false) =>
  leadHere(owner, { domainId, confirmed, fingerprint: planFor(await readZone(owner, { domainId })).fingerprint });
const statesOf = async () => (await listZoneChanges(owner, { domainId })).map(({ state }) => state);

beforeEach(async () => {
  name = `zona${++count}.example`;
  domainId = (await addDomain(owner, { siteId, domain: name })).domainId;
});

describe('a token', () => {
  test('is tried when it is typed, kept sealed, and read by nobody', async () => {
    hold('cloudflare', USUAL);
    const typed = (rights: object) => {
      const given = randomKey(40);
      cloudflare.keys.issue(given, { zones: [name], ...rights });
      return connectProvider(owner, { provider: 'cloudflare', domainId, token: given });
    };
    await expect(typed({ rights: 'read' })).rejects.toMatchObject({ reason: 'dns_rights_missing' });
    await expect(typed({ revoked: true })).rejects.toMatchObject({ reason: 'dns_token_refused' });
    await expect(typed({ zones: [] })).rejects.toMatchObject({ reason: 'dns_no_zones' });
    expect(await findZone(owner, { domainId })).toBeNull();

    const connectionId = await connect('cloudflare');
    const { rows } = await admin.query('select sealed from app.dns_secrets where connection_id = $1', [connectionId]);
    expect(rows[0].sealed.includes(Buffer.from(token))).toBe(false);
    const { rows: all } = await admin.query(
      `select to_jsonb(c)::text || coalesce((select string_agg(a.changed::text, '') from audit_log a where a.row_id = c.id::text), '') as text
      from dns_connections c where id = $1`,
      [connectionId],
    );
    expect(all[0].text).toContain(`…${token.slice(-4)}`);
    expect(all[0].text).not.toContain(token.slice(0, 8));
    expect(JSON.stringify(await listConnections(owner))).not.toContain(token.slice(0, 8));
  });

  test('is sealed anew when the keys are changed, and still opens', async () => {
    const connectionId = await connect('route53');
    await admin.query(`update app.dns_secrets set key_id = 'app' where connection_id = $1`, [connectionId]);
    const { env } = await import('#platform/env.ts');
    const before = env().SECRETS_KEYS;
    env().SECRETS_KEYS = [{ id: '2026b', key: Buffer.alloc(32, 7) }];
    try {
      expect((await rotateKeys(jobContext('secrets-rotate'))).connections).toBeGreaterThan(0);
      const { rows } = await admin.query('select key_id from app.dns_secrets where connection_id = $1', [connectionId]);
      expect(rows[0].key_id).toBe('2026b');
      expect((await readZone(owner, { domainId })).records.length).toBeGreaterThan(3);
      env().SECRETS_KEYS = before;
      await admin.query('delete from app.dns_secrets where key_id = $1', ['2026b']);
    } finally {
      env().SECRETS_KEYS = before;
    }
  });

  test('that its provider takes no more is said so, and goes with one click', async () => {
    const connectionId = await connect('cloudflare');
    cloudflare.keys.change(token, { revoked: true });
    await expect(readZone(owner, { domainId })).rejects.toMatchObject({ reason: 'dns_token_refused' });
    expect((await listConnections(owner)).find(({ id }) => id === connectionId)?.state).toBe('refused');
    await disconnectProvider(owner, { connectionId });
    expect((await admin.query('select 1 from app.dns_secrets where connection_id = $1', [connectionId])).rowCount).toBe(0);
    const stranger = await makeClient(admin);
    await expect(disconnectProvider(stranger, { connectionId: (await connect('cloudflare')) as string })).rejects.toMatchObject({
      reason: 'dns_connection_not_found',
    });
  });
});

describe.each(['cloudflare', 'route53'] as const)('a name whose zone is at %s', (provider) => {
  const keys = provider === 'cloudflare' ? cloudflare.keys : route53.keys;

  test('is led here as it was shown, seen by the doctor, and put back', async () => {
    await connect(provider);
    const before = held();
    const { changeId } = await lead();
    expect(held()).toEqual([
      '@ A 127.0.0.1',
      '@ MX 10 mail.exemplo.example',
      '@ TXT v=spf1 include:_spf.exemplo.example -all',
      `_pm TXT ${(await requireDomain(owner, { domainId })).proof}`,
      'www CNAME c.sites.example',
    ]);
    await checkDomain({ ...owner, now: new Date(Date.now() + 5000) }, { domainId });
    expect((await requireDomain(owner, { domainId })).state).not.toBe('proving');
    expect(await lead()).toEqual({ changeId: null });
    expect(await statesOf()).toEqual(['applied']);
    for (const _ of [1, 2]) await undoChange(owner, { domainId, changeId: changeId! });
    expect([held(), await statesOf()]).toEqual([before, ['undone']]);
  });

  test('is left alone when the zone is another than was shown, and what came since is not undone over', async () => {
    await connect(provider);
    const { fingerprint } = planFor(await readZone(owner, { domainId }));
    hold(provider, [...USUAL.slice(1), ['@', 'A', '191.6.208.99']]);
    await expect(leadHere(owner, { domainId, fingerprint, confirmed: false })).rejects.toMatchObject({ reason: 'dns_changed' });
    const { changeId } = await lead();
    hold(provider, [['@', 'A', '191.6.208.98']]);
    await expect(undoChange(owner, { domainId, changeId: changeId! })).rejects.toMatchObject({ reason: 'dns_undo_overtaken' });
    expect(held()).toEqual(['@ A 191.6.208.98']);
  });

  test.each(['done', 'undone'] as const)('is known for what it is when an answer was lost (%s)', async (lost) => {
    await connect(provider);
    const before = held();
    keys.change(token, { lost });
    if (lost === 'done') expect((await lead()).changeId).not.toBeNull();
    else await expect(lead()).rejects.toMatchObject({ reason: 'dns_no_answer' });
    expect(await statesOf()).toEqual([lost === 'done' ? 'applied' : 'failed']);
    if (lost === 'undone') expect(held()).toEqual(before);
  });

  test('whose change was cut before it was asked for, or after, is finished by the sweep, once', async () => {
    await connect(provider);
    const { changeId } = await lead();
    const after = held();
    const cut = `update dns_changes set state = $2, settled_at = null, begun_at = now() - interval '5 minutes' where id = $1`;
    // Killed after the provider had applied it.
    await admin.query(cut, [changeId, 'applying']);
    await settleLostChanges(jobContext('settle-dns-changes'));
    expect([held(), await statesOf()]).toEqual([after, ['applied']]);
    // Killed before the request to the provider.
    hold(provider, USUAL);
    await admin.query(cut, [changeId, 'applying']);
    await settleLostChanges(jobContext('settle-dns-changes'));
    expect([held(), await statesOf()]).toEqual([after, ['applied']]);
    // Killed in the middle of an undo.
    await admin.query(cut, [changeId, 'undoing']);
    await Promise.all([1, 2].map(() => settleLostChanges(jobContext('settle-dns-changes'))));
    expect(await statesOf()).toEqual(['undone']);
    expect(held()).toEqual(USUAL.map((one) => one.join(' ')).sort());
  });

  test('has its records added, changed and removed; what would break mail is refused or asked about', async () => {
    await connect(provider);
    const typed = { domainId, type: 'A' as const, name: 'loja', ttl: 300, value: '203.0.113.9', confirmed: false };
    await addRecord(owner, typed);
    expect(await addRecord(owner, typed)).toEqual({ changeId: null });
    await expect(addRecord(owner, { ...typed, value: '203.0.113' })).rejects.toMatchObject({
      reason: 'dns_record_ipv4',
      details: { field: 'value' },
    });
    await expect(addRecord(owner, { ...typed, type: 'CNAME', value: 'a.exemplo.example' })).rejects.toMatchObject({
      reason: 'dns_cname_beside_others',
    });
    const find = async (type: string, label: string) =>
      (await readZone(owner, { domainId })).records.find((one) => one.type === type && one.name === `${label}${name}`)!;
    await changeRecord(owner, { ...typed, recordId: recordId(await find('A', 'loja.')), value: '203.0.113.10' });
    expect(held()).toContain('loja A 203.0.113.10');
    const mail = recordId(await find('MX', ''));
    await expect(removeRecord(owner, { domainId, recordId: mail, confirmed: false })).rejects.toMatchObject({
      reason: 'dns_mail_lost',
      details: { confirm: true },
    });
    await removeRecord(owner, { domainId, recordId: mail, confirmed: true });
    await expect(removeRecord(owner, { domainId, recordId: mail, confirmed: true })).rejects.toMatchObject({
      reason: 'dns_record_not_found',
    });
    expect(held()).not.toContain('@ MX 10 mail.exemplo.example');
    expect(await statesOf()).toEqual(['applied', 'applied', 'applied']);
  });
});

test('a zone that the registry does not name is not written, and two changes at once are one', async () => {
  await connect('cloudflare');
  await checkDomain({ ...owner, now: new Date(Date.now() + 5000) }, { domainId });
  await admin.query(
    `update domains set look = jsonb_set(look, '{delegation,servers}', '[{"host":"ns1.host.example","state":"ok"}]') where id = $1`,
    [domainId],
  );
  await expect(lead()).rejects.toMatchObject({ reason: 'dns_zone_unused' });
  await admin.query('update domains set look = null where id = $1', [domainId]);
  const ended = await Promise.allSettled([lead(), lead(), lead()]);
  const done = ended.filter((one) => one.status === 'fulfilled' && one.value.changeId !== null);
  expect([done.length, await statesOf()]).toEqual([1, ['applied']]);
});
