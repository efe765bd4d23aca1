import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import type { MailLink } from '../input.ts';
import { stoppedDigest } from './mail-links.ts';
import { stopAddress } from './stop-address.ts';

/** Stops our mails to the address behind a link, without an account. @throws AppError `not_found` for an invalid link. */
export async function stopMails(ctx: Context, { token }: MailLink): Promise<void> {
  const digest = stoppedDigest(token);
  if (!digest) throw new AppError('not_found', 'mail_link_gone');
  await stopAddress(ctx, { digest });
}
