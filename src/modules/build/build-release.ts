import { and, desc, eq, sql } from 'drizzle-orm';
import { requireDraft } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { readObject, storeObject } from '#platform/storage.ts';
import { press } from '#press/press.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { BuildRelease } from './input.ts';
import { blobsOf, Manifest } from './manifest.ts';
import { packRelease } from './pack-release.ts';
import { PRESS_CACHE } from './preview-site.ts';
import { releases } from './tables.ts';

export interface Release {
  id: string;
  number: number;
  artefactId: string;
  /** The revision of the draft that was built; the release may be older, with the same content. */
  revision: number;
}

/** Says no by throwing. */
type Check = (document: SiteDocument) => void;

export const blobPath = (hash: string): string => `blobs/${hash.slice(0, 2)}/${hash}`;

/**
 * Builds the draft into a release: renders, compresses, stores what storage does not have yet, and writes the row last,
 * so that a release that exists is whole. The same content again is the same release. `check` reads the very document
 * that is built.
 */
export async function buildRelease(ctx: Context, input: BuildRelease, { check }: { check?: Check } = {}): Promise<Release> {
  const account = requireAccount(ctx);
  const draft = await requireDraft(ctx, input);
  check?.(draft.document);
  const { revision } = draft;
  const files = await press(draft.document, {
    origin: input.origin,
    links: 'clean',
    year: ctx.now.getUTCFullYear(),
    photo: (path) => readObject('site-assets', path),
    cacheDir: PRESS_CACHE,
  });
  const packed = await packRelease(draft.document, files);

  const columns = { id: releases.id, number: releases.number, artefactId: releases.artefactId };
  const mine = and(eq(releases.siteId, input.siteId), eq(releases.clientId, account.id));
  const { same, before } = await asActor(ctx, async (tx) => {
    const [equal] = await tx
      .select(columns)
      .from(releases)
      .where(and(mine, eq(releases.artefactId, packed.artefactId)))
      .limit(1);
    const [latest] = await tx.select({ manifest: releases.manifest }).from(releases).where(mine).orderBy(desc(releases.number)).limit(1);
    return { same: equal, before: latest };
  });
  if (same) return { ...same, revision };

  const stored = new Set(before ? blobsOf(Manifest.parse(before.manifest)).map((blob) => blob.hash) : []);
  const missing = [...packed.blobs].filter(([hash]) => !stored.has(hash));
  await Promise.all(missing.map(([hash, body]) => storeObject('releases', blobPath(hash), body, 'application/octet-stream')));

  const bytes = [...packed.blobs.values()].reduce((sum, body) => sum + body.length, 0);
  return asSystem(
    'a release is made by the server',
    async (tx) => {
      // Two publishes at once: each waits its turn for a number, and the second finds the first's release.
      await tx.execute(sql`select pg_advisory_xact_lock(7202, hashtext(${input.siteId}))`);
      const [equal] = await tx
        .select(columns)
        .from(releases)
        .where(and(mine, eq(releases.artefactId, packed.artefactId)))
        .limit(1);
      if (equal) return { ...equal, revision };
      const [last] = await tx.select({ number: releases.number }).from(releases).where(mine).orderBy(desc(releases.number)).limit(1);
      const release = { id: newId(), number: (last?.number ?? 0) + 1, artefactId: packed.artefactId };
      await tx.insert(releases).values({
        ...release,
        manifest: packed.manifest,
        bytes,
        siteId: input.siteId,
        clientId: account.id,
        files: files.length,
        draftRevision: revision,
      });
      return { ...release, revision };
    },
    ctx,
  );
}
