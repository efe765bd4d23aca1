import { describe, expect, test } from 'vitest';
import { address, follow, localTest, openWorld, SITE_URL } from './world.ts';

const world = openWorld({ redirectAllowList: ['https://*.example.app/**'] });

describe('codes and links by mail', () => {
  localTest('a code signs in a person without password', async () => {
    const person = await world.person();
    const client = world.client();
    expect((await client.auth.signInWithOtp({ email: person.email })).error).toBeNull();
    const { code } = await world.requireLetter(person.email);
    const { data, error } = await client.auth.verifyOtp({ email: person.email, token: code, type: 'email' });
    expect(error).toBeNull();
    expect(data.user?.id).toBe(person.id);
    const claims = (await client.auth.getClaims()).data?.claims;
    expect(claims?.amr).toMatchObject([{ method: 'otp' }]);
  });

  localTest('a code to a new address makes the account, with its data, and confirms it', async () => {
    const email = address();
    const client = world.client();
    await client.auth.signInWithOtp({ email, options: { data: { locale: 'es' } } });
    const { code, subject } = await world.requireLetter(email);
    expect(subject).toContain('Confirma tu correo');
    const { data } = await client.auth.verifyOtp({ email, token: code, type: 'email' });
    expect(data.user).toMatchObject({ email, user_metadata: { locale: 'es' }, email_confirmed_at: expect.any(String) });
  });

  localTest('without permission to make accounts, an unknown address gets the same answer and no mail', async () => {
    const email = address();
    const { error } = await world.client().auth.signInWithOtp({ email, options: { shouldCreateUser: false } });
    expect(error).toBeNull();
    expect(await world.letter(email)).toBeNull();
    const { data } = await world.admin.auth.admin.listUsers({ perPage: 1000 });
    expect(data.users.some((user) => user.email === email)).toBe(false);
  });

  localTest('a code works once', async () => {
    const { email } = await world.person();
    await world.client().auth.signInWithOtp({ email });
    const { code } = await world.requireLetter(email);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => world.client().auth.verifyOtp({ email, token: code, type: 'email' })),
    );
    expect(answers.filter(({ error }) => !error)).toHaveLength(1);
    expect(answers.filter(({ error }) => error?.code === 'otp_expired')).toHaveLength(3);
  });

  localTest("a code opens nobody else's account", async () => {
    const [one, other] = [await world.person(), await world.person()];
    await world.client().auth.signInWithOtp({ email: one.email });
    const { code } = await world.requireLetter(one.email);
    const { error } = await world.client().auth.verifyOtp({ email: other.email, token: code, type: 'email' });
    expect(error).toMatchObject({ status: 403, code: 'otp_expired' });
  });

  localTest('after five wrong codes even the right one must wait', async () => {
    const { email } = await world.person();
    await world.client().auth.signInWithOtp({ email });
    const { code } = await world.requireLetter(email);
    const wrong = code === '000000' ? '000001' : '000000';
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => world.client().auth.verifyOtp({ email, token: wrong, type: 'email' })),
    );
    expect(answers.filter(({ error }) => error?.status === 429)).toHaveLength(3);
    expect((await world.client().auth.verifyOtp({ email, token: code, type: 'email' })).error?.status).toBe(429);
  });

  test('a link that an administrator made signs in by its hash', async () => {
    const person = await world.person();
    const { data: link } = await world.admin.auth.admin.generateLink({ type: 'magiclink', email: person.email });
    const { data, error } = await world.client().auth.verifyOtp({ token_hash: link.properties?.hashed_token ?? '', type: 'magiclink' });
    expect(error).toBeNull();
    expect(data.user?.id).toBe(person.id);
  });

  test('a made-up hash is refused', async () => {
    const { error } = await world.client().auth.verifyOtp({ token_hash: 'a'.repeat(56), type: 'email' });
    expect(error).toMatchObject({ status: 403, code: 'otp_expired' });
  });

  test('a code of one kind does not open another', async () => {
    const { email } = await world.person();
    const { data } = await world.admin.auth.admin.generateLink({ type: 'recovery', email });
    const { error } = await world.client().auth.verifyOtp({ token_hash: data.properties?.hashed_token ?? '', type: 'signup' });
    expect(error?.code).toBe('otp_expired');
  });
});

describe('following a link', () => {
  localTest('leads to the allowed page with tokens in the fragment', async () => {
    const { email } = await world.person();
    await world.client().auth.signInWithOtp({ email, options: { emailRedirectTo: `${SITE_URL}/entrar?next=%2Fsites` } });
    const { link } = await world.requireLetter(email);
    const landed = await follow(link);
    expect(landed.origin + landed.pathname + landed.search).toBe(`${SITE_URL}/entrar?next=%2Fsites`);
    const tokens = new URLSearchParams(landed.hash.slice(1));
    expect(tokens.get('type')).toBe('magiclink');
    const client = world.client();
    const { data } = await client.auth.setSession({
      access_token: tokens.get('access_token') ?? '',
      refresh_token: tokens.get('refresh_token') ?? '',
    });
    expect(data.user?.email).toBe(email);
  });

  localTest('a used link leads to the page with an error, never to tokens', async () => {
    const { email } = await world.person();
    await world.client().auth.signInWithOtp({ email });
    const { link } = await world.requireLetter(email);
    await follow(link);
    const landed = await follow(link);
    expect(landed.origin).toBe(SITE_URL);
    expect(new URLSearchParams(landed.hash.slice(1)).get('error_code')).toBe('otp_expired');
    expect(landed.href).not.toContain('access_token');
  });

  localTest('only allowed addresses are redirected to', async () => {
    const asked = {
      'https://evil.example/steal': SITE_URL,
      'http://localhost:3000.evil.example/': SITE_URL,
      'http://localhost:3000@evil.example/': SITE_URL,
      'javascript:alert(1)': SITE_URL,
      '//evil.example': SITE_URL,
      'https://one.example.app/deep/path': 'https://one.example.app',
      'https://evil.com/?x=.example.app/': SITE_URL,
    };
    for (const [wanted, origin] of Object.entries(asked)) {
      const { email } = await world.person();
      await world.client().auth.signInWithOtp({ email, options: { emailRedirectTo: wanted } });
      expect((await follow((await world.requireLetter(email)).link)).origin, wanted).toBe(origin);
    }
  });
});

