import { and, eq, isNull, lt, or } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { domainOrders, domainRegistrations } from '../tables.ts';
import { isSettled, ORDER_TRANSITIONS, type OrderEvent } from './order-state.ts';

export interface Order {
  row: typeof domainOrders.$inferSelect;
  registration: typeof domainRegistrations.$inferSelect;
}

/** Milliseconds for which one process has an order to itself; longer than any call to the registrar. */
const LEASE = 3 * 60_000;
const MINUTE = 60_000;
const MAX_WAIT = 60 * MINUTE;

const REASON = 'the server carries out what was ordered';
/** Two processes compare leases by the same clock. */
const untilLeaseEnds = () => new Date(Date.now() + LEASE);

/** Takes an unsettled order that nobody is at; null otherwise. */
export async function takeOrder(ctx: Context, orderId: string): Promise<Order | null> {
  return asSystem(
    REASON,
    async (tx) => {
      const free = or(isNull(domainOrders.workingUntil), lt(domainOrders.workingUntil, new Date()));
      const [row] = await tx
        .update(domainOrders)
        .set({ workingUntil: untilLeaseEnds() })
        .where(and(eq(domainOrders.id, orderId), isNull(domainOrders.settledAt), free))
        .returning();
      if (!row) return null;
      const [registration] = await tx.select().from(domainRegistrations).where(eq(domainRegistrations.id, row.registrationId));
      return { row, registration: registration! };
    },
    ctx,
  );
}

type More = Partial<Pick<Order['row'], 'invoiceId' | 'problem'>>;
type OfRegistration = Partial<Pick<Order['registration'], 'state' | 'expiresAt' | 'renewalCents' | 'renewalOf' | 'renewalQuotedAt'>>;

/** Moves an order on by its table, with what that means for its registration, in one transaction. */
export async function moveOrder(
  ctx: Context,
  { row, registration }: Order,
  event: OrderEvent,
  more: More = {},
  registered: OfRegistration = {},
): Promise<Order> {
  const state = ORDER_TRANSITIONS[row.state][event];
  if (!state) throw new Error(`an order that is ${row.state} cannot be ${event}`);
  const ends = isSettled(state) ? { settledAt: ctx.now, nextTryAt: null, workingUntil: null } : { workingUntil: untilLeaseEnds() };
  const set = { ...more, ...ends, state };
  await asSystem(
    REASON,
    async (tx) => {
      await tx.update(domainOrders).set(set).where(eq(domainOrders.id, row.id));
      if (Object.keys(registered).length > 0)
        await tx.update(domainRegistrations).set(registered).where(eq(domainRegistrations.id, registration.id));
    },
    ctx,
  );
  return { row: { ...row, ...set }, registration: { ...registration, ...registered } };
}

/** Leaves an order for the next try, later each time. */
export async function putOff(ctx: Context, { row }: Order): Promise<void> {
  const wait = Math.min(MINUTE * 2 ** row.tries, MAX_WAIT);
  const set = { workingUntil: null, tries: row.tries + 1, nextTryAt: new Date(Date.now() + wait) };
  await asSystem(REASON, (tx) => tx.update(domainOrders).set(set).where(eq(domainOrders.id, row.id)), ctx);
}
