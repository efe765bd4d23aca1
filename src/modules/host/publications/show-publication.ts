import { and, eq } from 'drizzle-orm';
import { pointSite } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { type Built, buildPublication } from '../builds/build-publication.ts';
import type { PublicationRef } from '../input.ts';
import { purgeMovedSites } from '../pointers/purge-moved-sites.ts';
import { type CheckedRelease, checkRelease, HELD_FOR } from '../release-gate/check-release.ts';
import { issueReceipt } from '../release-gate/issue-receipt.ts';
import { publications } from '../tables.ts';
import { isOpen, requirePublication } from './publication.ts';

export interface Shown {
  siteId: string;
  clientId: string;
  releaseId: string;
}

/**
 * Publishes the built release by moving one pointer, in the transaction that ends the publication: visitors get the old release or the new
 * one, never a mix. If a newer revision was requested meanwhile, it is built first. Each release is checked before: one that is broken, or
 * below the owner's threshold, ends the publication and the previous release stays.
 */
export async function showPublication(
  ctx: Context,
  { publicationId, built }: PublicationRef & { built: Built | null },
): Promise<Shown | null> {
  const shown = await showWanted(ctx, publicationId, built);
  // On a retry it returns the same result, and purges a CDN that did not respond the first time.
  if (shown) await purgeMovedSites(ctx, { sites: [shown.siteId] });
  return shown;
}

async function showWanted(ctx: Context, publicationId: string, built: Built | null): Promise<Shown | null> {
  for (let release = built; release; release = await buildPublication(ctx, { publicationId })) {
    const { siteId, ...publication } = await requirePublication(ctx, { publicationId });
    if (!isOpen(publication)) break;
    const shown = await show(ctx, publicationId, { ...release, checked: await checkRelease(ctx, { siteId, ...release }) });
    if (shown !== 'stale') return shown;
  }
  return shownBefore(ctx, publicationId);
}

const ownBy = (clientId: string, publicationId: string) => and(eq(publications.id, publicationId), eq(publications.clientId, clientId));

type Checked = Built & { checked: CheckedRelease };

async function show(ctx: Context, publicationId: string, { releaseId, revision, checked }: Checked): Promise<Shown | null | 'stale'> {
  const account = requireAccount(ctx);
  const own = ownBy(account.id, publicationId);
  return asSystem(
    'the server moves the pointer',
    async (tx, inner) => {
      const [publication] = await tx.select().from(publications).where(own).for('update');
      if (!publication) throw new AppError('not_found', 'publication_not_found');
      if (!isOpen(publication)) return shownBefore(inner, publicationId);
      if (publication.wantedRevision > revision) return 'stale';
      const { hold } = checked;
      // The owner can accept a low grade, but not an error that visitors would see.
      if (hold === 'broken' || (hold === 'below' && publication.acceptedReleaseId !== releaseId)) {
        await tx.update(publications).set({ state: 'held', releaseId, error: HELD_FOR[hold], finishedAt: ctx.now }).where(own);
        return null;
      }
      await pointSite(inner, { siteId: publication.siteId, releaseId, revision });
      await tx.update(publications).set({ state: 'live', releaseId, finishedAt: ctx.now }).where(own);
      await issueReceipt(inner, checked);
      return { siteId: publication.siteId, clientId: account.id, releaseId };
    },
    ctx,
  );
}

/** Result of an earlier run of the step whose response was lost. */
async function shownBefore(ctx: Context, publicationId: string): Promise<Shown | null> {
  const account = requireAccount(ctx);
  const [row] = await asSystem(
    'the published release is read by the server',
    (tx) =>
      tx
        .select({ siteId: publications.siteId, releaseId: publications.releaseId })
        .from(publications)
        .where(and(ownBy(account.id, publicationId), eq(publications.state, 'live'))),
    ctx,
  );
  return row?.releaseId ? { siteId: row.siteId, clientId: account.id, releaseId: row.releaseId } : null;
}
