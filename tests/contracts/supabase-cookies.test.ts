import { createServerClient } from '@supabase/ssr';
import { describe, expect, test } from 'vitest';
import { follow, localTest, openWorld, SITE_URL } from './world.ts';

const world = openWorld();

type Jar = Map<string, string>;

/** A server's client over one browser's cookies, as the app makes it for each request. */
function serverClient(jar: Jar) {
  return createServerClient(world.url, world.publishableKey, {
    cookieOptions: { name: 'contract-session' },
    cookies: {
      getAll: () => [...jar].map(([name, value]) => ({ name, value })),
      setAll: (changes) => {
        for (const { name, value, options } of changes) {
          if (options.maxAge === 0) jar.delete(name);
          else jar.set(name, value);
        }
      },
    },
  });
}

describe('sessions in cookies', () => {
  test('a sign-in on one request is known to the next', async () => {
    const person = await world.person();
    const jar: Jar = new Map();
    await serverClient(jar).auth.signInWithPassword(person);
    expect([...jar.keys()].every((name) => name.startsWith('contract-session'))).toBe(true);
    const { data } = await serverClient(jar).auth.getUser();
    expect(data.user?.id).toBe(person.id);
    expect((await serverClient(jar).auth.getClaims()).data?.claims.sub).toBe(person.id);
  });

  test('a session larger than one cookie is split and read back', async () => {
    const person = await world.person();
    await world.admin.auth.admin.updateUserById(person.id, { user_metadata: { notes: 'x'.repeat(6000) } });
    const jar: Jar = new Map();
    await serverClient(jar).auth.signInWithPassword(person);
    expect(jar.size).toBeGreaterThan(1);
    expect((await serverClient(jar).auth.getUser()).data.user?.id).toBe(person.id);
  });

  test('a sign-out clears every cookie and the session behind it', async () => {
    const person = await world.person();
    const jar: Jar = new Map();
    await serverClient(jar).auth.signInWithPassword(person);
    const copy: Jar = new Map(jar);
    await serverClient(jar).auth.signOut();
    expect(jar.size).toBe(0);
    expect((await serverClient(copy).auth.getUser()).data.user).toBeNull();
  });

  localTest('a mailed link ends in a session: the verifier waits in a cookie, the callback exchanges the code', async () => {
    const { email, id } = await world.person();
    const jar: Jar = new Map();
    await serverClient(jar).auth.signInWithOtp({ email, options: { emailRedirectTo: `${SITE_URL}/auth/callback` } });
    const landed = await follow((await world.requireLetter(email)).link);
    expect(landed.pathname).toBe('/auth/callback');
    const { data, error } = await serverClient(jar).auth.exchangeCodeForSession(landed.searchParams.get('code') ?? '');
    expect(error).toBeNull();
    expect(data.user?.id).toBe(id);
    expect((await serverClient(jar).auth.getUser()).data.user?.id).toBe(id);
  });

  localTest('in another browser the same link opens nothing', async () => {
    const { email } = await world.person();
    await serverClient(new Map()).auth.signInWithOtp({ email });
    const landed = await follow((await world.requireLetter(email)).link);
    const { data, error } = await serverClient(new Map()).auth.exchangeCodeForSession(landed.searchParams.get('code') ?? '');
    expect(error).not.toBeNull();
    expect(data.session).toBeNull();
  });
});

describe('mails whose links lead to the app', () => {
  const world = openWorld({ linksToApp: true });

  localTest('open in any browser: the hash in the link is all that it takes, once', async () => {
    const { email, id } = await world.person();
    await world
      .client({ flowType: 'pkce' })
      .auth.signInWithOtp({ email, options: { emailRedirectTo: `${SITE_URL}/auth/callback?next=%2F` } });
    const link = new URL((await world.requireLetter(email)).link);
    expect([link.origin, link.pathname, link.searchParams.get('type')]).toEqual([SITE_URL, '/auth/callback', 'email']);
    const token_hash = link.searchParams.get('token_hash') ?? '';
    const { data } = await world.client({ flowType: 'pkce' }).auth.verifyOtp({ token_hash, type: 'email' });
    expect(data.user?.id).toBe(id);
    expect((await world.client().auth.verifyOtp({ token_hash, type: 'email' })).error?.code).toBe('otp_expired');
  });

  localTest('a new password is asked for by a link of its own kind', async () => {
    const { email, id } = await world.person();
    await world.client({ flowType: 'pkce' }).auth.resetPasswordForEmail(email, { redirectTo: `${SITE_URL}/auth/callback?next=%2Freset` });
    const link = new URL((await world.requireLetter(email)).link);
    expect(link.searchParams.get('type')).toBe('recovery');
    const { data } = await world.client().auth.verifyOtp({ token_hash: link.searchParams.get('token_hash') ?? '', type: 'recovery' });
    expect(data.user?.id).toBe(id);
  });
});
