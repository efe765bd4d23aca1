import 'server-only';
import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { Permission } from '#platform/permissions.ts';
import type { Role } from './roles.ts';

type Asked = { personId: string; name: string; role: Role };

/** Members with that permission, on a site if one is given, owners first: the people to ask. */
export async function whoMay(ctx: Context, permission: Permission, siteId?: string): Promise<Asked[]> {
  requireAccount(ctx);
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<Asked>(sql`
      select w.person_id as "personId", w.name, w.role from app.who_may(${permission}, ${siteId ?? null}::uuid) w`),
  );
  return rows;
}
