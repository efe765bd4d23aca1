import { type SQL, sql } from 'drizzle-orm';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context, Transaction } from '#platform/context.ts';
import type { SystemReason } from '#platform/database/system-reasons.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { requireColleague } from '../attention/mark-attention.ts';
import type { AssignClient, NoteClient, RemoveNote, TagClient } from '../input.ts';

const MAX_TAGS = 20;

async function requireClient(tx: Transaction, clientId: string): Promise<void> {
  const { rowCount } = await tx.execute(sql`select from public.accounts a where a.id = ${clientId} for key share`);
  if (!rowCount) throw new AppError('not_found', 'client_not_found');
}

/** Runs one statement about a client, checking that the client exists. */
const noting = (ctx: Context, reason: SystemReason, clientId: string, statement: SQL) =>
  asSystem(
    reason,
    async (tx) => {
      await requireClient(tx, clientId);
      return tx.execute(statement);
    },
    ctx,
  );

/** Tags a client; idempotent. For staff. */
export async function tagClient(ctx: Context, { clientId, tag }: TagClient): Promise<void> {
  await requireStaff(ctx);
  const { rowCount } = await noting(
    ctx,
    'the agency marks a client',
    clientId,
    sql`insert into public.client_tags (client_id, tag) select ${clientId}, ${tag}
      where (select count(*) from public.client_tags t where t.client_id = ${clientId} and t.tag <> ${tag}) < ${MAX_TAGS}
      on conflict (client_id, tag) do update set tag = excluded.tag`,
  );
  if (!rowCount) throw new AppError('invalid', 'too_many_tags', { limit: MAX_TAGS });
}

export async function untagClient(ctx: Context, { clientId, tag }: TagClient): Promise<void> {
  await requireStaff(ctx);
  await noting(
    ctx,
    'the agency takes a mark back',
    clientId,
    sql`delete from public.client_tags where client_id = ${clientId} and tag = ${tag}`,
  );
}

/** Sets the agency member who looks after a client; null is nobody. For staff. */
export async function assignClient(ctx: Context, { clientId, ownerId }: AssignClient): Promise<void> {
  await requireStaff(ctx);
  await asSystem(
    'the agency says who looks after a client',
    async (tx) => {
      await requireClient(tx, clientId);
      await requireColleague(tx, ownerId);
      await tx.execute(
        ownerId
          ? sql`insert into public.client_owners (client_id, owner_id) values (${clientId}, ${ownerId})
              on conflict (client_id) do update set owner_id = excluded.owner_id`
          : sql`delete from public.client_owners where client_id = ${clientId}`,
      );
    },
    ctx,
  );
}

/** Adds a note with its author. For staff. */
export async function noteClient(ctx: Context, { clientId, body }: NoteClient): Promise<void> {
  const staff = await requireStaff(ctx);
  await noting(
    ctx,
    'the agency notes something of a client',
    clientId,
    sql`insert into public.client_notes (id, client_id, author_id, author_name, body, created_at)
      select ${newId()}, ${clientId}, p.id, coalesce(nullif(p.full_name, ''), left(p.id::text, 8)), ${body}, ${ctx.now.toISOString()}
      from public.people p where p.id = ${staff.id}`,
  );
}

/** Deletes a note: authors their own, admins any. @throws AppError `note_not_found`. */
export async function removeNote(ctx: Context, { clientId, noteId }: RemoveNote): Promise<void> {
  const staff = await requireStaff(ctx);
  const own = staff.type === 'admin' ? sql`` : sql`and author_id = ${staff.id}`;
  const { rowCount } = await noting(
    ctx,
    'the agency takes a note back',
    clientId,
    sql`delete from public.client_notes where id = ${noteId} and client_id = ${clientId} ${own}`,
  );
  if (!rowCount) throw new AppError('not_found', 'note_not_found');
}
