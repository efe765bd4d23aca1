import './world/heard-events.ts';
import { createClient } from '@supabase/supabase-js';
import { beforeEach, expect, test, vi } from 'vitest';
import { setPassword } from '#modules/accounts/passwords/set-password.ts';
import { getProfile } from '#modules/accounts/profile/profile.ts';
import { proveByFactor } from '#modules/accounts/proofs/prove-it.ts';
import { beginEnrolment } from '#modules/accounts/second-factor/begin-enrolment.ts';
import { cancelFactorReset } from '#modules/accounts/second-factor/cancel-factor-reset.ts';
import { confirmEnrolment } from '#modules/accounts/second-factor/confirm-enrolment.ts';
import { finishFactorResets } from '#modules/accounts/second-factor/finish-factor-resets.ts';
import { removeSecondFactor } from '#modules/accounts/second-factor/remove-second-factor.ts';
import { renewRecoveryCodes } from '#modules/accounts/second-factor/renew-recovery-codes.ts';
import { requestFactorReset } from '#modules/accounts/second-factor/request-factor-reset.ts';
import { getSecondFactor } from '#modules/accounts/second-factor/second-factor.ts';
import { enterFactorCode, enterRecoveryCode } from '#modules/accounts/second-factor/take-second-step.ts';
import { signIn } from '#modules/accounts/sign-in/sign-in.ts';
import { mailSecurity } from '#modules/notifications/index.ts';
import { requireFactorProof, requireProof } from '#platform/access/require-proof.ts';
import { requireStaff } from '#platform/access/require-staff.ts';
import { anonymousContext, jobContext, sessionOf } from '#platform/context.ts';
import { getContext } from '#platform/session.ts';
import { totpCode } from '../local/supabase/totp.ts';
import { type Browser, inBrowser, newBrowser } from './world/browser.ts';
import { openCloud } from './world/cloud.ts';

vi.mock('next/headers', async () => (await import('./world/browser.ts')).nextHeaders());
// One request after another is made here in one place: what Next keeps for a request must not be kept.
vi.mock('react', async (original) => ({ ...(await original<object>()), cache: <T>(work: T) => work }));

const { admin, supabaseUrl } = await openCloud();
const boss = createClient(supabaseUrl, process.env.SUPABASE_SECRET_KEY!, { auth: { persistSession: false, autoRefreshToken: false } });
const PASSWORD = 'pão quente às seis';
const NEXT = '/sites';
const SECOND = '/sign-in/second?next=%2Fsites';
const OWES = { code: 'forbidden', reason: 'second_factor_needed' };
beforeEach(() => admin.query('truncate app.rate_windows'));

let made = 0;
async function person() {
  const email = `dois-passos-${++made}@example.com`;
  const { data } = await boss.auth.admin.createUser({ email, password: PASSWORD, email_confirm: true });
  return { email, id: data.user!.id };
}

const enter = (browser: Browser, email: string) =>
  inBrowser(browser, () => signIn(anonymousContext(), { email, password: PASSWORD, next: NEXT }));

/** Somebody who has just switched the second step on. */
async function guarded() {
  const { email, id } = await person();
  const browser = newBrowser('203.0.113.5');
  await enter(browser, email);
  const { secret, codes } = await inBrowser(browser, async () => {
    const ctx = await getContext();
    const begun = await beginEnrolment(ctx);
    const { codes } = await confirmEnrolment(ctx, { factorId: begun.factorId, code: totpCode(begun.secret, new Date()) });
    return { secret: begun.secret, codes };
  });
  const code = () => totpCode(secret, new Date());
  const stranger = newBrowser(`203.0.113.${100 + made}`);
  /** Another browser that has given the password and nothing more. */
  const half = async (at: Browser = stranger) => {
    expect(await enter(at, email)).toBe(SECOND);
    return at;
  };
  return { email, id, browser, code, codes, half };
}

const kinds = async (id: string) =>
  (await admin.query('select kind from security_events where coalesce(person_id, client_id) = $1 order by at', [id])).rows.map(
    ({ kind }) => kind,
  );

test('with the second step on, a password opens a session that may do nothing but show the second factor', async () => {
  const { email, id, code, half, browser } = await guarded();
  const at = await half();
  await inBrowser(at, async () => {
    const ctx = await getContext();
    await expect(getProfile(ctx)).rejects.toMatchObject(OWES);
    await expect(setPassword(ctx, { password: 'outra senha longa' })).rejects.toMatchObject(OWES);
    await expect(removeSecondFactor(ctx)).rejects.toMatchObject(OWES);
    await expect(beginEnrolment(ctx)).rejects.toMatchObject(OWES);
    await expect(cancelFactorReset(ctx)).rejects.toMatchObject(OWES);
    expect(await enterFactorCode(ctx, { code: code(), next: NEXT })).toBe(NEXT);
    await getProfile(ctx);
    await requireProof(ctx);
    await requireFactorProof(ctx);
    await expect(enterFactorCode(ctx, { code: code(), next: NEXT })).rejects.toMatchObject({ reason: 'sign_in_first' });
  });
  expect(await kinds(id)).toEqual(['factor_added', 'new_device']);
  // The one who switched it on is in as before.
  await inBrowser(browser, async () => expect((await getSecondFactor(await getContext())).codesLeft).toBe(10));
  await mailSecurity(jobContext('test', id));
  const { rows } = await admin.query('select kind from mails where client_id = $1 order by created_at', [id]);
  expect(rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['factor-added', 'new-device']));
  expect(email).toContain('@');
});

