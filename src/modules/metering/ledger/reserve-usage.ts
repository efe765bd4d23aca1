import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { ReserveUsage } from '../input.ts';
import { moment, type Reservation } from './reservation.ts';

/**
 * Reserves units of a meter for work that is about to begin; follow with `commitUsage` or `releaseUsage`.
 * Throws `over_limit` when they do not fit beside the used and reserved units of this month.
 */
export async function reserveUsage(ctx: Context, input: ReserveUsage): Promise<Reservation> {
  const account = requireAccount(ctx);
  const { meter, quantity, key, holdMinutes } = ReserveUsage.parse(input);
  const id = newId(ctx.now.getTime());
  return asSystem(
    'usage is counted by the server',
    async (tx) => {
      const { rows } = await tx.execute<{ id: string; state: Reservation['state'] }>(sql`
        select id, state from app.reserve_usage(
          ${id}, ${account.id}, ${meter}, ${quantity}, ${key}, ${moment(ctx)}, make_interval(secs => ${holdMinutes * 60}))`);
      return { id: rows[0]!.id, state: rows[0]!.state };
    },
    ctx,
  );
}
