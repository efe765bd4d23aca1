import 'server-only';
import { Resend } from 'resend';
import { env } from './env.ts';
import { AppError } from './errors.ts';

export interface Mail {
  to: string;
  subject: string;
  /** Plain text; blank lines part paragraphs. The HTML twin is made of it, so that the two never differ. */
  text: string;
  replyTo?: string;
  /** The same key sends one mail, however often the verb runs. */
  key: string;
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] as string);

const html = (text: string): string =>
  `<div style="font:16px/1.5 system-ui,sans-serif;color:#241f1a;max-width:36rem">${text
    .split(/\n{2,}/)
    .map(
      (paragraph) =>
        `<p>${escapeHtml(paragraph)
          .replace(/\n/g, '<br>')
          .replace(/https?:\/\/[^\s<]+/g, (href) => `<a href="${href}">${href}</a>`)}</p>`,
    )
    .join('')}</div>`;

/** @throws AppError `unavailable` when the mail was not accepted. */
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
      html: html(mail.text),
      ...(mail.replyTo && { replyTo: mail.replyTo }),
    },
    { idempotencyKey: mail.key },
  );
  if (error) throw new AppError('unavailable', 'mail_unavailable', {}, { cause: error });
}
