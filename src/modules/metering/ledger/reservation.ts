import { and, eq, sql } from 'drizzle-orm';
import { type Context, requireAccount, type Transaction } from '#platform/context.ts';
import type { SystemReason } from '#platform/database/system-reasons.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { reservations } from '../tables.ts';

export interface Reservation {
  id: string;
  state: 'held' | 'committed' | 'released';
}

/** Changes a reservation of the account and reads it back. Throws `not_found` for any other. */
export async function settle(
  ctx: Context,
  id: string,
  reason: SystemReason,
  change: (tx: Transaction) => Promise<unknown>,
): Promise<Reservation> {
  const account = requireAccount(ctx);
  const own = and(eq(reservations.id, id), eq(reservations.clientId, account.id));
  return asSystem(
    reason,
    async (tx) => {
      const read = () => tx.select({ id: reservations.id, state: reservations.state }).from(reservations).where(own);
      if ((await read()).length === 0) throw new AppError('not_found', 'reservation_not_found');
      await change(tx);
      const [settled] = await read();
      return settled!;
    },
    ctx,
  );
}

/** The current time as a parameter of the database's functions. */
export const moment = (ctx: Context) => sql`${ctx.now.toISOString()}::timestamptz`;
