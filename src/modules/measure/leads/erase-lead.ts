import { eq } from 'drizzle-orm';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { leads } from '../tables.ts';

/** Erases a person: only the digest of their address is kept, in the audit. */
export async function eraseLead(ctx: Context, { leadId }: { leadId: string }): Promise<void> {
  await requireStaff(ctx);
  await asSystem('a person is forgotten when they ask', (tx) => tx.delete(leads).where(eq(leads.id, leadId)), ctx);
}
