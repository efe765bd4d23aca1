import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { MailLink } from '../input.ts';
import { leads, mailStops } from '../tables.ts';
import { stoppedDigest } from './mail-links.ts';
import { leadsOf } from './stop-address.ts';

/** Whoever has the link of a mail wants ours again. @throws AppError `not_found` for a link that is none of ours. */
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
