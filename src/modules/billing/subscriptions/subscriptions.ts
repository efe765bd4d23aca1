import { desc, eq, getTableColumns } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { cutPage, isAfter, microsOf, type PageOf, type PageRequest } from '#platform/database/cursor.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { Currency } from '../input.ts';
import { subscriptions } from '../tables.ts';

export interface SubscriptionView {
  /** Stripe's id; null while the first payment is still being made on Stripe's page. */
  id: string | null;
  status: (typeof subscriptions.$inferSelect)['status'];
  plan: (typeof subscriptions.$inferSelect)['plan'];
  currency: Currency;
  currentPeriodStart: Date | null;
  currentPeriodEnd: Date | null;
  /** Date of a scheduled end. */
  cancelAt: Date | null;
  trialEnd: Date | null;
  endedAt: Date | null;
  createdAt: Date;
}

/** Every subscription the account ever had, newest first. */
export async function listSubscriptions(ctx: Context): Promise<SubscriptionView[]> {
  requireAccount(ctx);
  const rows = await asActor(ctx, (tx) => tx.select().from(subscriptions).orderBy(desc(subscriptions.startedAt), subscriptions.id));
  return rows.map(viewOf);
}

/** A page of the account's subscriptions. */
export async function listSubscriptionPage(ctx: Context, { limit, after }: PageRequest): Promise<PageOf<SubscriptionView>> {
  requireAccount(ctx);
  const rows = await asActor(ctx, (tx) =>
    tx
      .select({ ...getTableColumns(subscriptions), micros: microsOf(subscriptions.startedAt) })
      .from(subscriptions)
      .where(isAfter(subscriptions.startedAt, subscriptions.id, after))
      .orderBy(desc(subscriptions.startedAt), desc(subscriptions.id))
      .limit(limit + 1),
  );
  const page = cutPage(rows, limit);
  return { ...page, rows: page.rows.map(viewOf) };
}

/** One subscription. @throws AppError `no_subscription`. */
export async function getSubscription(ctx: Context, id: string): Promise<SubscriptionView> {
  requireAccount(ctx);
  const own = eq(subscriptions.id, id);
  const [row] = await asActor(ctx, (tx) => tx.select().from(subscriptions).where(own));
  if (!row) throw new AppError('not_found', 'no_subscription');
  return viewOf(row);
}

const viewOf = (row: typeof subscriptions.$inferSelect): SubscriptionView => ({
  id: row.id,
  status: row.status,
  plan: row.plan,
  currency: row.currency,
  currentPeriodStart: row.periodStart,
  currentPeriodEnd: row.periodEnd,
  cancelAt: row.cancelAt,
  trialEnd: row.trialEnd,
  endedAt: row.endedAt,
  createdAt: row.startedAt,
});
