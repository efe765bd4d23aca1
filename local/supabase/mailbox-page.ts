import { type Answer, Refusal } from '../http/http.ts';
import { escaped, page, timeText } from '../http/page.ts';
import { type Route, route } from '../http/router.ts';
import type { Cloud } from './cloud.ts';
import { listMails, type StoredMail } from './mailbox.ts';

const POLICY = "img-src data: https: http:; frame-src 'self'; form-action 'none'";

/** The mailbox for people (`/_mail`) and for tests (`/_mail.json?to=…`). No CORS: other sites must not read codes. */
export function mailboxRoutes(cloud: Cloud): Route[] {
  return [
    route('GET', '/_mail', async (call) => shown('Mailbox', list(await listMails(cloud, call.query.get('to'))))),
    route('GET', '/_mail.json', async (call) => ({ body: (await listMails(cloud, call.query.get('to'))).map(forTests) })),
    route('GET', '/_mail/:id', async (call) => shown('Mail', message(await find(cloud, call.params.id)))),
    route('GET', '/_mail/:id/html', async (call) => {
      const mail = await find(cloud, call.params.id);
      const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data: https: http:; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation`;
      const body = `<base target="_top">${mail.html ?? ''}`;
      return { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }, body };
    }),
  ];
}

async function find(cloud: Cloud, id: string | undefined): Promise<StoredMail> {
  const { rows } = await cloud.pool.query<StoredMail>('select * from local.mails where id::text = $1', [id]);
  if (!rows[0]) throw new Refusal(404, 'no such mail', { message: 'There is no such mail here.' });
  return rows[0];
}

function forTests(mail: StoredMail): object {
  const { id, sent_at: sentAt, sender: from, recipients: to, subject, html, text, headers } = mail;
  const content = text ?? html ?? '';
  const code = /(?<!\d)\d{6}(?!\d)/.exec(subject)?.[0] ?? /(?<!\d)\d{6}(?!\d)/.exec(content.replaceAll(/https?:\S+/g, ''))?.[0] ?? null;
  const link = /https?:\/\/[^\s"'<>]+/.exec(content)?.[0]?.replaceAll('&amp;', '&') ?? null;
  return { id, sentAt, from, to, subject, text, html, headers, code, link };
}

function list(mails: StoredMail[]): string {
  if (mails.length === 0)
    return '<h1>Mailbox</h1><p>No mail yet. Everything the app and Auth send lands here; nothing leaves this machine.</p>';
  const rows = mails.map(
    (mail) =>
      `<li><a href="/_mail/${mail.id}">${escaped(mail.subject)}</a>${escaped(mail.recipients.join(', '))}<small>${time(mail)} · ${escaped(mail.sender)}</small></li>`,
  );
  return `<h1>Mailbox</h1><ul>${rows.join('')}</ul>`;
}

function message(mail: StoredMail): string {
  const body = mail.html
    ? `<iframe title="${escaped(mail.subject)}" src="/_mail/${mail.id}/html"></iframe>`
    : `<pre>${linked(mail.text ?? '')}</pre>`;
  const plain = mail.html && mail.text ? `<details><summary>Plain text</summary><pre>${linked(mail.text)}</pre></details>` : '';
  return `<p><a href="/_mail">← Mailbox</a></p><h1>${escaped(mail.subject)}</h1><p>${escaped(mail.recipients.join(', '))}<small>${time(mail)} · ${escaped(mail.sender)}</small></p>${body}${plain}`;
}

const time = (mail: StoredMail): string => timeText(mail.sent_at);
const shown = (title: string, content: string): Answer => page({ title, content, policy: POLICY });

function linked(text: string): string {
  return escaped(text).replaceAll(/https?:\/\/[^\s<>"]+/g, (address) => `<a href="${address}">${address}</a>`);
}
