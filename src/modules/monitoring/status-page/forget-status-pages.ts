import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { removeStrays } from '#platform/storage/storage.ts';

const BATCH_SIZE = 1000;

/** Removes the files of pages that are off, or whose account was erased; the next run continues. For jobs alone. */
export async function forgetStatusPages(ctx: Context): Promise<{ removed: number }> {
  requireJob(ctx);
  const { rows } = await asSystem(
    'storage is compared with its rows',
    (tx) =>
      tx.execute<{ name: string }>(sql`
        select o.name from storage.objects o where o.bucket_id = 'status-pages'
          and not exists (select from public.status_pages p where p.is_on and p.token = split_part(o.name, '/', 1)) limit ${BATCH_SIZE}`),
    ctx,
  );
  const names = rows.map(({ name }) => name);
  await removeStrays('status-pages', names);
  return { removed: names.length };
}
