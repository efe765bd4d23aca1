import { and, eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { mails } from '../tables.ts';
import { type MailRef, requireMail } from './mail.ts';

/** Marks a mail as failed. One that was sent stays sent. */
export async function failMail(ctx: Context, { mailId, reason }: MailRef & { reason: string }): Promise<void> {
  await requireMail(ctx, { mailId });
  await asSystem(
    'a mail cannot be sent',
    (tx) =>
      tx
        .update(mails)
        .set({ state: 'failed', error: reason })
        .where(and(eq(mails.id, mailId), eq(mails.state, 'queued'))),
    ctx,
  );
}
