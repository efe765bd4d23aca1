import { requestBuild, requestPublication } from '#modules/host/index.ts';
import { makeClient } from '../world/people.ts';
import { makeSite } from '../world/work.ts';
import { scenario, type World } from './scenario.ts';

const MINUTE = 60_000;

async function request({ admin }: World, ago = 0) {
  const owner = await makeClient(admin, { tier: 'pro' });
  const siteId = await makeSite(owner, 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.');
  const asked = await requestPublication({ ...owner, now: new Date(Date.now() - ago) }, { siteId });
  return { clientId: owner.account.id, siteId, ...asked };
}
type Asked = Awaited<ReturnType<typeof request>>;

const event = ({ clientId, siteId, publicationId }: Asked) => ({
  name: 'host/publication.requested',
  data: { clientId, siteId, publicationId },
});

async function whatThereIs({ siteId }: Asked, { admin, heard }: World) {
  const { rows } = await admin.query(
    `select s.status, array_agg(p.state) as publications, (select count(*)::int from releases r where r.site_id = s.id) as releases,
       s.release_id is not distinct from max(p.release_id::text)::uuid as points_to_it
     from sites s join publications p on p.site_id = s.id where s.id = $1 group by s.id`,
    [siteId],
  );
  const told = new Set(heard.filter(({ name }) => name === 'host/site.published').map(({ id }) => id));
  return { ...rows[0], told: told.size };
}

async function build({ admin }: World, ago = 0) {
  const owner = await makeClient(admin, { tier: 'pro' });
  const siteId = await makeSite(owner, 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.');
  const asked = await requestBuild({ ...owner, now: new Date(Date.now() - ago) }, { siteId });
  return { clientId: owner.account.id, siteId, ...asked };
}
type Building = Awaited<ReturnType<typeof build>>;

const buildEvent = ({ clientId, siteId, buildId }: Building) => ({ name: 'host/build.requested', data: { clientId, siteId, buildId } });

const builtOf = async ({ siteId }: Building, { admin }: World) =>
  (
    await admin.query(
      `select s.status, b.state, b.error, b.release_id is not null as has_release,
         (select count(*)::int from releases r where r.site_id = s.id) as releases
       from sites s join builds b on b.site_id = s.id where s.id = $1`,
      [siteId],
    )
  ).rows;

export const hostScenarios = [
  scenario({
    function: 'build-site',
    arrange: build,
    event: buildEvent,
    truth: builtOf,
    must: [{ status: 'draft', state: 'built', error: null, has_release: true, releases: 1 }],
  }),
  scenario({
    function: 'build-site-failure',
    arrange: build,
    event: buildEvent,
    error: 'invalid: name_missing',
    truth: builtOf,
    must: [{ status: 'draft', state: 'failed', error: 'name_missing', has_release: false, releases: 0 }],
  }),
  scenario({
    function: 'request-lost-builds',
    when: 'asks again for what an event lost',
    arrange: (world) => build(world, 2 * MINUTE),
    truth: async (asked, { heard }) => heard.some(({ data }) => data?.buildId === asked.buildId),
    must: true,
  }),
  scenario({
    function: 'request-lost-builds',
    when: 'gives up what nobody waits for any more',
    arrange: (world) => build(world, 11 * MINUTE),
    truth: builtOf,
    must: [{ status: 'draft', state: 'failed', error: 'took_too_long', has_release: false, releases: 0 }],
  }),
  scenario({
    function: 'publish-site',
    arrange: request,
    event,
    truth: whatThereIs,
    must: { status: 'live', publications: ['live'], releases: 1, points_to_it: true, told: 1 },
  }),
  scenario({
    function: 'publish-site-failure',
    arrange: request,
    event,
    error: 'conflict: site_paused',
    truth: async ({ publicationId }, { admin }) =>
      (await admin.query('select state, error, release_id from publications where id = $1', [publicationId])).rows,
    must: [{ state: 'failed', error: 'site_paused', release_id: null }],
  }),
  scenario({
    function: 'request-lost-publications',
    when: 'asks again for what an event lost',
    arrange: (world) => request(world, 2 * MINUTE),
    truth: async (asked, { heard }) => heard.some(({ data }) => data?.publicationId === asked.publicationId),
    must: true,
  }),
  scenario({
    function: 'request-lost-publications',
    when: 'gives up what nobody waits for any more',
    arrange: (world) => request(world, 11 * MINUTE),
    truth: whatThereIs,
    must: { status: 'draft', publications: ['failed'], releases: 0, points_to_it: true, told: 0 },
  }),
];
