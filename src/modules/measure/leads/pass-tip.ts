import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { leads } from '../tables.ts';

interface Passed {
  leadId: string;
  /** Its place among the mails of advice, from 0. */
  number: number;
  /** The finding that it told; `none` for one that had nothing to tell. */
  code: string;
}

/** Notes what a mail of advice was about, so that the next is about something else. False where another did so before. For jobs alone. */
export async function passTip(ctx: Context, { leadId, number, code }: Passed): Promise<boolean> {
  requireJob(ctx);
  const isNext = and(eq(leads.id, leadId), isNotNull(leads.tipsConfirmedAt), eq(sql`cardinality(${leads.tipsTold})`, number));
  const passed = await asSystem(
    'advice was given',
    (tx) =>
      tx
        .update(leads)
        .set({ tipsTold: sql`array_append(${leads.tipsTold}, ${code})`, tipsAnalysisId: null })
        .where(isNext)
        .returning({ id: leads.id }),
    ctx,
  );
  return passed.length > 0;
}
