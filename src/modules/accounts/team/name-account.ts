import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { accounts } from '../tables.ts';

/** Sets the name typed for an account without one: once it has a team it no longer goes by its owner's. */
export async function nameAccount(tx: Transaction, clientId: string, name: string | undefined): Promise<void> {
  if (!name) return;
  await tx
    .update(accounts)
    .set({ companyName: name })
    .where(and(eq(accounts.id, clientId), sql`coalesce(${accounts.companyName}, '') = ''`));
}
