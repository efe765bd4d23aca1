import '../../../../tests/world/heard-events.ts';
import { createClient } from '@supabase/supabase-js';
import { beforeEach, expect, test, vi } from 'vitest';
import { mailSecurity } from '#modules/notifications/index.ts';
import { anonymousContext, jobContext } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { getContext } from '#platform/session.ts';
import { type Browser, inBrowser, newBrowser } from '../../../../tests/world/browser.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { getProfile } from '../profile/profile.ts';
import { acceptLink } from '../sign-in/accept-link.ts';
import { signIn } from '../sign-in/sign-in.ts';
import { beginProviderSignIn } from './begin-provider-sign-in.ts';
import { listLinkedProviders } from './list-linked.ts';
import { findProvider, listProviders, type Provider } from './providers.ts';

vi.mock('next/headers', async () => (await import('../../../../tests/world/browser.ts')).nextHeaders());
// Several requests run in one process here: React's per-request cache must not carry over.
vi.mock('react', async (original) => ({ ...(await original<object>()), cache: <T>(work: T) => work }));

const { admin, supabaseUrl } = await openCloud();
const boss = createClient(supabaseUrl, process.env.SUPABASE_SECRET_KEY!, { auth: { persistSession: false, autoRefreshToken: false } });
const PASSWORD = 'pão quente às seis';
const NEXT = '/sites';
beforeEach(() => admin.query('truncate app.rate_windows'));

const hop = async (url: string | URL) => (await fetch(url, { redirect: 'manual' })).headers.get('location')!;

/** From the button to the provider's redirect back. */
async function agree(browser: Browser, provider: Provider, answer: Record<string, string>): Promise<URL> {
  const asked = await hop(await inBrowser(browser, () => beginProviderSignIn(anonymousContext(), { provider, next: NEXT })));
  const page = new URL(asked);
  expect((await (await fetch(page)).text()).toLowerCase()).toContain(provider);
  const decide = new URL('decide', page);
  for (const name of ['state', 'redirect_uri']) decide.searchParams.set(name, page.searchParams.get(name)!);
  for (const [name, value] of Object.entries({ choice: 'allow', ...answer })) decide.searchParams.set(name, value);
  return new URL(await hop(await hop(decide)));
}

const arrive = (browser: Browser, back: URL) =>
  inBrowser(browser, async () => {
    const to = await acceptLink({ code: back.searchParams.get('code')! }, NEXT, 'provider');
    return { to, ctx: await getContext() };
  });

test('only what the environment names is offered', () => {
  expect(listProviders()).toEqual([]);
  expect(findProvider('google')).toBeNull();
  env().AUTH_PROVIDERS = ['google', 'microsoft'];
  expect(listProviders().map(({ name }) => name)).toEqual(['Google', 'Microsoft']);
  expect(findProvider('github')).toBeNull();
});

test.each(['google', 'github', 'microsoft', 'apple'] as const)(
  'somebody new comes in with %s, and again as the same person',
  async (provider) => {
    const email = `nova-${provider}@example.com`;
    const browser = newBrowser('203.0.113.20');
    const back = await agree(browser, provider, { email, name: 'Rita' });
    expect(back.origin + back.pathname).toBe(`${env().APP_URL}/auth/callback`);
    expect(Object.fromEntries(back.searchParams)).toMatchObject({ next: NEXT, via: provider });
    const { to, ctx } = await arrive(browser, back);
    expect(to).toBe(NEXT);
    expect(await getProfile(ctx)).toMatchObject({ name: 'Rita' });
    const other = newBrowser('203.0.113.21');
    const again = await arrive(other, await agree(other, provider, { email }));
    expect(again.ctx.account).toEqual(ctx.account);
    expect(
      (
        await admin.query('select from security_events where coalesce(person_id, client_id) = $1 and kind = $2', [
          ctx.account!.id,
          'provider_linked',
        ])
      ).rowCount,
    ).toBe(0);
  },
);

test('one verified address is one person: the account is linked, not duplicated, and its person is notified', async () => {
  const email = 'ana-ligada@example.com';
  const { data } = await boss.auth.admin.createUser({ email, password: PASSWORD, email_confirm: true });
  const id = data.user!.id;
  await admin.query(`update auth.users set created_at = now() - interval '1 day' where id = $1`, [id]);
  for (const provider of ['google', 'github'] as const) {
    const browser = newBrowser('203.0.113.22');
    const { ctx } = await arrive(browser, await agree(browser, provider, { email }));
    expect(ctx.account).toEqual({ id });
    expect(await listLinkedProviders(ctx)).toContainEqual({ name: provider === 'google' ? 'Google' : 'GitHub', email });
  }
  expect((await admin.query('select from auth.users where email = $1', [email])).rowCount).toBe(1);
  expect(await inBrowser(newBrowser('203.0.113.23'), () => signIn(anonymousContext(), { email, password: PASSWORD, next: NEXT }))).toBe(
    NEXT,
  );
  await mailSecurity(jobContext('test', id));
  const { rows } = await admin.query(`select kind from mails where client_id = $1 and kind = 'provider-linked'`, [id]);
  expect(rows).toHaveLength(2);
});

test('an address that the provider has not verified opens nothing, and neither does saying no', async () => {
  const email = 'alvo@example.com';
  await boss.auth.admin.createUser({ email, password: PASSWORD, email_confirm: true });
  const browser = newBrowser('203.0.113.24');
  const unverified = await agree(browser, 'google', { email, unverified: 'on' });
  expect(unverified.searchParams.get('code')).toBeNull();
  expect(unverified.searchParams.get('error_code')).toBe('provider_email_needs_verification');
  const denied = await agree(browser, 'google', { email, choice: 'deny' });
  expect(denied.searchParams.get('error_code')).toBe('access_denied');
});

test('who signed up with somebody’s address before they proved it has no way in once its owner comes with a provider', async () => {
  const email = 'antes@example.com';
  await boss.auth.admin.createUser({ email, password: PASSWORD, email_confirm: false });
  const owner = newBrowser('203.0.113.25');
  await arrive(owner, await agree(owner, 'google', { email }));
  const squatter = newBrowser('203.0.113.26');
  await expect(inBrowser(squatter, () => signIn(anonymousContext(), { email, password: PASSWORD, next: NEXT }))).rejects.toMatchObject({
    reason: 'credentials',
  });
});

test('the answer counts in the browser that began alone, and once', async () => {
  const browser = newBrowser('203.0.113.27');
  const back = await agree(browser, 'google', { email: 'lugar@example.com' });
  await expect(arrive(newBrowser('203.0.113.28'), back)).rejects.toMatchObject({ reason: 'link_elsewhere' });
  await arrive(browser, back);
  await expect(arrive(browser, back)).rejects.toThrow();
});

test('an answer that is older than five minutes opens nothing', async () => {
  const browser = newBrowser('203.0.113.29');
  const back = await agree(browser, 'google', { email: 'tarde@example.com' });
  await admin.query(`update auth.flow_state set auth_code_issued_at = now() - interval '6 minutes' where auth_code = $1`, [
    back.searchParams.get('code'),
  ]);
  await expect(arrive(browser, back)).rejects.toThrow();
});
