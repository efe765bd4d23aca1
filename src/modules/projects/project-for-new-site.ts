import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';

/**
 * The project that a new site has to go into: the one that was asked for, and for a member who is limited one of theirs. Undefined
 * where the account's default one will do. @throws AppError `role_may_not` for whom is given single sites alone.
 */
export async function projectForNewSite(ctx: Context, asked?: string): Promise<string | undefined> {
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<{ id: string | null }>(sql`select app.project_to_create_in(${asked ?? null}::uuid) as id`),
  );
  return rows[0]?.id ?? undefined;
}
