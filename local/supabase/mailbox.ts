import { z } from 'zod';
import { type Call, header, Refusal } from '../http/http.ts';
import { type Route, route } from '../http/router.ts';
import type { Cloud, Transaction } from './cloud.ts';

export type Mail = {
  sender: string;
  recipients: string[];
  subject: string;
  html?: string | null;
  text?: string | null;
  headers?: Record<string, string> | null;
};
export type StoredMail = Mail & { id: string; sent_at: Date };

export async function storeMail(tx: Pick<Transaction, 'query'>, mail: Mail, idempotencyKey: string | null = null): Promise<string> {
  const { rows } = await tx.query<{ id: string }>(
    `insert into local.mails (sender, recipients, subject, html, text, headers, idempotency_key) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (idempotency_key) do update set idempotency_key = excluded.idempotency_key
     returning id`,
    [
      mail.sender,
      mail.recipients.map((address) => address.toLowerCase()),
      mail.subject,
      mail.html ?? null,
      mail.text ?? null,
      mail.headers ?? {},
      idempotencyKey,
    ],
  );
  return rows[0]!.id;
}

/** Newest first; `to` filters by recipient. */
export async function listMails(cloud: Cloud, to: string | null): Promise<StoredMail[]> {
  const { rows } = await cloud.pool.query<StoredMail>(
    `select id, sent_at, sender, recipients, subject, html, text, headers from local.mails
     where $1::text is null or exists (select from unnest(recipients) as each where each = $1 or each like '%<' || $1 || '>')
     order by sent_at desc limit 200`,
    [to?.toLowerCase() ?? null],
  );
  return rows;
}

const OneOrMore = z.union([z.string().min(3), z.array(z.string().min(3)).min(1).max(50)]).transform((value) => [value].flat());

const ResendMail = z.looseObject({
  from: z.string().min(3),
  to: OneOrMore,
  cc: OneOrMore.optional(),
  bcc: OneOrMore.optional(),
  subject: z.string().min(1),
  html: z.string().optional().nullable(),
  text: z.string().optional().nullable(),
  headers: z.record(z.string(), z.string()).optional().nullable(),
});
type ResendMail = z.infer<typeof ResendMail>;

export const resendRefusal = (status: number, name: string, message: string): Refusal =>
  new Refusal(status, message, { statusCode: status, name, message });
const NO_MAIL = { statusCode: 404, name: 'not_found', message: 'Email not found' };

/** The sending part of Resend's API, so that the app's mails land in the same mailbox. */
export function resendRoutes(cloud: Cloud): Route[] {
  const requireKey = (call: Call): void => {
    if (header(call, 'authorization') !== `Bearer ${cloud.keys.resendKey}`)
      throw resendRefusal(401, 'invalid_api_key', 'API key is invalid');
  };
  const store = (mail: ResendMail, key: string | null): Promise<string> => {
    if (!mail.html && !mail.text) throw resendRefusal(422, 'missing_required_field', 'Missing `html` or `text` field.');
    const recipients = [...mail.to, ...(mail.cc ?? []), ...(mail.bcc ?? [])];
    const { from: sender, subject, html, text, headers } = mail;
    return storeMail(cloud.pool, { sender, recipients, subject, html, text, headers }, key);
  };
  return [
    route('POST', '/emails', async (call) => {
      requireKey(call);
      return { body: { id: await store(await call.read(ResendMail), header(call, 'idempotency-key') ?? null) } };
    }),
    route('POST', '/emails/batch', async (call) => {
      requireKey(call);
      const mails = await call.read(z.array(ResendMail).min(1).max(100));
      const key = header(call, 'idempotency-key');
      const data = await Promise.all(mails.map(async (mail, index) => ({ id: await store(mail, key ? `${key}#${index}` : null) })));
      return { body: { data } };
    }),
    route('GET', '/emails/:id', async (call) => {
      requireKey(call);
      const { rows } = await cloud.pool.query<StoredMail>('select * from local.mails where id::text = $1', [call.params.id]);
      const mail = rows[0];
      if (!mail) throw new Refusal(404, NO_MAIL.message, NO_MAIL);
      const { id, sender: from, recipients: to, subject, html, text, sent_at: created_at } = mail;
      return { body: { object: 'email', id, from, to, subject, html, text, created_at, last_event: 'delivered' } };
    }),
  ];
}
