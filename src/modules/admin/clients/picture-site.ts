import { sql } from 'drizzle-orm';
import sharp from 'sharp';
import { requireStaff } from '#modules/accounts/index.ts';
import { readBlob, readManifest } from '#modules/build/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

const WIDTH = 480;
const MAX_KEPT = 300;
/** Cache by release, whose content never changes. */
const kept = new Map<string, Promise<Buffer | null>>();

/** A live site's sharing image, scaled down. Shows only public content, never a draft. Null when nothing is live. For staff. */
export async function pictureSite(ctx: Context, { siteId }: { siteId: string }): Promise<Buffer | null> {
  await requireStaff(ctx);
  const { rows } = await asSystem(
    'the agency looks at a live site',
    (tx) =>
      tx.execute<{ release_id: string }>(sql`
        select s.release_id from public.sites s
        where s.id = ${siteId} and s.status = 'live' and s.release_id is not null and s.suspended_at is null`),
    ctx,
  );
  const releaseId = rows[0]?.release_id;
  if (!releaseId) return null;
  const known = kept.get(releaseId);
  if (known) return known;
  const drawn = draw(releaseId);
  drawn.catch(() => kept.delete(releaseId));
  kept.set(releaseId, drawn);
  const oldest = kept.keys().next().value;
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  return drawn;
}

async function draw(releaseId: string): Promise<Buffer | null> {
  const files = (await readManifest(releaseId))?.files ?? {};
  const [, preview] = Object.entries(files).find(([path]) => /^assets\/preview-\w+\.png$/.test(path)) ?? [];
  return preview
    ? sharp(await readBlob(preview.hash))
        .resize(WIDTH)
        .webp({ quality: 80 })
        .toBuffer()
    : null;
}
