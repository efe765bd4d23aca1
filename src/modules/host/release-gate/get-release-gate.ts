import { desc, eq } from 'drizzle-orm';
import { requireSite } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { type HoldLine, RELEASE_FAULTS, type ReleaseVerdict } from '#ruler/own/release-verdict.ts';
import { FINDING_CODES } from '#ruler/rules/finding.ts';
import type { PublishSite } from '../input.ts';
import { publications, releaseChecks, releaseReceipts } from '../tables.ts';
import { HELD_FOR } from './check-release.ts';

export interface ReleaseGate {
  /** The lowest grade that is published automatically; null when no grade is held back. */
  holdBelow: HoldLine | null;
  /** The latest publication, if it was held back by its check. */
  held: { releaseId: string; reason: 'broken' | 'below'; verdict: ReleaseVerdict } | null;
  /** Verdict on the live release, if it was checked. */
  live: ReleaseVerdict | null;
  receiptId: string | null;
}

/**
 * Status of the check before publishing, for one of the account's drafts: the owner's threshold, the release held back, and the findings.
 */
export async function getReleaseGate(ctx: Context, ref: PublishSite): Promise<ReleaseGate> {
  requireAccount(ctx);
  const { id: siteId, holdBelow, releaseId } = await requireSite(ctx, ref);
  const own = eq(publications.siteId, siteId);
  return asActor(ctx, async (tx) => {
    const verdictOf = async (release: string): Promise<ReleaseVerdict | null> => {
      const [row] = await tx.select({ verdict: releaseChecks.verdict }).from(releaseChecks).where(eq(releaseChecks.releaseId, release));
      return row ? known(row.verdict as ReleaseVerdict) : null;
    };
    const { state, releaseId: built, error } = publications;
    const [last] = await tx
      .select({ state, built, error })
      .from(publications)
      .where(own)
      .orderBy(desc(publications.createdAt), desc(publications.id))
      .limit(1);
    const heldVerdict = last?.state === 'held' && last.built ? await verdictOf(last.built) : null;
    const [receipt] = releaseId
      ? await tx.select({ id: releaseReceipts.id }).from(releaseReceipts).where(eq(releaseReceipts.releaseId, releaseId))
      : [];
    return {
      holdBelow,
      held: heldVerdict && {
        releaseId: last!.built!,
        reason: last!.error === HELD_FOR.broken ? 'broken' : 'below',
        verdict: heldVerdict,
      },
      live: releaseId ? await verdictOf(releaseId) : null,
      receiptId: receipt?.id ?? null,
    };
  });
}

/** Codes from other versions of the checks have no texts any more. */
const known = (verdict: ReleaseVerdict): ReleaseVerdict => ({
  ...verdict,
  faults: verdict.faults.filter(({ code }) => Object.hasOwn(RELEASE_FAULTS, code)),
  findings: verdict.findings.filter(({ code }) => FINDING_CODES.includes(code)),
});
