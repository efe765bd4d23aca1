import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { Plan, PlanKey } from '../catalogue/plans.ts';
import type { PaymentMethod } from '../customers/sync-customer.ts';
import type { Currency } from '../input.ts';
import { OWED } from '../invoices/owed.ts';
import { customers, entitlements, invoices, plans, subscriptions } from '../tables.ts';

export type Entitlement = typeof entitlements.$inferSelect & {
  /** Start of the subscription. */
  startedAt: Date | null;
  /** The plan from the next period on. */
  nextPlan: PlanKey | null;
  paymentMethod: PaymentMethod | null;
  /** The oldest unpaid invoice. */
  openInvoice: { id: string; dueCents: number; currency: Currency; hostedUrl: string | null } | null;
};

/** The account's plan and limits, their period, and its payment status. */
export async function getEntitlement(ctx: Context): Promise<Entitlement> {
  requireAccount(ctx);
  return asActor(ctx, async (tx) => {
    const [row] = await tx.select().from(entitlements);
    if (!row) throw new AppError('not_found', 'account_not_found');
    const [customer] = await tx.select().from(customers);
    const [subscription] = row.subscriptionId ? await tx.select().from(subscriptions).where(eq(subscriptions.id, row.subscriptionId)) : [];
    const [owed] = await tx
      .select({ id: invoices.id, dueCents: invoices.dueCents, currency: invoices.currency, hostedUrl: invoices.hostedUrl })
      .from(invoices)
      .where(and(inArray(invoices.status, OWED), gt(invoices.dueCents, 0)))
      .orderBy(asc(invoices.createdAt))
      .limit(1);
    return {
      ...row,
      startedAt: subscription?.startedAt ?? null,
      nextPlan: subscription?.nextPlan ?? null,
      paymentMethod: (customer?.paymentMethod as PaymentMethod | null | undefined) ?? null,
      openInvoice: owed ?? null,
    };
  });
}

/** The plan in force today: a lapsed subscription has the limits of `free`. */
export async function getPlan(ctx: Context): Promise<Plan> {
  requireAccount(ctx);
  const inForce = sql`(select ${entitlements.plan} from ${entitlements})`;
  const [plan] = await asActor(ctx, (tx) => tx.select().from(plans).where(eq(plans.key, inForce)));
  if (!plan) throw new AppError('not_found', 'account_not_found');
  return plan;
}
