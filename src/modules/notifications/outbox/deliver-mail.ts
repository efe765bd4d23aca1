import { and, eq, sql } from 'drizzle-orm';
import { isStopped } from '#modules/measure/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError, isAppError } from '#platform/errors.ts';
import { sendMail } from '#platform/mail.ts';
import { addresseeOf } from '#platform/supabase/directory.ts';
import { mails } from '../tables.ts';
import { composeLetter, isStoppable } from './compose-letter.ts';
import { failMail } from './fail-mail.ts';
import { letterHtml, letterText } from './letter.ts';
import { type MailRef, requireMail } from './mail.ts';
import { accountNamed, readerOf } from './mail-reader.ts';
import { withStopLink } from './with-stop-link.ts';

/**
 * Sends a waiting mail. Safe to retry at any point: address and language are fixed before the first attempt, and the mail provider dedupes
 * by the mail's key. A permanent failure is given up; any other is thrown, to be retried.
 */
export async function deliverMail(ctx: Context, ref: MailRef): Promise<{ state: 'sent' | 'failed' }> {
  const mail = await requireMail(ctx, ref);
  if (mail.state !== 'queued') return { state: mail.state };
  if (mail.dueAt && mail.dueAt > ctx.now) throw new AppError('unavailable', 'mail_not_due');
  const waiting = and(eq(mails.id, mail.id), eq(mails.state, 'queued'));
  try {
    const fixed = await addressed(ctx, mail);
    // Sent by another attempt, or taken back meanwhile.
    if (!fixed) return { state: (await requireMail(ctx, ref)).state === 'sent' ? 'sent' : 'failed' };
    const { to, locale } = fixed;
    // Security mails are about a person and belong to no account.
    const account = mail.key.startsWith('security/') ? null : await accountNamed(ctx, mail);
    const letter = composeLetter(mail.kind, mail.data, locale, account);
    const stoppable = isStoppable(mail.kind);
    if (stoppable && (await isStopped(ctx, { email: to }))) {
      await failMail(ctx, { mailId: mail.id, reason: 'stopped' });
      return { state: 'failed' };
    }
    const complete: ReturnType<typeof composeLetter> & { stopAt?: string } = stoppable ? withStopLink(letter, to) : letter;
    const { subject, replyTo, stopAt } = complete;
    await sendMail({ to, subject, text: letterText(complete), html: letterHtml(complete), replyTo, stopAt, key: mail.key });
  } catch (error) {
    if (!isAppError(error) || error.code === 'unavailable') throw error;
    await failMail(ctx, { mailId: mail.id, reason: error.reason });
    return { state: 'failed' };
  }
  await asSystem(
    'a mail was sent',
    (tx) => tx.update(mails).set({ state: 'sent', sentAt: ctx.now, data: {}, error: null }).where(waiting),
    ctx,
  );
  return { state: 'sent' };
}

type Waiting = typeof mails.$inferSelect;

/** Address and language of a mail, as fixed by the first attempt, whatever has changed since. */
async function addressed(ctx: Context, mail: Waiting): Promise<{ to: string; locale: string } | null> {
  const known = mail.toAddress && mail.locale ? { email: mail.toAddress, locale: mail.locale } : null;
  const found = known ?? (await addresseeOf(await readerOf(ctx, mail)));
  const [fixed] = await asSystem(
    'a mail is about to be sent',
    (tx) =>
      tx
        .update(mails)
        .set({
          toAddress: sql`coalesce(${mails.toAddress}, ${found.email})`,
          locale: sql`coalesce(${mails.locale}, ${found.locale})`,
          attempts: sql`${mails.attempts} + 1`,
          triedAt: ctx.now,
        })
        .where(and(eq(mails.id, mail.id), eq(mails.state, 'queued')))
        .returning({ to: mails.toAddress, locale: mails.locale }),
    ctx,
  );
  return fixed ? { to: fixed.to as string, locale: fixed.locale as string } : null;
}
