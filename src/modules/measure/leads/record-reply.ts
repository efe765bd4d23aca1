import { and, eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { leads } from '../tables.ts';

/** Marks leads of an address as in conversation, once it has written to us: advice stops by itself. */
export async function recordReply(ctx: Context, { email }: { email: string }): Promise<void> {
  const fresh = and(eq(leads.email, email.toLowerCase()), eq(leads.stage, 'new'));
  await asSystem('who answers is talked with', (tx) => tx.update(leads).set({ stage: 'talking' }).where(fresh), ctx);
}
