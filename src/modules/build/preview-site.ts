import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draftRevision, getStoredRevision, listRevisions, loadPhotos, requireSite, requireStoredDraft } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import type { SiteFile } from '#press/site-file.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { recentFiles } from './recent-files.ts';

/** Disk cache of fonts and pictures that are expensive to make, shared by previews and releases on this machine. */
export const PRESS_CACHE = join(tmpdir(), 'page-magic-press');

const recent = recentFiles(30);

/** `live` shows the published revision, or the draft when nothing is live or that revision was not kept. */
export type Preview = { siteId: string; shows: 'draft' | 'live' };

/** A site's files, as in a release. Cached for a while, because one page requests many of them. */
export async function previewSite(ctx: Context, input: Preview): Promise<ReadonlyMap<string, SiteFile>> {
  const account = requireAccount(ctx);
  const { revision, isLive } = await shownRevision(ctx, input);
  const key = `${account.id}/${input.siteId}/${revision}`;
  const { siteId } = input;
  const load = async () => {
    const kept = isLive ? await getStoredRevision(ctx, { siteId, revision }) : null;
    const stored = kept ?? (await requireStoredDraft(ctx, input)).stored;
    return { stored, links: 'file', year: ctx.now.getUTCFullYear(), cacheDir: PRESS_CACHE } as const;
  };
  return recent(key, () => runInWorker(ctx, 'press', load, { calls: { photos: (hashes) => loadPhotos(ctx, { siteId, hashes }) } }));
}

async function shownRevision(ctx: Context, { siteId, shows }: Preview): Promise<{ revision: number; isLive: boolean }> {
  const live = shows === 'live' ? (await requireSite(ctx, { siteId })).publishedRevision : null;
  const isLive = live !== null && (await listRevisions(ctx, { siteId })).includes(live);
  return isLive ? { revision: live, isLive } : { revision: await draftRevision(ctx, { siteId }), isLive };
}
