import 'server-only';
import { sql } from 'drizzle-orm';
import type { Permission } from '#platform/access/permissions.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
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

/** Whether a visit of the agency has the permission once it may write. */
export async function mayOnWritingVisit(ctx: Context, permission: Permission): Promise<boolean> {
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<{ may: boolean }>(sql`
      select exists (select from public.role_permissions r where r.role = 'support_writing' and r.permission = ${permission}) as may`),
  );
  return rows[0]?.may ?? false;
}
