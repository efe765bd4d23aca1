import { and, asc, eq, gte, isNotNull } from 'drizzle-orm';
import { listReleases } from '#modules/build/index.ts';
import { getRevision } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { type ChangeLine, summarizeChanges } from '#site/changes/change-summary.ts';
import { withoutSamples } from '#site/samples.ts';
import { publications } from './tables.ts';

/** A release with the time it went live. */
export interface ShownRelease {
  releaseId: string;
  number: number;
  at: Date;
  /** Changes since the previous publication; null when unknown, or beyond the comparison limit. */
  changes: ChangeLine[] | null;
}

const MAX_SHOWN = 100;
/** Each comparison reads two documents. */
const MAX_COMPARED = 5;

/** Publications of one of the account's sites since a given time, oldest first; the most recent ones include their changes. */
export async function listShownReleases(
  ctx: Context,
  { siteId, since, compares = true }: { siteId: string; since: Date; compares?: boolean },
): Promise<ShownRelease[]> {
  requireAccount(ctx);
  const live = and(
    eq(publications.siteId, siteId),
    eq(publications.state, 'live'),
    isNotNull(publications.releaseId),
    gte(publications.finishedAt, since),
  );
  const [rows, releases] = await Promise.all([
    asActor(ctx, (tx) =>
      tx
        .select({ releaseId: publications.releaseId, at: publications.finishedAt })
        .from(publications)
        .where(live)
        .orderBy(asc(publications.finishedAt))
        .limit(MAX_SHOWN),
    ),
    listReleases(ctx, { siteId, limit: 100 }),
  ]);
  const known = new Map(releases.map((release) => [release.id, release]));
  const shown = rows.flatMap(({ releaseId, at }) => {
    const release = known.get(releaseId!);
    return release && at ? [{ release, at }] : [];
  });
  const documents = compares ? await documentsOf(ctx, siteId, shown.slice(-MAX_COMPARED - 1)) : new Map();
  return shown.map(({ release, at }, index) => {
    const before = documents.get(shown[index - 1]?.release.id);
    const after = documents.get(release.id);
    return {
      releaseId: release.id,
      number: release.number,
      at,
      changes: before && after ? summarizeChanges(withoutSamples(before), withoutSamples(after)) : null,
    };
  });
}

async function documentsOf(ctx: Context, siteId: string, shown: readonly { release: { id: string; draftRevision: number } }[]) {
  const read = shown.map(async ({ release: { id, draftRevision } }) => {
    const document = await getRevision(ctx, { siteId, revision: draftRevision });
    return document ? ([[id, document]] as const) : [];
  });
  return new Map((await Promise.all(read)).flat());
}
