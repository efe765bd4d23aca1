import { expect, test, vi } from 'vitest';
import { reinstateSite } from '#modules/sites/index.ts';
import { jobContext, sessionOf } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { newId } from '#platform/ids.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { makeSite, publishNow } from '../../../../tests/world/work.ts';
import {
  buildPublication,
  changeServing,
  findMoves,
  findPointers,
  listReportedSites,
  listSiteReports,
  listSuspendedSites,
  purgeMovedSites,
  receiveReport,
  requestPublication,
  requirePublication,
  restoreRelease,
  showPublication,
  siteHostname,
} from '../index.ts';
import { handleReport } from '../reports/handle-report.ts';

const { admin } = await openCloud();
const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.';

async function published() {
  const owner = await makeClient(admin, { tier: 'pro' });
  const siteId = await makeSite(owner, PROMPT, newId());
  const releaseId = await publishNow(owner, siteId);
  const { rows } = await admin.query<{ slug: string }>('select slug from sites where id = $1', [siteId]);
  const host = siteHostname(rows[0]!.slug);
  const pointer = async () => (await findPointers([host])).get(host) ?? null;
  return { owner, siteId, releaseId, host, pointer };
}

async function makeStaff() {
  const staff = await makeClient(admin);
  await admin.query(`update people set staff_role = 'developer' where id = $1`, [staff.account.id]);
  // The agency's desk requires a second factor.
  await admin.query(`select app.note_factor($1, $2, 'passkey')`, [sessionOf(staff)!.id, staff.account.id]);
  return { ...staff, actor: { ...staff.actor, type: 'developer' } } as typeof staff;
}
const upHours = async (siteId: string) =>
  (await admin.query('select count(*)::int as open from serving_periods where site_id = $1 and ended_at is null', [siteId])).rows[0].open;

test('its owner pauses a site, shows it again and takes it off the air, and each move is counted', async () => {
  const { owner, siteId, releaseId, pointer } = await published();
  const first = (await pointer())!;
  expect(first).toMatchObject({ state: 'live', releaseId, locale: 'pt-BR' });
  await changeServing(owner, { siteId, to: 'paused' });
  await changeServing(owner, { siteId, to: 'paused' });
  expect(await pointer()).toMatchObject({ state: 'paused', version: first.version + 1 });
  expect(await upHours(siteId)).toBe(0);
  await expect(requestPublication(owner, { siteId })).rejects.toMatchObject({ reason: 'site_paused' });
  await changeServing(owner, { siteId, to: 'live' });
  expect(await pointer()).toMatchObject({ state: 'live', version: first.version + 2 });
  expect(await upHours(siteId)).toBe(1);
  await changeServing(owner, { siteId, to: 'draft' });
  expect(await pointer()).toBeNull();
  expect(await upHours(siteId)).toBe(0);
  await expect(changeServing(owner, { siteId, to: 'paused' })).rejects.toMatchObject({ reason: 'site_not_published' });
  await restoreRelease(owner, { siteId, releaseId });
  expect(await pointer()).toMatchObject({ state: 'live', releaseId });
});

test('what was on its way when a site was taken off the air does not bring it back', async () => {
  const { owner, siteId, pointer } = await published();
  const asked = await requestPublication(owner, { siteId });
  const job = jobContext('test', owner.account.id);
  const built = await buildPublication(job, asked);
  await changeServing(owner, { siteId, to: 'draft' });
  await showPublication(job, { ...asked, built });
  expect(await pointer()).toBeNull();
  expect(await requirePublication(owner, asked)).toMatchObject({ state: 'failed', error: 'unpublished' });
  const again = await requestPublication(owner, { siteId });
  await showPublication(job, { ...again, built: await buildPublication(job, again) });
  expect(await pointer()).toMatchObject({ state: 'live' });
});

test('the pointer of another account’s site cannot be moved', async () => {
  const { siteId, pointer } = await published();
  const stranger = await makeClient(admin, { tier: 'pro' });
  for (const to of ['paused', 'draft'] as const)
    await expect(changeServing(stranger, { siteId, to })).rejects.toMatchObject({ code: 'not_found' });
  expect(await pointer()).toMatchObject({ state: 'live' });
});

