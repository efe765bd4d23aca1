import { and, desc, eq, inArray } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { domainOrders, domainRegistrations } from '../tables.ts';

export interface Registered {
  id: string;
  domainId: string | null;
  name: string;
  state: 'buying' | 'ours' | 'ended';
  autoRenew: boolean;
  expiresAt: Date | null;
  /** The price of the next renewal, once it was set. */
  renewalCents: number | null;
  currency: 'BRL' | 'USD';
  /** The latest order. */
  order: Pick<typeof domainOrders.$inferSelect, 'kind' | 'state' | 'cents' | 'currency' | 'problem' | 'invoiceId' | 'createdAt'>;
}

/** Registrations of the account, newest first; the latest one of each domain, or of one domain alone. */
export async function listRegistrations(ctx: Context, only: { domainId?: string } = {}): Promise<Registered[]> {
  const account = requireAccount(ctx);
  return asActor(ctx, async (tx) => {
    const mine = eq(domainRegistrations.clientId, account.id);
    const rows = await tx
      .select()
      .from(domainRegistrations)
      .where(only.domainId ? and(mine, eq(domainRegistrations.domainId, only.domainId)) : mine)
      .orderBy(desc(domainRegistrations.createdAt))
      .limit(200);
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const orders = await tx
      .selectDistinctOn([domainOrders.registrationId])
      .from(domainOrders)
      .where(inArray(domainOrders.registrationId, ids))
      .orderBy(domainOrders.registrationId, desc(domainOrders.createdAt));
    return rows.flatMap(({ clientId: _, siteId: __, createdAt: ___, renewalOf: ____, renewalQuotedAt: _____, ...row }) => {
      const order = orders.find(({ registrationId }) => registrationId === row.id);
      return order ? [{ ...row, order }] : [];
    });
  });
}

/** The latest registration of a domain; null for one that was brought from elsewhere. */
export const getRegistration = async (ctx: Context, domainId: string): Promise<Registered | null> =>
  (await listRegistrations(ctx, { domainId }))[0] ?? null;
