import { type SQL, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { leads, mailStops } from '../tables.ts';
import { digestOf } from './mail-links.ts';

/** Leads of an address, by its digest. */
export const leadsOf = (digest: string): SQL => sql`encode(sha256(convert_to(${leads.email}, 'UTF8')), 'hex') = ${digest}`;

type Address = { email: string } | { digest: string };

/** Stops our mails to an address and cancels its requests; this is kept when the person's other data is erased. */
export async function stopAddress(ctx: Context, address: Address): Promise<void> {
  const digest = 'digest' in address ? address.digest : digestOf(address.email);
  const stoppedAt = sql`coalesce(${leads.stoppedAt}, ${ctx.now.toISOString()}::timestamptz)`;
  await asSystem(
    'mails that are not wanted end',
    async (tx) => {
      await tx.insert(mailStops).values({ digest, stoppedAt: ctx.now }).onConflictDoNothing();
      await tx
        .update(leads)
        .set({
          tipsConsent: null,
          tipsConfirmedAt: null,
          tipsSent: [],
          tipsAnalysisId: null,
          crmConsent: null,
          crmConfirmedAt: null,
          stoppedAt,
        })
        .where(leadsOf(digest));
    },
    ctx,
  );
}
