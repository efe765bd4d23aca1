import '../../../../tests/world/heard-events.ts';
import { createClient } from '@supabase/supabase-js';
import { beforeEach, expect, test, vi } from 'vitest';
import { mailSecurity } from '#modules/notifications/index.ts';
import { deleteSite } from '#modules/sites/index.ts';
import { requireProof } from '#platform/access/require-proof.ts';
import { anonymousContext, apiKeyContext, type Context, jobContext, sessionOf } from '#platform/context.ts';
import { getContext } from '#platform/session.ts';
import { inBrowser, newBrowser } from '../../../../tests/world/browser.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { heard } from '../../../../tests/world/heard-events.ts';
import { makeSite, publishNow } from '../../../../tests/world/work.ts';
import { createApiKey } from '../api-keys/create-api-key.ts';
import type { CreateApiKey } from '../input.ts';
import { recoverPassword } from '../passwords/recover-password.ts';
import { setPassword } from '../passwords/set-password.ts';
import { confirmCode } from '../sign-in/confirm-code.ts';
import { signIn } from '../sign-in/sign-in.ts';
import { proveByCode, proveByPassword, sendProofCode } from './prove-it.ts';

vi.mock('next/headers', async () => (await import('../../../../tests/world/browser.ts')).nextHeaders());

const { admin, supabaseUrl } = await openCloud();
const boss = createClient(supabaseUrl, process.env.SUPABASE_SECRET_KEY!, { auth: { persistSession: false, autoRefreshToken: false } });
const PASSWORD = 'pão quente às seis';
const NEEDED = { code: 'forbidden', reason: 'proof_needed' };
beforeEach(() => admin.query('truncate app.rate_windows'));

let made = 0;
async function signedIn() {
  const email = `prova-${++made}@example.com`;
  const { data } = await boss.auth.admin.createUser({ email, password: PASSWORD, email_confirm: true });
  const browser = newBrowser('203.0.113.5');
  const ctx = await inBrowser(browser, async () => {
    await signIn(anonymousContext(), { email, password: PASSWORD, next: '/' });
    return getContext();
  });
  return { email, id: data.user!.id, browser, ctx };
}
const later = (ctx: Context, minutes: number) =>
  admin.query(`update app.session_proofs set proved_at = proved_at - make_interval(mins => $2) where session_id = $1`, [
    sessionOf(ctx)!.id,
    minutes,
  ]);
const codeOf = async (email: string): Promise<string> => {
  const mails = (await (await fetch(`${supabaseUrl}/_mail.json?to=${encodeURIComponent(email)}`)).json()) as { text: string }[];
  return mails.flatMap(({ text }) => /\b\d{6}\b/.exec(text)?.[0] ?? [])[0]!;
};
const keyWish: CreateApiKey = { name: 'Loja', scopes: ['usage:read'], days: 0 };
const eventsOf = async (id: string) =>
  (await admin.query('select kind from security_events where coalesce(person_id, client_id) = $1 order by at', [id])).rows.map(
    (row) => row.kind,
  );

test('a sign-in is a proof for ten minutes; then the password or a mailed code is, in that session alone', async () => {
  const { email, browser, ctx } = await signedIn();
  await inBrowser(browser, async () => {
    await requireProof(ctx);
    await later(ctx, 11);
    await expect(requireProof(ctx)).rejects.toMatchObject(NEEDED);
    await expect(createApiKey(ctx, keyWish)).rejects.toMatchObject(NEEDED);
    await expect(setPassword(ctx, { password: 'outra senha longa' })).rejects.toMatchObject(NEEDED);

    await expect(proveByPassword(ctx, { password: 'errada' })).rejects.toMatchObject({ reason: 'password_wrong' });
    await expect(requireProof(ctx)).rejects.toMatchObject(NEEDED);
    await proveByPassword(ctx, { password: PASSWORD });
    await createApiKey(ctx, keyWish);

    await later(ctx, 11);
    await sendProofCode(ctx);
    await proveByCode(ctx, { code: await codeOf(email) });
    await requireProof(ctx);
    await later(ctx, 11);
  });
  const other = newBrowser('203.0.113.6');
  await inBrowser(other, () => signIn(anonymousContext(), { email, password: PASSWORD, next: '/' }));
  await expect(requireProof(ctx)).rejects.toMatchObject(NEEDED);
});

