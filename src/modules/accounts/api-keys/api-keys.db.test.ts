import '../../../../tests/world/heard-events.ts';
import { expect, test } from 'vitest';
import { apiKeyContext, assistantContext, type Context, sessionContext, userContext } from '#platform/context.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { addMember, makeClient, makePerson, openSession, openVisit } from '../../../../tests/world/people.ts';
import { contextOfApiKey, listApiKeys } from '../index.ts';
import type { CreateApiKey } from '../input.ts';
import { makeApiKeyText, readApiKeyText } from './api-key-text.ts';
import { createApiKey } from './create-api-key.ts';
import { revokeApiKey } from './revoke-api-key.ts';

const { admin } = await openDatabase();
const wish: CreateApiKey = { name: 'Loja', scopes: ['usage:read', 'customers:write'], days: 0 };
const make = (ctx: Context, more: Partial<CreateApiKey> = {}) => createApiKey(ctx, { ...wish, ...more });

test('a key is shown once, stored as a hash, and opens the account of its owner with its scopes', async () => {
  const owner = await makeClient(admin);
  const made = await make(owner);
  expect(made.text).toMatch(/^pm_live_[0-9A-Za-z]{46}$/);
  expect(made.prefix).toBe(made.text.slice(0, 16));
  const { ctx, scopes } = await contextOfApiKey(made.text);
  expect(ctx).toMatchObject({ actor: { kind: 'apiKey', id: made.id }, account: { id: owner.account.id } });
  expect([...scopes].sort()).toEqual(['customers:write', 'usage:read']);
  const { rows } = await admin.query(`select to_jsonb(k)::text as row from api_keys k where id = $1`, [made.id]);
  expect(rows[0].row).not.toContain(made.text.slice(16));
  const { rows: log } = await admin.query(`select coalesce(string_agg(changed::text, ' '), '') as log from audit_log where row_id = $1`, [
    made.id,
  ]);
  expect(log[0].log).toContain('Loja');
  expect(log[0].log).not.toContain(readApiKeyText(made.text)!.hash);
});

test('a mistyped key is told apart from one that does not exist', async () => {
  const owner = await makeClient(admin);
  const { text } = await make(owner);
  const swapped = text.slice(0, 20) + (text[20] === 'a' ? 'b' : 'a') + text.slice(21);
  for (const typo of [swapped, text.slice(0, -1), `${text} `, text.toLowerCase(), '', 'pm_live_', `pm_live_${'é'.repeat(46)}`])
    await expect(contextOfApiKey(typo), typo).rejects.toMatchObject({ reason: 'api_key_mistyped' });
  const { text: stranger } = await make(owner);
  await admin.query('delete from api_keys where prefix = $1', [stranger.slice(0, 16)]);
  await expect(contextOfApiKey(stranger)).rejects.toMatchObject({ code: 'forbidden', reason: 'api_key_unknown' });
});

test('a key with the right beginning and another secret opens nothing', async () => {
  const owner = await makeClient(admin);
  const [one, other] = [await make(owner), await make(owner)];
  await admin.query('update api_keys set prefix = $1 where id = $2', ['pm_live_00000000', one.id]);
  await admin.query('update api_keys set prefix = $1 where id = $2', [one.prefix, other.id]);
  await expect(contextOfApiKey(one.text)).rejects.toMatchObject({ reason: 'api_key_unknown' });
});

test('a revoked key opens nothing from that moment, and revoking twice changes nothing more', async () => {
  const owner = await makeClient(admin);
  const { id, text } = await make(owner);
  await revokeApiKey(owner, { id });
  const [first] = await listApiKeys(owner);
  expect(first).toMatchObject({ id, state: 'revoked' });
  await revokeApiKey({ ...owner, now: new Date(owner.now.getTime() + 5000) }, { id });
  expect(await listApiKeys(owner)).toEqual([first]);
  await expect(contextOfApiKey(text)).rejects.toMatchObject({ code: 'forbidden', reason: 'api_key_revoked' });
});

test('a key ends on its day', async () => {
  const owner = await makeClient(admin);
  const { text, expiresAt } = await make(owner, { days: 30 });
  expect(expiresAt!.getTime() - owner.now.getTime()).toBe(30 * 86_400_000);
  await contextOfApiKey(text, new Date(expiresAt!.getTime() - 1));
  await expect(contextOfApiKey(text, expiresAt!)).rejects.toMatchObject({ reason: 'api_key_expired' });
});

