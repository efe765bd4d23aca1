import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Context, jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { openCloud } from '../../../tests/world/cloud.ts';
import { openOwnHosts } from '../../../tests/world/own-hosts.ts';
import { makeClient, makePerson } from '../../../tests/world/people.ts';

vi.setConfig({ testTimeout: 60_000 });

const { admin, supabaseUrl } = await openCloud();
const hosts = await openOwnHosts();
process.env.LOCAL_WEB_AUTHORITY = path.join(tmpdir(), `own-hosts-${process.pid}.pem`);
writeFileSync(process.env.LOCAL_WEB_AUTHORITY, '');
// Parsed on first import: only after all servers are up.
const { env } = await import('#platform/env.ts');
const { checkSites, findIncidentNews, forgetOldChecks, forgetStatusPages, getStatusPage, getUptime, listIncidents, writeDueStatusPages } =
  await import('./index.ts');
const { setStatusPage } = await import('./status-page/set-status-page.ts');
const { mailIncident } = await import('#modules/notifications/index.ts');
const { readStatusPage } = await import('#platform/storage/storage.ts');
const { listAttention } = await import('#modules/admin/index.ts');
const { userContext } = await import('#platform/context.ts');

const MINUTE = 60_000;
type Owner = Context & { account: { id: string } };

let clock = Date.UTC(2026, 10, 24, 10);
const job = (at = clock): Context => jobContext('test', null, new Date(at));
const seenBy = (ctx: Owner): Owner => ({ ...ctx, now: new Date(clock) });
/** Runs the sweep once a minute for this many minutes. */
async function pass(minutes: number) {
  for (let minute = 0; minute < minutes; minute++) {
    clock += MINUTE;
    await checkSites(job());
  }
}

let owner: Owner;
let siteId = '';
let slug = '';
async function makeLive(ctx: Owner) {
  const id = newId();
  const name = `s${id.replaceAll('-', '').slice(-20)}`;
  await admin.query(
    `with p as (insert into projects (client_id, name) values ($1, 'Padaria') returning id)
     insert into sites (id, client_id, project_id, name, slug, status) select $2, $1, p.id, 'Pão da Vila', $3, 'live' from p`,
    [ctx.account.id, id, name],
  );
  return { siteId: id, slug: name };
}
beforeEach(async () => {
  // A day later, so that no site of the previous test is in the middle of a transition.
  clock += 24 * 60 * MINUTE;
  await admin.query(`update sites set status = 'paused' where status = 'live'`);
  owner = await makeClient(admin, { tier: 'pro' });
  ({ siteId, slug } = await makeLive(owner));
});
const uptime = () => getUptime(seenBy(owner), { siteId });
const incidents = async () => (await listIncidents(seenBy(owner), { limit: 20 })).rows;

