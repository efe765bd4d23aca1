import type { SupabaseClient } from '@supabase/supabase-js';
import { expect, test } from 'vitest';
import { totpCode } from '../../local/supabase/totp.ts';
import { localTest, openWorld } from './world.ts';

const world = openWorld();

async function enrolled(client: SupabaseClient, friendlyName = 'phone') {
  const { data, error } = await client.auth.mfa.enroll({ factorType: 'totp', friendlyName, issuer: 'Page Magic' });
  if (error) throw error;
  return data;
}

async function verified(client: SupabaseClient) {
  const factor = await enrolled(client);
  const { error } = await client.auth.mfa.challengeAndVerify({ factorId: factor.id, code: totpCode(factor.totp.secret, new Date()) });
  if (error) throw error;
  return factor;
}

test('enrolling gives a secret, its address and a QR code', async () => {
  const { client, person } = await world.signedIn();
  const factor = await enrolled(client);
  expect(factor.totp.secret).toMatch(/^[A-Z2-7]{16,}$/);
  const uri = new URL(factor.totp.uri);
  expect(decodeURIComponent(uri.pathname)).toContain(`Page Magic:${person.email}`);
  expect(Object.fromEntries(uri.searchParams)).toMatchObject({
    secret: factor.totp.secret,
    issuer: 'Page Magic',
    digits: '6',
    period: '30',
  });
  expect(factor.totp.qr_code).toMatch(/^data:image\/svg\+xml;utf-8,<svg/);
});

test('a factor counts only after its first right code', async () => {
  const { client } = await world.signedIn();
  await enrolled(client);
  expect((await client.auth.mfa.listFactors()).data?.totp).toEqual([]);
  expect((await client.auth.mfa.getAuthenticatorAssuranceLevel()).data).toMatchObject({ currentLevel: 'aal1', nextLevel: 'aal1' });
});

test('a right code lifts the session to AAL2', async () => {
  const { client } = await world.signedIn();
  await verified(client);
  const level = await client.auth.mfa.getAuthenticatorAssuranceLevel();
  expect(level.data).toMatchObject({ currentLevel: 'aal2', nextLevel: 'aal2' });
  expect(level.data?.currentAuthenticationMethods).toMatchObject([{ method: 'totp' }, { method: 'password' }]);
  expect((await client.auth.refreshSession()).error).toBeNull();
  expect((await client.auth.getClaims()).data?.claims.aal).toBe('aal2');
});

test('a new sign-in begins at AAL1 and names AAL2 as the next level', async () => {
  const { client, person } = await world.signedIn();
  const factor = await verified(client);
  const fresh = world.client();
  await fresh.auth.signInWithPassword(person);
  expect((await fresh.auth.mfa.getAuthenticatorAssuranceLevel()).data).toMatchObject({ currentLevel: 'aal1', nextLevel: 'aal2' });
  const { error } = await fresh.auth.mfa.challengeAndVerify({ factorId: factor.id, code: totpCode(factor.totp.secret, new Date()) });
  expect(error).toBeNull();
  expect((await fresh.auth.mfa.getAuthenticatorAssuranceLevel()).data?.currentLevel).toBe('aal2');
});

test('turning a factor on ends the sessions that lack it', async () => {
  const { client, person } = await world.signedIn();
  const other = world.client();
  await other.auth.signInWithPassword(person);
  await verified(client);
  expect((await other.auth.getUser()).data.user).toBeNull();
});

test('a wrong code is refused', async () => {
  const { client } = await world.signedIn();
  const factor = await enrolled(client);
  const wrong = totpCode(factor.totp.secret, new Date(0));
  expect((await client.auth.mfa.challengeAndVerify({ factorId: factor.id, code: wrong })).error).toMatchObject({
    status: 422,
    code: 'mfa_verification_failed',
  });
});

localTest('after five wrong codes even the right one must wait', async () => {
  const { client } = await world.signedIn();
  const factor = await enrolled(client);
  const wrong = totpCode(factor.totp.secret, new Date(0));
  for (let guess = 0; guess < 5; guess++) await client.auth.mfa.challengeAndVerify({ factorId: factor.id, code: wrong });
  const right = await client.auth.mfa.challengeAndVerify({ factorId: factor.id, code: totpCode(factor.totp.secret, new Date()) });
  expect(right.error).toMatchObject({ status: 429, code: 'over_request_rate_limit' });
});

test('a challenge works once', async () => {
  const { client } = await world.signedIn();
  const factor = await enrolled(client);
  const challenge = await client.auth.mfa.challenge({ factorId: factor.id });
  const answer = { factorId: factor.id, challengeId: challenge.data?.id ?? '', code: totpCode(factor.totp.secret, new Date()) };
  expect((await client.auth.mfa.verify(answer)).error).toBeNull();
  expect((await client.auth.mfa.verify(answer)).error?.status).toBeGreaterThanOrEqual(400);
});

test("nobody answers for another person's factor", async () => {
  const [one, other] = [await world.signedIn(), await world.signedIn()];
  const factor = await enrolled(one.client);
  const { error } = await other.client.auth.mfa.challenge({ factorId: factor.id });
  expect(error?.status).toBe(404);
});

test('at AAL1 nobody removes a verified factor, adds a second one or changes the password', async () => {
  const { client, person } = await world.signedIn();
  const factor = await verified(client);
  const low = world.client();
  await low.auth.signInWithPassword(person);
  expect((await low.auth.mfa.unenroll({ factorId: factor.id })).error?.code).toBe('insufficient_aal');
  expect((await low.auth.mfa.enroll({ factorType: 'totp', friendlyName: 'second' })).error?.code).toBe('insufficient_aal');
  expect((await low.auth.updateUser({ password: 'stolen session' })).error?.code).toBe('insufficient_aal');
});

test('at AAL2 the factor can be removed', async () => {
  const { client } = await world.signedIn();
  const factor = await verified(client);
  expect((await client.auth.mfa.unenroll({ factorId: factor.id })).data).toEqual({ id: factor.id });
  expect((await client.auth.mfa.listFactors()).data?.all).toEqual([]);
});

test('two factors cannot share a name', async () => {
  const { client } = await world.signedIn();
  await enrolled(client, 'phone');
  const { error } = await client.auth.mfa.enroll({ factorType: 'totp', friendlyName: 'phone' });
  expect(error?.code).toBe('mfa_factor_name_conflict');
});

test('an administrator sees and removes the factors of a person who lost the phone', async () => {
  const { client, person } = await world.signedIn();
  const factor = await verified(client);
  const { data } = await world.admin.auth.admin.mfa.listFactors({ userId: person.id });
  expect(data?.factors).toMatchObject([{ id: factor.id, status: 'verified', factor_type: 'totp' }]);
  expect(JSON.stringify(data)).not.toContain(factor.totp.secret);
  expect((await world.admin.auth.admin.mfa.deleteFactor({ userId: person.id, id: factor.id })).error).toBeNull();
  const { data: level } = await (async () => {
    const fresh = world.client();
    await fresh.auth.signInWithPassword(person);
    return fresh.auth.mfa.getAuthenticatorAssuranceLevel();
  })();
  expect(level).toMatchObject({ nextLevel: 'aal1' });
});