test('its use is noted once a minute, and is no line in the audit', async () => {
  const owner = await makeClient(admin);
  const { id, text } = await make(owner);
  const lines = async () => (await admin.query(`select count(*)::int as n from audit_log where row_id = $1`, [id])).rows[0].n;
  const before = await lines();
  const noted = async (now: Date) => {
    await contextOfApiKey(text, now);
    return (await listApiKeys(owner))[0]!.lastUsedAt?.toISOString();
  };
  expect(await noted(new Date('2026-11-21T10:00:00Z'))).toBe('2026-11-21T10:00:00.000Z');
  expect(await noted(new Date('2026-11-21T10:00:59Z'))).toBe('2026-11-21T10:00:00.000Z');
  expect(await noted(new Date('2026-11-21T10:01:00Z'))).toBe('2026-11-21T10:01:00.000Z');
  expect(await lines()).toBe(before);
});

const memberOf = async (owner: Context & { account: { id: string } }, role: string) => {
  const id = await makePerson(admin);
  await addMember(admin, owner.account.id, id, role);
  return sessionContext({ id, type: 'client', accountId: owner.account.id, sessionId: await openSession(admin, id) });
};

test('only owners and managers in person make and end keys: no stranger, key, assistant, agency or other member', async () => {
  const owner = await makeClient(admin);
  const other = await makeClient(admin);
  const agency = await makePerson(admin, { type: 'admin' });
  const support = await openVisit(admin, { staff: agency, account: owner.account.id, mode: 'write' });
  const { id } = await make(owner);
  const others = [
    apiKeyContext({ id, accountId: owner.account.id }),
    assistantContext(owner),
    userContext({ id: agency, type: 'admin', accountId: owner.account.id, support }),
    ...(await Promise.all(['editor', 'writer', 'billing', 'viewer'].map((role) => memberOf(owner, role)))),
  ];
  for (const ctx of others) {
    await expect(make(ctx)).rejects.toMatchObject({ code: 'forbidden', reason: 'role_may_not' });
    await expect(revokeApiKey(ctx, { id })).rejects.toMatchObject({ code: 'forbidden', reason: 'role_may_not' });
  }
  const { text } = await make(await memberOf(owner, 'manager'));
  expect(text).toMatch(/^pm_live_/);
  await expect(revokeApiKey(other, { id })).rejects.toMatchObject({ code: 'not_found', reason: 'api_key_not_found' });
  expect(await listApiKeys(other)).toEqual([]);
  expect(await listApiKeys(owner)).toMatchObject([{ state: 'live' }, { id, state: 'live' }]);
});

test('a session that was ended elsewhere makes no key', async () => {
  const owner = await makeClient(admin);
  await admin.query('delete from auth.sessions where user_id = $1', [owner.account.id]);
  await expect(createApiKey(owner, wish)).rejects.toMatchObject({ code: 'forbidden', reason: 'session_ended' });
  expect((await admin.query('select from api_keys where client_id = $1', [owner.account.id])).rowCount).toBe(0);
});

test('30 who create at once end at 20 keys, and a revoked one makes room', async () => {
  const owner = await makeClient(admin);
  const outcomes = await Promise.allSettled(Array.from({ length: 30 }, () => make(owner)));
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused.length).toBe(10);
  for (const { reason } of refused) expect(reason).toMatchObject({ reason: 'too_many_api_keys', details: { limit: 20 } });
  await revokeApiKey(owner, { id: (await listApiKeys(owner))[0]!.id });
  await make(owner);
});

test('the keys of a banned owner open nothing while the ban lasts', async () => {
  const owner = await makeClient(admin);
  const { text } = await make(owner);
  await admin.query(`update auth.users set banned_until = now() + interval '1 day' where id = $1`, [owner.account.id]);
  await expect(contextOfApiKey(text)).rejects.toMatchObject({ code: 'forbidden', reason: 'account_suspended' });
  await admin.query('update auth.users set banned_until = null where id = $1', [owner.account.id]);
  await contextOfApiKey(text);
});

test('a suspended owner makes no key and may still end one', async () => {
  const owner = await makeClient(admin);
  const { id } = await make(owner);
  await admin.query('update accounts set suspended_at = now() where id = $1', [owner.account.id]);
  await expect(make(owner)).rejects.toMatchObject({ reason: 'account_suspended' });
  await revokeApiKey(owner, { id });
  expect(await listApiKeys(owner)).toMatchObject([{ state: 'revoked' }]);
});

test('the check of a key finds every single wrong character and every swapped pair', () => {
  const good = makeApiKeyText().text;
  for (let i = 8; i < good.length; i++) {
    for (const wrong of ['0', 'x', 'Q']) {
      if (good[i] !== wrong) expect(readApiKeyText(good.slice(0, i) + wrong + good.slice(i + 1))).toBeNull();
    }
    const [a, b] = [good[i]!, good[i + 1]];
    if (b && a !== b) expect(readApiKeyText(good.slice(0, i) + b + a + good.slice(i + 2))).toBeNull();
  }
});
