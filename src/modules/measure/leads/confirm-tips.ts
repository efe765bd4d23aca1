import { and, eq, isNotNull, or, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { MailLink } from '../input.ts';
import { leads } from '../tables.ts';
import { tippedLead } from './mail-links.ts';

/**
 * Confirms advice, and the contact in the agency's CRM, if they were requested, by the link that was mailed to the address. @throws
 * AppError `not_found`.
 */
export async function confirmTips(ctx: Context, { token }: MailLink): Promise<void> {
  const id = tippedLead(token);
  if (!id) throw new AppError('not_found', 'mail_link_gone');
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const confirmed = await asSystem(
    'whoever has the link of a mail may say yes',
    (tx) =>
      tx
        .update(leads)
        .set({
          tipsConfirmedAt: sql`case when ${leads.tipsConsent} is not null then coalesce(${leads.tipsConfirmedAt}, ${now}) end`,
          crmConfirmedAt: sql`case when ${leads.crmConsent} is not null then coalesce(${leads.crmConfirmedAt}, ${now}) end`,
        })
        .where(and(eq(leads.id, id), or(isNotNull(leads.tipsConsent), isNotNull(leads.crmConsent))))
        .returning({ id: leads.id }),
    ctx,
  );
  if (confirmed.length === 0) throw new AppError('not_found', 'mail_link_gone');
}
