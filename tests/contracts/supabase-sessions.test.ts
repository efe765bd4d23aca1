import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@supabase/supabase-js';
import { describe, expect, test } from 'vitest';
import { address, isHosted, localTest, openWorld } from './world.ts';

const world = openWorld();
const REUSE_WINDOW = isHosted ? 11_000 : 0;

describe('signing in with a password', () => {
  test('gives tokens and the account', async () => {
    const person = await world.person();
    const { data, error } = await world.client().auth.signInWithPassword(person);
    expect(error).toBeNull();
    expect(data.session).toMatchObject({ token_type: 'bearer', expires_in: 3600 });
    expect(data.user).toMatchObject({ id: person.id, email: person.email, role: 'authenticated', aud: 'authenticated' });
    expect(data.user?.last_sign_in_at).toBeTruthy();
    expect(JSON.stringify(data)).not.toContain('encrypted_password');
  });

  test('a wrong password and an unknown address get the same answer', async () => {
    const person = await world.person();
    const wrong = await world.client().auth.signInWithPassword({ email: person.email, password: 'not this one' });
    const unknown = await world.client().auth.signInWithPassword({ email: address(), password: 'not this one' });
    expect(wrong.error).toMatchObject({ status: 400, code: 'invalid_credentials', message: 'Invalid login credentials' });
    expect({ ...unknown.error }).toEqual({ ...wrong.error });
  });

  localTest('after ten wrong passwords even the right one must wait', async () => {
    const person = await world.person();
    const guess = (password: string) => world.client().auth.signInWithPassword({ email: person.email, password });
    const answers = await Promise.all(Array.from({ length: 14 }, (_, index) => guess(`wrong ${index}`)));
    expect(answers.filter(({ error }) => error?.status === 429)).toHaveLength(4);
    expect((await guess(person.password)).error).toMatchObject({ status: 429, code: 'over_request_rate_limit' });
  });

  test('without a known key nobody is answered as administrator', async () => {
    const stranger = createClient(world.url, 'sb_secret_made_up', { auth: { persistSession: false, autoRefreshToken: false } });
    const { error } = await stranger.auth.admin.listUsers();
    expect([401, 403]).toContain(error?.status);
  });
});

test('without a known key no door opens', async () => {
  const { email, password } = await world.person();
  const stranger = createClient(world.url, 'sb_publishable_of_another_project', {
    auth: { persistSession: false, autoRefreshToken: false },
  });
  expect((await stranger.auth.signInWithPassword({ email, password })).error?.status).toBe(401);
  expect((await stranger.auth.resetPasswordForEmail(email)).error?.status).toBe(401);
  expect((await stranger.storage.from('site-assets').list()).error?.status).toBe(401);
  expect((await fetch(`${world.url}/auth/v1/settings`)).status).toBe(401);
});

