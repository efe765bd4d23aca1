import 'server-only';
import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

export interface Seats {
  taken: number;
  limit: number | null;
}

/** Seats taken by members and invitations, and the plan's limit. */
export async function getSeats(ctx: Context): Promise<Seats> {
  const { id } = requireAccount(ctx);
  const { rows } = await asSystem(
    'the size of a team is counted by the server',
    (tx) =>
      tx.execute<{ taken: number; limit: number | null }>(sql`
      select app.seats_taken(${id})::int as taken, app.limit_of(${id}, 'team_members')::int as limit`),
    ctx,
  );
  return { taken: rows[0]!.taken, limit: rows[0]!.limit };
}
