import 'server-only';
import { and, asc, eq, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { Permission } from '#platform/permissions.ts';
import { memberships, people, rolePermissions } from '../tables.ts';
import type { Role } from './roles.ts';

/** The members whose role may do that, owners first: whom to ask. */
export async function whoMay(ctx: Context, permission: Permission): Promise<{ personId: string; name: string; role: Role }[]> {
  const { id } = requireAccount(ctx);
  return asActor(ctx, (tx) =>
    tx
      .select({ personId: memberships.personId, name: sql<string>`coalesce(${people.fullName}, '')`, role: memberships.role })
      .from(memberships)
      .innerJoin(people, eq(people.id, memberships.personId))
      .innerJoin(rolePermissions, and(eq(rolePermissions.role, memberships.role), eq(rolePermissions.permission, permission)))
      .where(eq(memberships.clientId, id))
      .orderBy(sql`${memberships.role} <> 'owner'`, asc(memberships.createdAt)),
  );
}