describe('access tokens', () => {
  test('getClaims verifies against the published ES256 key without asking the server about the person', async () => {
    const { client, person } = await world.signedIn();
    const { data, error } = await client.auth.getClaims();
    expect(error).toBeNull();
    expect(data?.header.alg).toBe('ES256');
    expect(data?.claims).toMatchObject({
      sub: person.id,
      email: person.email,
      role: 'authenticated',
      aal: 'aal1',
      aud: 'authenticated',
      iss: `${world.url}/auth/v1`,
    });
    expect(data?.claims.session_id).toMatch(/^[0-9a-f-]{36}$/);
    expect(data?.claims.amr).toEqual([{ method: 'password', timestamp: expect.any(Number) }]);
  });

  test('the key set holds public keys alone', async () => {
    const { keys } = (await (await fetch(`${world.url}/auth/v1/.well-known/jwks.json`)).json()) as { keys: Record<string, unknown>[] };
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(key).not.toHaveProperty('d');
  });

  test('a forged token is refused', async () => {
    const { client } = await world.signedIn();
    const token = (await client.auth.getSession()).data.session?.access_token ?? '';
    const [head, , signature] = token.split('.');
    const payload = Buffer.from(
      JSON.stringify({ sub: '00000000-0000-0000-0000-000000000000', role: 'service_role', exp: 4_102_444_800 }),
    ).toString('base64url');
    for (const forged of [
      `${head}.${payload}.${signature}`,
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`,
      'nonsense',
    ]) {
      const { data, error } = await client.auth.getUser(forged);
      expect(data.user).toBeNull();
      expect([401, 403]).toContain(error?.status);
    }
  });

  test('the keys themselves are nobody', async () => {
    const { error } = await world.client().auth.getUser(world.publishableKey);
    expect(error?.status).toBeGreaterThanOrEqual(400);
  });
});

describe('refreshing', () => {
  test('gives new tokens for the same session', async () => {
    const { client, person } = await world.signedIn();
    const before = (await client.auth.getSession()).data.session;
    const { data, error } = await client.auth.refreshSession();
    expect(error).toBeNull();
    expect(data.session?.refresh_token).not.toBe(before?.refresh_token);
    expect(data.user?.id).toBe(person.id);
    expect((await client.auth.getUser()).error).toBeNull();
  });

  test('an unknown refresh token is refused', async () => {
    const { error } = await world.client().auth.refreshSession({ refresh_token: 'made-up-token' });
    expect(error).toMatchObject({ status: 400, code: 'refresh_token_not_found' });
  });

  test('the token before the last still works once, for a client that lost the answer', async () => {
    const { client } = await world.signedIn();
    const lost = (await client.auth.getSession()).data.session?.refresh_token ?? '';
    const first = await client.auth.refreshSession({ refresh_token: lost });
    const again = await world.client().auth.refreshSession({ refresh_token: lost });
    expect(again.error).toBeNull();
    expect(again.data.session?.refresh_token).toBe(first.data.session?.refresh_token);
  });

  test('an older token betrays theft: it is refused and the whole session ends', async () => {
    const { client } = await world.signedIn();
    const stolen = (await client.auth.getSession()).data.session?.refresh_token ?? '';
    await client.auth.refreshSession();
    const { data } = await client.auth.refreshSession();
    await sleep(REUSE_WINDOW);
    expect((await world.client().auth.refreshSession({ refresh_token: stolen })).error?.code).toBe('refresh_token_already_used');
    const current = await world.client().auth.refreshSession({ refresh_token: data.session?.refresh_token ?? '' });
    expect(current.error?.code).toBe('refresh_token_already_used');
  }, 30_000);

  test('twenty refreshes at once with one token all get the one next token', async () => {
    const { client } = await world.signedIn();
    const token = (await client.auth.getSession()).data.session?.refresh_token ?? '';
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.client().auth.refreshSession({ refresh_token: token })));
    expect(answers.map(({ error }) => error?.code)).toEqual(Array(20).fill(undefined));
    expect(new Set(answers.map(({ data }) => data.session?.refresh_token)).size).toBe(1);
  });

  test('setSession takes tokens over from elsewhere', async () => {
    const { client, person } = await world.signedIn();
    const session = (await client.auth.getSession()).data.session!;
    const other = world.client();
    expect((await other.auth.setSession(session)).data.user?.id).toBe(person.id);
  });
});

describe('signing out', () => {
  test('ends this session alone with scope local', async () => {
    const { client, person } = await world.signedIn();
    const other = world.client();
    await other.auth.signInWithPassword(person);
    const token = (await client.auth.getSession()).data.session?.access_token ?? '';
    expect((await client.auth.signOut({ scope: 'local' })).error).toBeNull();
    expect((await world.client().auth.getUser(token)).error?.name).toBe('AuthSessionMissingError');
    expect((await other.auth.getUser()).error).toBeNull();
  });

  test('ends all others with scope others', async () => {
    const { client, person } = await world.signedIn();
    const other = world.client();
    await other.auth.signInWithPassword(person);
    await client.auth.signOut({ scope: 'others' });
    expect((await client.auth.getUser()).error).toBeNull();
    expect((await other.auth.refreshSession()).error).not.toBeNull();
  });

  test('ends every session with scope global', async () => {
    const { client, person } = await world.signedIn();
    const other = world.client();
    await other.auth.signInWithPassword(person);
    await client.auth.signOut();
    expect((await other.auth.getUser()).data.user).toBeNull();
    expect((await client.auth.getSession()).data.session).toBeNull();
  });
});

describe('the own account', () => {
  test('metadata merges, and null removes a key', async () => {
    const { client } = await world.signedIn();
    await client.auth.updateUser({ data: { name: 'Ana', city: 'Belém' } });
    const { data } = await client.auth.updateUser({ data: { city: null, age: 30 } });
    expect(data.user?.user_metadata).toMatchObject({ name: 'Ana', age: 30 });
    expect(data.user?.user_metadata).not.toHaveProperty('city');
  });

  test('nobody sets their own app_metadata or role', async () => {
    const { client } = await world.signedIn();
    const forbidden = { app_metadata: { user_type: 'admin' }, role: 'service_role' } as object;
    await client.auth.updateUser({ data: {}, ...forbidden });
    const { data } = await client.auth.getUser();
    expect(data.user?.app_metadata).not.toHaveProperty('user_type', 'admin');
    expect(data.user?.role).toBe('authenticated');
  });

  test('a new password works, the old one does not, and other sessions end', async () => {
    const { client, person } = await world.signedIn();
    const other = world.client();
    await other.auth.signInWithPassword(person);
    expect((await client.auth.updateUser({ password: 'a newer secret' })).error).toBeNull();
    expect((await client.auth.getUser()).error).toBeNull();
    expect((await other.auth.getUser()).data.user).toBeNull();
    expect((await world.client().auth.signInWithPassword(person)).error?.code).toBe('invalid_credentials');
    expect((await world.client().auth.signInWithPassword({ email: person.email, password: 'a newer secret' })).error).toBeNull();
  });

  test('the same password again is refused', async () => {
    const { client, person } = await world.signedIn();
    expect((await client.auth.updateUser({ password: person.password })).error).toMatchObject({ status: 422, code: 'same_password' });
  });

  localTest('a security code from the mail proves the person before a change of password', async () => {
    const { client, person } = await world.signedIn();
    expect((await client.auth.reauthenticate()).error).toBeNull();
    const { code } = await world.requireLetter(person.email);
    const wrong = code === '111111' ? '222222' : '111111';
    expect((await client.auth.updateUser({ password: 'a newer secret', nonce: wrong })).error?.code).toBe('otp_expired');
    expect((await client.auth.updateUser({ password: 'a newer secret', nonce: code })).error).toBeNull();
  });

  test('lists the identities of the account', async () => {
    const { client, person } = await world.signedIn();
    const { data } = await client.auth.getUserIdentities();
    expect(data?.identities).toEqual([expect.objectContaining({ provider: 'email', user_id: person.id, identity_id: expect.any(String) })]);
  });

  test('a banned person is out at once and cannot come back', async () => {
    const { client, person } = await world.signedIn();
    await world.admin.auth.admin.updateUserById(person.id, { ban_duration: '24h' });
    expect((await client.auth.refreshSession()).error?.code).toBe('user_banned');
    expect((await world.client().auth.signInWithPassword(person)).error?.code).toBe('user_banned');
    await world.admin.auth.admin.updateUserById(person.id, { ban_duration: 'none' });
    expect((await world.client().auth.signInWithPassword(person)).error).toBeNull();
  });
});
