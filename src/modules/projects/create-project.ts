import { eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import type { CreateProject } from './input.ts';
import { projects } from './tables.ts';

/** Creates a project; idempotent by `projectId`. Refused at the plan's limit. */
export async function createProject(ctx: Context, input: CreateProject): Promise<{ projectId: string }> {
  const account = requireAccount(ctx);
  const id = input.projectId ?? newId(ctx.now.getTime());
  return asActor(ctx, async (tx) => {
    const [known] = await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, id));
    if (known) return { projectId: id };
    const [made] = await tx
      .insert(projects)
      .values({ id, clientId: account.id, name: input.name, description: input.description })
      .onConflictDoNothing()
      .returning({ id: projects.id });
    // The id is taken; row security hides by whom.
    if (!made) throw new AppError('conflict', 'already_exists');
    return { projectId: id };
  });
}