describe('PKCE', () => {
  localTest('a link gives a code that the asking client alone can exchange', async () => {
    const { email, id } = await world.person();
    const client = world.client({ flowType: 'pkce' });
    await client.auth.signInWithOtp({ email, options: { emailRedirectTo: `${SITE_URL}/callback` } });
    const landed = await follow((await world.requireLetter(email)).link);
    const code = landed.searchParams.get('code') ?? '';
    expect(landed.pathname).toBe('/callback');
    expect(landed.hash).toBe('');
    const { data, error } = await client.auth.exchangeCodeForSession(code);
    expect(error).toBeNull();
    expect(data.user?.id).toBe(id);
  });

  localTest('another client cannot use the code, and afterwards nobody can', async () => {
    const { email } = await world.person();
    const client = world.client({ flowType: 'pkce' });
    await client.auth.signInWithOtp({ email });
    const code = (await follow((await world.requireLetter(email)).link)).searchParams.get('code') ?? '';
    const thief = world.client({ flowType: 'pkce' });
    await thief.auth.signInWithOtp({ email: address() });
    expect((await thief.auth.exchangeCodeForSession(code)).error?.code).toBe('bad_code_verifier');
    expect((await client.auth.exchangeCodeForSession(code)).error?.code).toBe('flow_state_not_found');
  });

  localTest('the typed code works for a PKCE client too', async () => {
    const { email, id } = await world.person();
    const client = world.client({ flowType: 'pkce' });
    await client.auth.signInWithOtp({ email });
    const { code } = await world.requireLetter(email);
    expect((await client.auth.verifyOtp({ email, token: code, type: 'email' })).data.user?.id).toBe(id);
  });

  localTest('an error of a PKCE link stands in the query, where a server reads it', async () => {
    const { email } = await world.person();
    await world.client({ flowType: 'pkce' }).auth.signInWithOtp({ email });
    const { link } = await world.requireLetter(email);
    await follow(link);
    expect((await follow(link)).searchParams.get('error_code')).toBe('otp_expired');
  });
});

describe('recovery', () => {
  localTest('the mailed code opens a session in which a new password can be set', async () => {
    const person = await world.person();
    const client = world.client();
    expect((await client.auth.resetPasswordForEmail(person.email)).error).toBeNull();
    const { code } = await world.requireLetter(person.email);
    expect((await client.auth.verifyOtp({ email: person.email, token: code, type: 'recovery' })).error).toBeNull();
    expect((await client.auth.updateUser({ password: 'brand new secret' })).error).toBeNull();
    expect((await world.client().auth.signInWithPassword({ email: person.email, password: 'brand new secret' })).error).toBeNull();
  });

  test('an unknown address gets the same answer', async () => {
    const unknown = await world.client().auth.resetPasswordForEmail(address());
    expect(unknown.error).toBeNull();
    expect(unknown.data).toEqual({});
  });
});

describe('changing the e-mail', () => {
  localTest('needs the consent of the old and of the new address', async () => {
    const { client, person } = await world.signedIn();
    const newEmail = address();
    const { data } = await client.auth.updateUser({ email: newEmail });
    expect(data.user).toMatchObject({ email: person.email, new_email: newEmail });
    const [older, newer] = [await world.requireLetter(person.email), await world.requireLetter(newEmail)];
    const half = await world.client().auth.verifyOtp({ email: newEmail, token: newer.code, type: 'email_change' });
    expect(half).toMatchObject({ error: null, data: { user: null, session: null } });
    expect((await client.auth.getUser()).data.user?.email).toBe(person.email);
    const whole = await world.client().auth.verifyOtp({ email: person.email, token: older.code, type: 'email_change' });
    expect(whole.data.user?.email).toBe(newEmail);
    expect((await world.client().auth.signInWithPassword({ email: newEmail, password: person.password })).error).toBeNull();
    expect((await world.client().auth.signInWithPassword(person)).error?.code).toBe('invalid_credentials');
  });

  test('to a taken address is refused', async () => {
    const { client } = await world.signedIn();
    const { email } = await world.person();
    expect((await client.auth.updateUser({ email })).error).toMatchObject({ status: 422, code: 'email_exists' });
  });
});

describe('a mail limit', () => {
  const slow = openWorld({ mailIntervalSeconds: 60 });

  localTest('holds for known and unknown addresses alike', async () => {
    const known = (await slow.person()).email;
    for (const email of [known, address()]) {
      expect((await slow.client().auth.resetPasswordForEmail(email)).error).toBeNull();
      expect((await slow.client().auth.resetPasswordForEmail(email)).error).toMatchObject({
        status: 429,
        code: 'over_email_send_rate_limit',
      });
    }
  });
});
