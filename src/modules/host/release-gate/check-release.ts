import { blobsOf, type Manifest, missingBlobs, readBlob, readManifest, requireRelease } from '#modules/build/index.ts';
import { getStoredRevision, requireSite } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError, isAppError } from '#platform/errors.ts';
import { headersAsPublished, originAsPublished } from '#platform/security-headers/as-published.ts';
import { holdReason, RELEASE_CHECKS_VERSION, type ReleaseVerdict } from '#ruler/own/release-verdict.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { siteUrl } from '../site-url.ts';
import { releaseChecks } from '../tables.ts';

export interface CheckedRelease {
  releaseId: string;
  siteId: string;
  /** URL of the published site. */
  address: string;
  number: number;
  /** Hash of its manifest. */
  artefactId: string;
  files: number;
  verdict: ReleaseVerdict;
  /** Reason for holding it back; null when it may be published. */
  hold: ReturnType<typeof holdReason>;
}

/** Error reasons for a release that is held back. */
export const HELD_FOR = { broken: 'release_broken', below: 'release_held' } as const;

const REASON = 'a release is looked at before visitors see it';
/** Max concurrent reads from storage. */
const CONCURRENCY = 8;

/**
 * Checks a built release as visitors would get it, from the rows and bytes that are served, and stores the verdict. `revision` is the draft
 * revision that it was built from.
 */
export async function checkRelease(ctx: Context, ref: { siteId: string; releaseId: string; revision: number }): Promise<CheckedRelease> {
  const { siteId, releaseId, revision } = ref;
  const began = performance.now();
  const [site, release, manifest, stored] = await Promise.all([
    requireSite(ctx, { siteId }),
    requireRelease(ctx, { siteId, releaseId }),
    readManifest(releaseId),
    getStoredRevision(ctx, { siteId, revision }),
  ]);
  // An unreadable manifest is reported by its reader; it cannot be served.
  if (!manifest) throw new AppError('conflict', 'release_broken');
  const [blobs, missing] = await Promise.all([readPages(manifest), findMissing(ctx, manifest)]);
  const address = siteUrl(site);
  const verdict = await runInWorker(ctx, 'checkRelease', {
    artefactId: release.artefactId,
    manifest,
    blobs,
    missing,
    stored,
    origin: address,
    judged: { origin: originAsPublished(address), headers: headersAsPublished() },
    now: ctx.now.getTime(),
  });
  await keepVerdict(ctx, ref, verdict, Math.round(performance.now() - began));
  const { number, artefactId, files } = release;
  return { releaseId, siteId, address, number, artefactId, files, verdict, hold: holdReason(verdict, site.holdBelow) };
}

/** The bytes of every page in each encoding; files missing in storage are left out. */
async function readPages(manifest: Manifest): Promise<Map<string, Uint8Array>> {
  const pages = Object.values(manifest.files).filter(({ type }) => type.startsWith('text/html'));
  const waiting = pages.flatMap(({ hash, br, gzip }) => [hash, ...(br ? [br.hash] : []), ...(gzip ? [gzip.hash] : [])]);
  const blobs = new Map<string, Uint8Array>();
  const readNext = async (): Promise<void> => {
    for (let hash = waiting.pop(); hash !== undefined; hash = waiting.pop()) {
      const body = await readBlob(hash).catch((error: unknown) => {
        if (isAppError(error, 'not_found')) return null;
        throw error;
      });
      if (body) blobs.set(hash, body);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, readNext));
  return blobs;
}

const findMissing = (ctx: Context, manifest: Manifest): Promise<string[]> =>
  asSystem(
    REASON,
    (tx) =>
      missingBlobs(
        tx,
        blobsOf(manifest).map(({ hash }) => hash),
      ),
    ctx,
  );

async function keepVerdict(
  ctx: Context,
  ref: { siteId: string; releaseId: string },
  verdict: ReleaseVerdict,
  tookMs: number,
): Promise<void> {
  const { id: clientId } = requireAccount(ctx);
  const { siteId, releaseId } = ref;
  const seen = { version: RELEASE_CHECKS_VERSION, verdict, tookMs, checkedAt: ctx.now };
  await asSystem(
    REASON,
    (tx) =>
      tx
        .insert(releaseChecks)
        .values({ releaseId, siteId, clientId, ...seen })
        .onConflictDoUpdate({ target: releaseChecks.releaseId, set: seen }),
    ctx,
  );
}
