import { and, eq, inArray, sql } from 'drizzle-orm';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { crmContacts, leads } from '../tables.ts';

/** Erases a person, in the agency's CRM as well: only the digest of their address is kept, in the audit. */
export async function eraseLead(ctx: Context, { leadId }: { leadId: string }): Promise<void> {
  await requireStaff(ctx, 'admin');
  await asSystem(
    'a person is forgotten when they ask',
    async (tx) => {
      const erased = await tx.delete(leads).where(eq(leads.id, leadId)).returning({ email: leads.email });
      const addresses = erased.map(({ email }) => email);
      // The deletion has withdrawn their contact, unless the address agreed for another site too.
      const theirs = and(inArray(crmContacts.email, addresses), eq(crmContacts.wish, 'withdraw'));
      await tx
        .update(crmContacts)
        .set({ wish: 'erase', revision: sql`${crmContacts.revision} + 1` })
        .where(theirs);
    },
    ctx,
  );
}
