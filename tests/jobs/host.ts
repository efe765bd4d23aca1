import { generateKeyPairSync } from 'node:crypto';
import { vi } from 'vitest';
import { requestBuild, requestPublication } from '#modules/host/index.ts';
import { env } from '#platform/env.ts';
import { newId } from '#platform/ids.ts';
import { storeReleaseBlob } from '#platform/storage/storage.ts';
import { makeClient } from '../world/people.ts';
import { makeSite } from '../world/work.ts';
import { scenario, type World } from './scenario.ts';

const MINUTE = 60_000;
const RECEIPT_KEY = { id: 'jobs', key: generateKeyPairSync('ed25519').privateKey };

async function request({ admin }: World, ago = 0) {
  const owner = await makeClient(admin, { tier: 'pro' });
  const siteId = await makeSite(owner, 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.');
  Object.assign(env(), { RELEASE_RECEIPT_KEYS: [RECEIPT_KEY] });
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
       (select count(*)::int from release_receipts c where c.site_id = s.id) as receipts,
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

/** A site that moved a minute ago, behind a CDN that forgets what it is told to. */
async function move({ admin }: World) {
  const siteId = newId();
  await admin.query(`insert into app.pointer_moves (site_id, moved_at) values ($1, now() - interval '1 minute')`, [siteId]);
  const forgotten = new Set<string>();
  Object.assign(env(), { CLOUDFLARE_API_TOKEN: 't', CLOUDFLARE_ZONE_ID: 'z' });
  const send = fetch;
  vi.stubGlobal('fetch', async (url: string | URL | Request, init?: RequestInit) => {
    if (!String(url).startsWith('https://api.cloudflare.com/')) return send(url, init);
    for (const tag of JSON.parse(init?.body as string).tags) forgotten.add(tag);
    return new Response();
  });
  return { siteId, forgotten };
}

async function whatIsForgotten({ siteId, forgotten }: Awaited<ReturnType<typeof move>>, { admin }: World) {
  // Other scenarios run without a CDN.
  vi.unstubAllGlobals();
  Object.assign(env(), { CLOUDFLARE_API_TOKEN: undefined, CLOUDFLARE_ZONE_ID: undefined });
  const { rows } = await admin.query('select purged_at > moved_at as noted from app.pointer_moves where site_id = $1', [siteId]);
  return { told: forgotten.has(`site-${siteId}`), ...rows[0] };
}

export const hostScenarios = [
  scenario({ function: 'purge-moved-sites', arrange: move, truth: whatIsForgotten, must: { told: true, noted: true } }),
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
    must: { status: 'live', publications: ['live'], releases: 1, receipts: 1, points_to_it: true, told: 1 },
  }),
  scenario({
    function: 'publish-site',
    when: 'holds back what is below the line of its owner',
    arrange: async (world) => {
      const asked = await request(world);
      await world.admin.query(`update sites set hold_below = 'A+' where id = $1`, [asked.siteId]);
      return asked;
    },
    event,
    truth: async ({ siteId, publicationId }, { admin }) =>
      (
        await admin.query(
          `select s.status, s.release_id, p.state, p.error, (select count(*)::int from release_checks c where c.site_id = s.id) as checks,
             (select count(*)::int from release_receipts c where c.site_id = s.id) as receipts
           from sites s join publications p on p.site_id = s.id where s.id = $1 and p.id = $2`,
          [siteId, publicationId],
        )
      ).rows,
    must: [{ status: 'draft', release_id: null, state: 'held', error: 'release_held', checks: 1, receipts: 0 }],
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
    must: { status: 'draft', publications: ['failed'], releases: 0, receipts: 0, points_to_it: true, told: 0 },
  }),
  scenario({
    function: 'sweep-blobs',
    arrange: async ({ admin }) => {
      await storeReleaseBlob('ab'.repeat(32), Buffer.from('of no release'));
      await storeReleaseBlob('cd'.repeat(32), Buffer.from('just came'));
      await admin.query(`update storage.objects set created_at = now() - interval '2 days' where name like '%/' || repeat('ab', 32)`);
    },
    truth: async (_, { admin }) =>
      (
        await admin.query(
          `select right(name, 2) as hash from storage.objects where right(name, 64) in (repeat('ab', 32), repeat('cd', 32))`,
        )
      ).rows,
    must: [{ hash: 'cd' }],
  }),
];
