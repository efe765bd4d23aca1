import { describe, expect, test } from 'vitest';
import { address, follow, isHosted, localTest, openWorld, SITE_URL } from './world.ts';

const world = openWorld();

describe('accounts by the secret key', () => {
  test('are made with metadata, confirmed or not', async () => {
    const email = address();
    const { data, error } = await world.admin.auth.admin.createUser({
      email,
      password: 'secret123',
      email_confirm: true,
      user_metadata: { name: 'Rui' },
      app_metadata: { team: 'red' },
    });
    expect(error).toBeNull();
    expect(data.user).toMatchObject({ email, user_metadata: { name: 'Rui' }, app_metadata: { team: 'red', provider: 'email' } });
    expect((await world.client().auth.signInWithPassword({ email, password: 'secret123' })).error).toBeNull();
    await world.admin.auth.admin.deleteUser(data.user?.id ?? '');
  });

  test('cannot share an address', async () => {
    const { email } = await world.person();
    const { error } = await world.admin.auth.admin.createUser({ email, password: 'secret123' });
    expect(error).toMatchObject({ status: 422, code: 'email_exists' });
  });

  test('are found by id, and an unknown id is not', async () => {
    const person = await world.person();
    expect((await world.admin.auth.admin.getUserById(person.id)).data.user?.email).toBe(person.email);
    const { error } = await world.admin.auth.admin.getUserById('0198c0de-0000-7000-8000-000000000001');
    expect(error).toMatchObject({ status: 404, code: 'user_not_found' });
  });

  localTest('are listed page by page', async () => {
    for (let count = 0; count < 5; count++) await world.person();
    const { data: all } = await world.admin.auth.admin.listUsers({ perPage: 1000 });
    const first = await world.admin.auth.admin.listUsers({ page: 1, perPage: 3 });
    const second = await world.admin.auth.admin.listUsers({ page: 2, perPage: 3 });
    expect(first.data).toMatchObject({ nextPage: 2, total: all.users.length });
    expect([...first.data.users, ...second.data.users].map(({ id }) => id)).toEqual(all.users.slice(0, 6).map(({ id }) => id));
  });

  test('are changed: address, password, metadata', async () => {
    const person = await world.person();
    const email = address();
    const { data, error } = await world.admin.auth.admin.updateUserById(person.id, {
      email,
      password: 'changed123',
      app_metadata: { tier: 'pro' },
    });
    expect(error).toBeNull();
    expect(data.user).toMatchObject({ email, app_metadata: { tier: 'pro', provider: 'email' } });
    expect((await world.client().auth.signInWithPassword({ email, password: 'changed123' })).error).toBeNull();
  });

  test('changed app_metadata reaches the token at the next refresh', async () => {
    const { client, person } = await world.signedIn();
    await world.admin.auth.admin.updateUserById(person.id, { app_metadata: { user_type: 'admin' } });
    await client.auth.refreshSession();
    expect((await client.auth.getClaims()).data?.claims.app_metadata).toMatchObject({ user_type: 'admin' });
  });

  test('are deleted with their sessions', async () => {
    const { client, person } = await world.signedIn();
    expect((await world.admin.auth.admin.deleteUser(person.id)).error).toBeNull();
    expect((await client.auth.getUser()).data.user).toBeNull();
    expect((await world.client().auth.signInWithPassword(person)).error?.code).toBe('invalid_credentials');
  });

  test('are deleted softly, which frees the address', async () => {
    const { client, person } = await world.signedIn();
    expect((await world.admin.auth.admin.deleteUser(person.id, true)).error).toBeNull();
    expect((await client.auth.getUser()).data.user).toBeNull();
    const again = await world.admin.auth.admin.createUser({ email: person.email, password: 'secret123' });
    expect(again.error).toBeNull();
    await world.admin.auth.admin.deleteUser(again.data.user?.id ?? '');
  });

  test('are out of reach for everyone else', async () => {
    const { client, person } = await world.signedIn();
    for (const stranger of [client, world.client()]) {
      const answers = [
        await stranger.auth.admin.listUsers(),
        await stranger.auth.admin.getUserById(person.id),
        await stranger.auth.admin.updateUserById(person.id, { app_metadata: { user_type: 'admin' } }),
        await stranger.auth.admin.generateLink({ type: 'magiclink', email: person.email }),
      ];
      for (const { error } of answers) expect([401, 403]).toContain(error?.status);
    }
  });
});

