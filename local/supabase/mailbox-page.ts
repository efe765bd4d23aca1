import { createHash } from 'node:crypto';
import { type Answer, Refusal } from '../http/http.ts';
import { type Route, route } from '../http/router.ts';
import type { Cloud } from './cloud.ts';
import { listMails, type StoredMail } from './mailbox.ts';

const STYLE = `
*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1c1917;background:#f5f2ee}
main{max-width:760px;margin:0 auto;padding:16px}h1{font-size:20px;margin:8px 0 16px;overflow-wrap:anywhere}
ul{list-style:none;margin:0;padding:0}li{background:#fff;border-radius:12px;margin:0 0 8px}
li a{display:block;padding:12px 16px;color:inherit;text-decoration:none;overflow-wrap:anywhere}li a:focus-visible{outline:3px solid #b45309}
small{color:#57534e;display:block}strong{display:block}iframe{width:100%;height:70vh;border:0;border-radius:12px;background:#fff}
p{margin:0 0 12px}pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#fff;border-radius:12px;padding:16px}a{color:#92400e}`;

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; img-src data: https: http:; frame-src 'self'; base-uri 'none'; form-action 'none'`;

/** The mailbox for people (`/_mail`) and for tests (`/_mail.json?to=…`). No CORS: other sites must not read codes. */
export function mailboxRoutes(cloud: Cloud): Route[] {
  return [
    route('GET', '/_mail', async (call) => page('Mailbox', list(await listMails(cloud, call.query.get('to'))))),
    route('GET', '/_mail.json', async (call) => ({ body: (await listMails(cloud, call.query.get('to'))).map(forTests) })),
    route('GET', '/_mail/:id', async (call) => page('Mail', message(await find(cloud, call.params.id)))),
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
  const { id, sent_at: sentAt, sender: from, recipients: to, subject, html, text } = mail;
  const content = text ?? html ?? '';
  const code = /(?<!\d)\d{6}(?!\d)/.exec(subject)?.[0] ?? /(?<!\d)\d{6}(?!\d)/.exec(content.replaceAll(/https?:\S+/g, ''))?.[0] ?? null;
  const link = /https?:\/\/[^\s"'<>]+/.exec(content)?.[0]?.replaceAll('&amp;', '&') ?? null;
  return { id, sentAt, from, to, subject, text, html, code, link };
}

function list(mails: StoredMail[]): string {
  if (mails.length === 0)
    return '<h1>Mailbox</h1><p>No mail yet. Everything the app and Auth send lands here; nothing leaves this machine.</p>';
  const rows = mails.map(
    (mail) =>
      `<li><a href="/_mail/${mail.id}"><strong>${escaped(mail.subject)}</strong>${escaped(mail.recipients.join(', '))}<small>${time(mail)} · ${escaped(mail.sender)}</small></a></li>`,
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

function time(mail: StoredMail): string {
  return mail.sent_at.toISOString().replace('T', ' ').slice(0, 19);
}

function linked(text: string): string {
  return escaped(text).replaceAll(/https?:\/\/[^\s<>"]+/g, (address) => `<a href="${address}">${address}</a>`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function page(title: string, content: string): Answer {
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${STYLE}</style></head><body><main>${content}</main></body></html>`;
  return {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY, 'x-frame-options': 'SAMEORIGIN' },
    body,
  };
}
