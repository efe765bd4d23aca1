import { beforeEach, expect, test, vi } from 'vitest';
import { type Context, jobContext, userContext } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { newId } from '#platform/ids.ts';
import type { LabRun } from '#ruler/lab/lab-run.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { labRun } from '../../../../tests/world/lab-run.ts';
import { makeClient, makePerson } from '../../../../tests/world/people.ts';

vi.setConfig({ testTimeout: 60_000 });

const { admin } = await openDatabase();
Object.assign(env(), { MEASURING_BROWSER: '/nowhere/chromium' });

/** Mocked browser results: the real browser is driven by `tests/quality/lab.test.ts`, and by the journey. */
const seen = { lcpMs: [1200, 1300, 1400], bytes: 90_000 };
const loads: { url: string; device: string }[] = [];
vi.mock('#modules/measure/lab/run-lab.ts', async (original) => ({
  ...(await original<object>()),
  runLab: async ({ url, device }: { url: string; device: string }): Promise<LabRun> => {
    loads.push({ url, device });
    return labRun({ lcpMs: seen.lcpMs[(loads.length - 1) % 3]!, bytes: seen.bytes });
  },
}));
const { exportPerformance, findDropNews, forgetOldMeasures, getPerformance, measurePage, queueMeasures } = await import('../index.ts');
const { recordVisits } = await import('#modules/host/index.ts');
const { bucketOf, emptyCounts } = await import('#modules/host/input.ts');
const { mailDrops } = await import('#modules/notifications/index.ts');
const { listAttention } = await import('#modules/admin/index.ts');

const DAY = 86_400_000;
let clock = Date.UTC(2026, 10, 1, 10);
const job = (clientId: string | null = null): Context => jobContext('test', clientId, new Date(clock));
type Owner = Awaited<ReturnType<typeof makeClient>>;
let owner: Owner;
let siteId = '';
const at = (): Owner => ({ ...owner, now: new Date(clock) });

async function show(number: number): Promise<string> {
  const releaseId = newId();
  const page = { hash: 'a'.repeat(64), size: 1, type: 'text/html', immutable: false };
  const manifest = { v: 1, forms: {}, locale: 'pt-BR', files: { 'index.html': page, 'cardapio.html': page, '404.html': page } };
  await admin.query(
    `insert into releases (id, site_id, client_id, number, artefact_id, manifest, bytes, files, draft_revision)
     values ($1, $2, $3, $4, encode(sha256($1::uuid::text::bytea), 'hex'), $5, 1, 3, 1)`,
    [releaseId, siteId, owner.account.id, number, manifest],
  );
  await admin.query(`update sites set status = 'live', release_id = $2 where id = $1`, [siteId, releaseId]);
  await admin.query(
    `insert into publications (id, site_id, client_id, state, wanted_revision, release_id, finished_at) values ($1, $2, $3, 'live', 1, $4, $5)`,
    [newId(), siteId, owner.account.id, releaseId, new Date(clock)],
  );
  return releaseId;
}

/** Runs the sweep and the job that it starts. */
async function pass(): Promise<number> {
  const queued = await queueMeasures(job());
  for (const { siteId: of, clientId, releaseId, pages } of queued)
    for (const [index, page] of pages.entries())
      await measurePage(job(clientId), { ...page, siteId: of, releaseId, isLast: index === pages.length - 1 });
  return queued.length;
}

beforeEach(async () => {
  clock += 60 * DAY;
  loads.length = 0;
  Object.assign(seen, { lcpMs: [1200, 1300, 1400], bytes: 90_000 });
  await admin.query(`update sites set status = 'paused' where status = 'live'`);
  owner = await makeClient(admin, { tier: 'pro' });
  siteId = newId();
  await admin.query(
    `with p as (insert into projects (client_id, name) values ($1, 'Padaria') returning id)
     insert into sites (id, client_id, project_id, name, slug) select $2, $1, p.id, 'Pão da Vila', $3 from p`,
    [owner.account.id, siteId, `s${siteId.replaceAll('-', '').slice(-20)}`],
  );
  await admin.query(`insert into drafts (site_id, client_id, document, revision) values ($1, $2, '{}', 1)`, [siteId, owner.account.id]);
  await show(1);
});

test('a site is measured once a day and after a release, with the pages of its plan and the medians of three loads', async () => {
  expect(await pass()).toBe(1);
  const host = new URL(loads[0]!.url).host;
  expect(loads.map(({ url, device }) => `${device} ${url.slice(url.indexOf(host) + host.length)}`)).toEqual([
    ...Array(3).fill('phone /'),
    ...Array(3).fill('phone /cardapio'),
    ...Array(3).fill('desktop /'),
  ]);
  expect(await pass()).toBe(0);
  const first = await getPerformance(at(), { siteId });
  expect(first.pages.map(({ path: page, device }) => `${device} ${page}`)).toEqual(['phone /', 'desktop /', 'phone /cardapio']);
  expect(first.pages[0]!.lab).toMatchObject({ lcpMs: 1300, runs: 3, inpMs: 40, ranges: { lcpMs: [1200, 1400] } });
  expect(first.releases.map(({ number }) => number)).toEqual([1]);
  expect(first.nextAt!.getTime()).toBeGreaterThan(clock);

  clock += 60_000;
  await show(2);
  expect(await pass()).toBe(0);
  clock += 10 * 60_000;
  expect(await pass()).toBe(1);
  expect((await getPerformance(at(), { siteId })).pages[0]!.days).toHaveLength(1);

  clock = first.nextAt!.getTime() + 2 * DAY;
  expect(await pass()).toBe(1);
  expect((await getPerformance(at(), { siteId })).pages[0]!.days).toHaveLength(2);
});

