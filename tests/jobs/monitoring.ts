import { getStatusPage } from '#modules/monitoring/index.ts';
import { setStatusPage } from '#modules/monitoring/status-page/set-status-page.ts';
import { newId } from '#platform/ids.ts';
import { makeClient } from '../world/people.ts';
import { scenario, type World } from './scenario.ts';

/** A site that is live and does not answer, with the checks of the minutes before. */
async function makeSilent({ admin, hosts }: World, watch: { state: string; failures: number } | null) {
  const owner = await makeClient(admin, { tier: 'pro' });
  const clientId = owner.account.id;
  const siteId = newId();
  const slug = `s${siteId.replaceAll('-', '').slice(-20)}`;
  hosts.turn(slug, 500);
  await admin.query(
    `with p as (insert into projects (client_id, name) values ($1, 'Padaria') returning id)
     insert into sites (id, client_id, project_id, name, slug, status) select $2, $1, p.id, 'Pão da Vila', $3, 'live' from p`,
    [clientId, siteId, slug],
  );
  if (watch)
    await admin.query(
      `insert into uptime_watches (site_id, client_id, state, failures, failing_since, started_at, checked_at, next_check_at)
       values ($1, $2, $3, $4, now() - interval '2 minutes', now() - interval '1 day', now() - interval '1 minute', now())`,
      [siteId, clientId, watch.state, watch.failures],
    );
  return { owner, clientId, siteId };
}
type Silent = Awaited<ReturnType<typeof makeSilent>>;

const incidentsOf = async ({ siteId }: Silent, { admin }: World) =>
  (await admin.query('select cause, status, ended_at from incidents where site_id = $1', [siteId])).rows;

async function makeIncident(world: World) {
  const silent = await makeSilent(world, { state: 'down', failures: 3 });
  const id = newId();
  await world.admin.query(
    `insert into incidents (id, site_id, client_id, url, cause, started_at, confirmed_at, ended_at, ended_by)
     values ($1, $2, $3, 'https://padaria.example', 'slow', now() - interval '9 minutes', now() - interval '7 minutes', now(), 'answered')`,
    [id, silent.siteId, silent.clientId],
  );
  return silent;
}

/** A live site with a page that has become slower. */
async function makeSlower(world: World) {
  const silent = await makeSilent(world, null);
  await world.admin.query(
    `insert into performance_drops (id, site_id, client_id, path, device, changes, found_at)
     values ($1, $2, $3, '/', 'phone', '[{"measure": "lcpMs", "before": 1200, "after": 2600}]', now())`,
    [newId(), silent.siteId, silent.clientId],
  );
  return silent;
}

/** A live site with a release, which has just been put in the queue of the browser. */
async function makeQueued(world: World) {
  const silent = await makeSilent(world, null);
  const releaseId = newId();
  await world.admin.query(
    `insert into releases (id, site_id, client_id, number, artefact_id, manifest, bytes, files, draft_revision)
     values ($1, $2, $3, 1, encode(sha256($1::uuid::text::bytea), 'hex'), '{"v": 1, "files": {"index.html": {}}}', 1, 1, 1)`,
    [releaseId, silent.siteId, silent.clientId],
  );
  await world.admin.query('update sites set release_id = $2 where id = $1', [silent.siteId, releaseId]);
  await world.admin.query(
    `insert into performance_watches (site_id, client_id, release_id, queued_at, next_measure_at) values ($1, $2, $3, now(), now())`,
    [silent.siteId, silent.clientId, releaseId],
  );
  return { ...silent, releaseId };
}

export const monitoringScenarios = [
  scenario({
    function: 'check-sites',
    when: 'a site has failed twice',
    arrange: (world) => makeSilent(world, { state: 'suspect', failures: 2 }),
    truth: incidentsOf,
    must: [{ cause: 'server_error', status: 500, ended_at: null }],
  }),
  scenario({
    function: 'check-sites',
    when: 'a site has just gone live',
    arrange: (world) => makeSilent(world, null),
    truth: async ({ siteId }, { admin }) =>
      (await admin.query('select state, failures from uptime_watches where site_id = $1', [siteId])).rows,
    must: [{ state: 'suspect', failures: 1 }],
  }),
  scenario({
    function: 'mail-incidents',
    arrange: makeIncident,
    truth: async ({ clientId }, { admin }) =>
      (await admin.query(`select kind, state from mails where client_id = $1 and kind like 'incident-%' order by kind`, [clientId])).rows,
    must: [
      { kind: 'incident-ended', state: 'queued' },
      { kind: 'incident-opened', state: 'queued' },
    ],
  }),
  scenario({
    function: 'write-status-pages',
    arrange: async (world) => {
      const silent = await makeIncident(world);
      await setStatusPage(silent.owner, { isOn: true });
      await world.admin.query(`update status_pages set rendered_at = now() - interval '1 day' where client_id = $1`, [silent.clientId]);
      return silent;
    },
    truth: async ({ owner, clientId }, { admin }) => ({
      isOn: (await getStatusPage(owner)) !== null,
      rows: (
        await admin.query(`select rendered_at > now() - interval '1 hour' as fresh from status_pages where client_id = $1`, [clientId])
      ).rows,
    }),
    must: { isOn: true, rows: [{ fresh: true }] },
  }),
  scenario({
    function: 'mail-drops',
    arrange: makeSlower,
    truth: async ({ clientId }, { admin }) =>
      (await admin.query(`select kind, state from mails where client_id = $1 and kind = 'page-slower'`, [clientId])).rows,
    must: [{ kind: 'page-slower', state: 'queued' }],
  }),
  scenario({
    function: 'queue-measures',
    when: 'there is no browser to measure with',
    arrange: makeQueued,
    truth: async ({ siteId }, { admin }) =>
      (await admin.query('select measured_at from performance_watches where site_id = $1', [siteId])).rows,
    must: [{ measured_at: null }],
  }),
  scenario({
    function: 'measure-pages',
    arrange: makeQueued,
    event: ({ siteId, clientId, releaseId }) => ({
      name: 'monitoring/measures.due',
      data: { siteId, clientId, releaseId, pages: [{ path: '/', device: 'phone' }] },
    }),
    truth: async ({ siteId }, { admin }) =>
      (await admin.query('select queued_at, measured_at is not null as measured from performance_watches where site_id = $1', [siteId]))
        .rows,
    must: [{ queued_at: null, measured: true }],
  }),
  scenario({
    function: 'forget-old-checks',
    arrange: async (world) => {
      const silent = await makeSilent(world, null);
      const put = `insert into uptime_checks (site_id, client_id, at, ms) values ($1, $2, now() - $3::interval, 5)`;
      for (const ago of ['8 days', '6 days']) await world.admin.query(put, [silent.siteId, silent.clientId, ago]);
      return silent;
    },
    truth: async ({ siteId }, { admin }) =>
      (await admin.query(`select at > now() - interval '7 days' as fresh from uptime_checks where site_id = $1`, [siteId])).rows,
    must: [{ fresh: true }],
  }),
];
