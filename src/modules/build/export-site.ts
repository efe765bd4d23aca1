import { listSiteRedirects, loadPhotos, requireSite, requireStoredDraft } from '#modules/sites/index.ts';
import { requirePermission } from '#platform/access/permissions.ts';
import type { Context } from '#platform/context.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { ExportSite } from './input.ts';
import { PRESS_CACHE } from './preview-site.ts';

export interface Archive {
  /** Suggested file name of the download. */
  name: string;
  body: ReadableStream<Uint8Array>;
}

/**
 * Exports the draft as an archive: static files that open from disk, or a React project. Both contain the document and its photos, from
 * which `importSite` recreates the site. Deterministic: the same draft gives the same bytes.
 */
export async function exportSite(ctx: Context, input: ExportSite): Promise<Archive> {
  await requirePermission(ctx, 'site.export', input.siteId);
  const site = await requireSite(ctx, input);
  const { siteId } = input;
  const load = async () => {
    const [{ stored }, moved] = await Promise.all([requireStoredDraft(ctx, input), listSiteRedirects(ctx, input)]);
    return { stored, moved, form: input.form, year: ctx.now.getUTCFullYear(), cacheDir: PRESS_CACHE };
  };
  // Completed before sending: a slow reader must not occupy a worker.
  const pieces = await runInWorker(ctx, 'archive', load, { calls: { photos: (hashes) => loadPhotos(ctx, { siteId, hashes }) } });
  return { name: `${site.slug}${input.form === 'react' ? '-react' : ''}.zip`, body: streamOf(pieces) };
}

/** Streams the pieces, releasing each from memory once read. */
function streamOf(pieces: Uint8Array[]): ReadableStream<Uint8Array> {
  const left = pieces.reverse();
  return new ReadableStream({
    pull(controller) {
      const piece = left.pop();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
}
