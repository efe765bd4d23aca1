import 'server-only';
import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '../context.ts';
import { asActor } from '../db.ts';
import { AppError } from '../errors.ts';
import { namedIds } from '../ids.ts';

/** Permissions of members in an account. Roles get them through rows of `role_permissions`. */
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

/**
 * With a site, checks the role on that site; without one, anywhere in the account: `requireReach` then checks the ids.
 * @throws AppError `role_may_not` with the permission and the role, so that screens can show who may; `site_not_found` out of reach.
 */
export async function requirePermission(ctx: Context, permission: Permission, siteId?: string): Promise<{ isLimited: boolean }> {
  requireAccount(ctx);
  const check = siteId ? sql`app.require_permission_on(${permission}, ${siteId})` : sql`app.require_permission(${permission})`;
  const { rows } = await asActor(ctx, (tx) => tx.execute<{ limited: boolean }>(sql`select ${check}, app.is_limited() as limited`));
  return { isLimited: rows[0]?.limited ?? false };
}

/**
 * For members limited to chosen sites: refuses an input with an id elsewhere in the account, or on a site where their role lacks this
 * permission. @throws AppError `not_found`, `role_may_not`.
 */
export async function requireReach(ctx: Context, permission: Permission, input: unknown): Promise<void> {
  const ids = sql.param(namedIds(input));
  await asActor(ctx, (tx) => tx.execute(sql`select app.require_reach(${permission}, ${ids}::uuid[])`));
}

/** For actions that concern no single site. @throws AppError `role_may_not`, also for members limited to chosen sites. */
export async function requireWholeAccount(ctx: Context, permission: Permission): Promise<void> {
  if ((await requirePermission(ctx, permission)).isLimited) throw new AppError('forbidden', 'role_may_not', { permission });
}

export interface Access {
  /** Role as a member; `support` or `support_writing` for the agency on a visit. */
  role: string;
  /** Limited to chosen sites. */
  isLimited: boolean;
  may: (permission: Permission) => boolean;
}

/** All permissions of the caller's role, on a site if given, so that a screen offers nothing that would be refused. */
export async function readAccess(ctx: Context, siteId?: string): Promise<Access> {
  requireAccount(ctx);
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<{ role: string; limited: boolean; permissions: string[] }>(sql`
      select app.role_on(r.site) as role, app.is_limited() as limited, app.permissions(r.site) as permissions
      from (select ${siteId ?? null}::uuid as site) r`),
  );
  const permissions = new Set(rows[0]?.permissions);
  return { role: rows[0]?.role ?? '', isLimited: rows[0]?.limited ?? false, may: (permission) => permissions.has(permission) };
}
