import { and, desc, eq, inArray } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { log } from '#platform/log/log.ts';
import { Manifest } from '#press/manifest.ts';
import { releases } from './tables.ts';

export interface ReleaseSummary {
  id: string;
  number: number;
  /** Content hash: identical drafts have the same one. */
  artefactId: string;
  /** Total size of all files with their compressed variants. */
  bytes: number;
  files: number;
  draftRevision: number;
  createdAt: Date;
}

const columns = {
  id: releases.id,
  number: releases.number,
  artefactId: releases.artefactId,
  bytes: releases.bytes,
  files: releases.files,
  draftRevision: releases.draftRevision,
  createdAt: releases.createdAt,
};

/** Releases of a site, newest first; 20 by default, 100 at most. */
export async function listReleases(ctx: Context, input: { siteId: string; limit?: number }): Promise<ReleaseSummary[]> {
  const account = requireAccount(ctx);
  return asActor(ctx, (tx) =>
    tx
      .select(columns)
      .from(releases)
      .where(and(eq(releases.siteId, input.siteId), eq(releases.clientId, account.id)))
      .orderBy(desc(releases.number))
      .limit(Math.min(input.limit ?? 20, 100)),
  );
}

/** @throws AppError `not_found`. */
export async function requireRelease(ctx: Context, input: { siteId: string; releaseId: string }): Promise<ReleaseSummary> {
  const account = requireAccount(ctx);
  const [release] = await asActor(ctx, (tx) =>
    tx
      .select(columns)
      .from(releases)
      .where(and(eq(releases.id, input.releaseId), eq(releases.siteId, input.siteId), eq(releases.clientId, account.id))),
  );
  if (!release) throw new AppError('not_found', 'release_not_found');
  return release;
}

/** Manifests of live releases, for the servers of published sites. Unreadable ones are left out and reported. */
export async function readManifests(releaseIds: readonly string[]): Promise<Map<string, Manifest>> {
  const rows = await asSystem('published sites are read for visitors', (tx) =>
    tx
      .select({ id: releases.id, manifest: releases.manifest })
      .from(releases)
      .where(inArray(releases.id, [...releaseIds])),
  );
  return new Map(
    rows.flatMap(({ id, manifest }) => {
      const { data, error } = Manifest.safeParse(manifest);
      if (error) log.error('release.unreadable', { releaseId: id, error });
      return data ? [[id, data]] : [];
    }),
  );
}

/** The manifest of one release; null without one. */
export async function readManifest(releaseId: string): Promise<Manifest | null> {
  return (await readManifests([releaseId])).get(releaseId) ?? null;
}
