import { lt } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { asts } from '../tables.ts';

/** Deletes imported pages after their week. For jobs only. */
export async function forgetExpiredAsts(ctx: Context): Promise<number> {
  requireJob(ctx);
  const gone = await asSystem('old imports are deleted', (tx) => tx.delete(asts).where(lt(asts.expiresAt, ctx.now)), ctx);
  return gone.rowCount ?? 0;
}
