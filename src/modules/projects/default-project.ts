import { asc, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { createProject } from './create-project.ts';
import { projects } from './tables.ts';

/** The default project for new sites: the oldest, or one created here as `name` for a client without any. */
export async function requireDefaultProject(ctx: Context, name: string): Promise<string> {
  const account = requireAccount(ctx);
  return asActor(ctx, async (tx, inner) => {
    // Two first sites created concurrently must share one project.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`default project ${account.id}`}, 0))`);
    const [oldest] = await tx.select({ id: projects.id }).from(projects).orderBy(asc(projects.createdAt), asc(projects.id)).limit(1);
    if (oldest) return oldest.id;
    const made = await createProject(inner, { name });
    return made.projectId;
  });
}
