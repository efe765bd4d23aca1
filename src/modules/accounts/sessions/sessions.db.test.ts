import '../../../../tests/world/heard-events.ts';
import { createClient } from '@supabase/supabase-js';
import { expect, test, vi } from 'vitest';
import { anonymousContext } from '#platform/context.ts';
import { getContext } from '#platform/session.ts';
import { type Browser, inBrowser, newBrowser } from '../../../../tests/world/browser.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { getProfile } from '../profile/profile.ts';
import { signIn } from '../sign-in/sign-in.ts';
import { endOtherSessions, endSession } from './end-sessions.ts';
import { listSessions } from './list-sessions.ts';

vi.mock('next/headers', async () => (await import('../../../../tests/world/browser.ts')).nextHeaders());
// Several requests run in one process here: React's per-request cache must not carry over.
vi.mock('react', async (original) => ({ ...(await original<object>()), cache: <T>(work: T) => work }));

const { admin, supabaseUrl } = await openCloud();
const boss = createClient(supabaseUrl, process.env.SUPABASE_SECRET_KEY!, { auth: { persistSession: false, autoRefreshToken: false } });
const PASSWORD = 'pão quente às seis';
const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 20_0) AppleWebKit Safari/605';
const ENDED = { reason: 'session_ended' };

const open = async (email: string, browser: Browser) => {
  await inBrowser(browser, () => signIn(anonymousContext(), { email, password: PASSWORD, next: '/' }));
  return { browser, ctx: await inBrowser(browser, () => getContext()) };
};

async function person(email: string) {
  const { data } = await boss.auth.admin.createUser({ email, password: PASSWORD, email_confirm: true });
  return data.user!.id;
}

test('a person sees each device they are signed in on, and nobody else’s; one that is ended is dead with its next step', async () => {
  await person('ana-sessao@example.com');
  const here = await open('ana-sessao@example.com', newBrowser('203.0.113.5'));
  const phone = await open('ana-sessao@example.com', newBrowser('198.51.100.9', PHONE));
  const third = await open('ana-sessao@example.com', newBrowser('198.51.100.10'));
  await person('bruno-sessao@example.com');
  const stranger = await open('bruno-sessao@example.com', newBrowser('198.51.100.11'));

  const list = await listSessions(here.ctx);
  expect(list.map(({ device, isThis }) => [device, isThis])).toEqual([
    ['Chrome, Windows', true],
    ['Chrome, Windows', false],
    ['Safari, iPhone', false],
  ]);
  const onPhone = list.find(({ device }) => device.includes('iPhone'))!;
  await expect(endSession(stranger.ctx, { id: onPhone.id })).rejects.toMatchObject({ code: 'not_found', reason: 'session_not_found' });
  await getProfile(phone.ctx);

  await endSession(here.ctx, { id: onPhone.id });
  await expect(getProfile(phone.ctx)).rejects.toMatchObject(ENDED);
  await expect(endSession(here.ctx, { id: onPhone.id })).rejects.toMatchObject({ reason: 'session_not_found' });
  expect(await endOtherSessions(here.ctx)).toEqual({ ended: 1 });
  await expect(getProfile(third.ctx)).rejects.toMatchObject(ENDED);
  await getProfile(here.ctx);
  await getProfile(stranger.ctx);
  expect(await listSessions(here.ctx)).toHaveLength(1);
});

test('the place is shown where the proxy names it, and an ended session leaves no trace of it', async () => {
  const id = await person('celia-sessao@example.com');
  const { ctx } = await open('celia-sessao@example.com', newBrowser('203.0.113.5'));
  const other = await open('celia-sessao@example.com', newBrowser('203.0.113.6'));
  await admin.query(`update sign_ins set place = 'Recife, BR' where person_id = $1`, [id]);
  expect((await listSessions(ctx)).map(({ place }) => place)).toEqual(['Recife, BR', 'Recife, BR']);
  await endOtherSessions(other.ctx);
  expect((await admin.query('select from sign_ins where person_id = $1', [id])).rowCount).toBe(1);
});
