import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { MailLink } from '../input.ts';
import { mailStops } from '../tables.ts';
import { stoppedDigest } from './mail-links.ts';

/** Whether the address behind a mail's link still gets mails; null for an invalid link. */
export async function getMailStop(ctx: Context, { token }: MailLink): Promise<{ isStopped: boolean } | null> {
  const digest = stoppedDigest(token);
  if (!digest) return null;
  const count = await asSystem(
    'whoever has the link of a mail may stop it',
    (tx) => tx.$count(mailStops, eq(mailStops.digest, digest)),
    ctx,
  );
  return { isStopped: count > 0 };
}