describe('a live site', () => {
  test('is checked every five minutes with a HEAD request for its first page', async () => {
    await pass(11);
    expect(hosts.asked(slug)).toEqual(['HEAD /', 'HEAD /', 'HEAD /']);
    expect(await uptime()).toMatchObject({ isDown: false, availability: null, ratedSince: new Date(clock - 10 * MINUTE), incidents: [] });
    clock += 24 * 60 * MINUTE;
    expect(await uptime()).toMatchObject({ availability: 1 });
  });

  test('that stops answering has an incident after two confirmations, which closes itself and is counted to the minute', async () => {
    await pass(1);
    hosts.turn(slug, 503);
    await pass(5);
    const first = clock;
    expect(await incidents()).toEqual([]);
    await pass(1);
    expect(await incidents()).toEqual([]);
    await pass(1);
    expect(await incidents()).toMatchObject([{ siteId, cause: 'server_error', status: 503, startedAt: new Date(first), endedAt: null }]);
    expect(await uptime()).toMatchObject({ isDown: true, since: new Date(first) });
    await pass(9);
    hosts.turn(slug, 200);
    await pass(1);
    expect(await uptime()).toMatchObject({ isDown: true });
    await pass(1);
    const [incident] = await incidents();
    expect(incident).toMatchObject({ endedBy: 'answered', downtimeMinutes: 12, endedAt: new Date(first + 12 * MINUTE) });
    expect(await uptime()).toMatchObject({ isDown: false, since: incident!.endedAt });
  });

  test('that misses one check, or two, has no incident', async () => {
    await pass(1);
    hosts.turn(slug, 'gone');
    await pass(6);
    hosts.turn(slug, 200);
    await pass(3);
    expect(await incidents()).toEqual([]);
  });

  test('is checked once, however often and at once the sweep runs', async () => {
    hosts.turn(slug, 500);
    clock += MINUTE;
    await Promise.all([checkSites(job()), checkSites(job())]);
    await checkSites(job(clock + 1000));
    const { rows } = await admin.query('select cause from uptime_checks where site_id = $1', [siteId]);
    expect(rows).toEqual([{ cause: 'server_error' }]);
    expect((await admin.query('select failures from uptime_watches where site_id = $1', [siteId])).rows).toEqual([{ failures: 1 }]);
  });

  test('that its owner takes off the air is no longer watched, and its incident ends without a mail', async () => {
    hosts.turn(slug, 500);
    await pass(3);
    await admin.query(`update sites set status = 'paused' where id = $1`, [siteId]);
    await pass(1);
    expect(await incidents()).toMatchObject([{ endedBy: 'withdrawn' }]);
    expect(await uptime()).toBeNull();
    expect((await findIncidentNews(job())).filter(({ clientId }) => clientId === owner.account.id)).toEqual([]);
  });
});

test('while our own network is down no check is recorded and no incident opens', async () => {
  const other = await makeLive(owner);
  await pass(1);
  for (const each of [slug, other.slug]) hosts.turn(each, 'gone');
  Object.assign(env(), { NEXT_PUBLIC_SUPABASE_URL: 'http://127.0.0.1:1' });
  await pass(12).finally(() => Object.assign(env(), { NEXT_PUBLIC_SUPABASE_URL: supabaseUrl }));
  expect(await incidents()).toEqual([]);
  expect((await admin.query('select state from uptime_watches where client_id = $1', [owner.account.id])).rows).toEqual([
    { state: 'ok' },
    { state: 'ok' },
  ]);
});

test('the owner has one mail when it opens and one with the minutes when it ends, however often the sweep runs', async () => {
  const tell = async () => {
    for (const news of await findIncidentNews(job())) await mailIncident(jobContext('test', news.clientId, new Date(clock)), news);
  };
  const mails = async () =>
    (
      await admin.query(`select kind, data ->> 'minutes' as minutes from mails where client_id = $1 order by created_at, kind desc`, [
        owner.account.id,
      ])
    ).rows;
  hosts.turn(slug, 404);
  await pass(3);
  await tell();
  await tell();
  expect(await mails()).toEqual([{ kind: 'incident-opened', minutes: null }]);
  hosts.turn(slug, 200);
  await pass(2);
  await tell();
  await tell();
  expect(await mails()).toEqual([
    { kind: 'incident-opened', minutes: null },
    { kind: 'incident-ended', minutes: '3' },
  ]);
});

test('an incident is its owner’s alone; the agency sees those that are open, and a client does not see its list', async () => {
  hosts.turn(slug, 500);
  await pass(3);
  const stranger = await makeClient(admin);
  expect((await listIncidents(seenBy(stranger), { limit: 20 })).rows).toEqual([]);
  expect(await getUptime(seenBy(stranger), { siteId })).toBeNull();
  const staff = userContext({ id: await makePerson(admin, { type: 'developer' }), type: 'developer' });
  const sites = { view: 'sites', owner: undefined, snoozed: undefined, pages: 1 } as const;
  expect((await listAttention(staff, sites)).items).toMatchObject([
    { kind: 'site_down', client: { id: owner.account.id }, facts: { cause: 'server_error' } },
  ]);
  await expect(listAttention(owner, sites)).rejects.toMatchObject({ code: 'not_found' });
});

