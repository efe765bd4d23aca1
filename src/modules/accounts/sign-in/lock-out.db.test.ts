import '../../../../tests/world/heard-events.ts';
import { createClient } from '@supabase/supabase-js';
import { beforeEach, expect, test, vi } from 'vitest';
import { anonymousContext } from '#platform/context.ts';
import { contextOfToken } from '#platform/session.ts';
import { inBrowser, newBrowser } from '../../../../tests/world/browser.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { recoverPassword } from '../passwords/recover-password.ts';
import { confirmCode } from './confirm-code.ts';
import { getPendingSignIn } from './pending-sign-in.ts';
import { sendCode } from './send-code.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { signUp } from './sign-up.ts';

vi.mock('next/headers', async () => (await import('../../../../tests/world/browser.ts')).nextHeaders());

const { admin, supabaseUrl } = await openCloud();
const boss = createClient(supabaseUrl, process.env.SUPABASE_SECRET_KEY!, { auth: { persistSession: false, autoRefreshToken: false } });
const PASSWORD = 'pão quente às seis';
beforeEach(async () => {
  await admin.query('truncate app.rate_windows');
});

let made = 0;
async function person() {
  const email = `dona-${++made}@example.com`;
  const { data } = await boss.auth.admin.createUser({ email, password: PASSWORD, email_confirm: true });
  return { email, id: data.user!.id };
}
const enter = (email: string, password = PASSWORD) => signIn(anonymousContext(), { email, password, next: '/sites' });
const guess = (email: string, i: number) => enter(email, `guess ${i}`).catch((error) => error.reason as string);
const codes = async (email: string): Promise<string[]> => {
  const mails = (await (await fetch(`${supabaseUrl}/_mail.json?to=${encodeURIComponent(email)}`)).json()) as { text: string }[];
  return mails.flatMap(({ text }) => /\b\d{6}\b/.exec(text)?.[0] ?? []);
};
const mailsTo = async (id: string) =>
  (await admin.query('select kind from security_events where coalesce(person_id, client_id) = $1 order by at', [id])).rows.map(
    (row) => row.kind,
  );

test('forty tries of a stranger lock nobody out but the stranger', { timeout: 60_000 }, async () => {
  const { email } = await person();
  const stranger = newBrowser('198.51.100.7');
  const heard: unknown[] = [];
  for (let i = 0; i < 40; i++) heard.push(await inBrowser(stranger, () => guess(email, i)));
  expect(heard.slice(0, 6)).toEqual(Array(6).fill('credentials'));
  // Six per minute and twelve per quarter of an hour: on a slow machine forty tries take more than one minute.
  expect(heard.filter((reason) => reason === 'credentials').length).toBeLessThanOrEqual(12);
  expect(heard.filter((reason) => reason !== 'credentials')).toEqual(
    Array(heard.length - heard.filter((reason) => reason === 'credentials').length).fill('too_many_requests'),
  );
  expect(await inBrowser(newBrowser('203.0.113.9'), () => enter(email))).toBe('/sites');
});

/** Concurrent wrong passwords from many addresses. */
const crowd = (email: string, size: number) =>
  Promise.all(Array.from({ length: size }, (_, i) => inBrowser(newBrowser(`198.51.100.${i}`), () => guess(email, i))));

test('guesses from everywhere make a password alone worth nothing on new devices, and a mailed code opens', {
  timeout: 60_000,
}, async () => {
  const { email } = await person();
  const mine = newBrowser('203.0.113.20');
  expect(await inBrowser(mine, () => enter(email))).toBe('/sites');

  await crowd(email, 34);
  const bot = newBrowser('198.51.100.99');
  expect(await inBrowser(bot, () => enter(email)), 'the right password of a bot').toBe('/sign-in/code');
  expect([...bot.jar.keys()].filter((name) => name.startsWith('pm-session') && !name.includes('verifier'))).toEqual([]);

  expect(await inBrowser(mine, () => enter(email)), 'the known device').toBe('/sites');
  const fresh = newBrowser('203.0.113.21');
  await inBrowser(fresh, async () => {
    expect(await enter(email)).toBe('/sign-in/code');
    await confirmCode(anonymousContext(), { code: (await codes(email))[0]! });
    expect([...fresh.jar.keys()].some((name) => name.startsWith('pm-session'))).toBe(true);
  });
});

test('a device that is known is so for its own person, until they sign out everywhere', async () => {
  const [ana, bruno] = [await person(), await person()];
  const mine = newBrowser('203.0.113.30');
  await inBrowser(mine, () => enter(ana.email));
  const seal = mine.jar.get('pm-device')!;
  expect(seal).not.toContain(ana.email);
  for (const { email } of [ana, bruno]) await crowd(email, 31);
  expect(await inBrowser(mine, () => enter(ana.email))).toBe('/sites');
  expect(await inBrowser(mine, () => enter(bruno.email)), 'another person on it').toBe('/sign-in/code');
  const forged = { ...newBrowser('203.0.113.31'), jar: new Map([['pm-device', seal.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))]]) };
  expect(await inBrowser(forged, () => enter(ana.email)), 'a seal of their own').toBe('/sign-in/code');

  await inBrowser(mine, async () => {
    const session = JSON.parse(
      Buffer.from(
        [...mine.jar].find(([name]) => name.startsWith('pm-session') && !name.includes('verifier'))![1].replace('base64-', ''),
        'base64url',
      ).toString(),
    );
    await signOut((await contextOfToken(session.access_token))!, { everywhere: 'yes' });
  });
  expect(await inBrowser(mine, () => enter(ana.email)), 'after signing out everywhere').toBe('/sign-in/code');
  expect(await mailsTo(ana.id)).toEqual(['signed_out_everywhere']);
}, 60_000);

