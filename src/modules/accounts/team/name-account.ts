import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { accounts } from '../tables.ts';

/** Gives an account without a name one, where one was typed: from a team on it is not called by its owner's. */
export async function nameAccount(tx: Transaction, clientId: string, name: string | undefined): Promise<void> {
  if (!name) return;
  await tx
    .update(accounts)
    .set({ companyName: name })
    .where(and(eq(accounts.id, clientId), sql`coalesce(${accounts.companyName}, '') = ''`));
}
