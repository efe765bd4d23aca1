import { and, desc, eq, gt, or } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { planOrders } from '../tables.ts';

const DAY = 86_400_000;
/** Max wait for the money of an order, in milliseconds: a boleto is honoured for some days. */
const WAITS = 5 * DAY;
/** Milliseconds for which a notice is shown that the money came after the plan could no longer be changed. */
const TELLS = 30 * DAY;

export type PlanOrder = Pick<typeof planOrders.$inferSelect, 'plan' | 'cents' | 'sessionId' | 'state'>;

/** The bigger plan ordered by Pix or boleto and not yet paid, or paid too late; or null. */
export async function getWaitingOrder(ctx: Context): Promise<PlanOrder | null> {
  const { id } = requireAccount(ctx);
  const { clientId, state, createdAt, plan, cents, sessionId } = planOrders;
  const since = (time: number) => gt(createdAt, new Date(ctx.now.getTime() - time));
  const tells = or(and(eq(state, 'waiting'), since(WAITS)), and(eq(state, 'credited'), since(TELLS)));
  const rows = await asActor(ctx, (tx) =>
    tx
      .select({ plan, cents, sessionId, state })
      .from(planOrders)
      .where(and(eq(clientId, id), tells))
      .orderBy(desc(state), desc(createdAt))
      .limit(1),
  );
  return rows[0] ?? null;
}
