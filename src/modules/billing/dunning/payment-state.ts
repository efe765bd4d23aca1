import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { PlanKey } from '../catalogue/plans.ts';
import { OWED } from '../invoices/owed.ts';
import { dunningStages, entitlements, invoices } from '../tables.ts';

export interface PaymentState {
  paymentState: 'good' | 'late' | 'read_only' | 'paused';
  source: 'subscription' | 'granted' | 'free';
  plan: PlanKey;
  /** Set while something is owed: since when, when editing stops, and the earliest time published sites are paused. */
  late: { since: Date; readOnlyAt: Date; pausesAt: Date } | null;
  /** Unpaid invoices, oldest first. */
  owed: {
    invoiceId: string;
    dueCents: number;
    currency: 'BRL' | 'USD';
    payUrl: string | null;
    /** A boleto issued for it. */
    boleto: { url: string | null; until: Date; isOver: boolean } | null;
  } | null;
}

export type DunningStage = typeof dunningStages.$inferSelect.stage;

const READ_ONLY_AFTER = 7 * 86_400_000;

/** The client's payment status, what is owed, and the dates of the next consequences. */
export async function getPaymentState(ctx: Context): Promise<PaymentState> {
  const { id } = requireAccount(ctx);
  return asSystem(
    'payment state is read by the server',
    async (tx) => {
      const [row] = await tx
        .select({
          paymentState: entitlements.paymentState,
          source: entitlements.source,
          plan: entitlements.plan,
          lateSince: entitlements.lateSince,
          pausesAt: sql`app.pauses_at(${entitlements.clientId}, ${entitlements.lateSince})`.mapWith(dunningStages.reachedAt),
        })
        .from(entitlements)
        .where(eq(entitlements.clientId, id));
      if (!row) throw new AppError('not_found', 'account_not_found');
      const { lateSince: since, pausesAt, ...payment } = row;
      const [first] = await tx
        .select({
          invoiceId: invoices.id,
          dueCents: invoices.dueCents,
          currency: invoices.currency,
          payUrl: invoices.hostedUrl,
          url: invoices.voucherUrl,
          until: invoices.voucherUntil,
        })
        .from(invoices)
        .where(and(eq(invoices.clientId, id), inArray(invoices.status, OWED), gt(invoices.dueCents, 0)))
        .orderBy(desc(sql`${invoices.attempts} > 0`), asc(invoices.createdAt))
        .limit(1);
      const late = since && { since, readOnlyAt: new Date(since.getTime() + READ_ONLY_AFTER), pausesAt };
      return { ...payment, late, owed: first ? owedOf(first, ctx.now) : null };
    },
    ctx,
  );
}

type Owed = NonNullable<PaymentState['owed']>;

const owedOf = ({ url, until, ...owed }: Omit<Owed, 'boleto'> & { url: string | null; until: Date | null }, now: Date): Owed => ({
  ...owed,
  boleto: until && { url, until, isOver: url === null || until <= now },
});

/** Dunning stages (stages) the client reached in the late period that began at `since`, in order. */
export async function listDunningStages(ctx: Context, { since }: { since: string }): Promise<DunningStage[]> {
  const { id } = requireAccount(ctx);
  const period = and(eq(dunningStages.clientId, id), sql`${dunningStages.lateSince} = ${since}::timestamptz`);
  const rows = await asActor(ctx, (tx) =>
    tx.select({ stage: dunningStages.stage }).from(dunningStages).where(period).orderBy(asc(dunningStages.reachedAt)),
  );
  return rows.map(({ stage }) => stage);
}
