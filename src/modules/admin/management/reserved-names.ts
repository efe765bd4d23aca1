import { asc, eq } from 'drizzle-orm';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { FreeName, ReserveName } from '../input.ts';
import { reservedNames } from '../tables.ts';

export type ReservedName = typeof reservedNames.$inferSelect;

/** Names reserved by the agency, besides the built-in ones. For admins. */
export async function listReservedNames(ctx: Context): Promise<ReservedName[]> {
  await requireStaff(ctx, 'admin');
  return asSystem(
    'the agency reads the names it keeps',
    (tx) => tx.select().from(reservedNames).orderBy(asc(reservedNames.name)).limit(1000),
    ctx,
  );
}

/** Reserves a name, with or without hyphens; a site that already has it keeps it until it moves. For admins. */
export async function reserveName(ctx: Context, { name, note }: ReserveName): Promise<void> {
  const staff = await requireStaff(ctx, 'admin');
  await asSystem(
    'the agency keeps a name back',
    (tx) =>
      tx
        .insert(reservedNames)
        .values({ name, note, createdBy: staff.id, createdAt: ctx.now })
        .onConflictDoUpdate({ target: reservedNames.name, set: { note } }),
    ctx,
  );
}

/** Releases a reserved name. For admins. */
export async function freeName(ctx: Context, { name }: FreeName): Promise<void> {
  await requireStaff(ctx, 'admin');
  await asSystem('the agency gives a name free', (tx) => tx.delete(reservedNames).where(eq(reservedNames.name, name)), ctx);
}
