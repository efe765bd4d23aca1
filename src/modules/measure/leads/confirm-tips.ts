import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { MailLink } from '../input.ts';
import { leads } from '../tables.ts';
import { tippedLead } from './mail-links.ts';

/** Confirms advice by the link that was mailed to the address. @throws AppError `not_found`. */
export async function confirmTips(ctx: Context, { token }: MailLink): Promise<void> {
  const id = tippedLead(token);
  if (!id) throw new AppError('not_found', 'mail_link_gone');
  const confirmed = await asSystem(
    'whoever has the link of a mail may say yes',
    (tx) =>
      tx
        .update(leads)
        .set({ tipsConfirmedAt: sql`coalesce(${leads.tipsConfirmedAt}, ${ctx.now.toISOString()}::timestamptz)` })
        .where(and(eq(leads.id, id), isNotNull(leads.tipsConsent)))
        .returning({ id: leads.id }),
    ctx,
  );
  if (confirmed.length === 0) throw new AppError('not_found', 'mail_link_gone');
}
