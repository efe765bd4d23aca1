import 'server-only';
import { Resend } from 'resend';
import { env } from './env.ts';
import { AppError } from './errors.ts';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  replyTo?: string | undefined;
  /** One-click unsubscribe address: a bare POST (RFC 8058). */
  stopAt?: string | undefined;
  /** Idempotency key: repeated calls send one mail, for a day. */
  key: string;
}

/** Status for a mail that will never be accepted: an invalid address. */
const REFUSED = 422;

/** @throws AppError `unavailable` when the mail was not accepted; `invalid` when it never will be. */
export async function sendMail(mail: Mail): Promise<void> {
  const { RESEND_API_KEY, RESEND_BASE_URL, MAIL_FROM } = env();
  if (!RESEND_API_KEY) throw new AppError('unavailable', 'mail_not_configured');
  const resend = new Resend(RESEND_API_KEY, RESEND_BASE_URL ? { baseUrl: RESEND_BASE_URL } : undefined);
  const { error } = await resend.emails.send(
    {
      from: MAIL_FROM,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      ...(mail.replyTo && { replyTo: mail.replyTo }),
      ...(mail.stopAt && {
        headers: { 'List-Unsubscribe': `<${mail.stopAt}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
      }),
    },
    { idempotencyKey: mail.key },
  );
  if (error?.statusCode === REFUSED) throw new AppError('invalid', 'mail_refused', {}, { cause: error });
  if (error) throw new AppError('unavailable', 'mail_unavailable', {}, { cause: error });
}
