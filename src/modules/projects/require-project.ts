import { eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { projects } from './tables.ts';

/** @throws AppError `not_found`, also for another account's project. */
export async function requireProject(ctx: Context, { projectId }: { projectId: string }): Promise<{ id: string; name: string }> {
  requireAccount(ctx);
  const own = eq(projects.id, projectId);
  const [project] = await asActor(ctx, (tx) => tx.select({ id: projects.id, name: projects.name }).from(projects).where(own));
  if (!project) throw new AppError('not_found', 'project_not_found');
  return project;
}
