import { and, desc, eq, sql } from 'drizzle-orm';
import { keepRevision, loadPhotos, requireStoredDraft } from '#modules/sites/index.ts';
import { type Context, requireAccount, type Transaction } from '#platform/context.ts';
import { ADVISORY_LOCKS } from '#platform/database/advisory-locks.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { storeReleaseBlob } from '#platform/storage/storage.ts';
import { blobsOf, Manifest } from '#press/manifest.ts';
import type { UngroundedText } from '#site/grounding/ungrounded-texts.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { OwnWords } from '#workers/find-ungrounded.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { BuildRelease } from './input.ts';
import { missingBlobs } from './missing-blobs.ts';
import { PRESS_CACHE } from './preview-site.ts';
import { releases } from './tables.ts';

export interface Release {
  id: string;
  number: number;
  artefactId: string;
  /** The built revision of the draft; the release itself may be older, with identical content. */
  revision: number;
}

/** Throws to refuse the build. */
type Check = (document: SiteDocument, ungrounded: readonly UngroundedText[]) => void;

/**
 * Builds the draft into a release: renders, compresses, uploads the missing blobs, and inserts the row last, so that an existing release is
 * always complete. Identical content gives the same release. `check` gets the exact document that is built, with its ungrounded texts:
 * those supported neither by its facts nor by the owner's `words`.
 */
export async function buildRelease(
  ctx: Context,
  input: BuildRelease,
  { check, words = null }: { check?: Check; words?: OwnWords | null } = {},
): Promise<Release> {
  const { siteId } = input;
  const { stored: draft, revision } = await requireStoredDraft(ctx, input);
  const options = { origin: input.origin, links: 'clean', year: ctx.now.getUTCFullYear(), cacheDir: PRESS_CACHE } as const;
  let document: SiteDocument | undefined;
  const packed = await runInWorker(
    ctx,
    'buildRelease',
    { stored: draft, words, measuresVisits: input.measuresVisits ?? false, ...options },
    {
      calls: {
        photos: (hashes) => loadPhotos(ctx, { siteId, hashes }),
        check: async (read, ungrounded) => {
          check?.(read, ungrounded);
          document = read;
        },
      },
    },
  );
  await keepRevision(ctx, { siteId, revision, document: document! });
  const { same, before } = await asActor(ctx, async (tx) => ({
    same: await findRelease(tx, ofSite(ctx, siteId), packed.artefactId),
    before: await latestOf(tx, ofSite(ctx, siteId)),
  }));
  if (same) {
    // Some blobs are missing in storage: they are uploaded again from this build.
    await storeAll(
      packed.blobs,
      await asSystem('missing files of a release are restored', (tx) => missingBlobs(tx, [...packed.blobs.keys()]), ctx),
    );
    return { ...same, revision };
  }
  const stored = new Set(before ? blobsOf(Manifest.parse(before.manifest)).map((blob) => blob.hash) : []);
  await storeAll(
    packed.blobs,
    [...packed.blobs.keys()].filter((hash) => !stored.has(hash)),
  );
  return insertRelease(ctx, packed, { siteId, revision });
}

const ofSite = (ctx: Context, siteId: string) => and(eq(releases.siteId, siteId), eq(releases.clientId, requireAccount(ctx).id));
type OfSite = ReturnType<typeof ofSite>;

async function findRelease(tx: Transaction, mine: OfSite, artefactId: string): Promise<Omit<Release, 'revision'> | undefined> {
  const [equal] = await tx
    .select({ id: releases.id, number: releases.number, artefactId: releases.artefactId })
    .from(releases)
    .where(and(mine, eq(releases.artefactId, artefactId)))
    .limit(1);
  return equal;
}

async function latestOf(tx: Transaction, mine: OfSite) {
  const columns = { number: releases.number, manifest: releases.manifest };
  const [latest] = await tx.select(columns).from(releases).where(mine).orderBy(desc(releases.number)).limit(1);
  return latest;
}

type Packed = Awaited<ReturnType<typeof runInWorker<'buildRelease'>>>;

const insertRelease = (ctx: Context, packed: Packed, { siteId, revision }: { siteId: string; revision: number }): Promise<Release> =>
  asSystem(
    'a release is made by the server',
    async (tx) => {
      // Concurrent publishes: each waits for its number, and the second finds the first's release.
      await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.build}::int, hashtext(${siteId}))`);
      const mine = ofSite(ctx, siteId);
      const equal = await findRelease(tx, mine, packed.artefactId);
      if (equal) return { ...equal, revision };
      await requireBlobs(tx, [...packed.blobs.keys()]);
      const last = await latestOf(tx, mine);
      const release = { id: newId(), number: (last?.number ?? 0) + 1, artefactId: packed.artefactId };
      await tx.insert(releases).values({
        ...release,
        manifest: packed.manifest,
        bytes: [...packed.blobs.values()].reduce((sum, body) => sum + body.length, 0),
        siteId,
        clientId: requireAccount(ctx).id,
        files: Object.keys(packed.manifest.files).length,
        draftRevision: revision,
      });
      return { ...release, revision };
    },
    ctx,
  );

const storeAll = (blobs: ReadonlyMap<string, Uint8Array>, hashes: readonly string[]) =>
  Promise.all(hashes.map((hash) => storeReleaseBlob(hash, blobs.get(hash)!)));

/** Blobs found earlier may have been swept since. @throws AppError `unavailable`: a retry uploads them again. */
async function requireBlobs(tx: Transaction, hashes: string[]): Promise<void> {
  if ((await missingBlobs(tx, hashes)).length > 0) throw new AppError('unavailable', 'storage_unavailable');
}