test('a report takes a site down at once and for good, until the agency brings it back', async () => {
  const { owner, siteId, releaseId, host, pointer } = await published();
  const site = (await pointer())!;
  const fields = { kind: 'fraud', details: 'Pede a senha do banco na primeira página.', contact: 'rita@example.com' };
  expect(await receiveReport({ site, host, fields: { ...fields, details: 'curto' } })).toBe(false);
  expect(await receiveReport({ site, host, fields: { ...fields, kind: 'nada' } })).toBe(false);
  expect(await receiveReport({ site, host, fields })).toBe(true);
  expect(await receiveReport({ site, host, fields: { ...fields, contact: '' } })).toBe(true);

  const staff = await makeStaff();
  const mine = async () => (await listSiteReports(staff, { siteId, limit: 50 })).rows;
  expect(await mine()).toMatchObject([{ contact: null }, { kind: 'fraud', contact: 'rita@example.com', host, shows: 'live' }]);
  const reportId = (await mine())[0]!.id;
  for (const list of [listReportedSites, listSuspendedSites, (ctx: typeof owner) => listSiteReports(ctx, { siteId, limit: 1 })])
    await expect(list(owner, { limit: 1 })).rejects.toMatchObject({ code: 'not_found' });
  await expect(handleReport(owner, { reportId, act: 'suspend' })).rejects.toMatchObject({ code: 'not_found' });

  expect(await handleReport(staff, { reportId, act: 'suspend' })).toEqual({ siteId, suspended: true });
  expect(await handleReport(staff, { reportId, act: 'suspend' })).toEqual({ siteId, suspended: false });
  expect(await pointer()).toMatchObject({ state: 'suspended' });
  expect(await mine()).toEqual([]);
  expect(await upHours(siteId)).toBe(0);
  const refused = { reason: 'site_suspended' };
  await expect(requestPublication(owner, { siteId })).rejects.toMatchObject(refused);
  await expect(restoreRelease(owner, { siteId, releaseId })).rejects.toMatchObject(refused);
  await expect(changeServing(owner, { siteId, to: 'paused' })).rejects.toMatchObject(refused);
  await expect(reinstateSite(owner, { siteId })).rejects.toMatchObject({ code: 'not_found' });
  await reinstateSite(staff, { siteId });
  expect(await pointer()).toMatchObject({ state: 'live', releaseId });
});

test('a report that is nothing is ended alone, and a removed site can no longer be taken down', async () => {
  const { siteId, host, pointer } = await published();
  const site = (await pointer())!;
  for (const details of ['Primeira denúncia sobre este site.', 'Segunda denúncia sobre este site.'])
    await receiveReport({ site, host, fields: { kind: 'other', details } });
  const staff = await makeStaff();
  const mine = async () => (await listSiteReports(staff, { siteId, limit: 50 })).rows;
  const own = await mine();
  await handleReport(staff, { reportId: own[0]!.id, act: 'dismiss' });
  expect(await mine()).toMatchObject([{ id: own[1]!.id }]);
  expect(await pointer()).toMatchObject({ state: 'live' });
});

