import { describe, expect, test } from 'vitest';
import { address, localTest, openWorld } from './world.ts';

describe('sign-up with confirmation by mail', () => {
  const world = openWorld({ confirmEmail: true });

  localTest('a new person gets an account without session, and a mail with code and link', async () => {
    const email = address();
    const { data, error } = await world
      .client()
      .auth.signUp({ email, password: 'secret123', options: { data: { locale: 'en', name: 'Ana' } } });
    expect(error).toBeNull();
    expect(data.session).toBeNull();
    expect(data.user).toMatchObject({ email, user_metadata: { name: 'Ana' }, app_metadata: { provider: 'email', providers: ['email'] } });
    expect(data.user?.identities).toHaveLength(1);
    const letter = await world.requireLetter(email);
    expect(letter.code).toMatch(/^\d{6}$/);
    expect(letter.link).toContain('/auth/v1/verify?token=');
    expect(letter.subject).toContain('Confirm');
  });

  localTest('mails speak the language of the account, and Portuguese when they do not know it', async () => {
    const subjects: Record<string, string> = {};
    for (const locale of ['pt-BR', 'es', 'en', 'fi']) {
      const email = address();
      await world.client().auth.signUp({ email, password: 'secret123', options: { data: { locale } } });
      subjects[locale] = (await world.requireLetter(email)).subject.replace(/ · \d+$/, '');
    }
    expect(subjects).toEqual({
      'pt-BR': 'Confirme seu e-mail',
      es: 'Confirma tu correo',
      en: 'Confirm your e-mail',
      fi: 'Confirme seu e-mail',
    });
  });

  localTest('nobody signs in before the address is confirmed', async () => {
    const email = address();
    const client = world.client();
    await client.auth.signUp({ email, password: 'secret123' });
    const { error } = await client.auth.signInWithPassword({ email, password: 'secret123' });
    expect(error).toMatchObject({ status: 400, code: 'email_not_confirmed' });
  });

  localTest('the mailed code confirms the address and signs in', async () => {
    const email = address();
    const client = world.client();
    await client.auth.signUp({ email, password: 'secret123' });
    const { code } = await world.requireLetter(email);
    const { data, error } = await client.auth.verifyOtp({ email, token: code, type: 'signup' });
    expect(error).toBeNull();
    expect(data.user?.email_confirmed_at).toBeTruthy();
    expect(data.session?.access_token).toBeTruthy();
    expect((await client.auth.signInWithPassword({ email, password: 'secret123' })).error).toBeNull();
  });

  localTest('a taken address answers like a fresh one, makes nobody and sends nothing', async () => {
    const person = await world.person();
    const { data, error } = await world.client().auth.signUp({ email: person.email, password: 'another123' });
    expect(error).toBeNull();
    expect(data.session).toBeNull();
    expect(data.user?.email).toBe(person.email);
    expect(data.user?.id).not.toBe(person.id);
    expect(await world.letter(person.email)).toBeNull();
    expect((await world.client().auth.signInWithPassword(person)).error).toBeNull();
  });

  localTest('signing up twice before confirming keeps the first password and mails again', async () => {
    const email = address();
    const client = world.client();
    await client.auth.signUp({ email, password: 'first-password' });
    const first = await world.requireLetter(email);
    await client.auth.signUp({ email, password: 'second-password' });
    const second = await world.requireLetter(email);
    expect(second.link).not.toBe(first.link);
    await client.auth.verifyOtp({ email, token: second.code, type: 'signup' });
    expect((await client.auth.signInWithPassword({ email, password: 'second-password' })).error?.code).toBe('invalid_credentials');
    expect((await client.auth.signInWithPassword({ email, password: 'first-password' })).error).toBeNull();
  });

  localTest('a resent confirmation replaces the first one', async () => {
    const email = address();
    const client = world.client();
    await client.auth.signUp({ email, password: 'secret123' });
    const first = await world.requireLetter(email);
    expect((await client.auth.resend({ type: 'signup', email })).error).toBeNull();
    const second = await world.requireLetter(email);
    expect((await client.auth.verifyOtp({ email, token: first.code, type: 'signup' })).error?.code).toBe('otp_expired');
    expect((await client.auth.verifyOtp({ email, token: second.code, type: 'signup' })).error).toBeNull();
  });

  localTest('resending to an unknown address answers the same and sends nothing', async () => {
    const email = address();
    expect((await world.client().auth.resend({ type: 'signup', email })).error).toBeNull();
    expect(await world.letter(email)).toBeNull();
  });

  test('a short password is refused with its reason', async () => {
    const { error } = await world.client().auth.signUp({ email: address(), password: '12345' });
    expect(error).toMatchObject({ status: 422, code: 'weak_password', name: 'AuthWeakPasswordError', reasons: ['length'] });
  });

  test('a password over 72 bytes is refused', async () => {
    const { error } = await world.client().auth.signUp({ email: address(), password: 'é'.repeat(40) });
    expect(error).toMatchObject({ status: 400, code: 'validation_failed' });
  });

  test('what is no address is refused', async () => {
    for (const email of ['nobody', 'a@b', 'a b@c.de', '@example.com']) {
      const { error } = await world.client().auth.signUp({ email, password: 'secret123' });
      expect(error?.code, email).toMatch(/validation_failed|email_address_invalid/);
    }
  });

  localTest('upper case and spaces in an address mean the same person', async () => {
    const person = await world.person();
    const { data } = await world.client().auth.signInWithPassword({ email: ` ${person.email.toUpperCase()} `, password: person.password });
    expect(data.user?.id).toBe(person.id);
  });
});

describe('sign-up without confirmation', () => {
  const world = openWorld({ confirmEmail: false });

  localTest('a new person is signed in at once', async () => {
    const email = address();
    const client = world.client();
    const { data, error } = await client.auth.signUp({ email, password: 'secret123' });
    expect(error).toBeNull();
    expect(data.session?.user.email).toBe(email);
    expect((await client.auth.getUser()).data.user?.email_confirmed_at).toBeTruthy();
    expect(await world.letter(email)).toBeNull();
  });

  localTest('a taken address is refused', async () => {
    const { email } = await world.person();
    const { error } = await world.client().auth.signUp({ email, password: 'secret123' });
    expect(error).toMatchObject({ status: 422, code: 'user_already_exists' });
  });

  localTest('twenty sign-ups with one address at once make one account', async () => {
    const email = address();
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.client().auth.signUp({ email, password: 'secret123' })));
    expect(answers.filter(({ data }) => data.session)).toHaveLength(1);
    const { data } = await world.admin.auth.admin.listUsers({ perPage: 1000 });
    expect(data.users.filter((user) => user.email === email)).toHaveLength(1);
  });
});
