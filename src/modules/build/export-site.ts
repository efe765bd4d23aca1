import { loadPhotos, requireSite, requireStoredDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { requirePermission } from '#platform/permissions.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { ExportSite } from './input.ts';
import { PRESS_CACHE } from './preview-site.ts';

export interface Archive {
  /** File name for the person's disk. */
  name: string;
  body: ReadableStream<Uint8Array>;
}

/**
 * The draft as an archive that is the owner's to keep: static files that open from a disk, or a React project. Both hold the
 * document and its photos, from which `importSite` makes the same site again. The same draft gives the same bytes.
 */
export async function exportSite(ctx: Context, input: ExportSite): Promise<Archive> {
  await requirePermission(ctx, 'site.export', input.siteId);
  const site = await requireSite(ctx, input);
  const { siteId } = input;
  const load = async () => {
    const { stored } = await requireStoredDraft(ctx, input);
    return { stored, form: input.form, year: ctx.now.getUTCFullYear(), cacheDir: PRESS_CACHE };
  };
  // Made whole before it is sent: a slow reader must not hold a worker.
  const pieces = await runInWorker(ctx, 'archive', load, { calls: { photos: (hashes) => loadPhotos(ctx, { siteId, hashes }) } });
  return { name: `${site.slug}${input.form === 'react' ? '-react' : ''}.zip`, body: streamOf(pieces) };
}

/** The pieces one by one, each forgotten once it is taken. */
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
