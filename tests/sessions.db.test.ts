import './world/heard-events.ts';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createClient } from '@supabase/supabase-js';
import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { getProfile, listApiKeys } from '#modules/accounts/index.ts';
import { getEntitlement, listInvoices } from '#modules/billing/index.ts';
import { exportSite, previewSite } from '#modules/build/index.ts';
import { requestSite } from '#modules/generate/index.ts';
import { listMessages, requestPublication } from '#modules/host/index.ts';
import { deleteSite, listSites, renameSite, requireDraft, saveTransactions } from '#modules/sites/index.ts';
import { assistantContext, type Context, sessionContext, sessionOf } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { contextOfToken } from '#platform/session.ts';
import { GET as usage } from '../src/app/api/v1/usage/route.ts';
import { openCloud } from './world/cloud.ts';
import { makeClient, makePerson, openSession } from './world/people.ts';
import { makeSite } from './world/work.ts';

const { admin, supabaseUrl } = await openCloud();
process.env.VERCEL = '1';
const options = { auth: { persistSession: false, autoRefreshToken: false } };
const boss = createClient(supabaseUrl, process.env.SUPABASE_SECRET_KEY!, options);
const client = () => createClient(supabaseUrl, process.env.NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY!, options);

let made = 0;
/** A person with a site who has signed in on two devices. */
async function twoDevices() {
  const person = { email: `two-${++made}@example.com`, password: 'pão quente às seis' };
  const { data: created } = await boss.auth.admin.createUser({ ...person, email_confirm: true });
  const open = async () => {
    const device = client();
    const token = (await device.auth.signInWithPassword(person)).data.session!.access_token;
    return { device, token, ctx: (await contextOfToken(token)) as Context };
  };
  const [here, there] = [await open(), await open()];
  const siteId = await makeSite(here.ctx, 'Clínica de fisioterapia Movimento Livre em Natal. Telefone (84) 3555-0142.');
  return { id: created.user!.id, here, there, siteId };
}

const ENDED = { code: 'forbidden', reason: 'session_ended' };

/** One verb of each kind: pages, actions, the editor, previews, files, jobs that are asked for. */
const verbs = (ctx: Context, siteId: string): Record<string, () => Promise<unknown>> => ({
  'the list of sites': () => listSites(ctx),
  'the profile': () => getProfile(ctx),
  'the plan': () => getEntitlement(ctx),
  invoices: () => listInvoices(ctx),
  messages: () => listMessages(ctx, { siteId }),
  keys: () => listApiKeys(ctx),
  'the editor opening': () => requireDraft(ctx, { siteId }),
  'the editor saving': () => saveTransactions(ctx, { siteId, base: 0, transactions: [] }),
  'a preview': () => previewSite(ctx, { siteId, shows: 'draft' }),
  'an export': () => exportSite(ctx, { siteId, form: 'static' }),
  'a new site': () => requestSite(ctx, { prompt: 'Uma padaria', locale: 'pt-BR', seed: 0, key: 'again' }),
  'another name': () => renameSite(ctx, { siteId, name: 'Outra' }),
  publishing: () => requestPublication(ctx, { siteId }),
  deleting: () => deleteSite(ctx, { siteId, name: 'Movimento Livre' }),
  'the assistant': () => asActor(assistantContext(ctx), async () => 'did something'),
  'a verb that begins past row security': () => asSystem('test', async () => 'did something', ctx),
});

const askApi = async (token: string) => {
  const request = new Request('http://127.0.0.1:9/api/v1/usage', { headers: { authorization: `Bearer ${token}` } });
  const response = await usage(request, { params: Promise.resolve({}) });
  return { status: response.status, reason: ((await response.json()) as { reason?: string }).reason };
};

let devices: Awaited<ReturnType<typeof twoDevices>>;
beforeAll(async () => {
  devices = await twoDevices();
});

test('after "sign out everywhere" on one device the other one is refused every verb, its token unexpired', async () => {
  const { here, there, siteId } = devices;
  expect(await askApi(there.token)).toMatchObject({ status: 200 });
  await listSites(there.ctx);
  await here.device.auth.signOut({ scope: 'global' });
  expect((await client().auth.getClaims(there.token)).data!.claims.exp).toBeGreaterThan(Date.now() / 1000 + 3000);
  const let_in: string[] = [];
  for (const [name, verb] of Object.entries(verbs(there.ctx, siteId)))
    await verb().then(
      () => let_in.push(name),
      (error) => expect(error, name).toMatchObject(ENDED),
    );
  expect(let_in).toEqual([]);
  expect(await askApi(there.token)).toEqual({ status: 401, reason: 'session_ended' });
  expect((await admin.query('select from sites where id = $1', [siteId])).rowCount).toBe(1);
});

