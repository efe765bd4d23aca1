import '../../../../tests/world/heard-events.ts';
import { createClient } from '@supabase/supabase-js';
import { beforeEach, expect, test, vi } from 'vitest';
import { anonymousContext, sessionOf } from '#platform/context.ts';
import { getContext, getSessionUser } from '#platform/session.ts';
import { inBrowser, newBrowser } from '../../../../tests/world/browser.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { setPassword } from '../passwords/set-password.ts';
import { signIn } from '../sign-in/sign-in.ts';
import { signUp } from '../sign-in/sign-up.ts';
import { confirmEmailChange, requestEmailChange } from './change-email.ts';
import { getEmailChange } from './get-email-change.ts';

vi.mock('next/headers', async () => (await import('../../../../tests/world/browser.ts')).nextHeaders());
// Several requests run in one process here: React's per-request cache must not carry over.
vi.mock('react', async (original) => ({ ...(await original<object>()), cache: <T>(work: T) => work }));
vi.mock('next-intl/server', async (original) => ({ ...(await original<object>()), getLocale: async () => 'pt-BR' }));

const { admin, supabaseUrl } = await openCloud();
const boss = createClient(supabaseUrl, process.env.SUPABASE_SECRET_KEY!, { auth: { persistSession: false, autoRefreshToken: false } });
const PASSWORD = 'pão quente às seis';
beforeEach(() => admin.query('truncate app.rate_windows'));

let made = 0;
async function signedIn() {
  const email = `muda-${++made}@example.com`;
  const { data } = await boss.auth.admin.createUser({ email, password: PASSWORD, email_confirm: true });
  const browser = newBrowser('203.0.113.40');
  await inBrowser(browser, () => signIn(anonymousContext(), { email, password: PASSWORD, next: '/' }));
  return { email, id: data.user!.id, browser };
}
const codeAt = async (email: string): Promise<string> => {
  const mails = (await (await fetch(`${supabaseUrl}/_mail.json?to=${encodeURIComponent(email)}`)).json()) as { code: string }[];
  return mails[0]!.code;
};

test('both addresses confirm a change in this session, which stays open; the old address is notified', async () => {
  const { email, id, browser } = await signedIn();
  const wanted = `nova-${email}`;
  await inBrowser(browser, async () => {
    const ctx = await getContext();
    await admin.query(`update app.session_proofs set proved_at = now() - interval '11 minutes' where session_id = $1`, [
      sessionOf(ctx)!.id,
    ]);
    await expect(requestEmailChange(ctx, { email: wanted })).rejects.toMatchObject({ reason: 'proof_needed' });
    await admin.query('update app.session_proofs set proved_at = now() where session_id = $1', [sessionOf(ctx)!.id]);
    await expect(requestEmailChange(ctx, { email })).rejects.toMatchObject({ reason: 'same_email' });
    await requestEmailChange(ctx, { email: wanted });
    expect(await getEmailChange(ctx)).toEqual({ email: wanted, step: 'current' });
    // Confirming the new address alone changes nothing.
    await expect(confirmEmailChange(ctx, { code: await codeAt(wanted) })).rejects.toMatchObject({ reason: 'code_wrong' });
    expect(await confirmEmailChange(ctx, { code: await codeAt(email) })).toEqual({ done: false });
    expect((await admin.query('select email from auth.users where id = $1', [id])).rows).toEqual([{ email }]);
    expect(await confirmEmailChange(ctx, { code: await codeAt(wanted) })).toEqual({ done: true });
    expect(await getSessionUser()).toMatchObject({ email: wanted });
    expect(await getEmailChange(ctx)).toBeNull();
  });
  expect((await admin.query('select from auth.sessions where user_id = $1', [id])).rowCount).toBe(1);
  const { rows } = await admin.query(
    `select detail from security_events where coalesce(person_id, client_id) = $1 and kind = 'email_changed'`,
    [id],
  );
  expect(rows).toEqual([{ detail: { was: email } }]);
});

test('an address that somebody has is answered like a free one, and moves nothing', async () => {
  const [one, other] = [await signedIn(), await signedIn()];
  await inBrowser(one.browser, async () => {
    const ctx = await getContext();
    await requestEmailChange(ctx, { email: other.email });
    expect(await getEmailChange(ctx)).toEqual({ email: other.email, step: 'current' });
    await expect(confirmEmailChange(ctx, { code: '123456' })).rejects.toMatchObject({ reason: 'code_wrong' });
    await requestEmailChange(ctx, { email: other.email });
  });
  // The holder of the address is notified, once.
  const { rows } = await admin.query(`select person_id from security_events where kind = 'email_wanted'`);
  expect(rows).toEqual([{ person_id: other.id }]);
});

test('a password that is tried first is refused, before anybody is looked up', async () => {
  const { browser } = await signedIn();
  await inBrowser(browser, async () => {
    await expect(setPassword(await getContext(), { password: 'Senha12345' })).rejects.toMatchObject({ reason: 'weak_password' });
  });
  const input = { name: 'Ana', email: 'alguem@example.com', password: '1234567890', next: '/' };
  await expect(inBrowser(newBrowser('203.0.113.41'), () => signUp(anonymousContext(), input))).rejects.toMatchObject({
    reason: 'weak_password',
  });
});
