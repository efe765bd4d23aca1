import type { Cloud, Transaction } from './cloud.ts';
import { type MailKind, mailWords } from './mail-words.ts';
import { storeMail } from './mailbox.ts';
import type { IssuedCode } from './one-time-codes.ts';
import type { User } from './users.ts';

const SENDER = 'Page Magic <entrar@pagemagic.example>';

/** Puts the mail into the mailbox within the same transaction: no account without its mail, no mail without its account. */
export async function mailCode(
  tx: Transaction,
  cloud: Cloud,
  kind: MailKind,
  user: User,
  to: string,
  issued: IssuedCode,
  redirectTo: string,
): Promise<void> {
  const words = mailWords(user.raw_user_meta_data.locale, kind);
  const lead = cloud.linksToApp && redirectTo.includes('?') ? appLink : verifyLink;
  const link = words.button ? lead(cloud, kind, issued.hash, redirectTo) : null;
  const lines = [
    words.hello,
    `${words.codeLead} ${issued.code}`,
    ...(link ? [`${words.button}: ${link}`] : []),
    words.expires,
    words.footer,
  ];
  const html = `<!doctype html><html lang="${words.lang}"><body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#1c1917;background:#faf8f5">
<p>${words.hello}</p>
<p>${words.codeLead}<br><strong style="font-size:32px;letter-spacing:6px">${issued.code}</strong></p>
${link ? `<p><a href="${link.replaceAll('&', '&amp;')}" style="display:inline-block;padding:12px 20px;border-radius:10px;background:#1c1917;color:#fff;text-decoration:none">${words.button}</a></p>` : ''}
<p style="color:#57534e;font-size:14px">${words.expires}<br>${words.footer}</p></body></html>`;
  await storeMail(tx, { sender: SENDER, recipients: [to], subject: `${words.subject} · ${issued.code}`, html, text: lines.join('\n\n') });
}

/** The URL of a mail's button: this server checks the code, then redirects to the app. */
export function verifyLink(cloud: Cloud, type: string, hash: string, redirectTo: string): string {
  return `${cloud.url}/auth/v1/verify?${new URLSearchParams({ token: hash, type, redirect_to: redirectTo })}`;
}

/** The URL that the README's templates make: `{{ .RedirectTo }}&token_hash={{ .TokenHash }}&type=email`. */
const appLink: typeof verifyLink = (_cloud, kind, hash, redirectTo) =>
  `${redirectTo}&${new URLSearchParams({ token_hash: hash, type: kind === 'recovery' || kind === 'email_change' ? kind : 'email' })}`;
