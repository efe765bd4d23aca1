import { and, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { RenameProject } from './input.ts';
import { projects } from './tables.ts';

/** Changes a project's name and, if given, its description. */
export async function renameProject(ctx: Context, input: RenameProject): Promise<void> {
  const account = requireAccount(ctx);
  const renamed = await asActor(ctx, (tx) =>
    tx
      .update(projects)
      .set({ name: input.name, description: input.description })
      .where(and(eq(projects.id, input.projectId), eq(projects.clientId, account.id)))
      .returning({ id: projects.id }),
  );
  if (renamed.length === 0) throw new AppError('not_found', 'project_not_found');
}