test('a recovery code opens once, whoever tries it twice at the same moment, and is kept as a digest', async () => {
  const { id, codes, half } = await guarded();
  expect(new Set(codes).size).toBe(10);
  const [first, second] = [await half(newBrowser('203.0.113.60')), await half(newBrowser('203.0.113.61'))];
  const both = await Promise.allSettled(
    [first, second].map((at) => inBrowser(at, async () => enterRecoveryCode(await getContext(), { code: codes[0]!, next: NEXT }))),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const inside = both[0]!.status === 'fulfilled' ? first : second;
  await inBrowser(inside, async () => {
    const ctx = await getContext();
    expect((await getSecondFactor(ctx)).codesLeft).toBe(9);
    // The account service wants its own kind of factor for this; ours has been shown.
    await setPassword(ctx, { password: 'pão frio ao meio-dia' });
    const fresh = await renewRecoveryCodes(ctx);
    expect(fresh.codes.filter((code) => codes.includes(code))).toEqual([]);
  });
  const { rows } = await admin.query('select hash from app.recovery_codes where person_id = $1', [id]);
  expect(JSON.stringify(rows)).not.toContain(codes[0]!.slice(0, 5));
  expect(await kinds(id)).toEqual(expect.arrayContaining(['recovery_code_used', 'recovery_codes_renewed', 'password_changed']));
});

test('five wrong codes and this address waits; a kept code still opens, within tries of its own, and its owner elsewhere does not wait', async () => {
  const { codes, code, half } = await guarded();
  const byApp = async (typed: string) =>
    enterFactorCode(await getContext(), { code: typed, next: NEXT }).catch(({ reason }) => reason as string);
  const byKept = async (typed: string) =>
    enterRecoveryCode(await getContext(), { code: typed, next: NEXT }).catch(({ reason }) => reason as string);
  await inBrowser(await half(), async () => {
    for (let i = 0; i < 5; i++) expect(await byApp('000000')).toBe('factor_code_wrong');
    expect(await byApp(code())).toBe('too_many_requests');
    for (let i = 0; i < 4; i++) expect(await byKept('aaaaa-aaaaa')).toBe('recovery_code_wrong');
    expect(await byKept(codes[1]!)).toBe(NEXT);
  });
  await inBrowser(await half(), async () => expect(await byKept(codes[2]!)).toBe('too_many_requests'));
  await inBrowser(await half(newBrowser('198.51.100.7')), async () => expect(await byKept(codes[2]!)).toBe(NEXT));
});

test('switching it off takes the factor itself, not the password, and then one step is enough', async () => {
  const { email, browser, id, code } = await guarded();
  await inBrowser(browser, async () => {
    const ctx = await getContext();
    await admin.query(`update app.session_factors set shown_at = shown_at - interval '11 minutes' where session_id = $1`, [
      sessionOf(ctx)!.id,
    ]);
    await requireProof(ctx);
    await expect(removeSecondFactor(ctx)).rejects.toMatchObject({ reason: 'factor_proof_needed' });
    await expect(renewRecoveryCodes(ctx)).rejects.toMatchObject({ reason: 'factor_proof_needed' });
    await expect(proveByFactor(ctx, { code: '000000' })).rejects.toMatchObject({ reason: 'factor_code_wrong' });
    await proveByFactor(ctx, { code: code() });
    await removeSecondFactor(ctx);
    expect(await getSecondFactor(ctx)).toEqual({ since: null, codesLeft: 0, resetDueAt: null });
  });
  expect(await enter(newBrowser('203.0.113.70'), email)).toBe(NEXT);
  expect(await kinds(id)).toContain('factor_removed');
});

test('a lost factor goes after 72 hours, unless somebody who can still sign in says no', async () => {
  const { email, id, browser, half } = await guarded();
  const at = await half();
  await inBrowser(at, async () => {
    const ctx = await getContext();
    const { dueAt } = await requestFactorReset(ctx);
    expect((Date.parse(dueAt) - Date.now()) / 3_600_000).toBeCloseTo(72, 1);
    expect((await requestFactorReset(ctx)).dueAt).toBe(dueAt);
  });
  await finishFactorResets(jobContext('test'));
  expect(await enter(newBrowser('203.0.113.71'), email)).toBe(SECOND);
  await inBrowser(browser, async () => {
    const ctx = await getContext();
    expect((await getSecondFactor(ctx)).resetDueAt).not.toBeNull();
    await cancelFactorReset(ctx);
    await cancelFactorReset(ctx);
  });
  const later = () => jobContext('test', null, new Date(Date.now() + 73 * 3_600_000));
  await finishFactorResets(later());
  expect(await enter(newBrowser('203.0.113.72'), email)).toBe(SECOND);

  await inBrowser(at, async () => requestFactorReset(await getContext()));
  await Promise.all([finishFactorResets(later()), finishFactorResets(later())]);
  expect(await enter(newBrowser('203.0.113.73'), email)).toBe(NEXT);
  expect(await kinds(id)).toEqual([
    'factor_added',
    'factor_reset_requested',
    'factor_reset_cancelled',
    'factor_reset_requested',
    'factor_removed',
    'new_device',
  ]);
});

test('people of the agency are refused their desk until a second factor is shown', async () => {
  const { email, id } = await person();
  await admin.query(`update people set staff_role = 'admin' where id = $1`, [id]);
  const browser = newBrowser('203.0.113.80');
  await enter(browser, email);
  await inBrowser(browser, async () => {
    const ctx = await getContext();
    expect(ctx.actor).toMatchObject({ type: 'admin' });
    await getProfile(ctx);
    await expect(requireStaff(ctx)).rejects.toMatchObject({ reason: 'second_factor_required' });
    const { factorId, secret } = await beginEnrolment(ctx);
    await confirmEnrolment(ctx, { factorId, code: totpCode(secret, new Date()) });
    await requireStaff(ctx, 'admin');
  });
});