test('a password that is changed elsewhere, a ban, an end of its own and a deletion each end a session at once', async () => {
  const { id, here, there } = await twoDevices();
  const works = (ctx: Context) => getProfile(ctx);
  await here.device.auth.updateUser({ password: 'pão frio ao meio-dia' });
  await expect(works(there.ctx)).rejects.toMatchObject(ENDED);
  await works(here.ctx);

  await boss.auth.admin.updateUserById(id, { ban_duration: '1h' });
  await expect(works(here.ctx)).rejects.toMatchObject(ENDED);
  await boss.auth.admin.updateUserById(id, { ban_duration: 'none' });
  await works(here.ctx);

  await admin.query(`update auth.sessions set not_after = now() - interval '1 second' where user_id = $1`, [id]);
  await expect(works(here.ctx)).rejects.toMatchObject(ENDED);
  await admin.query('update auth.sessions set not_after = null where user_id = $1', [id]);
  await works(here.ctx);

  await boss.auth.admin.deleteUser(id);
  await expect(works(here.ctx)).rejects.toMatchObject(ENDED);
});

test.each([
  ['a client who was away for a month', 'client', '31 days', null],
  ['a client who comes every day, after a quarter', 'client', '91 days', '1 hour'],
  ['somebody of the agency after half a working day without a sign', 'admin', '5 hours', null],
  ['somebody of the agency who never stopped, the next day', 'developer', '25 hours', '30 minutes'],
] as const)('a session ends by itself: of %s', async (_name, type, began, renewed) => {
  const id = await makePerson(admin, { type });
  const sessionId = await openSession(admin, id);
  const ctx = sessionContext({ id, type, sessionId });
  const age = (since: string, last: string | null) =>
    admin.query(
      `update auth.sessions set created_at = now() - $2::interval, refreshed_at = (now() - $3::interval) at time zone 'utc' where id = $1 returning 1`,
      [sessionId, since, last],
    );
  await age(type === 'client' ? '89 days' : '23 hours', type === 'client' ? '29 days' : '3 hours');
  await getProfile(ctx);
  expect((await admin.query('select from app.sessions_of($1)', [id])).rowCount).toBe(1);
  await age(began, renewed);
  await expect(getProfile(ctx)).rejects.toMatchObject(ENDED);
  expect((await admin.query('select from app.sessions_of($1)', [id])).rowCount).toBe(0);
});

test("a session opens its own person's account and no other", async () => {
  const [ana, bruno] = [await makeClient(admin), await makeClient(admin)];
  const crossed = { ...ana, actor: { ...ana.actor, sessionId: sessionOf(bruno)!.id } } as Context;
  await expect(getProfile(crossed)).rejects.toMatchObject(ENDED);
  const invented = { ...ana, actor: { ...ana.actor, sessionId: '0198c0de-0000-7000-8000-00000000dead' } } as Context;
  await expect(getProfile(invented)).rejects.toMatchObject(ENDED);
});

test('the check rides on the statement that every transaction begins with, and is two look-ups by key', async () => {
  const ctx = await makeClient(admin);
  const seen = await asActor(ctx, async (tx) => {
    const { rows } = await tx.execute<{ query: string }>(
      sql`select current_setting('request.jwt.claims')::jsonb ->> 'session_id' as query`,
    );
    return rows[0]!.query;
  });
  expect(seen).toBe(sessionOf(ctx)!.id);
  await admin.query('analyze auth.sessions; analyze auth.users');
  const { rows } = await admin
    .query<{ 'QUERY PLAN': string }>(
      `set enable_seqscan = off; explain select from auth.sessions s join auth.users u on u.id = s.user_id where s.id = '${sessionOf(ctx)!.id}'`,
    )
    .then((results) => (results as unknown as { rows: { 'QUERY PLAN': string }[] }[])[1]!);
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toContain('sessions_pkey');
  expect(plan).toContain('users_pkey');
});

test('the login role by itself may ask whether a session lives, and nothing else', async () => {
  const { rows } = await admin.query<{ name: string }>(`
    select p.oid::regprocedure::text as name from pg_proc p
    where p.pronamespace in ('app'::regnamespace, 'public'::regnamespace)
      and has_function_privilege('app_server', p.oid, 'execute') and has_schema_privilege('app_server', p.pronamespace, 'usage')`);
  expect(rows.map(({ name }) => name)).toEqual(['app.require_access(uuid,uuid,uuid,uuid)']);
});

test('a request can have no context of a person without their session', () => {
  const root = path.resolve(import.meta.dirname, '..');
  const makers = globSync('{src,inngest}/**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => !/\.test\.tsx?$/.test(file) && /\buserContext\b|kind: 'user'/.test(readFileSync(path.join(root, file), 'utf8')),
  );
  expect(makers).toEqual(['src/platform/context.ts']);
});
