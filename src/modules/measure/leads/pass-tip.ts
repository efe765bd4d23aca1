import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { leads } from '../tables.ts';

interface Passed {
  leadId: string;
  /** Number of this advice mail, from 0. */
  number: number;
  /** Code of the finding sent; `none` if there was none to send. */
  code: string;
}

/**
 * Records the finding of an advice mail, so that the next one is about another. False if another run has recorded it already. For jobs
 * alone.
 */
export async function passTip(ctx: Context, { leadId, number, code }: Passed): Promise<boolean> {
  requireJob(ctx);
  const isNext = and(eq(leads.id, leadId), isNotNull(leads.tipsConfirmedAt), eq(sql`cardinality(${leads.tipsSent})`, number));
  const passed = await asSystem(
    'advice was given',
    (tx) =>
      tx
        .update(leads)
        .set({ tipsSent: sql`array_append(${leads.tipsSent}, ${code})`, tipsAnalysisId: null })
        .where(isNext)
        .returning({ id: leads.id }),
    ctx,
  );
  return passed.length > 0;
}
