import { sql } from 'drizzle-orm';
import { type Context, sessionOf } from '../context.ts';
import { asSystem } from '../db.ts';
import { AppError } from '../errors.ts';

export interface Staff {
  id: string;
  /** Developers see usage and stuck work; money and addresses are for admins. */
  type: 'admin' | 'developer';
}

/**
 * The calling agency member, in their own name. Checked against the rows rather than the token, so that bans, role changes and new staff
 * take effect at once. Everyone else gets a not-found error.
 * @throws AppError `second_factor_required` when their session has shown none.
 */
export async function requireStaff(ctx: Context, needs: 'staff' | 'admin' = 'staff'): Promise<Staff> {
  const { actor } = ctx;
  if (actor.kind !== 'user' || actor.support) throw new AppError('not_found', 'nothing_here');
  const session = sessionOf(ctx);
  const { rows } = await asSystem(
    'the agency’s staff are read',
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

/** Whether the caller works at the agency, whatever their token says of it: it may be older. Never on a visit. */
export const worksAtAgency = async (ctx: Context): Promise<boolean> =>
  ctx.actor.kind === 'user' && !ctx.actor.support && (await typeOf(ctx.actor.id)) !== null;

/** Whether the people of the account may be shown with their addresses: on a visit, to admins alone. */
export const seesAddresses = async (ctx: Context): Promise<boolean> =>
  ctx.actor.kind !== 'user' || !ctx.actor.support || (await typeOf(ctx.actor.id)) === 'admin';

async function typeOf(personId: string): Promise<Staff['type'] | null> {
  const { rows } = await asSystem('the agency’s staff are read', (tx) =>
    tx.execute<{ type: Staff['type'] | null }>(sql`select app.staff_type(${personId}) as type`),
  );
  return rows[0]?.type ?? null;
}
