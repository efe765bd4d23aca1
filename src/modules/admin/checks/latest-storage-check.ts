import { sql } from 'drizzle-orm';
import { requireStaff } from '#modules/accounts/index.ts';
import { StorageCheckResult } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

export interface StorageCheck {
  checkedAt: Date;
  differences: number;
  result: StorageCheckResult;
}

/** The latest comparison of the files in storage with their rows; null before the first. */
export async function latestStorageCheck(ctx: Context): Promise<StorageCheck | null> {
  await requireStaff(ctx);
  const { rows } = await asSystem(
    'the agency reads the last comparison of storage',
    (tx) =>
      tx.execute<{ checked_at: string; differences: number; result: unknown }>(
        sql`select checked_at, differences, result from public.storage_checks order by checked_at desc, id desc limit 1`,
      ),
    ctx,
  );
  const [row] = rows;
  if (!row) return null;
  return { checkedAt: new Date(row.checked_at), differences: row.differences, result: StorageCheckResult.parse(row.result) };
}
