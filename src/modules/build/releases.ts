import { and, desc, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { Manifest } from '#press/manifest.ts';
import { releases } from './tables.ts';

export interface ReleaseSummary {
  id: string;
  number: number;
  /** Hash of the content: equal drafts have equal ones. */
  artefactId: string;
  /** Of every file and its compressed forms. */
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

/** Releases of a site, newest first; 20 unless told, 100 at most. */
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

/** What a live release holds, for the servers of published sites. */
export async function readManifest(releaseId: string): Promise<Manifest | null> {
  const [release] = await asSystem('visitors read what is published', (tx) =>
    tx.select({ manifest: releases.manifest }).from(releases).where(eq(releases.id, releaseId)),
  );
  return release ? Manifest.parse(release.manifest) : null;
}
