import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { MailLink } from '../input.ts';
import { leads } from '../tables.ts';
import { stopToken, tippedLead } from './mail-links.ts';

interface Tips {
  host: string;
  isConfirmed: boolean;
  /** Token of the link to unsubscribe. */
  stop: string;
}

/** The advice that a mail's link would start; null if it was never requested, was cancelled, or its person is erased. */
export async function getTips(ctx: Context, { token }: MailLink): Promise<Tips | null> {
  const id = tippedLead(token);
  if (!id) return null;
  const [lead] = await asSystem('whoever has the link of a mail may say yes', (tx) => tx.select().from(leads).where(eq(leads.id, id)), ctx);
  if (!lead?.tipsConsent) return null;
  return { host: lead.host, isConfirmed: lead.tipsConfirmedAt !== null, stop: stopToken(lead.email) };
}
