import 'server-only';
import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from './context.ts';
import { asActor } from './db.ts';

/** Permissions of members in an account. The roles that have each are rows of `role_permissions`. */
export const PERMISSIONS = [
  'account.read',
  'account.edit',
  'account.hand_over',
  'account.close',
  'site.create',
  'site.manage',
  'site.delete',
  'site.export',
  'content.edit',
  'site.publish',
  'message.read',
  'domain.manage',
  'billing.read',
  'billing.manage',
  'member.manage',
  'key.manage',
  'support.manage',
  'activity.read',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** @throws AppError `role_may_not` with the permission and the role, for screens to say who can. */
export async function requirePermission(ctx: Context, permission: Permission): Promise<void> {
  requireAccount(ctx);
  await asActor(ctx, (tx) => tx.execute(sql`select app.require_permission(${permission})`));
}

export interface Access {
  /** As a member; `support` and `support_writing` for the agency on a visit. */
  role: string;
  may: (permission: Permission) => boolean;
}

/** Everything the role may, so that a screen offers nothing that would be refused. */
export async function readAccess(ctx: Context): Promise<Access> {
  requireAccount(ctx);
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<{ role: string; permissions: string[] }>(sql`
      select app.account_role() as role, array(select p.permission from public.role_permissions p where p.role = app.account_role()) as permissions`),
  );
  const permissions = new Set(rows[0]?.permissions);
  return { role: rows[0]?.role ?? '', may: (permission) => permissions.has(permission) };
}
