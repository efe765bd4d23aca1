import sharp from 'sharp';
import { addPhoto, saveTransactions, startUpload } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { storeSiteAsset } from '#platform/storage/storage.ts';
import { makeClient } from '../world/people.ts';
import { edits, makeSite } from '../world/work.ts';
import { scenario, type World } from './scenario.ts';

const HOUR = 3_600_000;
const EDITS = 320;

async function owner({ admin }: World) {
  const ctx = await makeClient(admin, { tier: 'pro' });
  return { ctx, clientId: ctx.account.id, siteId: await makeSite(ctx, 'Padaria Pão da Vila em Olinda.') };
}

async function sendAt(ctx: Context, siteId: string, ago: number, bytes: string): Promise<string> {
  const at = { ...ctx, now: new Date(Date.now() - ago) };
  const { uploadId, url } = await startUpload(at, { kind: 'photo', siteId, bytes: bytes.length });
  const headers = { 'content-type': 'application/octet-stream' };
  const { ok } = await fetch(url, { method: 'PUT', headers, body: bytes });
  if (!ok) throw new Error('the upload was not taken');
  return uploadId;
}

const filesOf = async ({ admin }: World, bucket: string, clientId: string) =>
  (
    await admin.query<{ name: string; size: number }>(
      `select name, (metadata->>'size')::int as size from storage.objects where bucket_id = $1 and starts_with(name, $2) order by name`,
      [bucket, clientId],
    )
  ).rows;

export const sitesScenarios = [
  scenario({
    function: 'forget-expired-asts',
    arrange: async (world) => {
      const { clientId } = await owner(world);
      const put = `insert into asts (id, client_id, document, expires_at) values (gen_random_uuid(), $1, '{}', now() + $2::interval)`;
      for (const left of ['-1 minute', '1 day']) await world.admin.query(put, [clientId, left]);
      return { clientId };
    },
    truth: async ({ clientId }, { admin }) =>
      (await admin.query('select expires_at > now() as fresh from asts where client_id = $1', [clientId])).rows,
    must: [{ fresh: true }],
  }),
  scenario({
    function: 'compact-drafts',
    arrange: async ({ admin }) => {
      const owner = await makeClient(admin, { tier: 'pro' });
      const siteId = await makeSite(owner, 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.');
      for (let base = 0; base < EDITS; base += 80) {
        await saveTransactions(owner, { siteId, base, transactions: await edits(owner, siteId, 80) });
      }
      return { siteId };
    },
    truth: async ({ siteId }, { admin }) =>
      (
        await admin.query(
          `select d.revision::int, l.entries, (select count(*)::int from operations o where o.site_id = d.site_id) as kept,
             (select array_agg(r.revision::int) from revisions r where r.site_id = d.site_id) as snapshots,
             (select count(*)::int from app.folded_transactions f where f.site_id = d.site_id) as known
           from drafts d join app.draft_logs l on l.site_id = d.site_id where d.site_id = $1`,
          [siteId],
        )
      ).rows[0],
    must: { revision: EDITS, entries: 200, kept: 200, snapshots: [EDITS - 200], known: EDITS - 200 },
  }),
  scenario({
    function: 'sweep-uploads',
    arrange: async (world) => {
      const made = await owner(world);
      await sendAt(made.ctx, made.siteId, 10 * 60_000, 'on its way');
      await sendAt(made.ctx, made.siteId, 2 * HOUR, 'given up');
      await sendAt(made.ctx, made.siteId, 4 * HOUR, 'forgotten');
      return made;
    },
    truth: async ({ clientId }, world) => ({
      open: (
        await world.admin.query('select slot, ended_at is null as open from uploads where client_id = $1 order by created_at', [clientId])
      ).rows,
      sizes: (await filesOf(world, 'uploads', clientId)).map(({ size }) => size).sort((a, b) => a - b),
    }),
    // The name of what was given up stays taken, without a byte, while its address is good.
    must: {
      open: [
        { slot: null, open: false },
        { slot: 1, open: true },
      ],
      sizes: [0, 10],
    },
  }),
  scenario({
    function: 'reconcile-storage',
    arrange: async (world) => {
      const made = await owner(world);
      const { ctx, clientId, siteId } = made;
      const photo = sharp({ create: { width: 64, height: 48, channels: 3, background: '#c33' } }).jpeg();
      const { sha256 } = await addPhoto(ctx, { siteId, file: new Blob([new Uint8Array(await photo.toBuffer())]), alt: '' });
      for (const hash of ['0a', '0b'])
        await storeSiteAsset({ clientId, siteId, sha256: hash.repeat(32), width: 64, format: 'webp' }, Buffer.from('stray'));
      await world.admin.query(`delete from storage_checks`);
      await world.admin.query(`update assets set created_at = now() - interval '2 days' where client_id = $1`, [clientId]);
      // One of the two strays is a day old. A file of the photo is gone, and the client's sum is wrong.
      await world.admin.query(
        `update storage.objects set created_at = now() - interval '2 days' where name like '%/' || repeat('0a', 32) || '/%'`,
      );
      await world.admin.query(`delete from storage.objects where name like $1`, [`${clientId}/${siteId}/${sha256}/%.avif`]);
      await world.admin.query('update accounts set storage_used_bytes = 7777777 where id = $1', [clientId]);
      return { ...made, sha256 };
    },
    truth: async ({ clientId, sha256 }, world) => {
      const files = await filesOf(world, 'site-assets', clientId);
      const held = files.filter(({ name }) => name.includes(sha256)).reduce((sum, { size }) => sum + size, 0);
      const { rows } = await world.admin.query(
        `select p.storage_used_bytes::int as used, a.bytes::int from accounts p join assets a on a.client_id = p.id where p.id = $1`,
        [clientId],
      );
      const checks = await world.admin.query<{ result: { incomplete: { clientId: string; files: number; expected: number }[] } }>(
        'select result from storage_checks',
      );
      const mine = checks.rows[0]?.result.incomplete.filter((each) => each.clientId === clientId) ?? [];
      return {
        strays: files.map(({ name }) => name.split('/')[2]!.slice(0, 2)).filter((hash) => ['0a', '0b'].includes(hash)),
        metered: rows.every(({ used, bytes }) => used === held && bytes === held),
        checks: checks.rowCount,
        incomplete: mine.map(({ files: there, expected }) => `${there} of ${expected}`),
      };
    },
    must: { strays: ['0b'], metered: true, checks: 1, incomplete: ['2 of 3'] },
  }),
];
