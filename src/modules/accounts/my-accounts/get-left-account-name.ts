import 'server-only';
import { and, desc, eq, sql } from 'drizzle-orm';
import { type Context, requirePerson } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { securityEvents } from '../tables.ts';
import type { SwitchAccount } from '../team/input.ts';

/** Name of an account that the person was removed from; null for any other. */
export async function getLeftAccountName(ctx: Context, { accountId }: SwitchAccount): Promise<string | null> {
  const { id } = requirePerson(ctx);
  const [ended] = await asSystem(
    'a former member is shown which account they have left',
    (tx) =>
      tx
        .select({ account: sql<string>`${securityEvents.detail} ->> 'account'` })
        .from(securityEvents)
        .where(
          and(
            eq(securityEvents.personId, id),
            eq(securityEvents.kind, 'membership_ended'),
            sql`${securityEvents.detail} ->> 'accountId' = ${accountId}`,
            sql`not exists (select from public.memberships m where m.client_id = ${accountId} and m.person_id = ${id})`,
          ),
        )
        .orderBy(desc(securityEvents.at))
        .limit(1),
    ctx,
  );
  return ended?.account ?? null;
}
