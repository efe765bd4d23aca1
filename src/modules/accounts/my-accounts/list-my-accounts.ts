import 'server-only';
import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { Role } from '../team/roles.ts';

export interface MyAccount {
  id: string;
  /** Empty while the account has no name. */
  name: string;
  role: Role;
  isCurrent: boolean;
}

/** The accounts that the person works in, oldest membership first. */
export async function listMyAccounts(ctx: Context): Promise<MyAccount[]> {
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<{ id: string; name: string | null; role: Role }>(sql`select client_id as id, name, role from app.my_accounts()`),
  );
  return rows.map(({ id, name, role }) => ({ id, name: name ?? '', role, isCurrent: id === ctx.account?.id }));
}
