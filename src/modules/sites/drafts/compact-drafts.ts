import { eq, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { drafts } from '../tables.ts';
import { foldLog } from './draft-log.ts';

/** Threshold for compaction, somewhat above the part that is kept. */
const DUE = { entries: 250, bytes: 1.25 * 1024 * 1024 };
const BATCH_SIZE = 200;
/** Ids deleted per run, within the time of one statement. */
const MAX_FORGOTTEN = 50_000;
/** Days that folded transaction ids are remembered; an editor offline for longer cannot be deduplicated. */
const REMEMBERED_DAYS = 90;

/** Compacts draft logs above the threshold, longest first, and deletes ids of transactions folded long ago. */
export async function compactDrafts(ctx: Context): Promise<{ drafts: number; bytes: number }> {
  requireJob(ctx);
  const due = await asSystem(
    'long logs of drafts are folded',
    async (tx) => {
      await tx.execute(sql`
        delete from app.folded_transactions where (site_id, transaction) in (
          select site_id, transaction from app.folded_transactions
          where folded_at < ${ctx.now.toISOString()}::timestamptz - make_interval(days => ${REMEMBERED_DAYS}) limit ${MAX_FORGOTTEN})`);
      const { rows } = await tx.execute<{ site_id: string }>(sql`
        select site_id from app.draft_logs where entries > ${DUE.entries} or bytes > ${DUE.bytes} order by bytes desc limit ${BATCH_SIZE}`);
      return rows.map((row) => row.site_id);
    },
    ctx,
  );
  let bytes = 0;
  // Sequentially, so that a person who saves waits for their own draft at most.
  for (const siteId of due) bytes += await compactDraft(ctx, siteId);
  await asSystem(
    'retention figures are updated',
    (tx) =>
      tx.execute(
        sql`select app.note_retention('operations', null, ${due.length}, 'public.operations'::regclass, ${ctx.now.toISOString()}::timestamptz)`,
      ),
    ctx,
  );
  return { drafts: due.length, bytes };
}

const compactDraft = (ctx: Context, siteId: string): Promise<number> =>
  asSystem(
    'a long log of a draft is folded',
    async (tx) => {
      const [draft] = await tx.select().from(drafts).where(eq(drafts.siteId, siteId)).for('update');
      return draft ? foldLog(tx, draft) : 0;
    },
    ctx,
  );
