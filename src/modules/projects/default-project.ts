import { asc, eq, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { createProject } from './create-project.ts';
import { projects } from './tables.ts';

/** The project that a site goes into when none was chosen: the oldest, made here under `name` for a client who has none. */
export async function requireDefaultProject(ctx: Context, name: string): Promise<string> {
  const account = requireAccount(ctx);
  return asActor(ctx, async (tx, inner) => {
    // Two first sites at once must share one project.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`default project ${account.id}`}, 0))`);
    const [oldest] = await tx
      .select({ id: projects.id })
      .from(projects)
      .where(eq(projects.clientId, account.id))
      .orderBy(asc(projects.createdAt), asc(projects.id))
      .limit(1);
    if (oldest) return oldest.id;
    const made = await createProject(inner, { name });
    return made.projectId;
  });
}