const HOUR = 3_600_000;

test('a mailbox that got enough gets no more, and the code that came still opens, whoever asked for it', { timeout: 60_000 }, async () => {
  const { email } = await person();
  const stranger = newBrowser('198.51.100.50');
  // Rates are counted per clock hour: a window that ends meanwhile would allow one more.
  const left = HOUR - (Date.now() % HOUR);
  if (left < 20_000) await new Promise((resolve) => setTimeout(resolve, left));
  for (let i = 0; i < 14; i++) {
    await inBrowser(stranger, () => sendCode(anonymousContext(), { email, next: '/sites' }));
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  const came = await codes(email);
  expect(came.length).toBe(10);
  const mine = newBrowser('203.0.113.40');
  await inBrowser(mine, async () => {
    await sendCode(anonymousContext(), { email, next: '/sites' });
    expect((await getPendingSignIn())!.mailed).toBe(false);
    await confirmCode(anonymousContext(), { code: came[0]! });
  });
  expect((await codes(email)).length).toBe(10);
});

test('wrong codes of strangers use up nothing of the browser that had a code mailed', { timeout: 60_000 }, async () => {
  const { email } = await person();
  const mine = newBrowser('203.0.113.50');
  await inBrowser(mine, () => sendCode(anonymousContext(), { email, next: '/sites' }));
  const [code] = await codes(email);
  const wrong = code === '000000' ? '000001' : '000000';
  await admin.query(`update auth.users set updated_at = now() where email = $1`, [email]);
  // Strangers who were sent no mail: the address has used up its limit.
  await admin.query(
    `insert into app.rate_windows select 'mail_to:target:3600000:' || translate(encode(sha256(convert_to($1, 'UTF8')), 'base64'), '+/=', '-_'),
       floor(extract(epoch from now()) / 3600), 10, 10, now() + interval '2 hours'
     on conflict (key) do update set hits = 10, previous = 10`,
    [email],
  );
  for (let i = 0; i < 70; i++) {
    const stranger = newBrowser(`198.51.${i % 7}.${i}`);
    await inBrowser(stranger, async () => {
      await sendCode(anonymousContext(), { email, next: '/sites' });
      await confirmCode(anonymousContext(), { code: wrong }).catch((error) => error);
    });
  }
  await inBrowser(newBrowser('198.51.9.9'), async () => {
    await sendCode(anonymousContext(), { email, next: '/sites' });
    await expect(confirmCode(anonymousContext(), { code: code! })).rejects.toMatchObject({ reason: 'code_by_link' });
  });
  await inBrowser(mine, () => confirmCode(anonymousContext(), { code: code! }));
});

test('a pending sign-in that a visitor wrote themselves is none', async () => {
  const mine = newBrowser('203.0.113.60');
  const text = JSON.stringify({
    id: '0198c0de-0000-7000-8000-000000000001',
    email: 'a@b.co',
    flow: 'sign-in',
    next: '/',
    sentAt: 0,
    mailed: true,
  });
  for (const value of [text, `${Buffer.from(text).toString('base64url')}.AAAA`, '', '.', 'x.y.z']) {
    mine.jar.set('pm-pending', value);
    expect(await inBrowser(mine, getPendingSignIn)).toBeNull();
  }
});

test('an address with an account and one without leave the same cookies, after the same time', { timeout: 60_000 }, async () => {
  const known = await person();
  const stranger = { email: 'nova-1@example.com' };
  const ways: Record<string, (email: string) => Promise<unknown>> = {
    'signing up': (email: string) => signUp(anonymousContext(), { name: 'Ana', email, password: PASSWORD, next: '/sites' }),
    'asking for a code': (email: string) => sendCode(anonymousContext(), { email, next: '/sites' }),
    recovering: (email: string) => recoverPassword(anonymousContext(), { email }),
    'a wrong password': (email: string) => guess(email, 1),
  };
  for (const [name, way] of Object.entries(ways)) {
    const seen = [];
    for (const { email } of [known, stranger]) {
      const browser = newBrowser('203.0.113.70');
      const began = performance.now();
      const answer = await inBrowser(browser, () => way(email));
      const took = performance.now() - began;
      expect(took, name).toBeGreaterThan(395);
      // The response contains the address itself: both have the same length here.
      seen.push({
        answer,
        cookies: [...browser.written].map(([cookie, length]) => [cookie.replace(/flow-[0-9a-f]+/, 'flow-*'), length]).sort(),
        took: Math.round(took / 250),
      });
      await new Promise((resolve) => setTimeout(resolve, 1100));
    }
    expect(seen[1], name).toEqual(seen[0]);
  }
  expect(known.email.length - stranger.email.length).toBe(0);
});

test('a sign-in from a new device is notified; the first sign-in and a known device are not', async () => {
  const { email, id } = await person();
  const mine = newBrowser('203.0.113.80');
  await inBrowser(mine, () => enter(email));
  await inBrowser(mine, () => enter(email));
  expect(await mailsTo(id)).toEqual([]);
  await inBrowser(newBrowser('203.0.113.81', 'Mozilla/5.0 (iPhone; CPU iPhone OS 20_0) AppleWebKit Safari/605'), () => enter(email));
  const { rows } = await admin.query('select kind, detail from security_events where coalesce(person_id, client_id) = $1', [id]);
  expect(rows).toEqual([{ kind: 'new_device', detail: { device: 'Safari, iPhone' } }]);
});
