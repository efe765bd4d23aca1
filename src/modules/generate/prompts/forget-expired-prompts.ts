import { lt } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { pendingPrompts } from '../tables.ts';

/** Deletes visitors' prompts that were never used. */
export async function forgetExpiredPrompts(ctx: Context): Promise<{ forgotten: number }> {
  const gone = await asSystem(
    'a visitor’s prompt is stored for a day',
    (tx) => tx.delete(pendingPrompts).where(lt(pendingPrompts.expiresAt, ctx.now)).returning({ token: pendingPrompts.tokenHash }),
    ctx,
  );
  return { forgotten: gone.length };
}
