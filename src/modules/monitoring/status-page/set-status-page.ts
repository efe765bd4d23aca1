import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { SetStatusPage } from '../input.ts';
import { removeStatusPage, writeStatusPage } from './write-status-page.ts';

/** Switches the account's status page on or off; its URL stays the same. */
export async function setStatusPage(ctx: Context, { isOn }: SetStatusPage): Promise<{ isOn: boolean }> {
  const { id: clientId } = requireAccount(ctx);
  // Names its columns: the token is the database's to make.
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<{ token: string }>(sql`
      insert into public.status_pages (client_id, is_on, created_at) values (${clientId}, ${isOn}, ${ctx.now.toISOString()}::timestamptz)
      on conflict (client_id) do update set is_on = excluded.is_on, rendered_at = null returning token`),
  );
  const page = rows[0]!;
  if (isOn) await writeStatusPage(ctx, page);
  else await removeStatusPage(page.token);
  return { isOn };
}
