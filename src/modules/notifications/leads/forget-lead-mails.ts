import { and, inArray, lt, ne, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { KINDS } from '../mails/kinds.ts';
import { isStoppable } from '../outbox/compose-letter.ts';
import { mails } from '../tables.ts';

/** Days; longer than the report itself, which is kept for ninety, so that the same mail cannot be requested again. */
const KEPT_DAYS = 91;
const DAY = 86_400_000;

/** Deletes the remaining mails and addresses of people without an account, and records the totals that stay. For jobs alone. */
export async function forgetLeadMails(ctx: Context): Promise<{ removed: number }> {
  requireJob(ctx);
  const removed = await asSystem(
    'a mail to a lead is remembered as long as its report',
    async (tx) => {
      const theirs = inArray(mails.kind, Object.keys(KINDS).filter(isStoppable));
      const old = lt(mails.createdAt, new Date(ctx.now.getTime() - KEPT_DAYS * DAY));
      const gone = (
        await tx
          .delete(mails)
          .where(and(theirs, old, ne(mails.state, 'queued')))
          .returning({ id: mails.id })
      ).length;
      const now = sql`${ctx.now.toISOString()}::timestamptz`;
      await tx.execute(sql`select app.note_retention('lead_mails', ${KEPT_DAYS}, ${gone}, 'public.mails'::regclass, ${now})`);
      return gone;
    },
    ctx,
  );
  return { removed };
}
