import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';

/**
 * The project for a new site: the requested one, or for a limited member one of theirs. Undefined when the account's default project
 * applies. @throws AppError `role_may_not` for a member limited to single sites.
 */
export async function projectForNewSite(ctx: Context, asked?: string): Promise<string | undefined> {
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<{ id: string | null }>(sql`select app.project_to_create_in(${asked ?? null}::uuid) as id`),
  );
  return rows[0]?.id ?? undefined;
}
