import { eq } from 'drizzle-orm';
import { requireRelease } from '#modules/build/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { BuildRef } from '../input.ts';
import { builds } from '../tables.ts';

type Row = typeof builds.$inferSelect;
type State = Row['state'];
export const WAITING_BUILDS = ['queued', 'building'] satisfies State[];
export const isWaitingBuild = ({ state }: { state: State }): boolean => (WAITING_BUILDS as State[]).includes(state);

export interface Build extends Omit<Row, 'clientId'> {
  /** Null until it is built. */
  release: { number: number; artefactId: string; bytes: number; files: number; draftRevision: number } | null;
}

/** @throws AppError `not_found`, also for another account's build. */
export async function requireBuild(ctx: Context, { buildId }: BuildRef): Promise<Build> {
  requireAccount(ctx);
  const [row] = await asActor(ctx, (tx) => tx.select().from(builds).where(eq(builds.id, buildId)));
  if (!row) throw new AppError('not_found', 'build_not_found');
  const { clientId: _, ...build } = row;
  const release = row.releaseId === null ? null : await requireRelease(ctx, { siteId: row.siteId, releaseId: row.releaseId });
  return { ...build, release };
}
