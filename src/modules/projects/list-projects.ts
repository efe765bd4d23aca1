import { asc } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { projects } from './tables.ts';

/** The account's projects, oldest first. */
export async function listProjects(ctx: Context) {
  requireAccount(ctx);
  return asActor(ctx, (tx) =>
    tx
      .select({
        id: projects.id,
        name: projects.name,
        description: projects.description,
        status: projects.status,
        completionPercent: projects.completionPercent,
        createdAt: projects.createdAt,
      })
      .from(projects)
      .orderBy(asc(projects.createdAt), asc(projects.id)),
  );
}
