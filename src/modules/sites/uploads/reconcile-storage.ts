import { and, eq, gt, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { log } from '#platform/log/log.ts';
import { removeStrays } from '#platform/storage/storage.ts';
import { filesOf } from '../photos/photo-files.ts';
import { assets, storageChecks } from '../tables.ts';

const DAY = 86_400_000;
const PAGE = 1000;
/** Max entries listed per kind of finding. */
const MAX_LISTED = 100;

/** Bytes metered for a row or client, and actual bytes in storage. */
const Difference = z.object({ clientId: z.string(), metered: z.number(), held: z.number() });
export const StorageCheckResult = z.object({
  /** Files and bytes of photos that have a row. */
  held: z.object({ files: z.number(), bytes: z.number() }),
  /** Files without a row for a day: deleted. */
  strays: z.object({ files: z.number(), bytes: z.number(), names: z.array(z.string()) }),
  /** Photos with missing files: their owners have to upload them again. */
  incomplete: z.array(Difference.extend({ siteId: z.string(), assetId: z.string(), files: z.number(), expected: z.number() })),
  /** Photos whose row had a wrong size. `corrected` is false when the plan has no room for the actual size. */
  photos: z.array(Difference.extend({ assetId: z.string(), corrected: z.boolean() })),
  /** Clients whose total did not match their photos: corrected. */
  clients: z.array(Difference),
});
export type StorageCheckResult = z.infer<typeof StorageCheckResult>;

interface Held {
  files: number;
  bytes: number;
}

/**
 * Reconciles storage with metering: files without a row are deleted, metered sizes are corrected, and missing files are reported. Anything
 * younger than a day is skipped, because it may still be in transit.
 */
export async function reconcileStorage(ctx: Context): Promise<{ differences: number }> {
  requireJob(ctx);
  const before = new Date(ctx.now.getTime() - DAY);
  const held = new Map<string, Held>();
  const strays = [...(await findStrays(ctx, 'site-assets', before, held)), ...(await findStrays(ctx, 'uploads', before, new Map()))];
  const result: StorageCheckResult = {
    held: { files: total(held, 'files'), bytes: total(held, 'bytes') },
    strays: {
      files: strays.length,
      bytes: strays.reduce((sum, { bytes }) => sum + bytes, 0),
      names: strays.slice(0, MAX_LISTED).map(({ bucket, name }) => `${bucket}/${name}`),
    },
    ...(await comparePhotos(ctx, before, held)),
    clients: await correctSums(ctx),
  };
  const { incomplete, photos, clients } = result;
  const differences = strays.length + incomplete.length + photos.length + clients.length;
  const kept = {
    ...result,
    incomplete: incomplete.slice(0, MAX_LISTED),
    photos: photos.slice(0, MAX_LISTED),
    clients: clients.slice(0, MAX_LISTED),
  };
  await asSystem(
    'storage was compared with its rows',
    (tx) => tx.insert(storageChecks).values({ id: newId(), checkedAt: ctx.now, differences, result: kept }).onConflictDoNothing(),
    ctx,
  );
  // After they are recorded: an interrupted run finds them again.
  for (const bucket of ['site-assets', 'uploads'] as const)
    await removeStrays(
      bucket,
      strays.filter((stray) => stray.bucket === bucket).map(({ name }) => name),
    );
  if (differences > 0) log.warn('storage.differs', { differences, strayBytesRemoved: result.strays.bytes });
  return { differences };
}

const total = (held: Map<string, Held>, what: keyof Held): number => [...held.values()].reduce((sum, one) => sum + one[what], 0);

interface Stray {
  bucket: 'site-assets' | 'uploads';
  name: string;
  bytes: number;
}

/** Walks a bucket by name; files that belong to a row go into `held`, by the row's id. A name in another format has no row. */
async function findStrays(ctx: Context, bucket: Stray['bucket'], before: Date, held: Map<string, Held>): Promise<Stray[]> {
  const strays: Stray[] = [];
  const uuid = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
  const part = (n: number) => sql`split_part(o.name, '/', ${n}::int)`;
  const named = {
    'site-assets': sql`public.assets r on r.site_id = case when ${part(2)} ~ ${uuid} then ${part(2)}::uuid end
      and r.sha256 = ${part(3)} and r.client_id::text = ${part(1)}`,
    uploads: sql`public.uploads r on r.id = case when ${part(2)} ~ ${uuid} then ${part(2)}::uuid end and r.client_id::text = ${part(1)}`,
  }[bucket];
  for (let after: string | undefined = ''; after !== undefined; ) {
    const last: string = after;
    const { rows } = await asSystem(
      'storage is compared with its rows',
      (tx) =>
        tx.execute<{ name: string; bytes: string; old: boolean; row: string | null }>(sql`
          select o.name, coalesce((o.metadata->>'size')::bigint, 0) as bytes, r.id as row,
            o.created_at < ${before.toISOString()}::timestamptz as old
          from (select * from storage.objects where bucket_id = ${bucket} and name > ${last} order by name limit ${PAGE}) o
          left join ${named} order by o.name`),
      ctx,
    );
    for (const { name, bytes, old, row } of rows) {
      if (row) {
        const sum = held.get(row) ?? { files: 0, bytes: 0 };
        held.set(row, { files: sum.files + 1, bytes: sum.bytes + Number(bytes) });
      } else if (old) strays.push({ bucket, name, bytes: Number(bytes) });
    }
    after = rows[PAGE - 1]?.name;
  }
  return strays;
}

async function comparePhotos(
  ctx: Context,
  before: Date,
  held: Map<string, Held>,
): Promise<Pick<StorageCheckResult, 'incomplete' | 'photos'>> {
  const incomplete: StorageCheckResult['incomplete'] = [];
  const photos: StorageCheckResult['photos'] = [];
  for (let after: string | undefined = '00000000-0000-0000-0000-000000000000'; after; ) {
    const last: string = after;
    const rows = await asSystem(
      'rows are compared with storage',
      (tx) =>
        tx
          .select()
          .from(assets)
          .where(and(gt(assets.id, last), lt(assets.createdAt, before)))
          .orderBy(assets.id)
          .limit(PAGE),
      ctx,
    );
    for (const row of rows) {
      const { files, bytes } = held.get(row.id) ?? { files: 0, bytes: 0 };
      const expected = filesOf(row).length;
      const found = { clientId: row.clientId, assetId: row.id, metered: row.bytes, held: bytes };
      if (files < expected) incomplete.push({ ...found, siteId: row.siteId, files, expected });
      if (bytes !== row.bytes) photos.push({ ...found, corrected: await correct(ctx, row, bytes) });
    }
    after = rows[PAGE - 1]?.id;
  }
  return { incomplete, photos };
}

/** False when the plan has no room for the actual size. */
async function correct(ctx: Context, row: { id: string; bytes: number }, bytes: number): Promise<boolean> {
  try {
    await asSystem(
      'a photo’s stored bytes are metered',
      (tx) =>
        tx
          .update(assets)
          .set({ bytes })
          .where(and(eq(assets.id, row.id), eq(assets.bytes, row.bytes))),
      ctx,
    );
    return true;
  } catch (error) {
    if (isAppError(error, 'over_limit')) return false;
    throw error;
  }
}

/** Each total is checked again under its own lock, because photos are added and deleted meanwhile. */
async function correctSums(ctx: Context): Promise<StorageCheckResult['clients']> {
  const sum = sql`(select coalesce(sum(a.bytes), 0) from public.assets a where a.client_id = p.id)`;
  const { rows } = await asSystem(
    'sums are compared with photos',
    (tx) => tx.execute<{ id: string }>(sql`select p.id from public.accounts p where p.storage_used_bytes <> ${sum} order by p.id`),
    ctx,
  );
  const found: StorageCheckResult['clients'] = [];
  for (const { id } of rows)
    await asSystem(
      'a storage sum is corrected from its photos',
      async (tx) => {
        await tx.execute(sql`select from public.accounts p where p.id = ${id} for update`);
        const { rows: sums } = await tx.execute<{ metered: string; held: string }>(
          sql`select p.storage_used_bytes as metered, ${sum} as held from public.accounts p where p.id = ${id}`,
        );
        const [metered, held] = [Number(sums[0]?.metered), Number(sums[0]?.held)];
        if (metered === held) return;
        await tx.execute(sql`update public.accounts set storage_used_bytes = ${held} where id = ${id}`);
        found.push({ clientId: id, metered, held });
      },
      ctx,
    );
  return found;
}
