import { and, inArray, isNull } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { MarkLimitsNotified } from '../input.ts';
import { usageNotices } from '../tables.ts';

/** Marks notices as sent to the job engine, so that they are not sent again. */
export async function markLimitsNotified(ctx: Context, input: MarkLimitsNotified): Promise<void> {
  requireJob(ctx);
  const { noticeIds } = MarkLimitsNotified.parse(input);
  await asSystem(
    'limits are monitored by the server',
    (tx) =>
      tx
        .update(usageNotices)
        .set({ notifiedAt: ctx.now })
        .where(and(inArray(usageNotices.id, noticeIds), isNull(usageNotices.notifiedAt))),
    ctx,
  );
}
