import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { ReleaseUsage } from '../input.ts';
import { moment, type Reservation, settle } from './reservation.ts';

/** Releases a reservation for work that failed or was refused. A committed one stays committed. */
export async function releaseUsage(ctx: Context, input: ReleaseUsage): Promise<Reservation> {
  const { reservationId } = ReleaseUsage.parse(input);
  return settle(ctx, reservationId, 'work that failed is charged nothing', (tx) =>
    tx.execute(sql`select app.release_usage(${reservationId}, ${moment(ctx)})`),
  );
}
