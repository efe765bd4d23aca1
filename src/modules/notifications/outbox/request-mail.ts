import { and, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { mailRequested } from '../events.ts';
import { KINDS, type KindName } from '../mails/kinds.ts';
import { mails } from '../tables.ts';

export type RequestMail = {
  [K in KindName]: {
    kind: K;
    /** Idempotency key (`welcome/<person>`): requested again it is the same mail, for ever. */
    key: string;
    data: z.input<(typeof KINDS)[K]['data']>;
    /** Address to use instead of the account's current one, and its language if known. */
    to?: string;
    locale?: string;
    /** Recipient instead of the account's owner. */
    person?: string;
  };
}[KindName];

/**
 * Queues a mail to the account's owner. Inside a transaction it is queued with that; the caller announces `mailRequested` afterwards, or
 * leaves it to the sweep.
 */
export async function requestMail(ctx: Context, { kind, key, data, to, locale, person }: RequestMail): Promise<{ mailId: string }> {
  const { id: clientId } = requireAccount(ctx);
  const reader = { toAddress: to ?? null, locale: locale ?? null, personId: person ?? null };
  // A person's mail outlives their own account.
  const account = sql<string>`(select a.id from public.accounts a where a.id = ${clientId})`;
  const mail = { id: newId(), clientId: account, key, kind, data: KINDS[kind].data.parse(data), createdAt: ctx.now, ...reader };
  const mailId = await asSystem(
    'a mail is promised by the server',
    async (tx) => {
      const [made] = await tx.insert(mails).values(mail).onConflictDoNothing().returning({ id: mails.id });
      if (made) return made.id;
      const [known] = await tx
        .select({ id: mails.id })
        .from(mails)
        .where(and(eq(mails.key, key), person ? eq(mails.personId, person) : eq(mails.clientId, clientId)));
      return known?.id;
    },
    ctx,
  );
  if (!mailId) throw new AppError('forbidden', 'not_yours');
  if (!ctx.transaction) await announce(mailRequested.create({ mailId }, { id: `mail.requested/${mailId}` }));
  return { mailId };
}