test('checks are deleted after a week, and retention figures are updated', async () => {
  const put = `insert into uptime_checks (site_id, client_id, at, ms) values ($1, $2, $3, 5)`;
  for (const days of [6, 8]) await admin.query(put, [siteId, owner.account.id, new Date(clock - days * 24 * 60 * MINUTE)]);
  await forgetOldChecks(job());
  const { rows } = await admin.query('select at from uptime_checks where site_id = $1', [siteId]);
  expect(rows).toEqual([{ at: new Date(clock - 6 * 24 * 60 * MINUTE) }]);
  expect((await admin.query(`select days from app.retention_figures where what = 'uptime_checks'`)).rows).toEqual([{ days: 7 }]);
});

describe('a status page', () => {
  const tokenOf = (url: string) => url.split('/').at(-1)!;
  const read = async (token: string, locale: 'pt-BR' | 'en' | 'es' = 'pt-BR') => (await readStatusPage({ token, locale }))?.toString();

  test('is off until its client switches it on, says what is so in three languages, and goes when it is switched off', async () => {
    await pass(1);
    expect(await getStatusPage(seenBy(owner))).toBeNull();
    await setStatusPage(seenBy(owner), { isOn: true });
    const { url } = (await getStatusPage(seenBy(owner)))!;
    expect(new URL(url).hostname).toBe('status.localhost');
    const token = tokenOf(url);
    expect(await read(token)).toMatch(/<html lang="pt-BR">.*Tudo no ar.*Pão da Vila.*Acompanhado desde.*Nenhuma queda desde/s);
    expect(await read(token, 'en')).toMatch(/Everything is up/);
    expect(await read(token, 'es')).toMatch(/Todo en línea/);
    await setStatusPage(seenBy(owner), { isOn: false });
    expect(await read(token)).toBeUndefined();
    await setStatusPage(seenBy(owner), { isOn: true });
    expect(tokenOf((await getStatusPage(seenBy(owner)))!.url)).toBe(token);
  });

  test('is written anew when an incident opens and when it ends', async () => {
    await setStatusPage(seenBy(owner), { isOn: true });
    const token = tokenOf((await getStatusPage(seenBy(owner)))!.url);
    hosts.turn(slug, 500);
    await pass(3);
    await writeDueStatusPages(job());
    expect(await read(token)).toMatch(/Um site está fora do ar.*ainda fora do ar · o servidor deu erro/s);
    hosts.turn(slug, 200);
    await pass(2);
    await writeDueStatusPages(job(clock + 1));
    expect(await read(token)).toMatch(/Tudo no ar.*3 minutos · o servidor deu erro/s);
  });

  test('leaves no file in storage once its account is erased', async () => {
    const gone = await makeClient(admin);
    const tokens: string[] = [];
    for (const ctx of [owner, gone]) {
      await setStatusPage(seenBy(ctx), { isOn: true });
      tokens.push(tokenOf((await getStatusPage(seenBy(ctx)))!.url));
    }
    await admin.query('delete from accounts where id = $1', [gone.account.id]);
    await forgetStatusPages(job());
    expect(await Promise.all(tokens.map((token) => read(token)))).toEqual([expect.stringContaining('<html'), undefined]);
  });

  test('has no script and no file beside it, and shows what its client wrote as text', async () => {
    await admin.query(`update sites set name = '<script>alert(1)</script>' where id = $1`, [siteId]);
    await pass(1);
    await setStatusPage(seenBy(owner), { isOn: true });
    const page = (await read(tokenOf((await getStatusPage(seenBy(owner)))!.url)))!;
    expect(page).not.toMatch(/<script|<link|src=|@import|style="/);
    expect(page).toContain('&lt;script&gt;');
  });
});
