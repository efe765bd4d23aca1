import { and, desc, eq, inArray } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { PublicationRef } from '../input.ts';
import { publications } from '../tables.ts';

type State = (typeof publications.$inferSelect)['state'];
export const OPEN = ['queued', 'building'] satisfies State[];
export const isOpen = ({ state }: { state: State }): boolean => (OPEN as State[]).includes(state);

export interface Publication {
  id: string;
  siteId: string;
  state: State;
  /** Its state will not change on its own any more. */
  isFinal: boolean;
  releaseId: string | null;
  /** An AppError's reason. */
  error: string | null;
}

const columns = {
  id: publications.id,
  siteId: publications.siteId,
  state: publications.state,
  releaseId: publications.releaseId,
  error: publications.error,
};
type Row = Omit<Publication, 'isFinal'>;
const shown = (row: Row): Publication => ({ ...row, isFinal: !isOpen(row) });

/** @throws AppError `not_found`, also for another account's publication. */
export async function requirePublication(ctx: Context, { publicationId }: PublicationRef): Promise<Publication> {
  requireAccount(ctx);
  const own = eq(publications.id, publicationId);
  const [row] = await asActor(ctx, (tx) => tx.select(columns).from(publications).where(own));
  if (!row) throw new AppError('not_found', 'publication_not_found');
  return shown(row);
}

/** The open publication of one of the account's sites, or null. */
export async function getOpenPublication(ctx: Context, { siteId }: { siteId: string }): Promise<Publication | null> {
  requireAccount(ctx);
  const open = and(eq(publications.siteId, siteId), inArray(publications.state, OPEN));
  const [row] = await asActor(ctx, (tx) =>
    tx.select(columns).from(publications).where(open).orderBy(desc(publications.createdAt)).limit(1),
  );
  return row ? shown(row) : null;
}