describe('generated links', () => {
  test('a sign-up link makes the account and confirms it when used', async () => {
    const email = address();
    const { data, error } = await world.admin.auth.admin.generateLink({
      type: 'signup',
      email,
      password: 'secret123',
      options: { redirectTo: `${SITE_URL}/welcome` },
    });
    expect(error).toBeNull();
    expect(data.properties).toMatchObject({
      verification_type: 'signup',
      email_otp: expect.stringMatching(/^\d{6}$/),
      hashed_token: expect.any(String),
    });
    const used = await world.client().auth.verifyOtp({ email, token: data.properties?.email_otp ?? '', type: 'signup' });
    expect(used.data.user?.email_confirmed_at).toBeTruthy();
    await world.admin.auth.admin.deleteUser(data.user?.id ?? '');
  });

  test('a recovery link for an unknown address is refused, to the administrator', async () => {
    const { error } = await world.admin.auth.admin.generateLink({ type: 'recovery', email: address() });
    expect(error).toMatchObject({ status: 404, code: 'user_not_found' });
  });

  test('an action link leads to the redirect address with a session', async () => {
    const { email } = await world.person();
    const { data } = await world.admin.auth.admin.generateLink({ type: 'magiclink', email, options: { redirectTo: `${SITE_URL}/x` } });
    const landed = await follow(data.properties?.action_link ?? '');
    expect(new URLSearchParams(landed.hash.slice(1)).get('access_token')).toBeTruthy();
    if (!isHosted) expect(landed.href).toMatch(/^http:\/\/localhost:3000\/x#/);
  });

  localTest('generating a link sends no mail', async () => {
    const { email } = await world.person();
    await world.admin.auth.admin.generateLink({ type: 'magiclink', email });
    expect(await world.letter(email)).toBeNull();
  });

  localTest('both halves of an e-mail change can be generated', async () => {
    const { email, id } = await world.person();
    const newEmail = address();
    const make = async (type: 'email_change_current' | 'email_change_new') =>
      (await world.admin.auth.admin.generateLink({ type, email, newEmail })).data.properties?.hashed_token ?? '';
    const hashes = [await make('email_change_current'), await make('email_change_new')];
    for (const token_hash of hashes) await world.client().auth.verifyOtp({ token_hash, type: 'email_change' });
    expect((await world.admin.auth.admin.getUserById(id)).data.user?.email).toBe(newEmail);
  });
});

describe('invitations', () => {
  localTest('mail a way in to somebody without account', async () => {
    const email = address();
    const { data, error } = await world.admin.auth.admin.inviteUserByEmail(email, {
      data: { locale: 'en' },
      redirectTo: `${SITE_URL}/team`,
    });
    expect(error).toBeNull();
    expect(data.user?.invited_at).toBeTruthy();
    const letter = await world.requireLetter(email);
    expect(letter.subject).toContain('You are invited');
    expect((await follow(letter.link)).pathname).toBe('/team');
  });

  test('to somebody with an account are refused', async () => {
    const { email } = await world.person();
    expect((await world.admin.auth.admin.inviteUserByEmail(email)).error).toMatchObject({ status: 422, code: 'email_exists' });
  });
});

describe('what the local cloud does not do', () => {
  localTest('answers 501 with its name instead of pretending', async () => {
    for (const path of ['/auth/v1/sso', '/storage/v1/upload/resumable', '/rest/v1/sites', '/functions/v1/x']) {
      const response = await fetch(world.url + path, { method: 'GET', headers: { apikey: world.publishableKey } });
      expect(response.status, path).toBe(501);
      expect(await response.text()).toContain('does not implement');
    }
  });

  localTest('does not answer to another host name', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve) =>
      request(`${world.url}/_mail.json`, { headers: { host: 'evil.example' } }, (response) => resolve(response.statusCode)).end(),
    );
    expect(status).toBe(421);
  });
});
