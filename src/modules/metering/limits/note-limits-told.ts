import { and, inArray, isNull } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { NoteLimitsTold } from '../input.ts';
import { usageNotices } from '../tables.ts';

/** Marks notices as sent to the job engine, so that they are not sent again. */
export async function noteLimitsTold(ctx: Context, input: NoteLimitsTold): Promise<void> {
  requireJob(ctx);
  const { noticeIds } = NoteLimitsTold.parse(input);
  await asSystem(
    'limits are monitored by the server',
    (tx) =>
      tx
        .update(usageNotices)
        .set({ toldAt: ctx.now })
        .where(and(inArray(usageNotices.id, noticeIds), isNull(usageNotices.toldAt))),
    ctx,
  );
}
