import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { withUnicodeHosts } from '#platform/shown-host.ts';
import type { MailLink } from '../input.ts';
import { leads } from '../tables.ts';
import { stopToken, tippedLead } from './mail-links.ts';

interface Tips {
  host: string;
  isConfirmed: boolean;
  /** Texts of what was requested, if that is more than advice. */
  words: string[];
  /** Token of the link to unsubscribe. */
  stop: string;
}

/** The advice or contact that a mail's link would start; null if it was never requested, was cancelled, or its person is erased. */
export async function getTips(ctx: Context, { token }: MailLink): Promise<Tips | null> {
  const id = tippedLead(token);
  if (!id) return null;
  const [lead] = await asSystem('whoever has the link of a mail may say yes', (tx) => tx.select().from(leads).where(eq(leads.id, id)), ctx);
  if (!lead) return null;
  const { host, email, tipsConsent, tipsConfirmedAt, crmConsent, crmConfirmedAt } = lead;
  if (!tipsConsent && !crmConsent) return null;
  const isConfirmed = (!tipsConsent || tipsConfirmedAt !== null) && (!crmConsent || crmConfirmedAt !== null);
  const words = crmConsent ? [tipsConsent, crmConsent].filter((one) => one !== null) : [];
  return { host: withUnicodeHosts(host), isConfirmed, words, stop: stopToken(email) };
}