test('proving leaves no session behind, and guesses of the password in a stolen session end soon', async () => {
  const { browser, ctx, id } = await signedIn();
  await inBrowser(browser, async () => {
    await proveByPassword(ctx, { password: PASSWORD });
    expect((await admin.query('select from auth.sessions where user_id = $1', [id])).rowCount).toBe(1);
    const reasons = [];
    for (let i = 0; i < 9; i++) reasons.push(await proveByPassword(ctx, { password: `guess ${i}` }).catch((error) => error.reason));
    expect(reasons.at(-1)).toBe('too_many_requests');
  });
});

test('a live site is deleted with a proof, a draft without, and programs pass', async () => {
  const { browser, ctx, id } = await signedIn();
  await inBrowser(browser, async () => {
    const siteId = await makeSite(ctx, 'Padaria Pão da Vila em Natal. Telefone (84) 3555-0142.', 'live');
    const draftId = await makeSite(ctx, 'Padaria Pão da Vila em Natal. Telefone (84) 3555-0142.', 'draft');
    const { rows } = await admin.query('select id, name from sites where client_id = $1', [id]);
    const nameOf = (site: string) => rows.find((row) => row.id === site).name as string;
    await publishNow(ctx, siteId).catch(async () => {
      // This test does not depend on publishing requirements.
      await admin.query(`update sites set status = 'live' where id = $1`, [siteId]);
    });
    await later(ctx, 11);
    await deleteSite(ctx, { siteId: draftId, name: nameOf(draftId) });
    await expect(deleteSite(ctx, { siteId, name: nameOf(siteId) })).rejects.toMatchObject(NEEDED);
    await proveByPassword(ctx, { password: PASSWORD });
    await deleteSite(ctx, { siteId, name: nameOf(siteId) });
  });
  await requireProof(apiKeyContext({ id: '0198c0de-0000-7000-8000-000000000001', accountId: id }));
});

test('after a recovery by mailed code the new password needs no second proof; one notice is sent, and other devices are signed out', async () => {
  const { email, id, ctx } = await signedIn();
  const browser = newBrowser('203.0.113.7', 'Mozilla/5.0 (Linux; Android 16) Firefox/150.0');
  await inBrowser(browser, async () => {
    await recoverPassword(anonymousContext(), { email });
    await confirmCode(anonymousContext(), { code: await codeOf(email) });
    heard.length = 0;
    const inside = await getContext();
    await setPassword(inside, { password: 'pão frio ao meio-dia' });
  });
  await expect(requireProof(ctx)).rejects.toMatchObject({ reason: 'session_ended' });
  expect(heard.some(({ name, data }) => name === 'accounts/security.changed' && data.clientId === id)).toBe(true);
  expect(await eventsOf(id)).toEqual(['new_device', 'password_changed']);
  for (let i = 0; i < 2; i++) await mailSecurity(jobContext('test', id));
  const { rows } = await admin.query(`select kind from mails where client_id = $1 and key like 'security/%' order by created_at`, [id]);
  expect(rows.map(({ kind }) => kind).sort()).toEqual(['new-device', 'password-changed']);
});

test('each change is recorded by the verb that makes it, and the old address is notified of a new one', async () => {
  const { email, id } = await signedIn();
  await boss.auth.admin.updateUserById(id, { password: 'pão frio ao meio-dia' });
  await boss.auth.admin.updateUserById(id, { email: `nova-${email}`, email_confirm: true });
  await admin.query(`insert into customers (client_id, stripe_customer_id, payment_method) values ($1, $2, null)`, [id, `cus_${id}`]);
  await admin.query(`update customers set payment_method = '{"type":"card","last4":"4242"}' where client_id = $1`, [id]);
  await admin.query(`update customers set payment_method = '{"type":"card","last4":"1111"}', synced_at = now() where client_id = $1`, [id]);
  await admin.query(`update customers set synced_at = now() where client_id = $1`, [id]);
  await admin.query(
    `insert into subscriptions (id, client_id, plan, status, currency, started_at, billing_anchor, period_start, period_end, synced_at)
     values ($1, $2, 'basic', 'active', 'BRL', now(), now(), now(), now() + interval '1 month', now())`,
    [`sub_${id}`, id],
  );
  await admin.query(`update subscriptions set plan = 'pro' where client_id = $1`, [id]);
  expect(await eventsOf(id)).toEqual(['password_changed', 'email_changed', 'payment_method_changed', 'plan_changed']);
  expect((await admin.query('select from known_devices where person_id = $1 and revoked_at is null', [id])).rowCount).toBe(0);
  await mailSecurity(jobContext('test', id));
  const { rows } = await admin.query(`select kind, to_address from mails where client_id = $1 and key like 'security/%'`, [id]);
  expect(rows).toHaveLength(5);
  expect(rows.filter(({ kind }) => kind === 'email-changed').map(({ to_address }) => to_address)).toEqual([email, null]);
});
