import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draftRevision, getStoredRevision, listRevisions, loadPhotos, requireSite, requireStoredDraft } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import type { SiteFile } from '#press/site-file.ts';
import { runInWorker } from '#workers/run-in-worker.ts';

/** Disk cache of fonts and pictures that are expensive to make, shared by previews and releases on this machine. */
export const PRESS_CACHE = join(tmpdir(), 'page-magic-press');

type Files = Promise<ReadonlyMap<string, SiteFile>>;
const recent = new Map<string, Files>();
const MAX_RECENT = 30;

/** `live` shows the published revision, or the draft when nothing is live or that revision was not kept. */
export type Preview = { siteId: string; shows: 'draft' | 'live' };

/** A site's files, as in a release. Cached for a while, because one page requests many of them. */
export async function previewSite(ctx: Context, input: Preview): Files {
  const account = requireAccount(ctx);
  const { revision, isLive } = await shownRevision(ctx, input);
  const key = `${account.id}/${input.siteId}/${revision}`;
  const known = recent.get(key);
  if (known) return known;
  const { siteId } = input;
  const load = async () => {
    const kept = isLive ? await getStoredRevision(ctx, { siteId, revision }) : null;
    const stored = kept ?? (await requireStoredDraft(ctx, input)).stored;
    return { stored, links: 'file', year: ctx.now.getUTCFullYear(), cacheDir: PRESS_CACHE } as const;
  };
  const made = runInWorker(ctx, 'press', load, { calls: { photos: (hashes) => loadPhotos(ctx, { siteId, hashes }) } }).then(
    (files) => new Map(files.map((file) => [file.path, file])),
  );
  made.catch(() => recent.delete(key));
  recent.set(key, made);
  const oldest = recent.keys().next().value;
  if (recent.size > MAX_RECENT && oldest !== undefined) recent.delete(oldest);
  return made;
}

async function shownRevision(ctx: Context, { siteId, shows }: Preview): Promise<{ revision: number; isLive: boolean }> {
  const live = shows === 'live' ? (await requireSite(ctx, { siteId })).publishedRevision : null;
  const isLive = live !== null && (await listRevisions(ctx, { siteId })).includes(live);
  return isLive ? { revision: live, isLive } : { revision: await draftRevision(ctx, { siteId }), isLive };
}
