import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { mails } from '../tables.ts';

type Addressed = Pick<typeof mails.$inferSelect, 'personId' | 'clientId'>;

/** The recipient of a mail: the person it names, else the owner of the account. @throws AppError `no_address`. */
export async function readerOf(ctx: Context, { personId, clientId }: Addressed): Promise<string> {
  if (personId) return personId;
  const { rows } = await asSystem(
    'a mail is about to be sent',
    (tx) => tx.execute<{ owner: string | null }>(sql`select app.owner_of(${clientId}) as owner`),
    ctx,
  );
  const owner = rows[0]?.owner;
  if (!owner) throw new AppError('not_found', 'no_address');
  return owner;
}

export interface NamedAccount {
  id: string;
  name: string;
}

/** The account of a mail, when its recipient works in several: the mail names it, and its links open it. */
export async function accountNamed(ctx: Context, { personId, clientId }: Addressed): Promise<NamedAccount | null> {
  if (!clientId) return null;
  const { rows } = await asSystem(
    'a mail is about to be sent',
    (tx) =>
      tx.execute<{ name: string | null }>(sql`
        select app.account_name(${clientId}) as name from public.memberships m
        where m.person_id = coalesce(${personId}::uuid, app.owner_of(${clientId})) having count(*) > 1`),
    ctx,
  );
  return rows[0] ? { id: clientId, name: rows[0].name ?? '' } : null;
}
