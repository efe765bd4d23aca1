import { sql } from 'drizzle-orm';
import { type Context, sessionOf } from './context.ts';
import { asSystem } from './db.ts';
import { AppError } from './errors.ts';

export interface Staff {
  id: string;
  /** A developer sees what is used and what is stuck; money and addresses are for admins. */
  type: 'admin' | 'developer';
}

/**
 * The person of the agency who asks, in their own name. Asked of the rows, not of the token: who was banned or moved an
 * hour ago is out now, and who was taken on a minute ago is in. Everyone else hears that there is nothing here.
 * @throws AppError `second_factor_required` for a session of theirs that has shown none.
 */
export async function requireStaff(ctx: Context, needs: 'staff' | 'admin' = 'staff'): Promise<Staff> {
  const { actor } = ctx;
  if (actor.kind !== 'user' || actor.support) throw new AppError('not_found', 'nothing_here');
  const session = sessionOf(ctx);
  const { rows } = await asSystem(
    'who works at the agency is known by the server',
    (tx) =>
      tx.execute<{ type: Staff['type'] | null; shown: boolean }>(sql`
        select app.staff_type(${actor.id}) as type,
          ${session?.id ?? null}::uuid is null or app.has_shown_factor(${session?.id ?? null}, ${actor.id}) as shown`),
    ctx,
  );
  const { type, shown } = rows[0]!;
  if (!type || (needs === 'admin' && type !== 'admin')) throw new AppError('not_found', 'nothing_here');
  if (!shown) throw new AppError('forbidden', 'second_factor_required');
  return { id: actor.id, type };
}
