import { and, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError, isAppError } from '#platform/errors.ts';
import type { DeleteProject } from './input.ts';
import { projects } from './tables.ts';

/** Deletes an empty project. Refused while it contains a site: deleting a folder must not take down a live site. */
export async function deleteProject(ctx: Context, input: DeleteProject): Promise<void> {
  const account = requireAccount(ctx);
  try {
    const removed = await asActor(ctx, (tx) =>
      tx
        .delete(projects)
        .where(and(eq(projects.id, input.projectId), eq(projects.clientId, account.id)))
        .returning({ id: projects.id }),
    );
    if (removed.length === 0) throw new AppError('not_found', 'project_not_found');
  } catch (error) {
    if (isAppError(error, 'conflict')) throw new AppError('conflict', 'project_has_sites', {}, { cause: error });
    throw error;
  }
}
