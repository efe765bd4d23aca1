import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { MailLink } from '../input.ts';
import { leads, mailStops } from '../tables.ts';
import { stoppedDigest } from './mail-links.ts';
import { leadsOf } from './stop-address.ts';

/** Resumes our mails, by the link of a mail. @throws AppError `not_found` for an invalid link. */
export async function resumeMails(ctx: Context, { token }: MailLink): Promise<void> {
  const digest = stoppedDigest(token);
  if (!digest) throw new AppError('not_found', 'mail_link_gone');
  await asSystem(
    'whoever has the link of a mail may want ours again',
    async (tx) => {
      await tx.delete(mailStops).where(eq(mailStops.digest, digest));
      await tx.update(leads).set({ stoppedAt: null }).where(leadsOf(digest));
    },
    ctx,
  );
}
