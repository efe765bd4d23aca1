import { and, eq, lt, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { mails } from '../tables.ts';

/** Milliseconds after which the event counts as lost, or the retries of a job have ended. */
const LOST_AFTER = 120_000;
/** Milliseconds after which it is given up: an hour later the mail provider's idempotency keys expire, and it might be sent twice. */
const HOPELESS_AFTER = 23 * 3_600_000;
const BATCH_SIZE = 500;

/** Mails that are overdue, and those that have timed out. For jobs alone. */
export async function findLostMails(ctx: Context): Promise<{ again: { mailId: string }[]; hopeless: { mailId: string }[] }> {
  requireJob(ctx);
  const before = (ms: number) => new Date(ctx.now.getTime() - ms);
  const lastTouched = sql`coalesce(${mails.triedAt}, ${mails.createdAt})`;
  const rows = await asSystem(
    'a sweep finds what an event lost',
    (tx) =>
      tx
        .select({ mailId: mails.id, createdAt: mails.createdAt })
        .from(mails)
        .where(and(eq(mails.state, 'queued'), lt(lastTouched, before(LOST_AFTER))))
        .orderBy(mails.createdAt)
        .limit(BATCH_SIZE),
    ctx,
  );
  const isHopeless = ({ createdAt }: { createdAt: Date }) => createdAt < before(HOPELESS_AFTER);
  const refs = (those: typeof rows) => those.map(({ mailId }) => ({ mailId }));
  return { again: refs(rows.filter((row) => !isHopeless(row))), hopeless: refs(rows.filter(isHopeless)) };
}
