import { and, eq, inArray } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { BuildRef } from '../input.ts';
import { builds } from '../tables.ts';
import { WAITING_BUILDS } from './build.ts';

/** Marks a build as failed; one that has ended is left as it is. */
export async function failBuild(ctx: Context, { buildId, reason }: BuildRef & { reason: string }): Promise<void> {
  const account = requireAccount(ctx);
  await asSystem(
    'a build is written by the server',
    (tx) =>
      tx
        .update(builds)
        .set({ state: 'failed', error: reason, finishedAt: ctx.now })
        .where(and(eq(builds.id, buildId), eq(builds.clientId, account.id), inArray(builds.state, WAITING_BUILDS))),
    ctx,
  );
}
