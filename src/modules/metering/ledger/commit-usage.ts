import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { CommitUsage } from '../input.ts';
import { moment, type Reservation, settle } from './reservation.ts';

/**
 * Charges a reservation once: it becomes used and one line of the ledger. An expired reservation must find room again and may be refused
 * with `over_limit`.
 */
export async function commitUsage(ctx: Context, input: CommitUsage): Promise<Reservation> {
  const { reservationId, quantity, siteId, properties } = CommitUsage.parse(input);
  return settle(ctx, reservationId, 'usage is counted by the server', (tx) =>
    tx.execute(sql`
      select app.commit_usage(${reservationId}, ${moment(ctx)}, ${quantity ?? null}, ${siteId}, ${JSON.stringify(properties)}::jsonb)`),
  );
}
