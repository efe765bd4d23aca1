import { lt, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { contactMessages } from '../tables.ts';

/** Days; the mail with the message and its answer is with whoever answers. */
const KEPT_DAYS = 90;
const DAY = 86_400_000;

/** Deletes old messages of the contact page, and records the totals that stay. For jobs alone. */
export async function forgetContactMessages(ctx: Context): Promise<{ removed: number }> {
  requireJob(ctx);
  const removed = await asSystem(
    'a message to us is kept until it is answered',
    async (tx) => {
      const old = lt(contactMessages.createdAt, new Date(ctx.now.getTime() - KEPT_DAYS * DAY));
      const gone = (await tx.delete(contactMessages).where(old).returning({ id: contactMessages.id })).length;
      const now = sql`${ctx.now.toISOString()}::timestamptz`;
      await tx.execute(
        sql`select app.note_retention('contact_messages', ${KEPT_DAYS}, ${gone}, 'public.contact_messages'::regclass, ${now})`,
      );
      return gone;
    },
    ctx,
  );
  return { removed };
}
