import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { mails } from '../tables.ts';

export const MailRef = z.object({ mailId: z.uuid() });
export type MailRef = z.infer<typeof MailRef>;

/** A mail as a job needs it. Only jobs may read mails: they contain addresses. @throws AppError `forbidden` or `not_found`. */
export async function requireMail(ctx: Context, { mailId }: MailRef): Promise<typeof mails.$inferSelect> {
  requireJob(ctx);
  const [mail] = await asSystem('a job sends mail', (tx) => tx.select().from(mails).where(eq(mails.id, mailId)), ctx);
  if (!mail) throw new AppError('not_found', 'mail_not_found');
  return mail;
}