test('reports are listed by site, the last reported first, page by page, and end together with what was read', async () => {
  const staff = await makeStaff();
  await admin.query(`update abuse_reports set state = 'dismissed' where state = 'open'`);
  const sites = await Promise.all([1, 2, 3].map(published));
  const moment = (at: number) => new Date(Date.parse('2026-11-20T08:00:00Z') + at * 1000);
  const said = [
    [0, 'other', 'A primeira coisa que se diz deste site.'],
    [1, 'copy', 'Copiaram as fotos da minha loja.'],
    [2, 'fraud', 'Pede a senha do banco.'],
    [0, 'fraud', 'Pede o número do cartão.'],
    [0, 'fraud', 'Pede o número do cartão, de novo.'],
  ] as const;
  for (const [at, [index, kind, details]] of said.entries()) {
    const { siteId, host, pointer } = sites[index]!;
    await receiveReport({ site: (await pointer())!, host, fields: { kind, details } });
    await admin.query(`update abuse_reports set created_at = $2 where details = $3 and site_id = $1`, [siteId, moment(at), details]);
  }
  const first = await listReportedSites(staff, { limit: 2 });
  expect(first.rows).toMatchObject([
    {
      id: sites[0]!.siteId,
      count: 3,
      kinds: [
        ['fraud', 2],
        ['other', 1],
      ],
      newest: { details: said[4][2], shows: 'live' },
    },
    { id: sites[2]!.siteId, count: 1, kinds: [['fraud', 1]] },
  ]);
  const second = await listReportedSites(staff, { limit: 2, after: first.next! });
  expect([second.rows.map(({ id }) => id), second.next]).toEqual([[sites[1]!.siteId], null]);
  const { siteId, host, pointer } = sites[0]!;
  const page = await listSiteReports(staff, { siteId, limit: 2 });
  expect(page.rows.map(({ details }) => details)).toEqual([said[4][2], said[3][2]]);
  const rest = await listSiteReports(staff, { siteId, limit: 2, after: page.next! });
  expect([rest.rows.map(({ details }) => details), rest.next]).toEqual([[said[0][2]], null]);
  // Reports that arrive during the review are not closed unread.
  await receiveReport({ site: (await pointer())!, host, fields: { kind: 'privacy', details: 'Mostra o meu telefone.' } });
  await handleReport(staff, { reportId: first.rows[0]!.newest.id, act: 'dismiss_all' });
  expect((await listReportedSites(staff, { limit: 1 })).rows).toMatchObject([{ id: siteId, count: 1, kinds: [['privacy', 1]] }]);
});

test('servers that poll get each move once per site, and nothing else', async () => {
  const { owner, siteId } = await published();
  const before = (await findMoves(null)).at;
  expect((await findMoves(before)).moves).toEqual([]);
  await admin.query(`update sites set name = 'Outro nome' where id = $1`, [siteId]);
  expect((await findMoves(before)).moves).toEqual([]);
  await changeServing(owner, { siteId, to: 'paused' });
  await changeServing(owner, { siteId, to: 'live' });
  const { at, moves } = await findMoves(before);
  const { rows } = await admin.query('select pointer_version::int as version from sites where id = $1', [siteId]);
  expect(moves).toEqual([{ siteId, at: expect.any(Number), version: rows[0].version }]);
  expect(moves[0]!.at).toBeGreaterThan(before);
  expect((await findMoves(at)).moves).toEqual([]);
  await admin.query('select app.announce_sites_of($1)', [owner.account.id]);
  expect((await findMoves(at)).moves).toMatchObject([{ siteId, version: null }]);
});

test('a CDN forgets a site that moved, and once more when the move has settled', async () => {
  const { owner, siteId } = await published();
  const told: string[][] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
    told.push(JSON.parse(body as string).tags);
    return new Response();
  });
  const purge = () => purgeMovedSites(owner, { sites: [siteId] });
  try {
    expect(await purge()).toEqual({ purged: 0 });
    Object.assign(env(), { CLOUDFLARE_API_TOKEN: 't', CLOUDFLARE_ZONE_ID: 'z' });
    expect([await purge(), await purge()]).toEqual([{ purged: 1 }, { purged: 1 }]);
    await admin.query(`update app.pointer_moves set moved_at = moved_at - interval '1 minute' where site_id = $1`, [siteId]);
    expect(await purge()).toEqual({ purged: 0 });
    expect(told).toEqual([[`site-${siteId}`], [`site-${siteId}`]]);
    await expect(purgeMovedSites(owner)).rejects.toMatchObject({ code: 'forbidden' });
  } finally {
    Object.assign(env(), { CLOUDFLARE_API_TOKEN: undefined, CLOUDFLARE_ZONE_ID: undefined });
    vi.unstubAllGlobals();
  }
});

test('many hosts are one question, and names that nobody has are not in the answer', async () => {
  const { host, siteId } = await published();
  const names = [host, 'ninguem.localhost', 'outro.example', `x${host}`, `sub.${host}`];
  const found = await findPointers(names);
  expect([...found.keys()]).toEqual([host]);
  expect(found.get(host)).toMatchObject({ siteId });
});
