import { listSites, listStoredPhotos, requireStoredDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { isAppError } from '#platform/errors.ts';
import { readSiteAssets } from '#platform/storage/storage.ts';
import type { ExportedFile } from './exported-file.ts';

/** Max photos held in memory at once. */
const BATCH = 5;

const encoder = new TextEncoder();

/** Each site's document and its photos at their largest size: `sites/<slug>/…`. */
export async function* siteFiles(ctx: Context): AsyncGenerator<ExportedFile> {
  for (const { id: siteId, slug } of await listSites(ctx)) {
    const draft = await requireStoredDraft(ctx, { siteId }).catch(passMissing);
    if (draft) yield { path: `sites/${slug}/site.json`, packed: false, chunks: [encoder.encode(draft.stored)] };
    const photos = await listStoredPhotos(ctx, { siteId });
    for (let start = 0; start < photos.length; start += BATCH) {
      const some = photos.slice(start, start + BATCH);
      const bodies = await readSiteAssets(some);
      for (const [index, { sha256, format }] of some.entries()) {
        const body = bodies[index];
        // A photo whose file is missing is still in the rows.
        if (body) yield { path: `sites/${slug}/photos/${sha256}.${format}`, packed: true, chunks: [body] };
      }
    }
  }
}

function passMissing(error: unknown): null {
  if (isAppError(error, 'not_found')) return null;
  throw error;
}