test('what was queued and lost is queued again, and a site off the air is not measured', async () => {
  expect(await queueMeasures(job())).toHaveLength(1);
  clock += 3_600_000;
  expect(await queueMeasures(job())).toHaveLength(0);
  clock += 3 * 3_600_000;
  const [again] = await queueMeasures(job());
  expect(again!.siteId).toBe(siteId);
  expect(again!.pages).toHaveLength(3);
  await admin.query(`update sites set status = 'paused' where id = $1`, [siteId]);
  await measurePage(job(again!.clientId), { path: '/', device: 'phone', siteId, releaseId: again!.releaseId, isLast: true });
  expect(loads).toEqual([]);
  clock += 2 * DAY;
  expect(await queueMeasures(job())).toEqual([]);
});

test('a release that slows a page notifies the owner once, appears on the agency’s desk, and is closed when the page recovers', async () => {
  await pass();
  clock += DAY;
  await pass();
  clock += 3_600_000;
  seen.lcpMs = [2600, 2700, 2800];
  const slow = await show(2);
  await pass();
  const { drops } = await getPerformance(at(), { siteId });
  expect(drops).toHaveLength(3);
  expect(drops[0]).toMatchObject({ releaseId: slow, changes: [{ measure: 'lcpMs', before: 1300, after: 2700 }] });

  const news = (await findDropNews(job())).filter((one) => one.siteId === siteId);
  expect(news.map(({ siteName, drops: told }) => [siteName, told.length])).toEqual([['Pão da Vila', 3]]);
  await mailDrops(job(owner.account.id), news[0]!);
  expect((await findDropNews(job())).filter((one) => one.siteId === siteId)).toEqual([]);
  const mails = await admin.query(`select kind from mails where client_id = $1 and kind = 'page-slower'`, [owner.account.id]);
  expect(mails.rows).toHaveLength(1);

  const agency = userContext({ id: await makePerson(admin, { type: 'developer' }), type: 'developer' });
  const sites = { view: 'sites', owner: undefined, snoozed: undefined, pages: 4 } as const;
  const slower = async () =>
    (await listAttention({ ...agency, now: new Date(clock) }, sites)).items.filter(
      ({ kind, ref }) => kind === 'site_slower' && ref === siteId,
    );
  expect(await slower()).toMatchObject([{ facts: { count: 3, came: 'release' } }]);

  seen.lcpMs = [1200, 1300, 1400];
  clock += 3_600_000;
  await show(3);
  await pass();
  expect((await getPerformance(at(), { siteId })).drops).toEqual([]);
  expect(await slower()).toEqual([]);
});

test('visits are sums of a day and no more, p75 by page and device, and leave as a table', async () => {
  const counts = emptyCounts('lcp');
  for (const ms of [900, 1100, 1500, 4200]) counts[bucketOf('lcp', ms)]!++;
  const sum = { siteId, clientId: owner.account.id, path: '/', device: 'phone' as const, day: new Date(clock).toISOString().slice(0, 10) };
  await recordVisits(job(), { sums: [{ ...sum, metric: 'lcp', counts }] });
  await recordVisits(job(), {
    sums: [
      { ...sum, metric: 'lcp', counts },
      { ...sum, siteId: newId(), metric: 'lcp', counts },
    ],
  });
  const { rows } = await admin.query('select * from performance_visits where site_id = $1', [siteId]);
  expect(rows).toHaveLength(1);
  expect(rows[0].counts.reduce((one: number, other: number) => one + other)).toBe(8);
  await pass();
  const { pages } = await getPerformance(at(), { siteId });
  expect(pages[0]!.visits).toMatchObject({ visits: 8, cls: null });
  expect(pages[0]!.visits!.lcp).toBeGreaterThan(1400);
  expect(pages[0]!.visits!.lcp).toBeLessThanOrEqual(1600);
  const table = await exportPerformance(at(), { siteId }, (column) => column);
  expect(table.split('\r\n')[0]).toBe(
    'day;path;device;release;score;lcp;cls;tbt;inp;ttfb;bytes;visits;visitLcp;visitCls;visitInp;visitTtfb',
  );
  expect(table).toMatch(/;\/;phone;1;99;1300;0;20;40;80;90000;8;1\d{3}/);
  const stranger = await makeClient(admin, { tier: 'pro' });
  await expect(getPerformance(stranger, { siteId })).rejects.toMatchObject({ code: 'not_found' });
});

test('sums are kept for thirteen months', async () => {
  await pass();
  clock += 401 * DAY;
  await pass();
  await forgetOldMeasures(job());
  const { rows } = await admin.query('select distinct day from performance_metrics where site_id = $1', [siteId]);
  expect(rows).toHaveLength(1);
  const { rows: kept } = await admin.query(`select days from app.retention_figures where what = 'performance_metrics'`);
  expect(kept).toEqual([{ days: 400 }]);
});
